import { describe, expect, test } from 'vitest';
import { dateOfMatch, DATE_PATTERN, edtfOf, smallNumber, soundPartOfMatch } from './date.ts';

const DATE = new RegExp(DATE_PATTERN, 'u');

/** The words of the first date in a text, the part of it that is sound, and its day. */
const dateIn = (text: string): { words: string; sound: string | null; day: string | null } | null => {
  const match = DATE.exec(text);
  return match && { words: match[0], sound: soundPartOfMatch(match, 1), day: dateOfMatch(match, 1) };
};

describe('a date in running text', () => {
  test.each([
    ['ngày 23/7/2021', '23/7/2021', '2021-07-23'],
    ['ngày 05/02/1999 của', '05/02/1999', '1999-02-05'],
    ['ngày 01-10-2021', '01-10-2021', '2021-10-01'],
    ['ngày 1.8.2021', '1.8.2021', '2021-08-01'],
    ['ngày 02⁄11⁄2021', '02⁄11⁄2021', '2021-11-02'],
    ['ngày 29 / 02 / 2020', '29 / 02 / 2020', '2020-02-29'],
    ['ngày 29   /   02   /   2020', '29   /   02   /   2020', '2020-02-29'],
    ['ngày 02 tháng 11 năm 2021', '02 tháng 11 năm 2021', '2021-11-02'],
    ['ngày  2  tháng  1  năm  2021', '2  tháng  1  năm  2021', '2021-01-02'],
    ['ngày 31tháng 12 năm 2021', '31tháng 12 năm 2021', '2021-12-31'],
    ['ngày 02 thàng 11 nam 2021', '02 thàng 11 nam 2021', '2021-11-02'],
    ['ngày 02    tháng    11    năm    2021', '02    tháng    11    năm    2021', '2021-11-02'],
  ])('%s', (text, words, day) => {
    expect(dateIn(text)).toEqual({ words, sound: day, day });
  });

  test.each([
    ['ngày 1 2/6/2009', '1 2/6/2009', '2009-06-12'],
    ['ngay  3 0/6/2009', '3 0/6/2009', '2009-06-30'],
    ['Ngày 15/1 0/2018', '15/1 0/2018', '2018-10-15'],
    ['ngày 1 2 tháng 1 0 năm 2018', '1 2 tháng 1 0 năm 2018', '2018-10-12'],
    ['ngày l2/6/2009', 'l2/6/2009', '2009-06-12'],
    ['ngày I] tháng 6 năm 2009', 'I] tháng 6 năm 2009', '2009-06-11'],
    ['ngày 1O tháng l2 năm 2009', '1O tháng l2 năm 2009', '2009-12-10'],
    ['ngày 0| tháng 6 năm 2009', '0| tháng 6 năm 2009', '2009-06-01'],
    ['ngày Ì5/6/2009', 'Ì5/6/2009', '2009-06-15'],
  ])('that a scan has damaged: %s', (text, words, day) => {
    expect(dateIn(text)).toEqual({ words, sound: day, day });
  });

  test.each([
    ['trang 4 2/6/2009', '2/6/2009', '2009-06-02'],
    ['lớp 1 2/6/2009', '2/6/2009', '2009-06-02'],
  ])('of which a figure before it is no part: %s', (text, words, day) => {
    expect(dateIn(text)).toEqual({ words, sound: day, day });
  });

  test.each([
    ['ngày 29/02/2021', '2021-02'],
    ['ngày 31/4/2021', '2021-04'],
    ['ngày 00/4/2021', '2021-04'],
    ['ngày 01/13/2021', '2021'],
    ['ngày 01/00/2021', '2021'],
    ['ngày 02 tháng 14 năm 2021', '2021'],
    ['ngày 01/10/1944', null],
    ['ngày 01/10/1945', '1945-10-01'],
  ])('that the calendar has only in part: of %s it is %s', (text, sound) => {
    expect(dateIn(text)).toMatchObject({ sound, day: sound?.length === 10 ? sound : null });
  });

  test.each([
    'ngày 05/8',
    'tỷ lệ 24/7',
    'ngày 01/8/21',
    'ngày 01/8/20210',
    'ngày 01/8/1821',
    'ngày 123/2021',
    'ngày 02 tháng 11',
    'ngày 02 tháng 11 năm 21',
    'ngày 02 tháng11 năm 2021',
    'ngày hai tháng 11 năm 2021',
    'ngày 01    /8/2021',
    'ngày 01,8,2021',
    '',
  ])('%j has none', (text) => {
    expect(dateIn(text)).toBeNull();
  });
});

test.each([
  ['2', 2],
  ['02', 2],
  ['12', 12],
  [' 1 2 ', 12],
  ['1 2 3', null],
  ['123', null],
  ['2#', null],
  ['AS', null],
  ['', null],
  ['l2', null],
  ['1O', null],
])('without repair %j is the number %j', (printed, number) => {
  expect(smallNumber(printed, false)).toBe(number);
});

test.each([
  ['l2', 12],
  ['I2', 12],
  [']2', 12],
  ['|2', 12],
  ['Ì2', 12],
  ['í2', 12],
  ['1O', 10],
  ['1o', 10],
  ['lO', 10],
  ['12', 12],
  ['l', 1],
  ['l2O', null],
  ['2#', null],
  ['xl', null],
  ['lx', null],
  ['', null],
])('with repair %j is the number %j', (printed, number) => {
  expect(smallNumber(printed, true)).toBe(number);
});

test.each([
  [2021, 11, 2, '2021-11-02'],
  [2021, 2, 29, '2021-02'],
  [2021, 9, null, '2021-09'],
  [2021, 9, 0, '2021-09'],
  [2021, 12, 31, '2021-12-31'],
  [2021, 13, 1, '2021'],
  [2021, 0, 1, '2021'],
  [2021, 1, 1, '2021-01-01'],
  [2021, null, 5, '2021'],
  [1945, 9, 2, '1945-09-02'],
  [1944, 9, 2, null],
  [2100, 1, 1, '2100-01-01'],
  [2101, 1, 1, null],
  [null, 9, 2, null],
])('year %j, month %j and day %j are the date %j', (year, month, day, date) => {
  expect(edtfOf(year, month, day)).toBe(date);
});
