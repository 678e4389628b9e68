// What a row of the route table says, and the paths and groups of roles that several rows share. Values only, no schemas: screens import it.

/** Who a pass can be for. A ticket's page needs none. */
export const roles = ['kiosk', 'board', 'counter', 'greeter', 'officer', 'specialist', 'lead', 'admin', 'program'] as const
export type Role = (typeof roles)[number]

export interface RouteRow {
  method: 'GET' | 'POST'
  path: string
  /** Who may; `anyone`: no pass asked. */
  roles: readonly Role[] | 'anyone'
}

export const centre = '/api/centres/:centre'
export const ticket = `${centre}/tickets/:ticket` as const
export const counter = `${centre}/counters/:counter` as const
/** Who serves at a counter. */
export const desk = ['counter', 'officer', 'lead', 'admin'] as const
/** Who gives numbers. */
export const door = ['kiosk', 'greeter', 'officer', 'lead', 'admin', 'program'] as const
export const everybody: readonly Role[] = [...roles]
/** People who work in the hall, whatever they do there. */
export const staff = ['greeter', 'officer', 'specialist', 'lead', 'admin'] as const
export const lead = ['lead', 'admin'] as const
export const admin = ['admin'] as const
