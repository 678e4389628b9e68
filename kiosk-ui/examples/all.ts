// Every named example of the kiosk, by screen.
import { examples as closed } from '../screens/closed/closed.examples.tsx'
import { examples as help } from '../screens/help/help.examples.tsx'
import { examples as idle } from '../screens/idle/idle.examples.tsx'
import { examples as line } from '../screens/line/line.examples.tsx'
import { examples as noLines } from '../screens/no-lines/no-lines.examples.tsx'
import { examples as noPass } from '../screens/no-pass/no-pass.examples.tsx'
import { examples as number } from '../screens/number/number.examples.tsx'
import { examples as offline } from '../screens/offline/offline.examples.tsx'
import { examples as pairing } from '../screens/pairing/pairing.examples.tsx'
import { examples as procedure } from '../screens/procedure/procedure.examples.tsx'
import { examples as comeBack } from '../screens/return/return.examples.tsx'
import { examples as search } from '../screens/search/search.examples.tsx'
import { examples as start } from '../screens/start/start.examples.tsx'
import type { Examples } from './example.ts'

export const all: Record<string, Examples> = {
  start,
  'no-lines': noLines,
  line,
  search,
  procedure,
  number,
  closed,
  offline,
  idle,
  help,
  'no-pass': noPass,
  pairing,
  return: comeBack,
}
