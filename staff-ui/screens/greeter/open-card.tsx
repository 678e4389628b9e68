// A day greeter's card being opened: the first phone gets its pass; another is told so and what to do.
import { useCallback, useContext, useEffect, useState } from 'react'
import type { GreeterOpened } from '#contract/commands/people-answers.ts'
import type { ProblemDetails } from '#contract/problems/details.ts'
import { send } from '#ui-kit/link/send.ts'
import { LotusMark } from '#ui-kit/look/lotus.tsx'
import { greeterWords } from '../../words/greeter-words.ts'
import { LanguageContext } from '../../words/words.ts'
import { Act } from './act.tsx'
import { keepOpened } from './card.ts'
import styles from './greeter.module.css'

/** A phone without a connection is not left waiting for the two minutes a command may take. @unit s */
const GIVE_UP_SECONDS = 20

export function OpenCard({ card, centre, onOpened }: { card: string; centre: string; onOpened(): void }) {
  const language = useContext(LanguageContext)
  const [problem, setProblem] = useState<ProblemDetails>()
  const open = useCallback(async () => {
    setProblem(undefined)
    const sent = await send<GreeterOpened>('open-greeter', { centre }, { card }, { language, giveUpSeconds: GIVE_UP_SECONDS })
    if (!sent.ok) return setProblem(sent.problem)
    keepOpened(card, sent.body)
    onOpened()
  }, [card, centre, language, onOpened])
  useEffect(() => void open(), [open])
  return <CardSentence problem={problem} onAgain={open} />
}

/** As a picture: `problem` missing while the card is being opened. */
export function CardSentence({ problem, onAgain }: { problem: ProblemDetails | undefined; onAgain(): void }) {
  const t = greeterWords(useContext(LanguageContext))
  const isOver = problem?.code === 'card-used' || problem?.code === 'card-over' || problem?.code === 'request-malformed'
  return (
    <div className={styles.page}>
      <main className={styles.sentence}>
        <LotusMark size={64} />
        <div role={problem ? 'alert' : 'status'}>
          <h1>{problem ? problem.title : t.card.opening}</h1>
          {problem && <p>{t.card[problem.code === 'card-used' ? 'used-do' : isOver ? 'over-do' : 'failed-do']}</p>}
        </div>
        {problem && !isOver && <Act tone="second" label={t.card.again} onPress={onAgain} />}
      </main>
    </div>
  )
}
