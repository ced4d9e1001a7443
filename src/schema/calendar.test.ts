import { expect, test } from 'vitest';
import { daysInMonth, isCalendarDate } from './calendar.ts';
import { edtf } from './directive.ts';

test.each([
  ['2021', true],
  ['2021-09', true],
  ['2021-09-30', true],
  ['2020-02-29', true],
  ['2000-02-29', true],
  ['2021-02-28', true],
  ['2021-02-29', false],
  ['2100-02-29', false],
  ['2020-02-30', false],
  ['2021-04-31', false],
  ['2021-11-31', false],
  ['2021-06-31', false],
  ['2021-01-32', false],
  ['2021-01-00', false],
  ['2021-00', false],
  ['2021-13', false],
  ['2021-19-01', false],
  ['21-02-03', false],
  ['2021-2-3', false],
  ['2021-02-03T00:00', false],
  ['', false],
])('%j is a date of the calendar: %s', (date, sound) => {
  expect(isCalendarDate(date)).toBe(sound);
  expect(edtf.safeParse(date).success).toBe(sound);
});

test('every day that the calendar has, and no other, comes back as itself from the clock of the machine', () => {
  for (const year of [1999, 2000, 2020, 2021, 2024, 2100])
    for (let month = 0; month <= 13; month++) {
      const real = month >= 1 && month <= 12 ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 0;
      expect(daysInMonth(year, month)).toBe(real);
    }
});
