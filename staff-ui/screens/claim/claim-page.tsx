// `/claim`, wired: the console's code, then the wizard or a backup, then the centre is there and its admin signed in.
import { useEffect, useState } from 'react'
import type { CentreDocument } from '#contract/centre/document.ts'
import type { CentreFounded, ClaimPass, ClaimState } from '#contract/commands/claim-answers.ts'
import type { OneDevice } from '#contract/commands/people-answers.ts'
import { pathOf } from '#contract/commands/routes.ts'
import type { ProblemDetails } from '#contract/problems/details.ts'
import { fetchOnce } from '#ui-kit/link/send.ts'
import { say } from '#ui-kit/words/words.ts'
import { postOnce } from '../../parts/post-once.ts'
import { signIn } from '../../parts/sign-in.ts'
import { useAdminWords } from '../../words/admin-words.ts'
import { useClaimWords } from '../../words/claim-words.ts'
import { nextName } from '../admin/device-rows.ts'
import { NewScreenForm } from '../admin/new-screen-form.tsx'
import { useNewScreen } from '../admin/use-new-screen.ts'
import { Sentence } from '../counter/sentence.tsx'
import { Code, Restore } from './claim-code.tsx'
import { isServed } from './is-served.ts'
import { keep, readKept } from './kept.ts'
import { finished, fromTemplate, type Gathered, missingIn, type Step, steps } from './wizard.ts'
import { WizardFrame, WizardStep } from './wizard-screen.tsx'

const AGAIN_MS = 5_000

export function ClaimPage() {
  const { t, language } = useClaimWords()
  const [state, setState] = useState<ClaimState>()
  const [isLost, setIsLost] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    let isHere = true
    const ask = async () => {
      const sent = await fetchOnce<ClaimState>(pathOf('claim'), { language })
      if (!isHere) return
      if (sent.ok) return setState(sent.body)
      setIsLost(true)
      timer = setTimeout(ask, AGAIN_MS)
    }
    void ask()
    return () => {
      isHere = false
      clearTimeout(timer)
    }
  }, [language])
  return (
    <>
      <title>{t.title}</title>
      {state === undefined ? (
        <Sentence title={isLost ? t.lost : t.asking} text={t['asking-text']} />
      ) : state.isClaimed ? (
        <Claimed />
      ) : (
        <Unclaimed template={state.template} />
      )}
    </>
  )
}

function Claimed() {
  const { t } = useClaimWords()
  return (
    <main className="sentence">
      <h1>{t.claimed}</h1>
      <p>{t['claimed-text']}</p>
      <a href="/admin">{t['to-admin']}</a>
    </main>
  )
}

function Unclaimed({ template }: { template: CentreDocument }) {
  const [kept] = useState(readKept)
  const [claim, setClaim] = useState<ClaimPass | undefined>(kept?.claim)
  const [isRestore, setIsRestore] = useState(false)
  const [gathered, setGathered] = useState<Gathered>(kept?.gathered ?? fromTemplate(template))
  const [step, setStep] = useState<Step>(kept?.step ?? 'name')
  const [founded, setFounded] = useState<string>()
  useEffect(() => {
    keep(founded === undefined ? { ...(claim && { claim }), step, gathered } : undefined)
  }, [claim, step, gathered, founded])

  if (founded !== undefined) return <FirstScreen centre={founded} gathered={gathered} />
  if (!claim) return <Code isRestore={isRestore} onRestore={setIsRestore} onClaim={setClaim} />
  if (isRestore) return <Restore claim={claim} onBack={() => setIsRestore(false)} onOver={() => setClaim(undefined)} />
  return (
    <Steps
      claim={claim}
      sampleId={template.id}
      gathered={gathered}
      step={step}
      onGathered={setGathered}
      onStep={setStep}
      onOver={() => setClaim(undefined)}
      onFounded={setFounded}
    />
  )
}

function Steps(props: {
  claim: ClaimPass
  sampleId: string
  gathered: Gathered
  step: Step
  onGathered(gathered: Gathered): void
  onStep(step: Step): void
  onOver(): void
  onFounded(centre: string): void
}) {
  const { t, language } = useClaimWords()
  const { claim, sampleId, gathered, step, onStep } = props
  const [password, setPassword] = useState('')
  const [note, setNote] = useState<string>()
  const [isDoing, setIsDoing] = useState(false)
  const missing = missingIn(step, gathered, password, sampleId)
  const at = steps.indexOf(step)

  async function found() {
    // A reload forgets the password: it was kept nowhere.
    if (missingIn('admin', gathered, password, sampleId)) return onStep('admin')
    setIsDoing(true)
    const admin = { name: gathered.admin.trim(), password }
    const sent = await postOnce<CentreFounded>('found-centre', {}, { document: finished(gathered), admin }, { pass: claim.pass, language })
    if (sent?.ok) {
      const { centre } = sent.body
      await isServed(centre, language)
      const result = await signIn({ centre, pass: undefined }, admin, language)
      keep(undefined)
      return result.is === 'in' ? props.onFounded(centre) : location.assign('/admin')
    }
    setIsDoing(false)
    refused(sent?.problem)
  }
  function refused(problem: ProblemDetails | undefined) {
    setNote(problem?.title ?? t['no-answer'])
    if (problem?.code === 'pass-unknown') props.onOver()
    if (problem?.code === 'password-weak') onStep('admin')
  }
  function go(to: number) {
    const next = steps[to]
    if (isDoing || next === undefined) return
    setNote(undefined)
    onStep(next)
  }
  return (
    <WizardFrame
      step={step}
      document={gathered.document}
      note={note}
      missing={missing}
      isDoing={isDoing}
      onBack={at === 0 ? undefined : () => go(at - 1)}
      onNext={() => (step === 'printer' ? void found() : go(at + 1))}
    >
      <WizardStep step={step} gathered={gathered} password={password} onGathered={props.onGathered} onPassword={setPassword} />
    </WizardFrame>
  )
}

/** The centre is there, its admin signed in: one screen after the other comes in, or none yet. */
function FirstScreen({ centre, gathered }: { centre: string; gathered: Gathered }) {
  const { t, language } = useClaimWords()
  const { t: words } = useAdminWords()
  const [inNames, setInNames] = useState<readonly string[]>([])
  const counters = gathered.document.counters.map(({ id, sign, name }) => ({ id, sign, name: say(name, language) }))
  const lettingIn = useNewScreen(
    { centre, pass: undefined, language },
    { printer: gathered.printer === 'none' ? '' : `kho-${gathered.printer}` },
    ({ role, counter }) =>
      role === undefined
        ? ''
        : role === 'counter'
          ? counter && words['name-of-counter'](counters.find(({ id }) => id === counter)?.sign ?? counter)
          : nextName(words.device[role], inNames),
    ({ device }: OneDevice) => setInNames((former) => [...former, device.name]),
  )
  const toAdmin = () => location.assign('/admin')
  return (
    <WizardFrame step="screen" document={gathered.document} note={inNames.length > 0 ? t['screens-in'](inNames) : undefined}>
      <NewScreenForm
        lettingIn={lettingIn}
        counters={counters}
        back={{ label: inNames.length > 0 ? t['to-admin'] : t.later, onPress: toAdmin }}
      />
    </WizardFrame>
  )
}
