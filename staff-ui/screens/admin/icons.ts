// Icons of the admin's pages and the wizard; one export each, so that nothing unused is carried.
import {
  ArchiveRestore,
  CalendarClock,
  FileDown,
  FileUp,
  History,
  Image,
  Landmark,
  type IconNode as LucideNode,
  Megaphone,
  Minus,
  Monitor,
  Plus,
  Save,
  ShieldAlert,
  Smartphone,
  TabletSmartphone,
  Tv,
  UserRoundCheck,
} from 'lucide'
import type { IconNode } from '#ui-kit/look/icons.ts'

const from = (node: LucideNode) => node as IconNode

export const monitor = /*#__PURE__*/ from(Monitor)
export const tv = /*#__PURE__*/ from(Tv)
export const kiosk = /*#__PURE__*/ from(TabletSmartphone)
export const greeter = /*#__PURE__*/ from(UserRoundCheck)
export const phone = /*#__PURE__*/ from(Smartphone)
export const plus = /*#__PURE__*/ from(Plus)
export const minus = /*#__PURE__*/ from(Minus)
export const hours = /*#__PURE__*/ from(CalendarClock)
export const megaphone = /*#__PURE__*/ from(Megaphone)
export const picture = /*#__PURE__*/ from(Image)
export const landmark = /*#__PURE__*/ from(Landmark)
export const history = /*#__PURE__*/ from(History)
export const save = /*#__PURE__*/ from(Save)
export const fileDown = /*#__PURE__*/ from(FileDown)
export const fileUp = /*#__PURE__*/ from(FileUp)
export const shield = /*#__PURE__*/ from(ShieldAlert)
export const restore = /*#__PURE__*/ from(ArchiveRestore)
