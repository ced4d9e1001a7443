import { expect, test } from 'vitest';
import { WEEKDAY_PATTERN, WEEKDAYS, weekdayOf } from './weekday.ts';

test.each(WEEKDAYS.map((words, at) => [words, at + 1] as const))('%s is day %i of the week', (words, nth) => {
  expect(weekdayOf(words)).toBe(nth);
  expect(new RegExp(`^${WEEKDAY_PATTERN}$`, 'iu').test(words)).toBe(true);
});

test.each([
  ['thứ 6', 5],
  ['Thứ sáu', 5],
  ['thứ bẩy', 6],
  ['CHỦ NHẬT', 7],
  ['thứ nhất', null],
  ['thứ 8', null],
  ['thứ', null],
  ['sáu', null],
])('%s: %j', (words, nth) => {
  expect(weekdayOf(words)).toBe(nth);
});
