// Waits by hour: bar = half of the people waited no longer, whisker = nine of ten, dots = target. Beneath it lies the same as a table.
import { useLeadWords } from '../../words/lead-words.ts'
import { chartOf } from './chart.ts'
import styles from './figures.module.css'
import { useLead } from './lead-desk.ts'

/** Units of the drawing; at a desk's 1366 px one of them is about one px. */
const WIDTH = 480
const HEIGHT = 264
const LEFT = 36
const TOP = 10
const BOTTOM = 30
const BAR_MAX = 30

export function WaitChart() {
  const { t } = useLeadWords()
  const { view } = useLead()
  const { waits, targetMinutes } = view
  return (
    <section className={styles.chart} aria-labelledby="chart">
      <div className={styles.head}>
        <h2 id="chart">{t.chart}</h2>
        <p>{t['chart-hint']}</p>
      </div>
      {waits.length === 0 ? (
        <p>{t['chart-empty']}</p>
      ) : (
        <>
          <Drawing />
          <ul className={styles.legend} aria-hidden="true">
            <li>
              <span className={styles.half} />
              {t['chart-half']}
            </li>
            <li>
              <span className={styles.most} />
              {t['chart-most']}
            </li>
            <li>
              <span className={styles.target} />
              {t['chart-target'](targetMinutes)}
            </li>
          </ul>
          <table className={styles.unseen} aria-labelledby="chart">
            <thead>
              <tr>
                {[t['chart-hour'], t['chart-people'], t['chart-half'], t['chart-most']].map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {waits.map(({ hour, people, halfMinutes, mostMinutes }) => (
                <tr key={hour}>
                  <th scope="row">{hour}</th>
                  <td>{people}</td>
                  <td>{t.minutes(halfMinutes)}</td>
                  <td>{t.minutes(mostMinutes)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  )
}

function Drawing() {
  const { view } = useLead()
  const { columns, ticks } = chartOf(view)
  const top = ticks.at(-1) ?? 1
  const y = (minutes: number) => TOP + (HEIGHT - TOP - BOTTOM) * (1 - minutes / top)
  const wide = (WIDTH - LEFT) / columns.length
  const bar = Math.min(BAR_MAX, wide * 0.7)
  const now = view.waits.at(-1)?.hour
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" fontSize="15" fill="currentColor">
      {ticks.map((minutes) => (
        <g key={minutes}>
          <line x1={LEFT} x2={WIDTH} y1={y(minutes)} y2={y(minutes)} stroke="var(--rule)" strokeWidth="2" />
          <text x={LEFT - 8} y={y(minutes) + 5} textAnchor="end">
            {minutes}
          </text>
        </g>
      ))}
      {columns.map(({ hour, wait }, index) => {
        const middle = LEFT + wide * (index + 0.5)
        return (
          <g key={hour}>
            {wait && (
              <>
                <rect x={middle - bar / 2} width={bar} y={y(wait.halfMinutes)} height={y(0) - y(wait.halfMinutes)} fill="var(--leaf)" />
                <path
                  d={`M${middle} ${y(wait.halfMinutes)}V${y(wait.mostMinutes)}M${middle - bar / 3} ${y(wait.mostMinutes)}h${(bar * 2) / 3}`}
                  stroke="currentColor"
                  strokeWidth="3"
                />
              </>
            )}
            <text x={middle} y={HEIGHT - 8} textAnchor="middle" fontWeight={hour === now ? 700 : 400}>
              {hour}
            </text>
          </g>
        )
      })}
      <line
        x1={LEFT}
        x2={WIDTH}
        y1={y(view.targetMinutes)}
        y2={y(view.targetMinutes)}
        stroke="currentColor"
        strokeWidth="3"
        strokeDasharray="1 6"
        strokeLinecap="round"
      />
    </svg>
  )
}
