// The writer's thread: the only one that writes the ledger. One message, one answer; what came while the disk worked shares the next
// commit. An fsync here keeps nobody else waiting.
// Built as an entry of its own (dist/server/writer.js), started by writer-thread.ts.
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads'
import { LedgerConflict, LedgerFault } from '../ledger.ts'
import { codeOf, toFault } from './faults.ts'
import { type Batch, CLOSE, type Copy, type FaultMessage, type WriterData, type WriterMessage } from './messages.ts'
import { type OpenWriter, openWriter } from './open-writer.ts'

// So often it tries again by itself while it cannot write: health comes back within this time after somebody made room.
const PROBE_MS = 2_000

const { file } = workerData as WriterData
if (!parentPort) throw new Error('the ledger writer runs as a worker thread')
const port = parentPort
const send = (message: WriterMessage): void => port.postMessage(message)

let writer: OpenWriter | null = null
let probing: NodeJS.Timeout | null = null

/** Does one write, on a new connection where the old one was given up. */
function write<Result>(work: (writer: OpenWriter) => Result): Result {
  try {
    writer ??= openWriter(file)
    const result = work(writer)
    writer.proveDurable()
    stopProbing()
    return result
  } catch (error) {
    if (error instanceof LedgerConflict) throw error
    const fault = toFault(error, `writing ${file}`)
    if (!fault) throw error
    // After an I/O error nobody knows what the connection's caches hold.
    if (/^SQLITE_(IOERR|CORRUPT)/.test(codeOf(error))) giveUpConnection()
    keepProbing()
    throw fault
  }
}

/** One commit for all. Where one of them may not be stored, nothing was written, and each is tried alone, to be told what is wrong with
 *  it; after a fault nobody knows what the disk has, and all are told of it. */
function answers(batches: readonly Batch[]): WriterMessage[] {
  try {
    return write((open) => open.append(batches)).map((head) => ({ type: 'appended', head }))
  } catch (error) {
    if (batches.length === 1 || error instanceof LedgerFault) return batches.map(() => refusal(error))
    return batches.flatMap((batch) => answers([batch]))
  }
}

let copying: Promise<void> = Promise.resolve()
let isClosed = false

/** Copies one after another, beside the appends. */
function copy(order: Copy): void {
  copying = copying.then(async () => {
    try {
      if (isClosed) throw new Error('the ledger was closed')
      writer ??= openWriter(file)
      await writer.copy(order)
      send({ type: 'copied', fault: null })
    } catch (error) {
      // What else can be wrong with it: the ledger was closed, or its connection given up, while the copy was being made.
      const fault = toFault(error, `copying to ${order.copyTo}`) ?? notCopied(error)
      send({ type: 'copied', fault: faultMessage(fault) })
    }
  })
}

const notCopied = (error: unknown) =>
  new LedgerFault(`the copy was not made: ${error instanceof Error ? error.message : String(error)}`, {
    vi: 'Chưa sao lưu được. Dữ liệu vẫn nguyên vẹn. Vui lòng thử lại.',
    en: 'The copy was not made. The data is safe. Please try again.',
  })

function refusal(error: unknown): WriterMessage {
  if (error instanceof LedgerConflict) return { type: 'conflict', message: error.message }
  if (error instanceof LedgerFault) return { type: 'fault', fault: faultMessage(error) }
  return { type: 'bug', message: error instanceof Error ? (error.stack ?? error.message) : String(error) }
}

function probe(): FaultMessage | null {
  try {
    write((open) => open.probe())
    return null
  } catch (error) {
    if (error instanceof LedgerFault) return faultMessage(error)
    throw error
  }
}

function keepProbing(): void {
  probing ??= setInterval(() => send({ type: 'health', fault: probe() }), PROBE_MS)
}

function stopProbing(): void {
  if (probing) clearInterval(probing)
  probing = null
}

function giveUpConnection(): void {
  try {
    writer?.close()
  } catch (error) {
    // It was given up because it fails: that it also fails to close tells nothing new.
    if (!toFault(error, 'closing')) throw error
  }
  writer = null
}

const faultMessage = ({ message, hint }: FaultMessage): FaultMessage => ({ message, hint })

/** Opens the file and makes its first write. A disk that is full now must not keep the hall from being read; one that would lose
 *  acknowledged tickets must keep it from running. */
function start(): WriterMessage {
  try {
    writer = openWriter(file)
    const fault = probe()
    writer?.proveDurable()
    return { type: 'ready', fault }
  } catch (error) {
    const fault = toFault(error, `opening ${file}`)
    if (!fault) throw error
    return { type: 'refused', fault: faultMessage(fault) }
  }
}

function hear(first: string): void {
  const batches: Batch[] = []
  let text: string | undefined = first
  for (; text !== undefined && text !== CLOSE; text = receiveMessageOnPort(port)?.message) {
    const order = JSON.parse(text) as Batch | Copy
    if ('copyTo' in order) copy(order)
    else batches.push(order)
  }
  if (batches.length > 0) for (const answer of answers(batches)) send(answer)
  if (text !== CLOSE) return
  isClosed = true
  stopProbing()
  giveUpConnection()
  port.close()
}

const first = start()
send(first)
if (first.type === 'ready') port.on('message', hear)
else stopProbing()
