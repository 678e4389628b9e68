/** Says why the server does not start; the process ends by itself, with a failure. */
export function refuse(sentences: string[]): void {
  for (const sentence of sentences) console.error(sentence)
  process.exitCode = 1
}
