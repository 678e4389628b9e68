// Icons only the staff pages need, beside those of the kit; one export each, so that nothing unused is carried.
import {
  ArrowLeftRight,
  BellOff,
  BellRing,
  Coffee,
  Copy,
  Database,
  DoorClosed,
  Download,
  FileClock,
  Footprints,
  Hourglass,
  House,
  ListPlus,
  type IconNode as LucideNode,
  MessageCircle,
  Pencil,
  Printer,
  UserX,
} from 'lucide'
import type { IconNode } from '#ui-kit/look/icons.ts'

const from = (node: LucideNode) => node as IconNode

export const transfer = /*#__PURE__*/ from(ArrowLeftRight)
export const coffee = /*#__PURE__*/ from(Coffee)
export const door = /*#__PURE__*/ from(DoorClosed)
export const userX = /*#__PURE__*/ from(UserX)
export const pencil = /*#__PURE__*/ from(Pencil)
export const copy = /*#__PURE__*/ from(Copy)
export const house = /*#__PURE__*/ from(House)
export const database = /*#__PURE__*/ from(Database)
export const bellOn = /*#__PURE__*/ from(BellRing)
export const bellOff = /*#__PURE__*/ from(BellOff)
export const footprints = /*#__PURE__*/ from(Footprints)
export const hourglass = /*#__PURE__*/ from(Hourglass)
export const fileClock = /*#__PURE__*/ from(FileClock)
export const download = /*#__PURE__*/ from(Download)
export const listPlus = /*#__PURE__*/ from(ListPlus)
export const speech = /*#__PURE__*/ from(MessageCircle)
export const printer = /*#__PURE__*/ from(Printer)
