import { expect, test } from 'vitest';
import type { Recurrence } from '../../schema/directive.ts';
import { recurrenceInWords, recurrenceRank } from './recurrence.ts';

test.each<[Recurrence, string]>([
  [{ every: 'year', months: [6, 12], day: 15 }, 'ngày 15 tháng 6, 12 hằng năm'],
  [{ every: 'year', months: [], day: null }, 'hằng năm'],
  [{ every: 'half-year' }, '6 tháng một lần'],
  [{ every: 'quarter' }, 'hằng quý'],
  [{ every: 'month', months: [], day: 25 }, 'ngày 25 hằng tháng'],
  [{ every: 'month', months: [], day: null }, 'hằng tháng'],
  [{ every: 'week', weekday: 1 }, 'thứ Hai hằng tuần'],
  [{ every: 'week', weekday: null }, 'hằng tuần'],
  [{ every: 'day' }, 'hằng ngày'],
])('%j: %s', (recurrence, words) => {
  expect(recurrenceInWords(recurrence)).toBe(words);
});

test('yearly ones are listed before daily ones', () => {
  expect(recurrenceRank({ every: 'year', months: [], day: null })).toBeLessThan(
    recurrenceRank({ every: 'week', weekday: 2 }),
  );
  expect(recurrenceRank({ every: 'quarter' })).toBeLessThan(recurrenceRank({ every: 'day' }));
});
