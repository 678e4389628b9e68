// The screens of the hall: what needs looking at first, verbs in the rows, letting a new one in.
import { useState } from 'react'
import type { DeviceAnswer, Devices, OneDevice } from '#contract/commands/people-answers.ts'
import { check, wifiOff } from '#ui-kit/look/icons.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { clockText, say } from '#ui-kit/words/words.ts'
import { CodeCells } from '../../parts/code-cells.tsx'
import { PlainButton } from '../../parts/fields.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { useAdminWords } from '../../words/admin-words.ts'
import { deviceRows, nextName, shownRows } from './device-rows.ts'
import { RoomHead } from './frame.tsx'
import { plus, shield } from './icons.ts'
import { CODE_LENGTH } from './new-screen.ts'
import { NewScreenForm, roleIcons } from './new-screen-form.tsx'
import { useOffice } from './office.ts'
import styles from './table.module.css'
import type { Asked } from './use-asked.ts'
import { useNewScreen } from './use-new-screen.ts'

/** `code`: typed in by a screen's QR. */
export function ScreensRoom({ at, code, devices }: { at: string | undefined; code: string | undefined; devices: Asked<Devices> }) {
  const { t } = useAdminWords()
  const office = useOffice()
  if (at === 'new' && office.mayChange) return <LetIn code={code} devices={devices} />
  const { body, problem } = devices
  if (!body) return <p role="status">{problem?.title ?? t.asking}</p>
  return <ScreenList devices={body} again={devices.again} />
}

export function ScreenList({ devices: { devices, wrongCodes }, again }: { devices: Devices; again(): void }) {
  const { t } = useAdminWords()
  const { centre, mayChange, go } = useOffice()
  const [isAll, setIsAll] = useState(false)
  const [asked, ask] = useState<{ verb: 'repair' | 'revoke'; device: DeviceAnswer }>()
  const rows = deviceRows(devices)
  const shown = isAll ? rows : rows.slice(0, shownRows(rows))
  const away = rows.filter((row) => !row.isConnected).length
  const clock = (moment: number) => clockText(moment, centre.timeZone)
  return (
    <>
      <RoomHead title={t.room.screens} aside={rows.length === 0 ? undefined : t['screens-count'](rows.length, away)}>
        {mayChange && (
          <button type="button" className={styles.green} onClick={() => go({ room: 'screens', at: 'new' })}>
            <Pictogram name={plus} size="1.5rem" />
            {t['screen-new']}
          </button>
        )}
      </RoomHead>
      {rows.length === 0 ? (
        <div className={styles.empty} role="status">
          <h2>{t['screens-none']}</h2>
          <p>{t['screens-none-do']}</p>
        </div>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th>{t['column-name']}</th>
              <th>{t['column-state']}</th>
              <th>{t['column-doing']}</th>
              <th>
                <span className={styles.unseen}>{t['column-verbs']}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((device) => (
              <tr key={device.id}>
                <td>
                  <span className={styles.named}>
                    <Pictogram name={roleIcons[device.role]} size="1.75rem" />
                    {device.name}
                  </span>
                </td>
                <td>
                  <span className={`${styles.state} ${device.isConnected ? '' : styles.away}`}>
                    <Pictogram name={device.isConnected ? check : wifiOff} size="1.375rem" />
                    {device.isConnected
                      ? t['screen-here']
                      : device.lastSeenAt === undefined
                        ? t['screen-never']
                        : t['screen-away'](clock(device.lastSeenAt))}
                  </span>
                </td>
                <td>{t['screen-doing'](device)}</td>
                <td>
                  {mayChange && (
                    <span className={styles.verbs}>
                      <PlainButton
                        isSmall
                        label={t.repair}
                        name={`${t.repair}: ${device.name}`}
                        onPress={() => ask({ verb: 'repair', device })}
                      />
                      <PlainButton
                        isSmall
                        label={t.revoke}
                        name={`${t.revoke}: ${device.name}`}
                        onPress={() => ask({ verb: 'revoke', device })}
                      />
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className={styles.below}>
        {shown.length < rows.length && <PlainButton label={t['screens-more'](rows.length - shown.length)} onPress={() => setIsAll(true)} />}
        {rows.length > 0 && <p>{t['screens-verbs']}</p>}
      </div>
      {wrongCodes.map(({ from, count, firstAt, lastAt }) => (
        <div key={from} className={styles.sand} role="status">
          <Pictogram name={shield} size="1.75rem" />
          <p>
            <strong>{t['wrong-codes'](count, from, clock(firstAt), clock(lastAt))}</strong> {t['wrong-codes-safe']}
          </p>
        </div>
      ))}
      {asked?.verb === 'revoke' && <Revoke device={asked.device} onClose={() => ask(undefined)} onDone={again} />}
      {asked?.verb === 'repair' && <Repair device={asked.device} onClose={() => ask(undefined)} onDone={again} />}
    </>
  )
}

interface Question {
  device: DeviceAnswer
  onClose(): void
  onDone(): void
}

function Revoke({ device, onClose, onDone }: Question) {
  const { t } = useAdminWords()
  const { acts } = useOffice()
  const revoke = () => {
    const act = { id: device.id, route: 'revoke-device', params: { device: device.id }, done: t.revoked(device.name), onDone } as const
    if (acts.give(act)) onClose()
  }
  return (
    <Sheet
      title={t['revoke-ask'](device.name)}
      text={t['revoke-text']}
      back={t.back}
      confirm={{ label: t.revoke, isReady: true, onPress: revoke }}
      onClose={onClose}
    />
  )
}

function Repair({ device, onClose, onDone }: Question) {
  const { t } = useAdminWords()
  const { acts } = useOffice()
  const [code, setCode] = useState('')
  const repair = () => {
    const act = {
      id: device.id,
      route: 'repair-device',
      params: { device: device.id },
      body: { code },
      done: t.repaired(device.name),
    } as const
    if (acts.give({ ...act, onDone })) onClose()
  }
  return (
    <Sheet
      title={t['repair-ask'](device.name)}
      text={t['repair-text']}
      back={t.back}
      confirm={{ label: t.repair, isReady: code.length === CODE_LENGTH, onPress: repair }}
      onClose={onClose}
    >
      <CodeCells label={t['pair-code']} groups={[3, 3]} code={code} onCode={setCode} />
    </Sheet>
  )
}

function LetIn({ code, devices }: { code: string | undefined; devices: Asked<Devices> }) {
  const { t, language } = useAdminWords()
  const { asker, acts, go, document } = useOffice()
  const names = (devices.body?.devices ?? []).map(({ name }) => name)
  const counters = (document?.counters ?? []).map(({ id, sign, name }) => ({ id, sign, name: say(name, language) }))
  const lettingIn = useNewScreen(
    asker,
    { code: code ?? '' },
    ({ role, counter }) =>
      role === undefined
        ? ''
        : role === 'counter'
          ? counter && t['name-of-counter'](counters.find(({ id }) => id === counter)?.sign ?? counter)
          : nextName(t.device[role], names),
    ({ device }: OneDevice) => {
      devices.again()
      acts.tell(t['let-in-done'](device.name))
      go({ room: 'screens' })
    },
  )
  return (
    <>
      <RoomHead title={t['screen-new']} aside={t['pair-holds']} />
      <NewScreenForm lettingIn={lettingIn} counters={counters} back={{ label: t.back, onPress: () => go({ room: 'screens' }) }} />
    </>
  )
}
