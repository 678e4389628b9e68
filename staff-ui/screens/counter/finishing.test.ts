import { expect, test } from 'vitest'
import { exampleTicket } from './example-view.ts'
import { afterEnding } from './finishing.ts'

const documents = [{ vi: 'Giấy chứng sinh' }, { vi: 'Căn cước của cha và mẹ' }]
/** Whoever came without saying for what. */
const unsaid = ({ asksProcedure = false } = {}) => {
  const { procedure: _, ...rest } = exampleTicket({ documents: [], asksProcedure })
  return rest
}

test('an ending that needs nothing more is an order at once', () => {
  expect(afterEnding(exampleTicket(), true, { ending: 'accepted' })).toEqual({
    give: { do: 'finish', ending: 'accepted', callsNext: true },
  })
  expect(afterEnding(exampleTicket(), true, {})).toMatchObject({ ask: { is: 'ending' } })
})

test('more papers: which ones, from the list of the procedure; none ticked makes no slip', () => {
  expect(afterEnding(exampleTicket(), false, { ending: 'more-papers' })).toMatchObject({ ask: { is: 'missing', documents } })
  expect(afterEnding(exampleTicket(), false, { ending: 'more-papers', missing: [1] })).toEqual({
    give: { do: 'finish', ending: 'more-papers', callsNext: false, missing: [1] },
  })
  expect(afterEnding(exampleTicket(), false, { ending: 'more-papers', missing: null })).toEqual({
    give: { do: 'finish', ending: 'more-papers', callsNext: false },
  })
})

test('more papers without a procedure: it is asked first, may be left open, and its papers follow', () => {
  expect(afterEnding(unsaid(), true, { ending: 'more-papers' })).toMatchObject({ ask: { is: 'procedure', mayLeaveOpen: true } })
  expect(afterEnding(unsaid(), true, { ending: 'more-papers', about: null })).toMatchObject({ give: { ending: 'more-papers' } })
  const about = { id: 'ht-khai-sinh', documents }
  expect(afterEnding(unsaid(), true, { ending: 'more-papers', about })).toMatchObject({ ask: { is: 'missing', documents } })
  expect(afterEnding(unsaid(), true, { ending: 'more-papers', about, missing: [0] })).toMatchObject({
    give: { procedure: 'ht-khai-sinh', missing: [0] },
  })
})

test('where the line asks what it was about, nobody leaves without an answer, who withdrew aside', () => {
  const ticket = unsaid({ asksProcedure: true })
  expect(afterEnding(ticket, true, { ending: 'accepted' })).toMatchObject({ ask: { is: 'procedure', mayLeaveOpen: false } })
  expect(afterEnding(ticket, true, { ending: 'withdrew' })).toMatchObject({ give: { ending: 'withdrew' } })
  expect(afterEnding(ticket, true, { ending: 'accepted', about: { id: 'ht-ket-hon', documents } })).toEqual({
    give: { do: 'finish', ending: 'accepted', callsNext: true, procedure: 'ht-ket-hon' },
  })
})

test('a late result: the apology comes before the end, once', () => {
  expect(afterEnding(exampleTicket(), true, { ending: 'result-late' })).toEqual({ do: 'apologise' })
  const apology = { reason: 'unsigned', due: '2026-11-26', at: 1 }
  expect(afterEnding(exampleTicket({ apology }), true, { ending: 'result-late' })).toMatchObject({ give: { ending: 'result-late' } })
})
