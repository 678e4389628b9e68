// Memory of a server nobody has asked anything of yet, 30 s after its start.
import { mb } from '../figures.mjs'
import { residentMb, startProduct } from '../process/product.mjs'

const IDLE_MS = 30_000

export async function memory() {
  const product = await startProduct()
  await new Promise((resolve) => setTimeout(resolve, IDLE_MS))
  const resident = residentMb(product.pid)
  await product.end()
  return {
    rows: [
      {
        what: 'resident memory, idle, 30 s after the start (MB)',
        ours: mb(resident),
        theirs: 'stated alone',
        figure: resident,
        reach: { atMost: 120 },
      },
    ],
    latencies: [],
  }
}
