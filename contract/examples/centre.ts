// The centre itself: its document, another one, and who did what.
import type { Example } from '#contract/examples/example.ts'

/** A red square of 64 × 64. */
const logo =
  'iVBORw0KGgoAAAANSUhEUgAAAEAAAABACAMAAACdt4HsAAAAA1BMVEWMHRijVSt0AAAAG0lEQVRYw+3BgQAAAADDoPlT3+AEVQEAAAB8AxBAAAEZszF2AAAAAElFTkSuQmCC'

export const centre: readonly Example[] = [
  { name: 'document', route: 'document', says: 'What is in force.', as: 'lead', keeps: { document: 'document' } },
  {
    name: 'change-document',
    route: 'change-document',
    says: 'The same with another notice on the board and a logo. Who waits goes on waiting.',
    as: 'admin',
    body: ({ document }) => ({
      document: { ...(document as object), notices: [{ vi: 'Chiều nay nghỉ từ 16:00.', en: 'Closed today from 16:00.' }], logo },
    }),
  },
  {
    name: 'change-document-refused',
    route: 'change-document',
    says: 'No whole document: the first fault, and where.',
    as: 'admin',
    body: { document: { format: 1, id: 'phuong-mau' } },
  },
  { name: 'logo', route: 'logo', says: 'A picture, for everybody.' },
  { name: 'audit', route: 'audit', says: 'The two newest entries.', as: 'lead', query: 'limit=2' },
]
