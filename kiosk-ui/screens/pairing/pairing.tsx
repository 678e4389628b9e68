// A kiosk that nobody has let in yet: the code an admin types, until when it holds, the name it is about to get; and for everybody else where
// a number is given meanwhile. Nothing here is touched.

import { codeGroups, pairingLink, type Waiting } from '#ui-kit/link/pairing.ts'
import { check, hand, wifiOff } from '#ui-kit/look/icons.ts'
import { LotusMark } from '#ui-kit/look/lotus.tsx'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { QrCode } from '#ui-kit/look/qr-code.tsx'
import { clockText, HOME_ZONE } from '#ui-kit/words/words.ts'
import type { Shown } from '../../frame/frame.tsx'
import styles from './pairing.module.css'
import { words } from './words.ts'

/** `origin`: where this page came from, so where an admin's phone reaches the server too. */
export function Pairing({ waiting, origin, panel }: Pick<Shown, 'panel'> & { waiting: Waiting; origin: string }) {
  const { code, expiresAt, name, isLost } = waiting
  return (
    <main className={`${styles.page} ${panel.isLandscape ? styles.landscape : ''}`}>
      <header className={styles.header}>
        <LotusMark size="calc(var(--mm) * 14)" />
        <span>{words.title}</span>
      </header>
      <div className={styles.work} role="status">
        <h1 className={styles.heading}>{code === undefined ? words.asking : words.code}</h1>
        {code !== undefined && (
          <>
            <div className={styles.cells} role="img" aria-label={codeGroups(code).join(' ')}>
              {code.split('').map((letter, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: letters in their places
                <span key={place} className={styles.cell}>
                  {letter}
                </span>
              ))}
            </div>
            <section className={styles.card}>
              <QrCode className={styles.qr} text={pairingLink(origin, code)} label={words.qr} />
              {name === undefined ? (
                <div className={styles.told}>
                  <h2>{words.admin}</h2>
                  <p>{words.adminDo}</p>
                  <p className={styles.small}>{words.server(origin.replace(/^https?:\/\//, ''))}</p>
                  {expiresAt !== undefined && <p className={styles.small}>{words.holds(clockText(expiresAt, HOME_ZONE))}</p>}
                </div>
              ) : (
                <div className={styles.told}>
                  <p>{words.named}</p>
                  <h2 className={styles.name}>{name}</h2>
                </div>
              )}
            </section>
          </>
        )}
        <section className={styles.need}>
          <Pictogram name={hand} size="calc(var(--mm) * 14)" />
          <div>
            <p className={styles.needTitle}>{words.needNumber}</p>
            <p lang="en">{words.needNumberEn}</p>
          </div>
        </section>
      </div>
      <footer className={`${styles.footer} ${isLost ? styles.lost : ''}`}>
        {(isLost || code !== undefined) && (
          <>
            <Pictogram name={isLost ? wifiOff : check} size="var(--icon)" />
            <span>{isLost ? words.lost : words.found}</span>
          </>
        )}
      </footer>
    </main>
  )
}
