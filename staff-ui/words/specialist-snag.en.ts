// Snags, in English.
import type { SnagWords } from './specialist-snag.vi.ts'

export const en: SnagWords = {
  reason: {
    'data-mismatch': 'Data does not match the papers',
    'papers-unclear': 'Unclear whether the papers will do',
    'competence-unclear': 'Unclear who decides this',
    'online-error': 'The online file has an error',
  },
  'other-reason': 'Another snag',
  end: {
    explained: 'Explained, file is complete',
    fixed: 'Put right on the spot',
    'looked-up': 'Looked it up, data is there',
    'taken-over': 'File taken over by the specialist',
    'not-solved': 'Not solved, an answer is promised',
  },
  how: 'How was it solved?',
  'how-of': (sign, number) => `Counter ${sign}, number ${number}.`,
  'how-after': (sign, number, minutes) =>
    minutes < 1 ? `Counter ${sign}, number ${number}, just arrived.` : `Counter ${sign}, number ${number}, together for ${minutes} min.`,
  'how-none': 'Choose one',
  'how-do': (sign) => `Record, leave counter ${sign}`,
  'how-record': 'Record how',
  'how-done': (number) => `The snag of number ${number} is recorded.`,
  back: 'Back',
}
