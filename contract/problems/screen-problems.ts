// The two that a screen says by itself, where no answer came. Apart from the others, so that a screen carries no sentence it never says:
// what the server refuses comes with its sentence.
import { later, never, type Problem } from '#contract/problems/problem.ts'

export const screenProblems = {
  'touch-expired': never(
    409,
    'Lần bấm này đã quá {secondsMax} giây. Vui lòng bấm lại.',
    'This press is older than {secondsMax} seconds. Please press again.',
  ),
  'server-error': later(500, 'Máy chủ gặp lỗi. Chưa có gì thay đổi.', 'The server failed. Nothing was changed.'),
} as const satisfies Record<string, Problem>
