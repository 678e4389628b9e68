import { expect, test } from 'vitest'
import sample from '../../../centres/phuong-mau.json' with { type: 'json' }
import { readFile } from './files-room.tsx'

test('a file is taken only if it says that it is this centre’s own document', () => {
  const text = JSON.stringify(sample)
  expect(readFile(text, 'phuong-mau')).toEqual({ document: sample })
  expect(readFile(text, 'phuong-khac')).toEqual({ why: 'other-centre', id: 'phuong-mau' })
  for (const other of ['no json', 'null', '[]', '{"id":"phuong-mau"}'])
    expect(readFile(other, 'phuong-mau')).toEqual({ why: 'no-document' })
})
