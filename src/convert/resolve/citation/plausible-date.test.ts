import { expect, test } from 'vitest';
import type { CitationMention } from '../../model.ts';
import { withPlausibleDates } from './plausible-date.ts';

test.each([
  ['2088-08-31', '2019-05-01', null],
  ['2040', '2019-05-01', null],
  ['2039-12-31', '2019-05-01', '2039-12-31'],
  ['2023-01-01', '2008', '2023-01-01'],
  ['1945', '2019', '1945'],
  ['2088-08-31', null, '2088-08-31'],
  [null, '2019', null],
])('the date %j in a text of %j is %j', (date, issued, kept) => {
  const cited = { number: '1/QĐ-UBND', date } as CitationMention;
  expect(withPlausibleDates([cited], issued)).toEqual([{ ...cited, date: kept }]);
});
