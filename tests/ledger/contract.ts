// What every ledger promises, whatever keeps it: run it with each implementation.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { CHAIN_START, chainHash } from '#ledger/chain.ts'
import { type Ledger, LedgerConflict, type StoredEvent } from '#ledger/ledger.ts'
import { entry, event, key, visit } from './samples.ts'

/** A place for one ledger: opened again it holds what it held. */
export interface LedgerPlace {
  open(): Promise<Ledger>
  /** The stream's visits as reports would read them, while the ledger is open. */
  visits(stream: string): Promise<Record<string, unknown>[]>
  remove(): Promise<void>
}

const DAY = 'phuong-mau/2026-11-24/0'

/** Declares the tests of the port; `makePlace` gives an empty place for each. */
export function ledgerContract(name: string, makePlace: () => Promise<LedgerPlace>): void {
  describe(`a ledger on ${name}`, () => {
    let place: LedgerPlace
    let ledger: Ledger

    const reopen = async () => {
      await ledger.close()
      ledger = await place.open()
    }

    beforeEach(async () => {
      place = await makePlace()
      ledger = await place.open()
    })
    afterEach(async () => {
      await ledger.close()
      await place.remove()
    })

    test('gives back the bytes it was given, in order, also when opened again', async () => {
      const odd = JSON.stringify({ seq: 3, at: 3, by: 'x', note: '\u0000 "số" \\ 🎫 \ud800' })
      const head = await ledger.append(DAY, 0, [entry(1, 2), { ...entry(3), events: [odd] }])
      expect(head).toMatchObject({ stream: DAY, seq: 3 })
      const events = await ledger.read(DAY, 0)
      expect(events.map(({ seq, bytes }) => [seq, bytes])).toEqual([
        [1, event(1)],
        [2, event(2)],
        [3, odd],
      ])
      expect(events.at(-1)?.hash).toBe(head.hash)
      await reopen()
      expect(await ledger.read(DAY, 0)).toEqual(events)
    })

    test('reads what follows a seq, and nothing of a stream it does not know', async () => {
      await ledger.append(DAY, 0, [entry(1, 3)])
      expect((await ledger.read(DAY, 2)).map(({ seq }) => seq)).toEqual([3])
      expect(await ledger.read(DAY, 3)).toEqual([])
      expect(await ledger.read('nowhere', 0)).toEqual([])
      expect(await ledger.erasable('nowhere')).toEqual([])
    })

    test('chains every event to the former one, from 32 zero bytes, across appends', async () => {
      await ledger.append(DAY, 0, [entry(1, 2), entry(3)])
      await reopen()
      await ledger.append(DAY, 3, [entry(4)])
      expect(chainOf(await ledger.read(DAY, 0))).toEqual((await ledger.read(DAY, 0)).map(({ hash }) => hash))
    })

    test('names the ends of streams by prefix, in order of creation', async () => {
      const mau = await ledger.append('mau/2026-11-24/0', 0, [entry(1, 2)])
      await ledger.append('mau_/2026-11-23/0', 0, [entry(1)])
      const earlier = await ledger.append('mau/2026-11-23/0', 0, [entry(1)])
      expect(await ledger.heads('mau/')).toEqual([mau, earlier])
      expect(await ledger.heads('')).toHaveLength(3)
      expect(await ledger.heads('mau%')).toEqual([])
      const further = await ledger.append('mau/2026-11-24/0', 2, [entry(3)])
      expect(await ledger.heads('mau/')).toEqual([further, earlier])
    })

    test('refuses an append that expects another end, and writes nothing of it', async () => {
      await ledger.append(DAY, 0, [entry(1, 2)])
      for (const expected of [0, 1, 3]) {
        const late = entry(expected + 1, 1, { visits: [visit(1)], erasable: [{ ticket: 't-1', name: 'phone', value: '090' }] })
        await expect(ledger.append(DAY, expected, [late])).rejects.toBeInstanceOf(LedgerConflict)
      }
      await expect(ledger.append('new', 1, [entry(2)])).rejects.toBeInstanceOf(LedgerConflict)
      expect(await ledger.read(DAY, 0)).toHaveLength(2)
      expect(await ledger.heads('')).toHaveLength(1)
      expect(await place.visits(DAY)).toEqual([])
      expect(await ledger.erasable(DAY)).toEqual([])
      expect(ledger.fault()).toBeNull()
    })

    test('of two appends at once that expect the same end, one is refused', async () => {
      const both = await Promise.allSettled([ledger.append(DAY, 0, [entry(1)]), ledger.append(DAY, 0, [entry(1)])])
      expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
      expect(await ledger.read(DAY, 0)).toHaveLength(1)
    })

    test('of many appends at once each has its own outcome: a wrong one keeps no other back, and none is stored twice', async () => {
      const asked = [0, 1, 7, 2, 2, 3].map((expected) =>
        ledger.append(DAY, expected, [entry(expected + 1, 1, { key: key(`${expected}`) })]),
      )
      const told = await Promise.allSettled(asked)
      expect(told.map((one) => (one.status === 'fulfilled' ? one.value.seq : one.reason.name))).toEqual([
        1,
        2,
        'LedgerConflict',
        3,
        'LedgerConflict',
        4,
      ])
      expect((await ledger.read(DAY, 0)).map((stored) => stored.key?.key)).toEqual(['0', '1', '2', '3'])
    })

    test('keeps a key with what it was for and what it was answered, on the first event of its entry', async () => {
      await ledger.append(DAY, 0, [entry(1, 2, { key: key('a') }), entry(3), entry(4, 1, { key: key('b') })])
      await reopen()
      const keys = (await ledger.read(DAY, 0)).map((stored) => stored.key)
      expect(keys).toEqual([key('a'), undefined, undefined, key('b')])
    })

    test('of rows of one visit the last wins, in one append and over several', async () => {
      await ledger.append(DAY, 0, [
        entry(1, 1, { visits: [visit(1), visit(2)] }),
        entry(2, 1, { visits: [visit(1, { calls: 1, counter: '3' })] }),
      ])
      await ledger.append(DAY, 2, [entry(3, 1, { visits: [visit(2, { end: 'accepted', endedAt: 9, class: 'priority' })] })])
      expect(await place.visits(DAY)).toEqual([
        visit(1, { calls: 1, counter: '3' }),
        visit(2, { end: 'accepted', endedAt: 9, class: 'priority' }),
      ])
    })

    test('remembers what may be erased, and forgets it', async () => {
      const phone = { ticket: 't-1', name: 'phone', value: '0901' }
      const urgent = { ticket: 't-1', name: 'urgent', value: 'death' }
      await ledger.append(DAY, 0, [entry(1, 1, { erasable: [phone, urgent] })])
      expect(await ledger.erasable(DAY)).toEqual([phone, urgent])
      const changed = { ...urgent, value: 'burial' }
      await ledger.append(DAY, 1, [{ events: [], visits: [], erasable: [{ ...phone, value: null }, changed] }])
      await reopen()
      expect(await ledger.erasable(DAY)).toEqual([changed])
      expect(await ledger.erasable('other')).toEqual([])
    })

    test('keeps rows that belong to no stream, in the same commit as the events they come from, and takes them away', async () => {
      const lan = { kind: 'account', id: 'a-1', value: '{"name":"Nguyễn Thị Lan"}' }
      const tv = { kind: 'device', id: 'd-1', value: '{"name":"TV"}' }
      expect(await ledger.records()).toEqual([])
      await ledger.append('people', 0, [entry(1, 1, { records: [tv, lan] }), entry(2, 1, { records: [{ ...tv, value: 'TV 2' }] })])
      expect(await ledger.records()).toEqual([lan, { ...tv, value: 'TV 2' }])
      await expect(ledger.append('people', 5, [entry(6, 1, { records: [{ ...lan, value: null }] })])).rejects.toBeInstanceOf(LedgerConflict)
      await expect(ledger.append('people', 2, [entry(3, 1, { records: [{ ...lan, value: null }] }), entry(9)])).rejects.toThrow(/seq 9/)
      expect(await ledger.records()).toHaveLength(2)
      // Rows alone, without an event; of another stream the same rows.
      await ledger.append('people', 2, [{ events: [], visits: [], erasable: [], records: [{ ...lan, value: null }] }])
      await ledger.append(DAY, 0, [entry(1, 1, { records: [{ ...tv, value: 'TV 3' }] })])
      await reopen()
      expect(await ledger.records()).toEqual([{ ...tv, value: 'TV 3' }])
    })

    test('stores nothing of a group in which an event names a wrong seq, or a key has no event', async () => {
      await expect(ledger.append(DAY, 0, [entry(1), entry(3)])).rejects.toThrow(/seq 3 would be stored as 2/)
      await expect(ledger.append(DAY, 0, [entry(1), { ...entry(2, 0), key: key('a') }])).rejects.toThrow(/no event to keep it/)
      expect(await ledger.heads('')).toEqual([])
      expect(await ledger.append(DAY, 0, [entry(1)])).toMatchObject({ seq: 1 })
    })

    test('commits a large group as one', async () => {
      const group = Array.from({ length: 300 }, (_, index) => entry(index + 1, 1, { key: key(`k-${index}`), visits: [visit(index + 1)] }))
      expect(await ledger.append(DAY, 0, group)).toMatchObject({ seq: 300 })
      expect(await place.visits(DAY)).toHaveLength(300)
    })

    test('answers what is in flight before it closes, and nothing after', async () => {
      const appended = ledger.append(DAY, 0, [entry(1)])
      const closed = ledger.close()
      expect(await appended).toMatchObject({ seq: 1 })
      await closed
      await expect(ledger.append(DAY, 1, [entry(2)])).rejects.toThrow(/closed/)
      await ledger.close()
    })
  })
}

function chainOf(events: readonly StoredEvent[]): string[] {
  let hash: Uint8Array = CHAIN_START
  return events.map(({ bytes }) => {
    hash = chainHash(hash, bytes)
    return Buffer.from(hash).toString('hex')
  })
}
