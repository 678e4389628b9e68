// How a server becomes a centre’s: the code from its console, then a claim pass, then a document or a backup. Until then it runs the sample
// hall; afterwards all of this answers `claimed-already`, for ever.
import type { CentreId, Instant } from '#contract/basics.ts'
import type { CentreDocument } from '#contract/centre/document.ts'
import { readCentre } from '#contract/centre/read.ts'
import type { CentreFounded, ClaimPass } from '#contract/commands/claim-answers.ts'
import type { FoundCentre } from '#contract/commands/claim-requests.ts'
import { hashOfPass } from '#server/access/access.ts'
import type { Delays, Guarded } from '#server/access/delays.ts'
import { type ClaimCode, newClaimCode } from '#server/claim/claim-code.ts'
import { newToken } from '#server/people/ids.ts'
import { type Rejected, reject, type Told } from '#server/people/journal.ts'
import { isWeakPassword, PASSWORD_LENGTH_MIN } from '#server/people/weak.ts'

/** For so long a claim pass is good. */
const PASS_MS = 30 * 60_000
const DELAY_MAX = 600

/** What making a centre takes; `server/start` has it. Both say why not, or have the centre in its place when they resolve. */
export interface Founding {
  found(document: CentreDocument, admin: FoundCentre['admin']): Promise<Told<{ centre: CentreId }>>
  /** @param file a backup, which it may move or remove. */
  restore(file: string): Promise<Told<{ centre: CentreId }>>
  /** Where an upload may be put, until it is a centre’s. */
  uploadFile: string
}

export interface ClaimParts extends Founding {
  /** The sample hall’s document. */
  sample: CentreDocument
  now(): Instant
  /** One memory of who guesses. */
  delays(): Delays
  /** A wrong code, for the people of the sample hall to see. */
  noteWrong(from: string): void
  /** Says a sentence on the console. */
  say(sentence: string): void
  /** Where people reach the server. */
  url(): string
  /** The answer has left: the sample hall gives way. */
  giveWay(centre: CentreId): void
}

/** A server that is a centre’s already. */
export interface ClaimedBy {
  centre: CentreId
}

export class Claim {
  readonly #parts: ClaimParts
  readonly #code: ClaimCode
  readonly #passes = new Map<string, Instant>()
  #wrong = 0
  #tooSoon = 0
  #isBusy = false
  #centre: CentreId | undefined

  constructor(parts: ClaimParts, code: ClaimCode = newClaimCode()) {
    this.#parts = parts
    this.#code = code
  }

  /** Once it is claimed. */
  get centre(): CentreId | undefined {
    return this.#centre
  }

  get uploadFile(): string {
    return this.#parts.uploadFile
  }

  /** What a wizard begins from: the sample’s document as one’s own. */
  template(): CentreDocument {
    return { ...this.#parts.sample, isSample: false }
  }

  /** Rejects `slow-down`, `claim-code-wrong`, `claimed-already`. */
  tryCode(code: string, from: string): Told<ClaimPass> {
    if (this.#centre !== undefined) return reject('claimed-already')
    const { now, delays, noteWrong, say } = this.#parts
    const guarded = guardedFrom(from)
    const seconds = delays().begin(guarded)
    if (seconds > 0) {
      this.#tooSoon += 1
      return reject('slow-down', { seconds })
    }
    if (!this.#code.isRight(code)) {
      this.#wrong += 1
      noteWrong(from)
      const [wrong, soon] = [this.#wrong, this.#tooSoon]
      say(
        `Mã nhận trung tâm sai: ${wrong} lần, ${soon} lần quá sớm; lần này từ ${from}. / Wrong claim code: ${wrong} times, ${soon} more too soon; now from ${from}.`,
      )
      return reject('claim-code-wrong')
    }
    delays().right(guarded)
    const pass = newToken()
    const until = now() + PASS_MS
    for (const [kept, end] of this.#passes) if (end <= now()) this.#passes.delete(kept)
    this.#passes.set(hashOfPass(pass), until)
    return { answer: { pass, until } }
  }

  /** Why who shows this pass may not go on; undefined: they may. */
  refuses(pass: string | undefined): Rejected | undefined {
    if (this.#centre !== undefined) return reject('claimed-already')
    if (pass === undefined || pass === '') return reject('pass-missing')
    return (this.#passes.get(hashOfPass(pass)) ?? 0) > this.#parts.now() ? undefined : reject('pass-unknown')
  }

  /** Makes the centre. Rejects `document-refused`, `password-weak`, and what `refuses` says. */
  async found(pass: string | undefined, { document, admin }: FoundCentre): Promise<Told<CentreFounded>> {
    const refused = this.refuses(pass)
    if (refused) return refused
    const read = ownDocument(document, this.#parts.sample.id)
    if ('rejected' in read) return read
    if (isWeakPassword(admin.password)) return reject('password-weak', { lengthMin: PASSWORD_LENGTH_MIN })
    return this.#once(() => this.#parts.found(read.answer, admin))
  }

  /** Goes on from a backup. Rejects `backup-unreadable`, and what `refuses` says. */
  async restore(pass: string | undefined, file: string): Promise<Told<CentreFounded>> {
    return this.refuses(pass) ?? this.#once(() => this.#parts.restore(file))
  }

  /** To be called when the answer of a yes has left. */
  giveWay(): void {
    if (this.#centre !== undefined) this.#parts.giveWay(this.#centre)
  }

  /** One at a time, and one only. */
  async #once(make: () => Promise<Told<{ centre: CentreId }>>): Promise<Told<CentreFounded>> {
    if (this.#isBusy) return reject('too-many-requests')
    this.#isBusy = true
    try {
      const told = await make()
      if ('rejected' in told) return told
      this.#centre = told.answer.centre
      return { answer: { centre: told.answer.centre, url: this.#parts.url() } }
    } finally {
      this.#isBusy = false
    }
  }
}

/** Per source, and all together. Who sits at the server itself is slowed only by their own wrong codes, so that a guesser in the network
 *  keeps nobody from claiming who can read the console. */
function guardedFrom(from: string): Guarded[] {
  const here = { key: `claim from ${from}`, secondsMax: DELAY_MAX }
  const isHere = from === '127.0.0.1' || from === '::1' || from === '::ffff:127.0.0.1'
  return isHere ? [here] : [here, { key: 'claim', secondsMax: DELAY_MAX }]
}

/** A document that may be a claimed centre’s, or its first fault. @param sample the id of the sample hall, which keeps its folder. */
export function ownDocument(document: unknown, sample: CentreId): Told<CentreDocument> {
  const read = readCentre(document)
  if ('faults' in read) return refusedBy(read.faults[0], read.faults.length)
  if (read.document.isSample) return refusedBy({ path: '/isSample', vi: 'phải là false', en: 'must be false' }, 1)
  if (read.document.id === sample)
    return refusedBy(
      { path: '/id', vi: `“${sample}” là hội trường mẫu: đặt tên khác`, en: `“${sample}” is the sample hall: choose another` },
      1,
    )
  return { answer: read.document }
}

/** The first fault, with its place, and how many there are. */
export function refusedBy(fault: { path: string; vi: string; en: string } | undefined, faults: number): Rejected {
  const { path, vi, en } = fault ?? { path: '', vi: '', en: '' }
  const params = { path, faultVi: `${path} ${vi}`.trim(), faultEn: `${path} ${en}`.trim(), faults }
  return reject('document-refused', params)
}
