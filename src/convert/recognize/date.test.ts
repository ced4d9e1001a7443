import { expect, test } from 'vitest';
import type { Outline } from '../model.ts';
import { recognizeDates } from './date.ts';

const datesIn = (reading: string) =>
  recognizeDates({ reading } as Outline).map(({ start, end, date }) => `${reading.slice(start, end)} = ${date}`);

test.each([
  ['Từ ngày 23/7/2021 đến ngày 26/7/2021.', ['23/7/2021 = 2021-07-23', '26/7/2021 = 2021-07-26']],
  ['02 tháng 11 năm 2021', ['02 tháng 11 năm 2021 = 2021-11-02']],
  ['(01-10-2021)', ['01-10-2021 = 2021-10-01']],
  ['hạn: 30.9.2021', ['30.9.2021 = 2021-09-30']],
])('%j has the dates %j', (text, dates) => {
  expect(datesIn(text)).toEqual(dates);
});

test.each([
  'trước ngày 05/8',
  'trực 24/7',
  'Thông tư 43/2015/TTLT-BTC',
  'ngày 31/02/2021',
  'tháng 9 năm 2021',
  'x01/8/2021',
  '1/01/8/2021',
  '5.01/8/2021',
  '5,01/8/2021',
  '901/8/2021',
])('%j has no full date', (text) => {
  expect(datesIn(text)).toEqual([]);
});
