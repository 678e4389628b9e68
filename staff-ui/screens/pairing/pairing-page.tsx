// `/pair`: a PC that nobody has let in yet asks until it is, then opens the page of its counter.
import { useEffect } from 'react'
import { usePairing } from '#ui-kit/link/use-pairing.ts'
import { pairingWords } from '../../words/pairing-words.ts'
import { useWords } from '../../words/words.ts'
import { PairingScreen } from './pairing-screen.tsx'

export function PairingPage() {
  const { language } = useWords()
  useEffect(() => {
    document.title = pairingWords(language).title
  }, [language])
  return <PairingScreen waiting={usePairing()} origin={location.origin} language={language} />
}
