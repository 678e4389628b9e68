// The usual papers, before the number is taken: a reminder, never a bar.
import type { Phrase } from '#contract/basics.ts'
import type { ProcedureFound } from '#contract/commands/answers.ts'
import { chevronDown, fileText } from '#ui-kit/look/icons.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { say } from '#ui-kit/words/words.ts'
import { Band } from '../../controls/band.tsx'
import type { Shown } from '../../frame/frame.tsx'
import { Paged } from '../../paging/paged.tsx'
import { wordsOf } from '../../words/words.ts'
import styles from './procedure.module.css'

/** `isBare`: the papers alone. */
export function Papers({ procedure, isBare, ...shown }: Shown & { procedure: ProcedureFound | undefined; isBare?: boolean }) {
  const { language, isLarge, panel } = shown
  const words = wordsOf(language)
  const papers: Phrase[] = procedure?.documents ?? []
  return (
    <section className={styles.papers} aria-label={words.papers}>
      <h2>{words.papers}</h2>
      {papers.length > 0 ? (
        <div className={styles.list}>
          <Paged
            of={`${procedure?.id}/${language}/${isLarge}/${panel.layout}`}
            gapMm={0}
            isNatural
            more={(rows) => (
              <>
                <Pictogram name={chevronDown} size="var(--icon)" />
                {words.papersMore(rows)}
              </>
            )}
            first={words.seeFirst}
            rows={papers.map((paper) => (
              <span key={paper.vi} className={styles.paper}>
                {panel.layout !== 'compact' && <Pictogram name={fileText} size="calc(var(--name) * 1.2)" />}
                {say(paper, language)}
              </span>
            ))}
          />
        </div>
      ) : (
        <p className={styles.paper}>{procedure ? words.papersNone : words.papersAsk}</p>
      )}
      {papers.length > 0 && !isBare && !isLarge && !panel.isNarrow && (!panel.isLandscape || panel.layout === 'wide') && (
        <Band tone="mint">{words.papersMissing}</Band>
      )}
    </section>
  )
}
