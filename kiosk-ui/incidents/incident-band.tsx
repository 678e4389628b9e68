// Sand with an amber border: which outside system is down, since when, and what that means here.
import { triangleAlert } from '#ui-kit/look/icons.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { Band } from '../controls/band.tsx'
import type { Shown } from '../frame/frame.tsx'
import { wordsOf } from '../words/words.ts'
import styles from './incident.module.css'
import { type Incident, incidentTitle } from './incidents.ts'

/** With larger letters a tablet has room for what happened only: the marks say the rest. */
export function IncidentBand({
  incidents,
  children,
  language,
  centre,
  panel,
  isLarge,
}: Shown & { incidents: readonly Incident[]; children: string }) {
  if (!centre) return null
  return (
    <Band icon={triangleAlert} strong>
      {incidentTitle(incidents, centre.timeZone, language)}{' '}
      {!(isLarge && panel.layout === 'compact') && <span className={styles.means}>{children}</span>}
    </Band>
  )
}

/** On what must wait. */
export function IncidentMark({ language }: Pick<Shown, 'language'>) {
  return (
    <span className={styles.mark}>
      <Pictogram name={triangleAlert} size="var(--small)" />
      {wordsOf(language).incidentMark}
    </span>
  )
}
