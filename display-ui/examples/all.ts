// Every named example of the TV, by page.
import { examples as board } from '../screens/board/board.examples.tsx'
import { examples as newCall } from '../screens/new-call/new-call.examples.tsx'
import { examples as notice } from '../screens/notice/notice.examples.tsx'
import { examples as pairing } from '../screens/pairing/pairing.examples.tsx'
import { examples as setUp } from '../screens/set-up/set-up.examples.tsx'
import type { Examples } from './example.ts'

export const all: Record<string, Examples> = { board, 'new-call': newCall, notice, pairing, 'set-up': setUp }
