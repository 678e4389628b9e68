import { expect, test } from 'vitest'
import { waitText } from '#ui-kit/words/wait.ts'

test.each([
  [20, 30, '20–30 phút', '20–30 min'],
  [15, 15, '15 phút', '15 min'],
  [0, 5, '0–5 phút', '0–5 min'],
  [100, 130, '100–130 phút', '100–130 min'],
  [119, 179, '119–179 phút', '119–179 min'],
  // Under an hour no hour would be true.
  [50, 200, '50–200 phút', '50–200 min'],
  [60, 180, '1–3 giờ', '1–3 hours'],
  [120, 120, '2 giờ', '2 hours'],
  [120, 150, '2–3 giờ', '2–3 hours'],
  [340, 420, '5–7 giờ', '5–7 hours'],
  [360, 420, '6–7 giờ', '6–7 hours'],
])('%i to %i minutes: %s', (lowMinutes, highMinutes, vi, en) => {
  expect(waitText({ lowMinutes, highMinutes }, 'vi')).toBe(vi)
  expect(waitText({ lowMinutes, highMinutes }, 'en')).toBe(en)
})
