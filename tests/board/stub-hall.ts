// The least server a board can talk to: its built files and a real Socket.IO that sends the views it is told to. The wire is real.
import { createReadStream, existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { Server } from 'socket.io'
import type { BoardView, CallEvent } from '#contract/views/board.ts'
import { anEnvelope } from '#tests/board/board-views.ts'

const kinds: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2' }

export interface StubHall {
  url: string
  /** Sends a view to all boards, with the next seq, and keeps it for those that come. `at`: the hall's time. */
  show(board: BoardView, at?: number): void
  /** Sends the hint of a call. */
  hint(call: CallEvent): void
  /** Cuts every board off and lets nobody in, until `comeBack`. */
  goAway(): Promise<void>
  comeBack(): Promise<void>
  close(): Promise<void>
}

/** `folder`: the built board. A pass `bad` is refused as the real server refuses it. */
export async function openStubHall(folder: string): Promise<StubHall> {
  let shown: { board: BoardView; at: number; sinceMs: number } | undefined
  let seq = 0
  let port = 0
  let open = await listen()

  function envelope() {
    return shown && anEnvelope(shown.board, seq, shown.at + Math.round(performance.now() - shown.sinceMs))
  }
  async function listen() {
    const http = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://hall').pathname
      const file = join(
        folder,
        normalize(path.startsWith('/ui/board/') ? path.slice('/ui/board/'.length) : path === '/board' ? 'index.html' : 'none'),
      )
      response.setHeader('Content-Security-Policy', "default-src 'self'; img-src 'self' data:; connect-src 'self' ws:")
      if (!existsSync(file)) return response.writeHead(404).end()
      response.setHeader('Content-Type', kinds[extname(file)] ?? 'application/octet-stream')
      createReadStream(file).pipe(response)
    })
    const io = new Server(http, { pingInterval: 5_000, pingTimeout: 4_000 })
    io.use((socket, next) => {
      if (socket.handshake.auth.pass !== 'bad') return next()
      const problem = { type: 'about:blank', title: 'Thẻ này không dùng được nữa.', status: 401, code: 'pass-unknown', retry: 'never' }
      next(Object.assign(new Error('pass-unknown'), { data: problem }))
    })
    io.on('connection', (socket) => {
      socket.on('watch', (_watch, answer: (problem: object) => void) => {
        answer({})
        const first = envelope()
        if (first) socket.emit('view', first)
      })
    })
    await new Promise<void>((resolve) => http.listen(port, '127.0.0.1', resolve))
    port = (http.address() as AddressInfo).port
    return { io, http }
  }
  const shut = async () => {
    open.http.closeAllConnections()
    await open.io.close()
  }
  return {
    url: `http://127.0.0.1:${port}`,
    show(board, at = shown ? shown.at + Math.round(performance.now() - shown.sinceMs) : 0) {
      shown = { board, at, sinceMs: performance.now() }
      seq++
      open.io.emit('view', envelope())
    },
    hint: (call) => void open.io.emit('call', call),
    goAway: shut,
    async comeBack() {
      open = await listen()
    },
    close: shut,
  }
}
