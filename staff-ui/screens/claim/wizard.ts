// The wizard: its six steps, what it has gathered, what is still missing, and the document it makes of the ward template.
import type { CentreDocument } from '#contract/centre/document.ts'
import { faultsOfEdits } from '../admin/document-faults.ts'
import { wardHours } from '../admin/hours-edits.ts'

/** In this order. After `printer` the centre is made; `screen` stands in it already. */
export const steps = ['name', 'hours', 'counters', 'admin', 'printer', 'screen'] as const
export type Step = (typeof steps)[number]

/** Widths of paper, or none: printers are paired later. */
export const printers = ['80', '58', 'none'] as const
export type PrinterChoice = (typeof printers)[number]

export interface Gathered {
  document: CentreDocument
  admin: string
  printer: PrinterChoice
}

export const PASSWORD_LETTERS_MIN = 8
/** What a step takes somebody who leaves the template as it is. @unit min */
const STEP_MINUTES = 1.25

/** What a ward usually has; its name is still to be given. */
export const fromTemplate = (template: CentreDocument): Gathered => ({
  document: { ...template, isSample: false, name: { vi: '' }, hours: wardHours },
  admin: '',
  printer: '80',
})

/** `Phường Phú Liên` → `phuong-phu-lien`: what addresses and folders are called. */
export const centreId = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-$/, '')

/** The name people read, and the id made of it. */
export function named(document: CentreDocument, name: { vi: string; en: string }): CentreDocument {
  const { vi, en } = name
  return { ...document, id: centreId(vi) || document.id, name: { vi, ...(en.trim() !== '' && { en }) } }
}

/** Without the spaces around it: as it is sent. */
export function finished({ document }: Gathered): CentreDocument {
  const { vi, en } = document.name
  return named(document, { vi: vi.trim(), en: (en ?? '').trim() })
}

export type Missing = 'name' | 'name-taken' | 'hours' | 'counters' | 'admin-name' | 'password' | 'password-short'

/** What keeps a step from being done. @param sampleId the sample hall keeps its own. */
export function missingIn(step: Step, gathered: Gathered, password: string, sampleId: string): Missing | undefined {
  const { document, admin } = gathered
  switch (step) {
    case 'name': {
      const id = centreId(document.name.vi)
      return id === '' ? 'name' : id === sampleId ? 'name-taken' : undefined
    }
    case 'hours':
      return isFaulty(document, '/hours') ? 'hours' : undefined
    case 'counters':
      return isFaulty(document, '/counters') || isFaulty(document, '/lines') ? 'counters' : undefined
    case 'admin':
      return admin.trim() === ''
        ? 'admin-name'
        : password === ''
          ? 'password'
          : password.length < PASSWORD_LETTERS_MIN
            ? 'password-short'
            : undefined
    default:
      return undefined
  }
}

const isFaulty = (document: CentreDocument, path: string) =>
  faultsOfEdits({ ...document, name: { vi: document.name.vi || '?' } }).some((fault) => fault.path.startsWith(path))

/** Whole minutes for the steps that are left. */
export const minutesLeft = (step: Step): number => Math.round((steps.length - steps.indexOf(step)) * STEP_MINUTES)
