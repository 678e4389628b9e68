// The session cookie: read by script never (HttpOnly), sent by other sites' pages never (SameSite=Strict).
import { fastifyCookie } from '@fastify/cookie'

const NAME = 'moi-so'

/** The token in a Cookie header; undefined where there is none. */
export function sessionToken(header: string | undefined): string | undefined {
  // Most requests bring none: not parsed then.
  return header?.includes(`${NAME}=`) ? fastifyCookie.parse(header)[NAME] : undefined
}

/** Set-Cookie for a session, or, without a token, for taking it away. `isSecure`: people reach the hall by https; over a hall's plain HTTP
 *  a Secure cookie would never come back. */
export function sessionCookie(
  token: string | undefined,
  { isSecure, maxAgeSeconds }: { isSecure: boolean; maxAgeSeconds: number },
): string {
  return fastifyCookie.serialize(NAME, token ?? '', {
    httpOnly: true,
    sameSite: 'strict',
    path: '/',
    secure: isSecure,
    maxAge: token === undefined ? 0 : maxAgeSeconds,
  })
}
