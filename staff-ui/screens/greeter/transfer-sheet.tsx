// To another line, by the original arrival. A line that no open counter serves says so and cannot be chosen.
import { LinePlate } from '#ui-kit/look/plates.tsx'
import { say } from '#ui-kit/words/words.ts'
import { useGreeterWords } from '../../words/greeter-words.ts'
import { Act } from './act.tsx'
import { useGreeterPage } from './greeter.ts'
import { Sheet, SheetChoices } from './sheet.tsx'
import type { FoundTicket } from './use-find.ts'

export function TransferSheet(props: { ticket: FoundTicket; onDo(line: string, name: string): void; onClose(): void }) {
  const { t, language } = useGreeterWords()
  const { view } = useGreeterPage()
  const others = view.lines.filter(({ id }) => id !== props.ticket.line)
  return (
    <Sheet
      title={t['transfer-title'](props.ticket.number)}
      hint={t['transfer-hint']}
      onClose={props.onClose}
      acts={<Act label={t.back} onPress={props.onClose} />}
    >
      <SheetChoices
        label={t['transfer-title'](props.ticket.number)}
        chosen={undefined}
        onChoose={(id) => {
          const line = others.find((one) => one.id === id)
          if (line) props.onDo(line.id, say(line.name, language))
        }}
        choices={others.map((line) => ({
          value: line.id,
          label: say(line.name, language),
          mark: <LinePlate line={line} size="40px" />,
          barred: line.countersOpen === 0 ? t['transfer-shut'] : undefined,
        }))}
      />
    </Sheet>
  )
}
