// The ticket page in English.
import type { PhoneWords } from './vi.ts'

const minutes = (count: number) => (count === 1 ? '1 minute' : `${count} minutes`)
const people = (count: number) => (count === 1 ? '1 person' : `${count} people`)
const later = (count: number) =>
  count > 0 ? `Came ${minutes(count)} after you.` : count < 0 ? `Came ${minutes(-count)} before you.` : 'Came at the same time as you.'

export const en: PhoneWords = {
  ticket: {
    number: 'Your number',
    title: (number) => `Number ${number}`,
    'title-called': (number, sign) => `${number} to counter ${sign}`,
    people,
    'no-wait': 'You are next',
    nobody: 'Nobody',
    ahead: 'before you',
    'next-soon': 'nobody is before you',
    'wait-clock': (from, to) => (from === to ? `about ${from}` : `about ${from}–${to}`),
    'counters-open': (line, count) =>
      count === 0 ? `${line}: no counter open yet` : `${line}: ${count} ${count === 1 ? 'counter' : 'counters'} open`,
    prepare: 'Have ready',
    'same-day': (clock) => `Filed before ${clock}, the result comes the same day.`,
    why: 'Why was someone called first',
    'ring-on': 'Ring when it is my turn: on',
    'ring-off': 'Ring when it is my turn: off',
    'keep-open': 'Keep this page open. It changes when you are called. The voice in the hall speaks Vietnamese.',
    call: 'Number',
    'to-counter': 'to counter',
    'to-collect': 'to collect your result',
    'called-at': (clock, attempt) => `Called at ${clock}, attempt ${attempt}.`,
    'cannot-come': 'Cannot come now? Tell the help desk.',
    serving: (sign) => `Being served at counter ${sign}`,
    'serving-text': 'The number stays valid for further steps today.',
    held: 'Your place is kept',
    'held-text':
      'When you are ready, type this number at the ticket machine (“I have one”) or tell the same counter. You need not wait from the end, and no new number is needed.',
    signing: 'Waiting for signature',
    'signing-text': 'When it is signed and sealed you are called with this number to collect it. Please wait in the hall.',
    collect: 'Signed, ready to collect soon',
    'collect-text': 'Listen and watch the screen: a counter will call you.',
    incident: (system, clock) => `Down since ${clock}: ${system}.`,
    'incident-text': 'Your place is kept. It goes on as soon as the system works.',
    missed: 'You were called and not seen',
    'missed-text': (clock) => `Before ${clock}, go to the help desk to come back in line with this number.`,
    'missed-over': 'Too late to come back',
    'missed-over-text': 'Please take a new number at the kiosk, or ask the help desk.',
    done: 'This visit is done',
    'done-text': 'Thank you for coming. You may close this page.',
    cancelled: 'This number was cancelled',
    'cancelled-text': 'To be served, please take a new number at the kiosk.',
    connecting: 'Connecting',
    lost: (clock, number) => `Connection lost since ${clock}. Number ${number} is kept.`,
    'lost-do': 'The page reconnects by itself. Meanwhile please listen and watch the screen.',
    unknown: 'This ticket is not known today',
    'unknown-text':
      'A ticket is valid for one day. If it is from today, show it at the help desk. If not, please take a new number at the kiosk.',
    'no-address': 'The link is not complete',
    'no-address-text': 'Please scan the code on the slip again, or ask the help desk.',
    refused: 'The ticket cannot be shown now',
    'refused-text': 'The number on your slip is kept. Please listen and watch the screen.',
    sample: 'Sample data',
    other: 'Tiếng Việt',
    back: 'Back',
  },
  passed: {
    title: 'Why was someone called first',
    count: (count) => `${people(count)} who came later or came back ${count === 1 ? 'was' : 'were'} called first.`,
    latest: (count) => `The latest ${count}:`,
    none: 'Nobody who came later was called before you.',
    promise: 'What the centre promises',
    'promise-text': (promise) =>
      promise > 0
        ? `Somebody who came later is called first only if they came at most ${minutes(promise)} later. Urgent matters and calls chosen by an officer are exceptions and always recorded.`
        : 'Nobody who came later is called first. Urgent matters and calls chosen by an officer are exceptions and always recorded.',
    now: (count) => `Now ${people(count)} before you`,
    'now-wait': (text) => `, about ${text}.`,
    ask: 'Not clear? Ask the help desk.',
    because: {
      arrival: ({ laterMinutes }) => ({
        who: 'Somebody at another counter',
        why: `${later(laterMinutes)} That counter helps with this line, with a delay.`,
      }),
      class: ({ laterMinutes, isPriority }) => ({
        who: isPriority ? 'Somebody with priority' : 'Somebody of another class',
        why: `${later(laterMinutes)} Their class is counted from an earlier time.`,
      }),
      booked: ({ laterMinutes }) => ({ who: 'Somebody with a booking', why: `${later(laterMinutes)} The booked time counts.` }),
      resumed: ({ laterMinutes }) => ({ who: 'Somebody back with papers', why: `${later(laterMinutes)} Their place was kept meanwhile.` }),
      transferred: ({ laterMinutes }) => ({
        who: 'Somebody sent from another counter',
        why: `${later(laterMinutes)} They keep their time of arrival.`,
      }),
      collect: ({ laterMinutes }) => ({
        who: 'Somebody who collects a result',
        why: `${later(laterMinutes)} It is signed and only handed over.`,
      }),
      'carried-over': () => ({ who: 'Somebody from the day before', why: 'Not finished then, so called first.' }),
      revived: ({ laterMinutes }) => ({
        who: 'Somebody back after missing a call',
        why: `${later(laterMinutes)} Back in line, counted from the return.`,
      }),
      urgent: () => ({ who: 'An urgent matter', why: 'Called at once; this is always recorded.' }),
      late: () => ({ who: 'Somebody whose result is late', why: 'The centre was late, so they do not wait from the start again.' }),
      reentry: () => ({ who: 'Somebody back with the papers asked for', why: 'They waited once and were asked to come back.' }),
      'by-hand': () => ({ who: 'Somebody an officer chose', why: 'This is always recorded with its reason.' }),
    },
  },
}
