// What a program makes and the project keeps: compared in `npm test`, written by `npm run docs`.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'

/** Whether this run writes instead of comparing. */
export const isWriting = process.env.DOCS === 'write'

const root = new URL('../../', import.meta.url)

/** The file at `path` (from the project's folder) is what the program makes. */
export function expectKept(path: string, text: string): void {
  const file = fileURLToPath(new URL(path, root))
  if (isWriting) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    return
  }
  expect(existsSync(file) ? readFileSync(file, 'utf8') : '', `${path} is not what the program makes: run npm run docs`).toBe(text)
}
