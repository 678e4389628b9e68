import { expect, test } from 'vitest'
import { examplePerson } from './example-view.ts'
import { specialistsFor } from './specialists.ts'

test('specialists of the kind, those of all kinds too; who is signed in comes first; who has ended and other roles are left out', () => {
  const online = { where: [{ usedAt: 0 }] }
  const people = [
    examplePerson('Vân', { helps: ['land'] }),
    examplePerson('An', {}),
    examplePerson('Bình', { helps: ['justice'] }),
    examplePerson('Yến', { helps: ['land', 'justice'], ...online }),
    examplePerson('Cúc', { helps: ['land'], endedAt: 1 }),
    examplePerson('Dũng', { role: 'officer' }),
  ]
  expect(specialistsFor('land', people).map(({ name }) => name)).toEqual(['Yến', 'An', 'Vân'])
})
