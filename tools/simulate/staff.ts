// The people of a hall and how they are let in: accounts made by the admin, officers signed in by PIN at their counters, others by password,
// greeters for a day by their cards.
import type { AccountId, CounterId } from '#contract/basics.ts'
import type { CentreDocument } from '#contract/centre/document.ts'
import type { GreeterCards, GreeterOpened, Me, OneAccount } from '#contract/commands/people-answers.ts'
import type { MakeAccount } from '#contract/commands/people-requests.ts'
import type { SampleAccess } from '#server/access/sample-access.ts'
import type { Caller, Credentials } from './caller.ts'
import type { Who } from './door.ts'
import { MINUTE_MS } from './life.ts'
import { helpsGiven } from './specialists.ts'

/** Unused for 15 minutes a session asks for the PIN again; people press it before it does. */
const IDLE_MS = 14 * MINUTE_MS
const SECRET = 'sóng lặng bến tàu 1926'

interface Person {
  name: string
  account: AccountId
  /** Of an officer: where, and the PIN; others sign in by password. */
  counter?: CounterId
  pin?: string
  cookie?: string
  usedAt: number
  until: number
}

export class Staff {
  readonly #caller: Caller
  readonly #passes: SampleAccess['passes']
  readonly #now: () => number
  readonly #people = new Map<Who, Person>()
  readonly #relief = new Map<CounterId, Person>()
  readonly #greeters = new Map<Who, string>()
  /** Names and words that must stand in no event. */
  readonly names: string[] = []
  signIns = 0

  /** @param now the hall's time */
  constructor(caller: Caller, passes: SampleAccess['passes'], now: () => number) {
    this.#caller = caller
    this.#passes = passes
    this.#now = now
  }

  /** Before the doors open: everybody has an account, greeters have opened their cards. */
  async hire(document: CentreDocument, greeters: number): Promise<void> {
    let n = 0
    for (const { id, lines, helps } of document.counters) {
      const rights = [...new Set([...lines, ...helps.map(({ line }) => line)])]
      const person = { role: 'officer', employer: lines[0] === 'CA' ? 'police' : 'centre', lines: rights, pin: pinOf(n) } as const
      this.#people.set(`counter-${id}`, await this.#hired({ name: nameOf(n, 'quầy'), ...person }, id))
      n += 1
    }
    const second = document.counters[1]
    if (second) {
      const relief = { role: 'officer', employer: 'centre', pin: pinOf(n) } as const
      this.#relief.set(second.id, await this.#hired({ name: nameOf(n, 'thay ca'), ...relief }, second.id))
      n += 1
    }
    this.#people.set('lead', await this.#hired({ name: nameOf(n, 'lãnh đạo'), role: 'lead', employer: 'centre', password: SECRET }))
    this.#people.set('signer', await this.#hired({ name: nameOf(n + 1, 'bàn ký'), role: 'lead', employer: 'centre', password: SECRET }))
    n += 2
    for (const help of helpsGiven) {
      for (const which of ['1', '2']) {
        const name = nameOf(n, 'chuyên môn')
        const account = { name, role: 'specialist', employer: 'centre', helps: [help], password: SECRET } satisfies MakeAccount
        this.#people.set(`specialist-${help}-${which}`, await this.#hired(account))
        n += 1
      }
    }
    const made = this.#caller.post('make-greeters', { count: greeters, employer: 'volunteers' }, await this.shown('lead'))
    const { cards } = await this.#caller.must<GreeterCards>(made)
    for (const [index, { link, name }] of cards.entries()) {
      const card = link.split('card=')[1] ?? ''
      const { pass } = await this.#caller.must<GreeterOpened>(this.#caller.post('open-greeter', { card }, {}))
      this.#greeters.set(`greeter-${index + 1}`, pass)
      this.names.push(name, pass)
    }
  }

  /** What somebody shows with the next request; signs in first where the session has ended. */
  async shown(who: Who): Promise<Credentials> {
    if (who === 'kiosk') return { pass: this.#passes.kiosk }
    const pass = this.#greeters.get(who)
    if (pass !== undefined) return { pass }
    const person = this.#people.get(who)
    if (!person) throw new Error(`nobody is ${who}`)
    const isOver = person.cookie === undefined || this.#now() - person.usedAt > IDLE_MS || this.#now() > person.until - MINUTE_MS
    if (isOver) await this.#signIn(person)
    person.usedAt = this.#now()
    const { cookie = '', counter } = person
    return { ...this.#screen(counter), cookie }
  }

  /** The relief sits down at a counter. */
  seat(counter: CounterId): void {
    const person = this.#relief.get(counter)
    if (person) this.#people.set(`counter-${counter}`, person)
  }

  /** In the evening the lead sends the greeters home: their phones must be nobody's then. Answers what is wrong. */
  async sendHome(): Promise<string[]> {
    await this.#caller.must(this.#caller.post('end-greeters', {}, await this.shown('lead')))
    const faults: string[] = []
    for (const [who, pass] of this.#greeters) {
      const { status } = await this.#caller.get('kiosk', { pass })
      if (status !== 401) faults.push(`${who} was sent home and is still let in (${status})`)
    }
    return faults
  }

  async #hired(body: MakeAccount, counter?: CounterId): Promise<Person> {
    const { account } = await this.#caller.must<OneAccount>(this.#caller.post('make-account', body, { pass: this.#passes.admin }))
    this.names.push(body.name)
    return {
      name: body.name,
      account: account.id,
      ...(counter !== undefined && { counter }),
      ...(body.pin !== undefined && { pin: body.pin }),
      usedAt: 0,
      until: 0,
    }
  }

  async #signIn(person: Person): Promise<void> {
    const { account, name, pin, counter } = person
    // Almost over for good: out first, or the new session would last no longer than the former.
    if (person.cookie !== undefined && this.#now() > person.until - MINUTE_MS && this.#now() < person.until)
      await this.#caller.post('sign-out', {}, { ...this.#screen(counter), cookie: person.cookie })
    const body = pin === undefined ? { name, password: SECRET } : { account, pin }
    const answered = this.#caller.post('sign-in', body, this.#screen(counter))
    const { until = 0 } = await this.#caller.must<Me>(answered)
    const { cookie } = await answered
    if (cookie === undefined) throw new Error(`${name} signed in and got no session`)
    Object.assign(person, { cookie, until })
    this.signIns += 1
  }

  #screen(counter: CounterId | undefined): Credentials {
    const pass = counter === undefined ? undefined : this.#passes.counters[counter]
    return pass === undefined ? {} : { pass }
  }
}

const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ']
const given = ['Thị Hạnh', 'Văn Khoa', 'Thu Lan', 'Minh Quân', 'Ngọc Diệp', 'Đức Thịnh', 'Thanh Tâm']
/** Invented; each once, since a name signs in. */
const nameOf = (n: number, what: string) => `${families[n % families.length]} ${given[n % given.length]} (${what} ${n + 1})`
/** No easy row: see server/people/weak.ts. */
const pinOf = (n: number) => String(402_917 + n * 1_037)
