import { expect, test } from 'vitest';
import { inferDateWindow } from './date-window.ts';

const cited = (...dates: string[]) => dates.map((date, i) => ({ date, number: `${i + 1}/QĐ-UBND` }));

test.each([
  [
    'a document without a date is not older than the newest that it cites',
    null,
    ['2021-03-01', '2021-07-09', '2020-12-31'],
    '2021-07-09',
    null,
    '2/QĐ-UBND',
  ],
  ['within the month that it states', '2021-07', ['2021-07-09', '2021-07-02'], '2021-07-09', '2021-07-31', '1/QĐ-UBND'],
  ['within the year that it states', '2021', ['2021-03-01', '2021-01-01'], '2021-03-01', '2021-12-31', '1/QĐ-UBND'],
  ['from the first day of the month on', '2021-07', ['2021-07-01'], '2021-07-01', '2021-07-31', '1/QĐ-UBND'],
  [
    'to its last day, of February in a leap year too',
    '2020-02',
    ['2020-02-29'],
    '2020-02-29',
    '2020-02-29',
    '1/QĐ-UBND',
  ],
  ['of a month of 28 days', '2021-02', ['2021-02-03'], '2021-02-03', '2021-02-28', '1/QĐ-UBND'],
  ['of a month of 30 days', '2021-11', ['2021-11-30'], '2021-11-30', '2021-11-30', '1/QĐ-UBND'],
  [
    'a day after the stated month is a slip, and the next newest counts',
    '2021-07',
    ['2021-08-01', '2021-07-05'],
    '2021-07-05',
    '2021-07-31',
    '2/QĐ-UBND',
  ],
  [
    'a cited document of which only the month is known does not count',
    null,
    ['2021-09', '2021-07-09'],
    '2021-07-09',
    null,
    '2/QĐ-UBND',
  ],
])('%s', (_, stated, dates, notBefore, notAfter, number) => {
  expect(inferDateWindow(stated, cited(...dates))).toEqual({
    notBefore,
    notAfter,
    because: { code: 'cites', number, date: notBefore },
  });
});

test.each([
  ['a full date is all that there is to know', '2021-07-09', ['2021-07-01']],
  ['nothing is cited and nothing stated', null, []],
  ['nothing is cited in a stated month', '2021-07', []],
  ['all that is cited is older than the stated month, which says more', '2021-07', ['2021-06-30', '2020-01-01']],
  ['all that is cited is older than the stated year', '2021', ['2020-12-31']],
  ['all that is cited is later than the stated year', '2021', ['2022-01-01']],
  ['no cited document has a full date', null, ['2021', '2021-07']],
])('nothing is inferred: %s', (_, stated, dates) => {
  expect(inferDateWindow(stated, cited(...dates))).toBeNull();
});
