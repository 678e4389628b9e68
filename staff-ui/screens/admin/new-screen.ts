// A screen about to be let in, as typed so far: what is still missing, and what is sent.
import type { DeviceRole, NameDevice, PairDevice } from '#contract/commands/people-requests.ts'

export const CODE_LENGTH = 6
/** Diagonals offered. @unit inches */
export const inchesOf: Partial<Record<DeviceRole, readonly number[]>> = { kiosk: [10.1, 15.6, 21.5, 27, 32], board: [43, 55, 65, 75] }
/** Distances of the last row of seats offered. @unit m */
export const metresOffered = [3, 4, 5, 6, 8, 10] as const

export interface NewScreen {
  code: string
  role: DeviceRole | undefined
  name: string
  /** The name was typed, not offered: another role leaves it. */
  isNamed: boolean
  counter: string
  printer: string
  inches: number | undefined
  metres: number | undefined
}

export const emptyScreen: NewScreen = {
  code: '',
  role: undefined,
  name: '',
  isNamed: false,
  counter: '',
  printer: '',
  inches: undefined,
  metres: undefined,
}

/** What must be done next before the button may be pressed; undefined: nothing. */
export function missingOf({
  code,
  role,
  name,
  counter,
}: NewScreen): { what: 'code'; count: number } | { what: 'role' | 'counter' | 'name' } | undefined {
  if (code.length < CODE_LENGTH) return { what: 'code', count: CODE_LENGTH - code.length }
  if (role === undefined) return { what: 'role' }
  if (role === 'counter' && counter === '') return { what: 'counter' }
  if (name.trim() === '') return { what: 'name' }
  return undefined
}

/** What the waiting screen is told before the button: the name it is about to get. */
export function namingOf(screen: NewScreen): NameDevice | undefined {
  const { code, role, name } = screen
  return code.length === CODE_LENGTH && role !== undefined && name.trim() !== '' ? { code, name: name.trim(), role } : undefined
}

/** What is sent: only what a screen of that role has. */
export function pairingOf(screen: NewScreen): PairDevice | undefined {
  const naming = namingOf(screen)
  if (!naming || missingOf(screen)) return undefined
  const { role, counter, printer, inches, metres } = screen
  const id = printer.replace(/-+$/, '')
  return {
    ...naming,
    ...(role === 'counter' && { counter }),
    ...((role === 'kiosk' || role === 'greeter') && id !== '' && { printer: id }),
    ...(inchesOf[naming.role] && inches !== undefined && { inches }),
    ...(role === 'board' && metres !== undefined && { metres }),
  }
}
