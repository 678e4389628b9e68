// A port for a hall that is served beside another one.
import { createServer } from 'node:net'

/** The first free one from `port` on. @throws Node's own where the address is none of this machine's. */
export async function freePortFrom(port: number, host: string): Promise<number> {
  for (let tried = port; ; tried += 1) if (tried > 65_535 || (await isFree(tried, host))) return tried
}

const isFree = (port: number, host: string): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error)))
    probe.listen(port, host, () => probe.close(() => resolve(true)))
  })
