// Which web pages may connect and, with a session, change anything: ours. A program sends no Origin and needs a pass anyway.

/** @param origin of the request, @param host its own Host header, @param publicUrl where people reach the hall. */
export function isOwnOrigin(origin: string | undefined, host: string | undefined, publicUrl: string): boolean {
  if (origin === undefined) return true
  const from = hostOf(origin)
  return from !== undefined && (from === host?.toLowerCase() || from === hostOf(publicUrl))
}

function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).host : undefined
}
