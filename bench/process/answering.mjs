// The other side of `startHelper`: a process that answers questions, one function each.

/** @param {Record<string, (particulars: any) => any>} answers */
export function answering(answers) {
  process.on('message', async (/** @type {any} */ { id, question, particulars }) => {
    try {
      const answer = answers[question]
      if (!answer) throw new Error(`nobody answers "${question}"`)
      process.send?.({ id, answer: (await answer(particulars)) ?? null })
    } catch (error) {
      process.send?.({ id, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) })
    }
  })
  process.once('disconnect', () => process.exit(0))
}

/** Milliseconds of the one clock that all processes of a machine share. */
export const nowMs = () => Number(process.hrtime.bigint()) / 1e6
