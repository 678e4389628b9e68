// Reads a centre document by its `format`. Old formats get a reader of their own here; a newer one is refused with what to do.
import type { CentreDocument } from '#contract/centre/document.ts'
import type { CentreFault } from '#contract/centre/fault.ts'
import { centreFaults } from '#contract/centre/faults.ts'

/** The newest `format` this release reads. */
export const CENTRE_FORMAT_NEWEST = 1

/** The document ready to use, or everything that is wrong with it. */
export function readCentre(document: unknown): { document: CentreDocument } | { faults: CentreFault[] } {
  const format = typeof document === 'object' && document !== null && 'format' in document ? document.format : undefined
  if (typeof format === 'number' && format > CENTRE_FORMAT_NEWEST) {
    return {
      faults: [
        {
          path: '/format',
          vi: `Tệp dùng dạng ${format}, bản này chỉ đọc đến dạng ${CENTRE_FORMAT_NEWEST}: hãy nâng cấp phần mềm.`,
          en: `The file has format ${format}, this release reads up to ${CENTRE_FORMAT_NEWEST}: upgrade the software.`,
        },
      ],
    }
  }
  const faults = centreFaults(document)
  return faults.length > 0 ? { faults } : { document: document as CentreDocument }
}
