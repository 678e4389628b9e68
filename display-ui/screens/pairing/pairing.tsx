// A TV that nobody has let in yet: the code an admin types, until when it holds, and the name it is about to get. Light ground and ink cells:
// never to be taken for a call.
import type { CSSProperties } from 'react'
import { codeGroups, pairingLink, type Waiting } from '#ui-kit/link/pairing.ts'
import { check, clock, wifiOff } from '#ui-kit/look/icons.ts'
import { LotusMark } from '#ui-kit/look/lotus.tsx'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { QrCode } from '#ui-kit/look/qr-code.tsx'
import { clockText, HOME_ZONE } from '#ui-kit/words/words.ts'
import './pairing.css'
import { words } from './words.ts'

/** The page is drawn 177.8 × 100 units on its side and 112 wide upright; a panel of another shape leaves room. @unit px */
const unitOf = ({ widthPx, heightPx }: WindowPx) => (widthPx > heightPx ? Math.min(heightPx / 100, widthPx / 177.8) : widthPx / 112)

interface WindowPx {
  widthPx: number
  heightPx: number
}

/** `origin`: where this page came from, so where an admin's phone reaches the server too. */
export function Pairing({ waiting, origin, windowPx }: { waiting: Waiting; origin: string; windowPx: WindowPx }) {
  const { code, expiresAt, name, isLost } = waiting
  const isUpright = windowPx.widthPx <= windowPx.heightPx
  return (
    <main className={`pairing ${isUpright ? 'pairing-upright' : ''}`} style={{ '--u': `${unitOf(windowPx)}px` } as CSSProperties}>
      <div className="pairing-bar">
        <LotusMark size="calc(var(--u) * 8)" />
        <span>{words.title}</span>
      </div>
      <div className="pairing-work" role="status">
        <div className="pairing-told">
          <h1 className="pairing-heading">{code === undefined ? words.asking : words.code}</h1>
          {code !== undefined && <Cells code={code} />}
          {code !== undefined && (name === undefined ? <Steps /> : <Named name={name} />)}
        </div>
        {code !== undefined && (
          <div className="pairing-scan">
            <QrCode className="pairing-qr" text={pairingLink(origin, code)} label={words.qr} />
            <p className="pairing-server">{words.server(origin.replace(/^https?:\/\//, ''))}</p>
          </div>
        )}
      </div>
      {isLost ? (
        <footer className="pairing-footer pairing-lost">
          <Pictogram name={wifiOff} size="calc(var(--u) * 7)" />
          <span>{words.lost}</span>
        </footer>
      ) : (
        code !== undefined &&
        expiresAt !== undefined && (
          <footer className="pairing-footer">
            <Pictogram name={clock} size="calc(var(--u) * 7)" />
            <span>{words.holds(clockText(expiresAt, HOME_ZONE))}</span>
            <span className="pairing-only">{words.onlyAdmin}</span>
          </footer>
        )
      )}
    </main>
  )
}

function Cells({ code }: { code: string }) {
  return (
    <div className="pairing-cells" role="img" aria-label={codeGroups(code).join(' ')}>
      {codeGroups(code).map((group, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two groups in their places
        <span key={index} className="pairing-group">
          {group.split('').map((letter, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: letters in their places
            <span key={place} className="pairing-cell">
              {letter}
            </span>
          ))}
        </span>
      ))}
    </div>
  )
}

function Steps() {
  return (
    <ol className="pairing-steps">
      {words.steps.map((step, index) => (
        <li key={step}>
          <span className="pairing-nth">{index + 1}</span>
          <span>{step}</span>
        </li>
      ))}
    </ol>
  )
}

function Named({ name }: { name: string }) {
  return (
    <div className="pairing-named">
      <Pictogram name={check} size="calc(var(--u) * 8)" />
      <div>
        <p>{words.named}</p>
        <p className="pairing-name">{name}</p>
      </div>
    </div>
  )
}
