import { type Examples, nothing } from '../../examples/example.ts'
import { view } from '../../examples/sample-hall.ts'
import { NoLines } from './no-lines.tsx'

export const examples: Examples = {
  today: (shown) => <NoLines {...shown} view={{ ...view(), lines: [] }} onHelp={nothing} onLanguage={nothing} />,
}
