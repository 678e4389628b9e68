// Settings from the environment: read once, every fault told at once in a sentence. The time zone of the machine (TZ) decides nothing:
// the day is the centre's.
import { resolve } from 'node:path'

export interface Settings {
  /** 0: any free one (tests). */
  port: number
  /** Missing: this machine alone for the sample hall, all of its addresses for a claimed centre. */
  host?: string
  dataFolder: string
  /** Where people reach the hall, without a slash at the end; missing: made of host and port once the server listens. */
  publicUrl?: string
}

/** The settings, or what is wrong with them, one sentence each, vi and en. */
export function readSettings(environment: Record<string, string | undefined>): { settings: Settings } | { faults: string[] } {
  const faults: string[] = []
  const value = (name: string) => {
    const text = environment[name]?.trim()
    return text === '' ? undefined : text
  }

  const port = value('PORT') ?? '8090'
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    faults.push(`PORT=${port}: phải là số từ 0 đến 65535. / must be a number from 0 to 65535.`)
  }
  const host = value('HOST')
  if (host !== undefined && !/^[A-Za-z0-9.:_-]+$/.test(host)) {
    faults.push(
      `HOST=${host}: phải là địa chỉ của máy này, ví dụ 127.0.0.1 hoặc 0.0.0.0. / must be an address of this machine, such as 127.0.0.1 or 0.0.0.0.`,
    )
  }
  if (value('DATABASE_URL') !== undefined) {
    faults.push(
      'DATABASE_URL: bản này chưa dùng được PostgreSQL; bỏ biến này để dùng SQLite trong DATA_DIR. ' +
        '/ PostgreSQL is not available in this release; unset it to use SQLite in DATA_DIR.',
    )
  }
  const publicUrl = value('PUBLIC_URL')
  if (publicUrl !== undefined && !isBareUrl(publicUrl)) {
    faults.push(
      `PUBLIC_URL=${publicUrl}: phải là http(s)://máy[:cổng], không có đường dẫn. / must be http(s)://host[:port] without a path.`,
    )
  }
  if (faults.length > 0) return { faults }
  return {
    settings: {
      port: Number(port),
      ...(host !== undefined && { host }),
      dataFolder: resolve(value('DATA_DIR') ?? './data'),
      ...(publicUrl === undefined ? {} : { publicUrl: new URL(publicUrl).origin }),
    },
  }
}

function isBareUrl(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, pathname, search, hash, username } = new URL(text)
  return (protocol === 'http:' || protocol === 'https:') && pathname === '/' && search === '' && hash === '' && username === ''
}

/** `http://host:port`; an address that means "all of this machine" is not one to go to, so it is told as 127.0.0.1. */
export function urlOf(host: string, port: number): string {
  const reached = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  return `http://${reached.includes(':') ? `[${reached}]` : reached}:${port}`
}
