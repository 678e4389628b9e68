// What people and screens need of a ledger; `ledger/ledger.ts` has it. Rows and their events are written in one append.

/** A row as it is from now on; `value: null` takes it away. */
export interface RecordChange {
  kind: string
  id: string
  value: string | null
}

export interface Book {
  append(
    stream: string,
    expectedSeq: number,
    entries: readonly {
      events: readonly string[]
      visits: readonly never[]
      erasable: readonly never[]
      records: readonly RecordChange[]
    }[],
  ): Promise<{ seq: number }>
  read(stream: string, afterSeq: number): Promise<{ seq: number; bytes: string }[]>
  heads(prefix: string): Promise<{ stream: string; seq: number }[]>
  records(): Promise<{ kind: string; id: string; value: string }[]>
}
