// Icons only the greeter's page needs; in its own file, so that the console does not carry them.
import { Building2, Hourglass, type IconNode as LucideNode, MapPin, Minus, Plus, Printer } from 'lucide'
import type { IconNode } from '#ui-kit/look/icons.ts'

const from = (node: LucideNode) => node as IconNode

export const building = /*#__PURE__*/ from(Building2)
export const hourglass = /*#__PURE__*/ from(Hourglass)
export const mapPin = /*#__PURE__*/ from(MapPin)
export const minus = /*#__PURE__*/ from(Minus)
export const plus = /*#__PURE__*/ from(Plus)
export const printer = /*#__PURE__*/ from(Printer)
