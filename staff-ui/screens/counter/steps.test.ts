import { expect, test } from 'vitest'
import { exampleTicket, exampleView, idOf } from './example-view.ts'
import { stepsOf } from './steps.ts'

const centre = 'phuong-mau'
const counter = { centre, counter: '3' }
const ticket = { centre, ticket: idOf('2012') }
const serving = exampleView({ ticket: exampleTicket() })

test('finish and call next is one command, so that nobody is left without an end', () => {
  expect(stepsOf({ do: 'finish', ending: 'accepted', callsNext: true }, serving)).toEqual([
    { route: 'call-next', params: counter, body: { leaving: { outcome: 'accepted' } } },
  ])
  expect(stepsOf({ do: 'finish', ending: 'guided', callsNext: false }, serving)).toEqual([
    { route: 'finish', params: ticket, body: { outcome: 'guided' } },
  ])
})

test('signing and holding are acts of their own, the call comes after', () => {
  expect(stepsOf({ do: 'finish', ending: 'sign', callsNext: true }, serving).map(({ route }) => route)).toEqual(['sign', 'call-next'])
  expect(stepsOf({ do: 'hold', reason: 'copies', callsNext: true }, serving)).toEqual([
    { route: 'hold', params: ticket, body: { reason: 'copies' } },
    { route: 'call-next', params: counter, body: {} },
  ])
  expect(stepsOf({ do: 'hold', reason: 'copies', callsNext: false }, serving)).toHaveLength(1)
})

test('transfer, urgent, return name what they are about', () => {
  expect(stepsOf({ do: 'transfer', to: { line: 'CA' } }, serving)).toEqual([{ route: 'transfer', params: ticket, body: { line: 'CA' } }])
  expect(stepsOf({ do: 'urgent', ticket: idOf('1048'), reason: 'death' }, serving)[0]?.params).toEqual({ centre, ticket: idOf('1048') })
  expect(stepsOf({ do: 'revive', ticket: idOf('1040') }, serving)).toEqual([
    { route: 'revive', params: { centre, ticket: idOf('1040') }, body: {} },
  ])
})

test('the ticket has gone meanwhile: nothing is sent', () => {
  for (const order of [{ do: 'start' }, { do: 'cancel' }, { do: 'finish', ending: 'accepted', callsNext: true }] as const) {
    expect(stepsOf(order, exampleView())).toEqual([])
  }
})
