import { expect, test } from 'vitest';
import { lastClause } from './last-clause.ts';

test.each([
  ['Báo cáo hằng năm; gửi trước', ' gửi trước'],
  ['Báo cáo hằng năm. Gửi trước', ' Gửi trước'],
  ['Báo cáo hằng năm\ngửi trước', 'gửi trước'],
  ['Hằng năm, gửi trước', 'Hằng năm, gửi trước'],
  ['theo khoản 1.2 gửi trước', 'theo khoản 1.2 gửi trước'],
  ['', ''],
])('the clause in which %j ends is %j', (words, clause) => {
  expect(lastClause(words)).toBe(clause);
});
