// Files that go to the person's disk.
import type { ProblemDetails } from '#contract/problems/details.ts'
import type { Asker } from './use-asked.ts'

/** The browser has taken a file's address by then; kept, it would hold the bytes for as long as the page lives. @unit ms */
const TAKEN_MS = 60_000

export function saveText(text: string, name: string): void {
  save(URL.createObjectURL(new Blob([text], { type: 'application/json' })), name)
}

/**
 * Saves what stands at an address of the API, under the name the server gives it. By the session's cookie the browser streams it to the
 * disk; a pass cannot be sent that way, so then it goes through memory. Answers a sentence where it could not be had.
 */
export async function saveAddress(path: string, { pass, language }: Asker, name: string): Promise<string | undefined> {
  if (pass === undefined) {
    save(path, '')
    return undefined
  }
  try {
    const answer = await fetch(path, { headers: { Authorization: `Bearer ${pass}`, 'Accept-Language': language }, cache: 'no-store' })
    if (!answer.ok) return ((await answer.json()) as ProblemDetails).title
    const given = /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1]
    save(URL.createObjectURL(await answer.blob()), given ?? name)
    return undefined
  } catch {
    return language === 'en' ? 'The server did not answer. Try again.' : 'Chưa hỏi được máy chủ. Thử lại.'
  }
}

function save(address: string, name: string): void {
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  if (address.startsWith('blob:')) setTimeout(() => URL.revokeObjectURL(address), TAKEN_MS)
}
