// The server's side of the writer's thread: starts it, hands it batches, keeps what is known of its health.
import { Worker } from 'node:worker_threads'
import { type Head, LedgerConflict, LedgerFault } from '../ledger.ts'
import { type Batch, CLOSE, type Copy, type FaultMessage, type WriterData, type WriterMessage } from './messages.ts'

interface Waiting {
  resolve(head: Head): void
  reject(error: Error): void
}

export interface WriterThread {
  /** Resolves when the disk has the batch. Batches handed over meanwhile wait in the thread and share the next commit. @throws as Ledger.append */
  append(batch: Batch): Promise<Head>
  /** Resolves when the copy is whole. @throws as Ledger.copyTo */
  copy(copy: Copy): Promise<void>
  fault(): LedgerFault | null
  /** Answers what was handed over, closes the file, ends the thread. */
  close(): Promise<void>
}

/** Starts the thread on a file. @throws LedgerFault the file cannot be opened, or not durably. */
export async function startWriter(script: URL, data: WriterData): Promise<WriterThread> {
  const worker = new Worker(script, { workerData: data, name: 'ledger-writer' })
  const waiting: Waiting[] = []
  const copying: ((fault: LedgerFault | null) => void)[] = []
  let fault: LedgerFault | null = null
  let isClosing = false

  const exited = new Promise<void>((resolve) => worker.once('exit', () => resolve()))
  const started = new Promise<void>((resolve, reject) => {
    worker.on('message', (message: WriterMessage) => {
      if (message.type === 'refused') return reject(revive(message.fault))
      if (message.type === 'copied') return copying.shift()?.(message.fault && revive(message.fault))
      fault = faultAfter(message, fault)
      if (message.type === 'ready') resolve()
      else if (message.type !== 'health') settle(waiting.shift(), message)
    })
    const die = (cause: string) => {
      for (const tell of copying.splice(0)) tell(threadGone(cause))
      if (isClosing && waiting.length === 0) return
      fault = threadGone(cause)
      reject(fault)
      for (const { reject } of waiting.splice(0)) reject(fault)
    }
    worker.once('error', (error: unknown) => die(error instanceof Error ? (error.stack ?? error.message) : String(error)))
    worker.once('exit', (code) => die(`exit code ${code}`))
  })
  try {
    await started
  } catch (error) {
    await worker.terminate()
    throw error
  }
  return {
    append(batch) {
      if (isClosing) throw new Error('the ledger is closed')
      if (fault && worker.threadId === -1) return Promise.reject(fault)
      return new Promise((resolve, reject) => {
        waiting.push({ resolve, reject })
        worker.postMessage(JSON.stringify(batch))
      })
    },
    copy(copy) {
      if (isClosing) throw new Error('the ledger is closed')
      if (worker.threadId === -1) return Promise.reject(fault ?? threadGone('it has ended'))
      return new Promise((resolve, reject) => {
        copying.push((fault) => (fault ? reject(fault) : resolve()))
        worker.postMessage(JSON.stringify(copy))
      })
    },
    fault: () => fault,
    async close() {
      if (!isClosing) worker.postMessage(CLOSE)
      isClosing = true
      await exited
    },
  }
}

function settle(asked: Waiting | undefined, message: WriterMessage): void {
  if (!asked) throw new Error(`the ledger writer answered "${message.type}" to nobody`)
  if (message.type === 'appended') asked.resolve(message.head)
  else if (message.type === 'conflict') asked.reject(new LedgerConflict(message.message))
  else if (message.type === 'fault') asked.reject(revive(message.fault))
  else if (message.type === 'bug') asked.reject(new Error(`the ledger may not store this: ${message.message}`))
}

/** What is known of the fault after a message: a write that succeeded clears it, a refusal that touched no disk says nothing. */
function faultAfter(message: WriterMessage, before: LedgerFault | null): LedgerFault | null {
  switch (message.type) {
    case 'appended':
      return null
    case 'conflict':
    case 'bug':
      return before
    default:
      return message.fault ? revive(message.fault) : null
  }
}

const revive = ({ message, hint }: FaultMessage) => new LedgerFault(message, hint)

const threadGone = (cause: string) =>
  new LedgerFault(`the ledger's writer thread ended: ${cause}`, {
    vi: 'Phần ghi dữ liệu đã dừng đột ngột. Các số đã cấp vẫn được giữ. Vui lòng khởi động lại chương trình.',
    en: 'The part that writes the data stopped. Numbers already issued are safe. Please restart the program.',
  })
