// A server becomes a centre's: by a document, and another one by the backup of the first. Run on servers of their own; the code of each is
// known from its console.
import type { Example } from '#contract/examples/example.ts'

const admin = { name: 'Quản trị', password: 'mưa rào tháng sáu' }

/** The first server, up to where the sample hall gives way. */
export const founding: readonly Example[] = [
  {
    name: 'claim',
    route: 'claim',
    says: 'Nobody’s yet: what a ward usually has, to begin from.',
    keeps: { template: 'template' },
  },
  {
    name: 'claim-wrong',
    route: 'claim-centre',
    says: 'Not the code on the console. Several wrong ones are slowed.',
    body: { code: 'AAAA-AAAA-AAAA' },
  },
  {
    name: 'claim-centre',
    route: 'claim-centre',
    says: 'The code on the console: a pass for the next step, good for half an hour.',
    body: ({ claimCode }) => ({ code: claimCode }),
    keeps: { claimPass: 'pass' },
  },
  {
    name: 'found-centre-refused',
    route: 'found-centre',
    says: 'No whole document: the first fault, and where.',
    pass: 'claimPass',
    body: { document: { format: 1, id: 'phuong-ta' }, admin },
  },
  {
    name: 'found-centre',
    route: 'found-centre',
    says: 'A whole document, and the first admin.',
    pass: 'claimPass',
    body: ({ template }) => ({
      document: { ...(template as object), id: 'phuong-ta', name: { vi: 'Phường Ta', en: 'Our Ward' } },
      admin,
    }),
  },
]

/** The same server, now the centre's; its admin has signed in. */
export const founded: readonly Example[] = [
  { name: 'claim-claimed', route: 'claim', says: 'It is a centre’s.' },
  {
    name: 'claim-too-late',
    route: 'claim-centre',
    says: 'It was claimed: for ever.',
    body: ({ claimCode }) => ({ code: claimCode }),
  },
  {
    name: 'backup',
    route: 'backup',
    says: 'Everything, as one file: keep it like a key.',
    session: 'session of the admin',
    keeps: { backup: 'file' },
  },
]

/** Another server, that goes on from the first one's backup; whoever asks has a claim pass, as on the first. */
export const restoring: readonly Example[] = [
  {
    name: 'restore-centre',
    route: 'restore-centre',
    says: 'Goes on as the centre of the backup: its people, screens and numbers.',
    pass: 'claimPass',
    file: 'backup',
  },
]
