// Letting a screen in: its code, what it does, what it is called; beside it how that screen looks now. Knows no network.
import type { DeviceRole } from '#contract/commands/people-requests.ts'
import { check } from '#ui-kit/look/icons.ts'
import { LotusMark } from '#ui-kit/look/lotus.tsx'
import { type IconName, Pictogram } from '#ui-kit/look/pictogram.tsx'
import { CodeCells } from '../../parts/code-cells.tsx'
import { MainButton, PlainButton, SelectField, TextField } from '../../parts/fields.tsx'
import { useAdminWords } from '../../words/admin-words.ts'
import { deviceRoles, printerId } from './device-rows.ts'
import { greeter, kiosk, monitor, tv } from './icons.ts'
import styles from './new-screen.module.css'
import { CODE_LENGTH, inchesOf, metresOffered, missingOf } from './new-screen.ts'
import type { LettingIn } from './use-new-screen.ts'

export const roleIcons: Record<DeviceRole, IconName> = { board: tv, kiosk, counter: monitor, greeter }

export function NewScreenForm(props: {
  lettingIn: LettingIn
  counters: readonly { id: string; sign: string; name: string }[]
  /** Beside the green button, left. */
  back: { label: string; onPress(): void }
}) {
  const { t } = useAdminWords()
  const { lettingIn, counters, back } = props
  const { screen, change } = lettingIn
  const missing = missingOf(screen)
  const inches = screen.role && inchesOf[screen.role]
  return (
    <div className={styles.columns}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          lettingIn.letIn()
        }}
      >
        <CodeCells
          label={t['pair-code']}
          groups={[3, 3]}
          code={screen.code}
          isWrong={lettingIn.problem !== undefined}
          hint={lettingIn.problem === undefined ? t['pair-code-hint'] : undefined}
          onCode={(code) => change({ code })}
        />
        <p role="status" className={lettingIn.problem === undefined ? styles.unseen : styles.wrong}>
          {lettingIn.problem ?? ''}
        </p>
        <fieldset className={styles.roles}>
          <legend>{t['pair-role']}</legend>
          {deviceRoles.map((role) => (
            <label key={role} className={styles.role}>
              <input type="radio" name="role" checked={screen.role === role} onChange={() => lettingIn.chooseRole(role)} />
              <Pictogram name={roleIcons[role]} size="1.75rem" />
              <span>{t.device[role]}</span>
              {screen.role === role && <Pictogram name={check} size="1.5rem" stroke={2.6} />}
            </label>
          ))}
        </fieldset>
        {screen.role === 'counter' && (
          <SelectField
            label={t['pair-counter']}
            value={screen.counter}
            answers={[{ value: '', label: t['pair-counter-choose'] }, ...counters.map(({ id, name }) => ({ value: id, label: name }))]}
            onValue={(counter) => change({ counter })}
          />
        )}
        <div className={styles.pair}>
          <TextField
            label={t['pair-name']}
            value={screen.name}
            onValue={(name) => change({ name, isNamed: name !== '' })}
            more={{ maxLength: 80 }}
          />
          {inches && (
            <SelectField
              label={t['pair-inches']}
              value={String(screen.inches ?? '')}
              answers={inches.map((one) => ({ value: String(one), label: t.inches(one) }))}
              onValue={(one) => change({ inches: Number(one) })}
            />
          )}
        </div>
        {screen.role === 'board' && (
          <SelectField
            label={t['pair-metres']}
            value={String(screen.metres ?? '')}
            answers={metresOffered.map((one) => ({ value: String(one), label: t.metres(one) }))}
            onValue={(one) => change({ metres: Number(one) })}
          />
        )}
        {(screen.role === 'kiosk' || screen.role === 'greeter') && (
          <TextField
            label={t['pair-printer']}
            hint={t['pair-printer-hint']}
            value={screen.printer}
            onValue={(printer) => change({ printer: printerId(printer) })}
            more={{ maxLength: 40, autoCapitalize: 'none', spellCheck: false }}
          />
        )}
        <div className={styles.acts}>
          <PlainButton label={back.label} onPress={back.onPress} />
          <MainButton
            label={lettingIn.isDoing ? t.doing : t['let-in']}
            isDoing={lettingIn.isDoing}
            missing={missing && (missing.what === 'code' ? t['pair-missing-code'](missing.count) : t[`pair-missing-${missing.what}`])}
          />
        </div>
      </form>
      <ScreenNow
        shown={lettingIn.shown}
        name={screen.name}
        isUpright={screen.role === 'kiosk'}
        isBegun={screen.code.length === CODE_LENGTH}
      />
    </div>
  )
}

/** How the screen with this code looks now: whoever does not see it so typed another one's. */
function ScreenNow(props: { shown: LettingIn['shown']; name: string; isUpright: boolean; isBegun: boolean }) {
  const { t } = useAdminWords()
  const { shown, name } = props
  return (
    <aside className={styles.now} aria-label={t['pair-look']}>
      <div className={styles.say} role="status">
        <h2>{t[shown === 'told' ? 'pair-look' : 'pair-look-before']}</h2>
        <p>{t[shown === 'told' ? 'pair-look-text' : 'pair-look-before-text']}</p>
      </div>
      <div className={styles.glass} data-upright={props.isUpright || undefined} aria-hidden="true">
        <span className={styles.glassHead} />
        {shown === 'told' && (
          <div>
            <LotusMark size="3.5rem" />
            <p>{t['pair-now']}</p>
            <strong>{name}</strong>
          </div>
        )}
      </div>
    </aside>
  )
}
