// The admin's dictionaries: screens and people, the centre document, the record of who did what. The wizard shares the second.
import { useContext } from 'react'
import { makeWords } from '#ui-kit/words/words.ts'
import { en } from './admin.en.ts'
import { vi } from './admin.vi.ts'
import { en as auditEn } from './admin-audit.en.ts'
import { vi as auditVi } from './admin-audit.vi.ts'
import { en as centreEn } from './admin-centre.en.ts'
import { vi as centreVi } from './admin-centre.vi.ts'
import { LanguageContext } from './words.ts'

const adminWords = makeWords(vi, en)
const centreWords = makeWords(centreVi, centreEn)
const auditWords = makeWords(auditVi, auditEn)

/** The words for screens and people, in the language of the page. */
export function useAdminWords() {
  const language = useContext(LanguageContext)
  return { t: adminWords(language), language }
}
/** The words for the centre document. */
export function useCentreWords() {
  const language = useContext(LanguageContext)
  return { t: centreWords(language), language }
}
/** The words for who did what. */
export const useAuditWords = () => auditWords(useContext(LanguageContext))
