import { expect, test } from 'vitest';
import { boundsInWords, dateInFigures, dateInWords, yearOf } from './date-words.ts';

test.each([
  ['2021-11-02', 'ngày 02 tháng 11 năm 2021', '02/11/2021'],
  ['2021-02-28', 'ngày 28 tháng 02 năm 2021', '28/02/2021'],
  ['2021-09-01', 'ngày 01 tháng 9 năm 2021', '01/09/2021'],
  ['2021-09', 'tháng 9 năm 2021', '09/2021'],
  ['2021-01', 'tháng 01 năm 2021', '01/2021'],
  ['2021', 'năm 2021', '2021'],
])('%s is “%s” in words and “%s” in figures', (date, words, figures) => {
  expect(dateInWords(date)).toBe(words);
  expect(dateInFigures(date)).toBe(figures);
  expect(yearOf(date)).toBe('2021');
});

test.each([
  ['2021-07-23', '2021-07-26', 'từ ngày 23 tháng 7 năm 2021 đến ngày 26 tháng 7 năm 2021'],
  ['2021-07', '2021-07', 'tháng 7 năm 2021'],
  ['2021-07-23', null, 'không sớm hơn ngày 23 tháng 7 năm 2021'],
  [null, '2021-07-26', 'không muộn hơn ngày 26 tháng 7 năm 2021'],
  [null, null, null],
])('bounds %s and %s read “%s”', (notBefore, notAfter, words) => {
  expect(boundsInWords(notBefore, notAfter)).toBe(words);
});
