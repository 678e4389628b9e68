// Counters as black plates with their lines; the chosen one beside them, where lines are added and taken away. Wizard and admin share it.
import { useState } from 'react'
import type { CentreDocument, CounterSettings, Line } from '#contract/centre/document.ts'
import { check, cross, triangleAlert } from '#ui-kit/look/icons.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { CounterPlate, LinePlate } from '#ui-kit/look/plates.tsx'
import { PlainButton } from '../../parts/fields.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { useCentreWords } from '../../words/admin-words.ts'
import {
  addCounter,
  addLine,
  coverage,
  dropCounter,
  dropHelp,
  dropLine,
  HELP_MINUTES,
  helpMinutes,
  issuing,
  putFirst,
  setHelp,
} from './counter-edits.ts'
import { plus } from './icons.ts'
import styles from './plates.module.css'

interface Editing {
  document: CentreDocument
  onDocument(document: CentreDocument): void
}

export function PlatesEditor({ document, onDocument }: Editing) {
  const { t } = useCentreWords()
  const [chosen, choose] = useState(document.counters.at(-1)?.id)
  const counter = document.counters.find(({ id }) => id === chosen) ?? document.counters[0]
  const lineOf = (id: string) => document.lines.find((line) => line.id === id)
  return (
    <div className={styles.columns}>
      <ul className={styles.plates}>
        {document.counters.map((one) => (
          <li key={one.id}>
            <button type="button" className={styles.counter} aria-pressed={one.id === counter?.id} onClick={() => choose(one.id)}>
              <CounterPlate sign={one.sign} size="4.5rem" />
              <span className={styles.lines}>
                {one.lines.map((id) => (
                  <LineRow key={id} line={lineOf(id)} />
                ))}
                {one.helps.map(({ line }) => (
                  <LineRow key={line} line={lineOf(line)} isHelped />
                ))}
                {one.lines.length === 0 && <span className={styles.none}>{t['counter-empty']}</span>}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {counter && <CounterPanel key={counter.id} counter={counter} document={document} onDocument={onDocument} onChosen={choose} />}
    </div>
  )
}

function LineRow({ line, isHelped }: { line: Line | undefined; isHelped?: boolean }) {
  const { t } = useCentreWords()
  return line ? (
    <span className={isHelped ? styles.helped : styles.own}>
      <LinePlate line={line} size="1.625rem" />
      {isHelped ? t['line-helped'](line.shortName) : line.shortName}
    </span>
  ) : null
}

function CounterPanel({ counter, document, onDocument, onChosen }: Editing & { counter: CounterSettings; onChosen(id: string): void }) {
  const { t } = useCentreWords()
  const [adding, setAdding] = useState<'own' | 'help'>()
  const [isLeaving, setIsLeaving] = useState(false)
  const { id, sign, lines, helps } = counter
  const lineOf = (line: string) => document.lines.find((one) => one.id === line)
  const free = document.lines.filter(
    (line) => !lines.includes(line.id) && !(adding === 'help' && helps.some((help) => help.line === line.id)),
  )
  return (
    <section className={styles.panel} aria-label={t['counter-has'](sign)}>
      <h2>
        <CounterPlate sign={sign} size="2.75rem" />
        {t['counter-has'](sign)}
      </h2>
      <ul>
        {lines.map((line, index) => (
          <li key={line}>
            <PanelLine line={lineOf(line)} />
            {index === 0 ? (
              <span className={styles.order}>{t['order-first']}</span>
            ) : (
              <button type="button" className={styles.first} onClick={() => onDocument(putFirst(document, id, line))}>
                {t['order-then']}
              </button>
            )}
            <Drop name={lineOf(line)?.shortName ?? line} onPress={() => onDocument(dropLine(document, id, line))} />
          </li>
        ))}
      </ul>
      {helps.length > 0 && <h3>{t['helps-when-full']}</h3>}
      <ul>
        {helps.map(({ line, afterMinutes }) => (
          <li key={line}>
            <PanelLine line={lineOf(line)} />
            <select
              className={styles.after}
              aria-label={t['help-after-of'](lineOf(line)?.shortName ?? line)}
              value={afterMinutes}
              onChange={(event) => onDocument(setHelp(document, id, line, Number(event.target.value)))}
            >
              {[...new Set([...helpMinutes, afterMinutes])]
                .sort((a, b) => a - b)
                .map((minutes) => (
                  <option key={minutes} value={minutes}>
                    {t['help-after'](minutes)}
                  </option>
                ))}
            </select>
            <Drop name={lineOf(line)?.shortName ?? line} onPress={() => onDocument(dropHelp(document, id, line))} />
          </li>
        ))}
      </ul>
      <div className={styles.adds}>
        <PlainButton
          isLeaf
          isSmall
          icon={<Pictogram name={plus} size="1.25rem" />}
          label={t['line-add']}
          onPress={() => setAdding('own')}
        />
        <PlainButton
          isLeaf
          isSmall
          icon={<Pictogram name={plus} size="1.25rem" />}
          label={t['help-add']}
          onPress={() => setAdding('help')}
        />
      </div>
      {helps.map(({ line, afterMinutes }) => (
        <p key={line} className={styles.says}>
          {t['help-says'](lineOf(line)?.shortName ?? line, afterMinutes)}
        </p>
      ))}
      <div className={styles.adds}>
        <PlainButton isSmall label={t['counter-drop'](sign)} onPress={() => setIsLeaving(true)} />
        <PlainButton
          isSmall
          icon={<Pictogram name={plus} size="1.25rem" />}
          label={t['counter-add']}
          onPress={() => {
            const added = addCounter(document)
            onDocument(added.document)
            onChosen(added.id)
          }}
        />
      </div>
      {isLeaving && (
        <Sheet
          title={t['counter-drop-ask'](sign)}
          text={t['counter-drop-text']}
          back={t.back}
          confirm={{ label: t['counter-drop'](sign), isReady: true, onPress: () => onDocument(dropCounter(document, id)) }}
          onClose={() => setIsLeaving(false)}
        />
      )}
      {adding && (
        <Sheet title={t[adding === 'own' ? 'line-add-ask' : 'help-add-ask'](sign)} back={t.back} onClose={() => setAdding(undefined)}>
          <div className={styles.choice}>
            {free.map((line) => (
              <button
                key={line.id}
                type="button"
                onClick={() => {
                  setAdding(undefined)
                  onDocument(adding === 'own' ? addLine(document, id, line.id) : setHelp(document, id, line.id, HELP_MINUTES))
                }}
              >
                <LinePlate line={line} size="2.25rem" />
                {line.shortName}
              </button>
            ))}
          </div>
        </Sheet>
      )}
    </section>
  )
}

function PanelLine({ line }: { line: Line | undefined }) {
  return line ? (
    <span className={styles.line}>
      <LinePlate line={line} size="2.25rem" />
      {line.shortName}
    </span>
  ) : null
}

function Drop({ name, onPress }: { name: string; onPress(): void }) {
  const { t } = useCentreWords()
  return (
    <button type="button" className={styles.drop} aria-label={t['line-drop'](name)} onClick={onPress}>
      <Pictogram name={cross} size="1.25rem" stroke={2.6} />
    </button>
  )
}

/** What stands there in one line; a line nobody has can stop giving numbers from here. */
export function CoverageLine({ document, onDocument }: Editing) {
  const { t } = useCentreWords()
  const { lineCount, unserved, twice, empty } = coverage(document)
  const name = (id: string) => document.lines.find((line) => line.id === id)?.shortName ?? id
  const isWhole = unserved.length === 0 && empty.length === 0
  const [lacking] = unserved
  return (
    <div className={isWhole ? styles.whole : styles.lacking} role="status">
      <Pictogram name={isWhole ? check : triangleAlert} size="1.375rem" stroke={2.6} />
      <p>
        {unserved.length > 0
          ? t['lines-unserved'](unserved.map(name))
          : empty.length > 0
            ? t['counters-empty'](empty.map((id) => document.counters.find((one) => one.id === id)?.sign ?? id))
            : t['lines-whole'](lineCount, twice.slice(0, 3).map(name))}
      </p>
      {lacking !== undefined && (
        <PlainButton isSmall label={t['line-stop'](name(lacking))} onPress={() => onDocument(issuing(document, lacking, false))} />
      )}
    </div>
  )
}
