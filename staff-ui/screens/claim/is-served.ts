// Between the sample hall and the real one the server is away for a moment.
import type { SignInNames } from '#contract/commands/people-answers.ts'
import { pathOf } from '#contract/commands/routes.ts'
import { fetchOnce } from '#ui-kit/link/send.ts'

const SERVED_EVERY_MS = 500
const SERVED_TRIES = 60

/** Resolves when the server serves the centre, or after half a minute anyway. */
export async function isServed(centre: string, language: 'vi' | 'en'): Promise<void> {
  for (let tries = 0; tries < SERVED_TRIES; tries += 1) {
    const sent = await fetchOnce<SignInNames>(pathOf('sign-in-names', { centre }), { language })
    if (sent.ok) return
    await new Promise((resolve) => setTimeout(resolve, SERVED_EVERY_MS))
  }
}
