// Named examples of claiming and of the wizard: drawn by the tour, looked at, and checked.
import { type ReactElement, useState } from 'react'
import { exampleLogo } from '#ui-kit/examples/example-logo.ts'
import { exampleDocument } from '../admin/example-office.tsx'
import { CodeScreen } from './code-screen.tsx'
import { fromTemplate, type Gathered, missingIn, named, type Step } from './wizard.ts'
import { WizardFrame, WizardStep } from './wizard-screen.tsx'

const nothing = () => {}
const template = { ...exampleDocument, id: 'phuong-mau' }
const begun = fromTemplate(template)
const ward: Gathered = { ...begun, document: named(begun.document, { vi: 'Phường Phú Liên', en: '' }), admin: 'Đỗ Minh Quân' }

function Wizard({ step, start = ward, first = '', note }: { step: Step; start?: Gathered; first?: string; note?: string }) {
  const [gathered, onGathered] = useState(start)
  const [password, onPassword] = useState(first)
  return (
    <WizardFrame
      step={step}
      document={gathered.document}
      note={note}
      missing={missingIn(step, gathered, password, template.id)}
      onBack={step === 'name' ? undefined : nothing}
      onNext={nothing}
    >
      <WizardStep step={step} gathered={gathered} password={password} onGathered={onGathered} onPassword={onPassword} />
    </WizardFrame>
  )
}

const door = { isRestore: false, note: undefined, slowed: undefined, isDoing: false, onCode: nothing, onClaim: nothing, onRestore: nothing }

export const examples: Record<string, ReactElement> = {
  code: <CodeScreen {...door} code="7HKM34XC9T" />,
  'code-whole': <CodeScreen {...door} code="7HKM34XC9TKA" />,
  'code-wrong': <CodeScreen {...door} code="7HKM34XC9TKA" note="Mã nhận trung tâm không đúng. Mã ở cửa sổ của máy chủ." />,
  'code-slowed': <CodeScreen {...door} code="7HKM34XC9TKA" slowed={{ times: 5, seconds: 8 }} />,
  restore: <CodeScreen {...door} code="" isRestore isIn />,
  'restore-refused': (
    <CodeScreen {...door} code="" isRestore isIn note="Tệp này không phải bản sao lưu đọc được: tệp bị cắt ngang. Máy chủ vẫn như cũ." />
  ),
  'wizard-name': <Wizard step="name" start={begun} />,
  'wizard-name-logo': <Wizard step="name" start={{ ...ward, document: { ...ward.document, logo: exampleLogo } }} />,
  'wizard-hours': <Wizard step="hours" />,
  'wizard-counters': <Wizard step="counters" />,
  'wizard-admin': <Wizard step="admin" first="ngan" />,
  'wizard-admin-weak': <Wizard step="admin" first="12345678" note="Mật khẩu cần ít nhất 8 ký tự và không phải mật khẩu hay gặp." />,
  'wizard-printer': <Wizard step="printer" />,
}
