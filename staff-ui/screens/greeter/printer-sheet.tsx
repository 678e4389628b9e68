// Which printer the slips of this device come out of. Asked once, remembered here.
import { useGreeterWords } from '../../words/greeter-words.ts'
import { Act } from './act.tsx'
import { useGreeterPage } from './greeter.ts'
import { Sheet, SheetChoices } from './sheet.tsx'

export function PrinterSheet({ onClose }: { onClose(): void }) {
  const { t } = useGreeterWords()
  const { printers, printer, choosePrinter } = useGreeterPage()
  return (
    <Sheet title={t['printer-choose']} hint={t['printer-choose-hint']} onClose={onClose} acts={<Act label={t.back} onPress={onClose} />}>
      <SheetChoices
        label={t['printer-choose']}
        chosen={printer}
        onChoose={(chosen) => {
          choosePrinter(chosen)
          onClose()
        }}
        choices={printers.map((one) => ({ value: one, label: one }))}
      />
    </Sheet>
  )
}
