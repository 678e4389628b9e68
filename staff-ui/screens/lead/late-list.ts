// The list of late results as a file. Fetched with the pass, which a plain link could not carry.

/** Saves it under the name the hall gives it; false where it could not be had. */
export async function saveLateList(path: string, pass: string | undefined): Promise<boolean> {
  try {
    const answer = await fetch(path, { headers: pass === undefined ? {} : { Authorization: `Bearer ${pass}` }, cache: 'no-store' })
    if (!answer.ok) return false
    const name = /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? 'late-results.csv'
    const link = document.createElement('a')
    link.href = URL.createObjectURL(await answer.blob())
    link.download = name
    link.click()
    // The browser has taken the file's address by then; kept, it would hold the bytes for as long as the page lives.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
    return true
  } catch {
    return false
  }
}
