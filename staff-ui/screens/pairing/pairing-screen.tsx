// The code an admin types, until when it holds, and the name this PC is about to get.

import { codeGroups, pairingLink, type Waiting } from '#ui-kit/link/pairing.ts'
import { check, clock, wifiOff } from '#ui-kit/look/icons.ts'
import { LotusMark } from '#ui-kit/look/lotus.tsx'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { QrCode } from '#ui-kit/look/qr-code.tsx'
import { clockText, HOME_ZONE, type Language } from '#ui-kit/words/words.ts'
import { pairingWords } from '../../words/pairing-words.ts'
import styles from './pairing.module.css'

/** `origin`: where this page came from, so where an admin's phone reaches the server too. */
export function PairingScreen({ waiting, origin, language }: { waiting: Waiting; origin: string; language: Language }) {
  const { code, expiresAt, name, isLost } = waiting
  const words = pairingWords(language)
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <LotusMark size="2.75rem" />
        <span>{words.title}</span>
      </header>
      <main className={styles.work} aria-live="polite">
        <div>
          <h1>{code === undefined ? words.asking : words.code}</h1>
          {code !== undefined && (
            <div className={styles.cells} role="img" aria-label={codeGroups(code).join(' ')}>
              {code.split('').map((letter, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: letters in their places
                <span key={place}>{letter}</span>
              ))}
            </div>
          )}
          {code !== undefined && name === undefined && (
            <ol className={styles.steps}>
              {words.steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          )}
          {name !== undefined && (
            <div className={styles.named}>
              <Pictogram name={check} size="2.5rem" />
              <p>
                {words.named}
                <strong>{name}</strong>
              </p>
            </div>
          )}
        </div>
        {code !== undefined && (
          <div className={styles.scan}>
            <QrCode className={styles.qr} text={pairingLink(origin, code)} label={words.qr} />
            <p>{words.server(origin.replace(/^https?:\/\//, ''))}</p>
          </div>
        )}
      </main>
      <footer className={`${styles.footer} ${isLost ? styles.lost : ''}`}>
        {(isLost || expiresAt !== undefined) && <Pictogram name={isLost ? wifiOff : clock} size="1.75rem" />}
        {isLost ? words.lost : expiresAt !== undefined && words.holds(clockText(expiresAt, HOME_ZONE))}
      </footer>
    </div>
  )
}
