// The first screen: one question, the lines as equal tiles in their fixed places, and a person to ask.
import type { KioskLine, KioskView } from '#contract/views/kiosk.ts'
import { arrowLeft, arrowRight, hand, layoutGrid, search } from '#ui-kit/look/icons.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { joinPhrase } from '#ui-kit/words/words.ts'
import { Button } from '../../controls/button.tsx'
import tile from '../../controls/tile.module.css'
import { Title } from '../../controls/title.tsx'
import { Frame, type Shown } from '../../frame/frame.tsx'
import { tilePages } from '../../paging/tile-pages.ts'
import { wordsOf } from '../../words/words.ts'
import { Bar } from './bar.tsx'
import styles from './start.module.css'
import { Tile } from './tile.tsx'

export interface StartProps extends Shown {
  /** With a line at least. */
  view: KioskView
  page: number
  isLow: boolean
  onPage: (page: number) => void
  onLine: (line: KioskLine) => void
  onSearch: () => void
  onHelp: () => void
  onLanguage: () => void
  onLarger: () => void
  onLower: () => void
  onReturn: () => void
}

const ICON = 'calc(var(--mm) * 12)'
const ICON_SMALL = 'var(--icon)'

export function Start(props: StartProps) {
  const { view, page, onPage, panel, language, isLarge, onSearch, onHelp } = props
  const words = wordsOf(language)
  const { columns, rows } = panel.tiles
  const pages = tilePages(view.lines, columns * rows)
  const at = Math.min(page, pages.length - 1)
  const shown = pages[at] ?? { lines: [], others: [] }
  const hasDoor = (pages[0]?.others.length ?? 0) > 0
  const hasPaging = hasDoor ? at > 0 : pages.length > 1
  const { layout } = panel
  const isTitleInSearch = layout === 'portrait' && panel.isNarrow
  const isPagedInBar = layout === 'compact' || (layout === 'low' && panel.isLandscape)
  const isShort = layout === 'compact' || layout === 'low'

  const searchField = (
    <Button look="plain" className={styles.search} onPress={onSearch}>
      <Pictogram name={search} size="calc(var(--mm) * 12)" />
      <span className={styles.searchWords}>
        {layout === 'compact' || isTitleInSearch ? (
          words.title
        ) : layout === 'portrait' && !isLarge ? (
          <>
            {words.searchExample[0]}
            <strong>{words.searchExample[1]}</strong>
          </>
        ) : (
          words.search
        )}
      </span>
    </Button>
  )
  const help = (
    <Button
      look={layout === 'wide' ? 'dark' : isShort ? 'plain' : 'line'}
      className={isShort ? styles.helpShort : styles.help}
      onPress={onHelp}
    >
      <Pictogram name={hand} size={ICON} />
      {isShort ? words.askHelp : layout === 'wide' || panel.isNarrow ? words.askPerson : words.unsureAsk}
    </Button>
  )
  const paging = hasPaging && (
    <>
      {(layout !== 'compact' || at > 0) && (
        <Button onPress={() => onPage(at - 1)} off={at === 0} why={at === 0 ? words.isFirstPage : undefined}>
          <Pictogram name={arrowLeft} size={ICON_SMALL} />
          {hasDoor ? words.back : words.pageBefore}
        </Button>
      )}
      {pages.length > 1 && !(hasDoor && pages.length === 2) && (
        <>
          <span className={styles.pageOf}>{words.pageOf(at + 1, pages.length)}</span>
          <Button
            look={at + 1 < pages.length ? 'line' : 'plain'}
            onPress={() => onPage(at + 1)}
            off={at + 1 === pages.length}
            why={at + 1 === pages.length ? words.isLastPage : undefined}
          >
            {words.pageNext}
            <Pictogram name={arrowRight} size={ICON_SMALL} />
          </Button>
        </>
      )}
    </>
  )
  return (
    <Frame
      {...props}
      heading={layout === 'compact' || isTitleInSearch ? undefined : <Title isCentred={layout === 'low'}>{words.title}</Title>}
      aside={
        layout === 'wide' ? (
          <>
            {searchField}
            {help}
          </>
        ) : isShort ? (
          <div className={styles.askRow}>
            {searchField}
            {help}
          </div>
        ) : (
          searchField
        )
      }
      bar={<Bar {...props} languages={view.centre.languages} paging={isPagedInBar ? paging : undefined} />}
    >
      <ul
        className={styles.tiles}
        style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`, gridTemplateRows: `repeat(${rows}, minmax(0, 1fr))` }}
      >
        {shown.lines.map((line) => (
          <li key={line.id}>
            <Tile line={line} {...props} />
          </li>
        ))}
        {shown.others.length > 0 && (
          <li>
            <button type="button" className={`${tile.tile} ${styles.tile}`} onClick={() => onPage(1)}>
              <span className={styles.sign} style={{ background: 'var(--ink)' }}>
                <Pictogram name={layoutGrid} size="calc(var(--mm) * 16)" />
              </span>
              <span className={`${tile.words} ${styles.words}`}>
                <span className={tile.name}>{joinPhrase(words.otherLines)}</span>
                <span className={`${tile.small} ${styles.waiting}`}>
                  {language === 'vi'
                    ? joinPhrase(
                        shown.others
                          .slice(0, 3)
                          .map((line) => line.shortName)
                          .join(', '),
                      )
                    : words.otherLinesCount(shown.others.length)}
                </span>
              </span>
            </button>
          </li>
        )}
      </ul>
      {paging && !isPagedInBar && <div className={styles.paging}>{paging}</div>}
      {layout === 'portrait' && !isLarge && help}
    </Frame>
  )
}
