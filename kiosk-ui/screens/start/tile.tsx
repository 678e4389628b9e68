// One line: its sign, what people say for it, how many wait.

import type { KioskLine } from '#contract/views/kiosk.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { joinPhrase, say } from '#ui-kit/words/words.ts'
import tile from '../../controls/tile.module.css'
import { Waiting } from '../../controls/waiting.tsx'
import type { Shown } from '../../frame/frame.tsx'
import styles from './start.module.css'

interface TileProps extends Pick<Shown, 'language' | 'isLarge'> {
  line: KioskLine
  onLine: (line: KioskLine) => void
}

export function Tile({ line, language, isLarge, onLine }: TileProps) {
  return (
    <button type="button" className={`${tile.tile} ${styles.tile}`} onClick={() => onLine(line)}>
      <span className={styles.sign} style={{ background: line.colour }}>
        <Pictogram name={line.pictogram} size="var(--sign)" />
        <span className={styles.series}>{line.series}</span>
      </span>
      <span className={`${tile.words} ${styles.words}`}>
        <span className={tile.name}>{joinPhrase(say(line.tile, language))}</span>
        {!isLarge && (
          <span className={`${tile.small} ${styles.waiting}`}>
            <Waiting line={line} language={language} />
          </span>
        )}
      </span>
    </button>
  )
}
