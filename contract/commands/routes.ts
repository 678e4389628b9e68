// Every route: method, path, who may. One table; server, screens, tests and the docs read it. Values only, no schemas: screens import it.
import { hallRoutes } from '#contract/commands/hall-routes.ts'
import { peopleRoutes } from '#contract/commands/people-routes.ts'
import type { Role, RouteRow } from '#contract/commands/route-row.ts'
import { troubleRoutes } from '#contract/commands/trouble-routes.ts'

export { type Role, type RouteRow, roles } from '#contract/commands/route-row.ts'

export const routes = { ...hallRoutes, ...troubleRoutes, ...peopleRoutes } satisfies Record<string, RouteRow>

export type RouteName = keyof typeof routes

/** Who may watch which view on a socket: the same people who may GET it. */
export const watchRoles = {
  kiosk: routes.kiosk.roles,
  board: routes.board.roles,
  counter: routes.counter.roles,
  ticket: routes.ticket.roles,
  floor: routes.floor.roles,
  signing: routes.signing.roles,
  snags: routes.snags.roles,
} as const satisfies Record<string, readonly Role[] | 'anyone'>

/** The address of a route with its parameters filled in. */
export function pathOf(name: RouteName, params: Record<string, string> = {}): string {
  return routes[name].path.replace(/:(\w+)/g, (_, part: string) => encodeURIComponent(params[part] ?? ''))
}
