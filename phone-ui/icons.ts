// Icons only the ticket page needs, beside those of the kit.
import { BellOff, BellRing, type IconNode as LucideNode } from 'lucide'
import type { IconNode } from '#ui-kit/look/icons.ts'

const from = (node: LucideNode) => node as IconNode

export const bellOn = /*#__PURE__*/ from(BellRing)
export const bellOff = /*#__PURE__*/ from(BellOff)
