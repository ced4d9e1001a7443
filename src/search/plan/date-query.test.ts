import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askedInFigures, askedInWords, isAskedDate, readDateQuery } from './date-query.ts';

/**
 * The date of a query in figures, with `*` where it is all that is asked for; null where none is
 * read.
 */
const read = (query: string): string | null => {
  const date = readDateQuery(query);
  return date && askedInFigures(date) + (date.isWhole ? ' *' : '');
};

describe('the date in a query', () => {
  test.each([
    ['29/7/2021', '29/7/2021 *'],
    ['29/07/2021', '29/7/2021 *'],
    ['29-7-2021', '29/7/2021 *'],
    ['29.7.2021', '29/7/2021 *'],
    ['29 / 7 / 2021', '29/7/2021 *'],
    ['ngày 29-7', '29/7 *'],
    ['29/7', '29/7 *'],
    ['29 tháng 7', '29/7 *'],
    ['ngay 29 thang 7', '29/7 *'],
    ['ngày 29 tháng 7 năm 2021', '29/7/2021 *'],
    ['NGÀY 29 THÁNG 07 NĂM 2021', '29/7/2021 *'],
    ['ngay 29 thang 7 nam 2021', '29/7/2021 *'],
    ['29 tháng 7, 2021', '29/7/2021 *'],
    ['ban hành ngày 29/7/2021', '29/7/2021 *'],
    ['tháng 7 năm 2021', '7/2021 *'],
    ['tháng 7/2021', '7/2021 *'],
    ['7/2021', '7/2021 *'],
    ['tháng 7', 'tháng 7 *'],
    ['29/2/2024', '29/2/2024 *'],
    ['29/2', '29/2 *'],
    ['chỉ thị ngày 29/7/2021', '29/7/2021'],
    ['khử khuẩn trước ngày 29/7', '29/7'],
    ['hop ngay 29 thang 7 o Gia Lai', '29/7'],
    ['báo cáo tháng 7/2021', '7/2021'],
  ])('%j is %s', (query, expected) => {
    expect(read(query)).toBe(expected);
  });

  test.each([
    ['28/2021/QĐ-TTg', 'the number of a document'],
    ['7/2021/QĐ-UBND', 'a number that begins like a month'],
    ['4/5/QĐ-UB', 'a number with a part'],
    ['12-CT/TU', 'a number of the Party'],
    ['31/2/2021', 'a day that there is not'],
    ['31/4', 'a day that there is not'],
    ['29/2/2021', 'a day that there was not'],
    ['0/7/2021', 'no day'],
    ['29/13/2021', 'no month'],
    ['24/24', 'round the clock'],
    ['3/4 số hộ', 'a fraction'],
    ['5 - 7 xã', 'a span'],
    ['29.7', 'a decimal'],
    ['29.7.21', 'a year of two figures'],
    ['6 tháng đầu năm 2021', 'half a year'],
    ['12 tháng 7 ngày', 'how long'],
    ['chỉ tiêu tháng 7', 'a month of no year beside words'],
    ['kế hoạch 29 tháng 7', 'a day of no year beside words'],
    ['từ 15/7/2021 đến 29/7/2021', 'two dates'],
    ['1/2/3/2021', 'more figures than a date has'],
    ['129/7/2021', 'more figures than a day has'],
    ['29/7/1821', 'a year before all documents'],
    ['năm 2021', 'a year alone'],
    ['4 tại chỗ', 'no date'],
    ['', 'nothing'],
  ])('%j is none: %s', (query) => {
    expect(read(query)).toBeNull();
  });

  test('is where it is said to be, and the same in all ways to write it', () => {
    const dates = fc.date({ min: new Date('1950-01-01'), max: new Date('2060-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(dates, (of) => {
        const asked = { day: of.getUTCDate(), month: of.getUTCMonth() + 1, year: of.getUTCFullYear() };
        for (const written of [askedInFigures(asked), askedInWords(asked)]) {
          const query = `báo cáo ngày ${written} của xã`;
          expect(readDateQuery(query)).toMatchObject(asked);
          const { start, end } = readDateQuery(query) ?? { start: 0, end: 0 };
          expect(query.slice(start, end)).toBe(written);
        }
        expect(isAskedDate(of.toISOString().slice(0, 10), asked)).toBe(true);
      }),
    );
  });
});

test.each([
  ['2021-07-29', { day: 29, month: 7, year: 2021 }, true],
  ['2021-07-29', { day: 29, month: 7, year: null }, true],
  ['2021-07-29', { day: null, month: 7, year: 2021 }, true],
  ['2021-07', { day: null, month: 7, year: 2021 }, true],
  ['2021-07', { day: 29, month: 7, year: 2021 }, false],
  ['2021', { day: null, month: 7, year: 2021 }, false],
  ['2022-07-29', { day: 29, month: 7, year: 2021 }, false],
  ['2021-08-29', { day: 29, month: 7, year: null }, false],
  [null, { day: 29, month: 7, year: null }, false],
])('a document of %s is asked for by %j: %s', (date, asked, expected) => {
  expect(isAskedDate(date, asked)).toBe(expected);
});
