// The console's code typed, and a backup put in: what is asked before and instead of the wizard.
import { useState } from 'react'
import type { CentreFounded, ClaimPass } from '#contract/commands/claim-answers.ts'
import { postOnce } from '../../parts/post-once.ts'
import { useCountdown } from '../../parts/use-countdown.ts'
import { useClaimWords } from '../../words/claim-words.ts'
import { CODE_LENGTH, CodeScreen } from './code-screen.tsx'
import { isServed } from './is-served.ts'
import { keep } from './kept.ts'

export function Code(props: { isRestore: boolean; onRestore(isRestore: boolean): void; onClaim(claim: ClaimPass): void }) {
  const { t, language } = useClaimWords()
  const [code, setCode] = useState('')
  const [note, setNote] = useState<string>()
  const [wrongTimes, setWrongTimes] = useState(0)
  const [isDoing, setIsDoing] = useState(false)
  const [secondsLeft, slowFor] = useCountdown()
  async function claim() {
    if (isDoing || secondsLeft > 0 || code.length < CODE_LENGTH) return
    setIsDoing(true)
    const sent = await postOnce<ClaimPass>('claim-centre', {}, { code }, { pass: undefined, language })
    setIsDoing(false)
    if (sent?.ok) return props.onClaim(sent.body)
    if (sent?.problem.code === 'slow-down') return slowFor(Number(sent.problem.params?.seconds) || 1)
    if (sent?.problem.code === 'claim-code-wrong') setWrongTimes((times) => times + 1)
    setNote(sent?.problem.title ?? t['no-answer'])
  }
  return (
    <CodeScreen
      code={code}
      isRestore={props.isRestore}
      note={note}
      slowed={secondsLeft > 0 ? { times: wrongTimes, seconds: secondsLeft } : undefined}
      isDoing={isDoing}
      onCode={(next) => {
        setCode(next)
        setNote(undefined)
      }}
      onClaim={() => void claim()}
      onRestore={() => props.onRestore(!props.isRestore)}
    />
  )
}

export function Restore(props: { claim: ClaimPass; onBack(): void; onOver(): void }) {
  const { t, language } = useClaimWords()
  const [isDoing, setIsDoing] = useState(false)
  const [note, setNote] = useState<string>()
  async function restore(file: File) {
    setIsDoing(true)
    setNote(t['restore-doing'](Math.max(1, Math.round(file.size / 1_048_576))))
    const sent = await postOnce<CentreFounded>('restore-centre', {}, file, { pass: props.claim.pass, language })
    if (sent?.ok) {
      keep(undefined)
      await isServed(sent.body.centre, language)
      return location.assign('/admin')
    }
    setIsDoing(false)
    if (sent?.problem.code === 'pass-unknown') return props.onOver()
    setNote(sent?.problem.title ?? t['no-answer'])
  }
  return (
    <CodeScreen
      code=""
      isRestore
      isIn
      note={note}
      slowed={undefined}
      isDoing={isDoing}
      onCode={() => {}}
      onClaim={() => {}}
      onRestore={props.onBack}
      onFile={(file) => void restore(file)}
    />
  )
}
