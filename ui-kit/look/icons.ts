// The icons of our screens, from lucide (ISC) and our own. Each is an export of its own, so that a screen carries only those it shows:
// <Pictogram name={wifiOff} />. Never shown without a word.
import {
  Accessibility,
  ALargeSmall,
  Armchair,
  ArrowLeft,
  ArrowRight,
  ArrowUp,
  Bookmark,
  BrickWall,
  CalendarClock,
  Check,
  ChevronDown,
  ChevronRight,
  ChevronsUp,
  Clock,
  Delete,
  FileCheck2,
  FileText,
  GraduationCap,
  Hand,
  HandHeart,
  IdCard,
  LandPlot,
  Languages,
  LayoutGrid,
  type IconNode as LucideNode,
  MessageCircleQuestionMark,
  QrCode,
  ReceiptText,
  RefreshCw,
  Search,
  ShieldPlus,
  Siren,
  Stamp,
  Store,
  Ticket,
  TicketCheck,
  TriangleAlert,
  Undo2,
  UserCheck,
  Users,
  UsersRound,
  Volume2,
  Wheat,
  WifiOff,
  X,
} from 'lucide'

/** Drawing instructions on a field of 24 × 24, drawn in lines of the text's colour. */
export type IconNode = readonly (readonly [tag: string, attributes: Readonly<Record<string, string | number | undefined>>])[]

const from = (node: LucideNode) => node as IconNode

export const stamp = /*#__PURE__*/ from(Stamp)
/** Ours: two grown-ups and a child. A smiling baby is wrong where a death is registered. */
export const family: IconNode = [
  ['circle', { cx: 6.5, cy: 5.5, r: 2.7 }],
  ['circle', { cx: 17.5, cy: 5.5, r: 2.7 }],
  ['circle', { cx: 12, cy: 12.2, r: 2.1 }],
  ['path', { d: 'M2 19v-2.7A4.7 4.7 0 0 1 6.7 11.6c.9 0 1.6.2 2.3.6' }],
  ['path', { d: 'M22 19v-2.7a4.7 4.7 0 0 0-4.7-4.7c-.9 0-1.6.2-2.3.6' }],
  ['path', { d: 'M7.8 21.5v-1a4.2 4.2 0 0 1 8.4 0v1' }],
]
export const landPlot = /*#__PURE__*/ from(LandPlot)
export const brickWall = /*#__PURE__*/ from(BrickWall)
export const store = /*#__PURE__*/ from(Store)
export const handHeart = /*#__PURE__*/ from(HandHeart)
export const idCard = /*#__PURE__*/ from(IdCard)
export const shieldPlus = /*#__PURE__*/ from(ShieldPlus)
export const graduationCap = /*#__PURE__*/ from(GraduationCap)
export const wheat = /*#__PURE__*/ from(Wheat)
export const fileCheck = /*#__PURE__*/ from(FileCheck2)
export const question = /*#__PURE__*/ from(MessageCircleQuestionMark)

/** Priority: says nothing about why. */
export const chevronsUp = /*#__PURE__*/ from(ChevronsUp)
/** Urgent. */
export const siren = /*#__PURE__*/ from(Siren)
/** Hold. */
export const bookmark = /*#__PURE__*/ from(Bookmark)
/** Lost connection. */
export const wifiOff = /*#__PURE__*/ from(WifiOff)
/** Help. */
export const hand = /*#__PURE__*/ from(Hand)
/** Incident. */
export const triangleAlert = /*#__PURE__*/ from(TriangleAlert)

export const accessibility = /*#__PURE__*/ from(Accessibility)
export const armchair = /*#__PURE__*/ from(Armchair)
export const arrowLeft = /*#__PURE__*/ from(ArrowLeft)
export const check = /*#__PURE__*/ from(Check)
export const chevronDown = /*#__PURE__*/ from(ChevronDown)
export const chevronRight = /*#__PURE__*/ from(ChevronRight)
export const clock = /*#__PURE__*/ from(Clock)
export const cross = /*#__PURE__*/ from(X)
export const deleteLeft = /*#__PURE__*/ from(Delete)
export const fileText = /*#__PURE__*/ from(FileText)
export const languages = /*#__PURE__*/ from(Languages)
export const layoutGrid = /*#__PURE__*/ from(LayoutGrid)
export const receipt = /*#__PURE__*/ from(ReceiptText)
export const search = /*#__PURE__*/ from(Search)
export const undo = /*#__PURE__*/ from(Undo2)
export const userCheck = /*#__PURE__*/ from(UserCheck)
export const users = /*#__PURE__*/ from(Users)
export const volume = /*#__PURE__*/ from(Volume2)
export const letters = /*#__PURE__*/ from(ALargeSmall)
export const arrowRight = /*#__PURE__*/ from(ArrowRight)
export const arrowUp = /*#__PURE__*/ from(ArrowUp)
export const calendarClock = /*#__PURE__*/ from(CalendarClock)
export const ticket = /*#__PURE__*/ from(Ticket)
export const ticketCheck = /*#__PURE__*/ from(TicketCheck)
export const refresh = /*#__PURE__*/ from(RefreshCw)
export const qrCode = /*#__PURE__*/ from(QrCode)
export const people = /*#__PURE__*/ from(UsersRound)
