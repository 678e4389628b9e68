// The greeter's page before anybody typed: what is asked most here, and the lines. Two touches to a number.
import { LinePlate } from '#ui-kit/look/plates.tsx'
import { clockText } from '#ui-kit/words/words.ts'
import { useGreeterWords } from '../../words/greeter-words.ts'
import styles from './greeter.module.css'
import { useGreeterPage } from './greeter.ts'
import list from './list.module.css'
import { everydayName, lineShort } from './procedure-name.ts'

export function Start() {
  const { t, language } = useGreeterWords()
  const { view, often, choose, chooseLine, until, name } = useGreeterPage()
  return (
    <>
      {often.length > 0 && (
        <>
          <h2 className={list.heading}>{t['often-asked']}</h2>
          <div className={list.tiles}>
            {often.map((procedure) => {
              const line = view.lines.find(({ id }) => id === procedure.line)
              return (
                <button key={procedure.id} type="button" className={list.tile} onClick={() => choose(procedure.id)}>
                  {line && <LinePlate line={line} size="var(--tile)" />}
                  <span>{everydayName(procedure, language)}</span>
                </button>
              )
            })}
          </div>
        </>
      )}
      <h2 className={list.heading}>{t.lines}</h2>
      <div className={list.tiles}>
        {view.lines.map((line) => (
          <button key={line.id} type="button" className={list.tile} onClick={() => chooseLine(line.id)}>
            <LinePlate line={line} size="var(--tile)" />
            <span>
              {lineShort(line, language)}
              <small>
                {line.countersOpen === 0 && line.waiting === 0 ? t['counters-open'](0) : t['line-waiting'](line.waiting)}
                <span className={styles.onTablet}>{line.countersOpen > 0 && `, ${t['counters-open'](line.countersOpen)}`}</span>
              </small>
            </span>
          </button>
        ))}
      </div>
      {until !== undefined && (
        <p className={list.until}>
          {name === undefined
            ? t.until(clockText(until, view.centre.timeZone))
            : t['until-name'](name, clockText(until, view.centre.timeZone))}
        </p>
      )}
    </>
  )
}
