// A PC before it is let in.
import type { ReactElement } from 'react'
import type { Waiting } from '#ui-kit/link/pairing.ts'
import { useWords } from '../../words/words.ts'
import { PairingScreen } from './pairing-screen.tsx'

function Told({ waiting }: { waiting: Waiting }) {
  return <PairingScreen waiting={waiting} origin="http://10.0.0.5:8090" language={useWords().language} />
}
const code: Waiting = { code: 'A7X4K9', expiresAt: Date.UTC(2026, 10, 24, 2, 52), isLost: false }

export const examples: Record<string, ReactElement> = {
  code: <Told waiting={code} />,
  asking: <Told waiting={{ isLost: false }} />,
  named: <Told waiting={{ ...code, name: 'Máy tính quầy 5, Tư pháp – Hộ tịch', role: 'counter' }} />,
  lost: <Told waiting={{ ...code, isLost: true }} />,
}
