// Sends the examples of the sample hall to a real one, in their order.
import { morning } from '#contract/examples/examples.ts'
import { type Came, telling } from '#tests/docs/telling.ts'
import { centre, startRunning } from '#tests/server/running.ts'

/** All examples of the sample hall. */
export async function liveMorning(): Promise<Came[]> {
  const hall = await startRunning()
  try {
    const { tell, came } = telling({
      url: hall.url,
      centre,
      async before({ as, counter, afterSeconds = 0 }) {
        hall.pass(afterSeconds)
        await hall.hall.tick()
        return as && hall.passOf(as, counter)
      },
    })
    await tell(morning)
    return came
  } finally {
    await hall.end()
  }
}
