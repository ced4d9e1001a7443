import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitsChoice, groupOfRow, monthHeading, readRowKey, sortedRows, writeRowKey, type RowKey } from './row-key.ts';

const row = (id: string, date: string, values: RowKey['values'] = {}): RowKey => ({ id, date, values });
const all = (values: RowKey['values']): RowKey['values'] => ({
  ...{ nam: [], loai: [], 'co-quan': [], noi: [], 'vai-tro': [], 'tinh-trang': [], 'van-ban': [], 'thoi-han': [] },
  ...values,
});

test('a row is read from its line as it was written', () => {
  const slugs = fc.array(fc.stringMatching(/^[a-z0-9/.-]{1,12}$/), { maxLength: 3 });
  const keys = fc.record({
    id: fc.stringMatching(/^[a-z0-9_.-]{1,12}$/),
    date: fc.constantFrom('', '2021', '2021-09', '2021-09-13'),
    values: fc.record({
      nam: slugs,
      loai: slugs,
      'co-quan': slugs,
      noi: slugs,
      'vai-tro': slugs,
      'tinh-trang': slugs,
      'van-ban': slugs,
      'thoi-han': slugs,
    }),
  });
  fc.assert(fc.property(keys, (key) => void expect(readRowKey(writeRowKey(key))).toEqual(key)));
});

test('a line has nothing for the empty values at its end', () => {
  expect(writeRowKey(row('a', '2021', { loai: ['chi-thi'], noi: [] }))).toBe('a|2021||chi-thi');
  expect(writeRowKey(row('3', '', {}))).toBe('3');
});

test('a line that lacks values is a row without them', () => {
  expect(readRowKey('a|2021')).toEqual(row('a', '2021', all({})));
  expect(readRowKey('')).toEqual(row('', '', all({})));
});

describe('a row fits a choice', () => {
  const of = row('a', '', all({ nam: ['2021'], 'tinh-trang': ['thieu', 'nghi'] }));
  test.each([
    [{}, true],
    [{ nam: [] }, true],
    [{ nam: ['2021'] }, true],
    [{ nam: ['2020', '2021'] }, true],
    [{ nam: ['2021'], 'tinh-trang': ['nghi'] }, true],
    [{ nam: ['2020'] }, false],
    [{ nam: ['202'] }, false],
    [{ nam: ['2021'], 'tinh-trang': ['du'] }, false],
    [{ nam: ['2021'], 'tinh-trang': [] }, true],
    [{ loai: ['chi-thi'] }, false],
  ])('%o: %s', (chosen, fits) => {
    expect(fitsChoice(of, chosen)).toBe(fits);
  });
});

describe('rows in an order', () => {
  const rows = [
    row('b', '2020-05', { 'co-quan': ['y'] }),
    row('a', '2021-01-02', { 'co-quan': ['x'] }),
    row('c', '', { 'co-quan': ['x'] }),
    row('b', '2020-05', { 'co-quan': ['y'] }),
    row('d', '2021', { 'co-quan': ['y'] }),
  ];
  const ids = (sort: Parameters<typeof sortedRows>[1]): string =>
    sortedRows(rows, sort, (key) => (key === 'x' ? 'Ủy ban' : 'Bộ'))
      .map(({ id }) => id)
      .join('');
  test.each([
    ['', 'bacbd'],
    ['moi-nhat', 'adbc'],
    ['cu-nhat', 'bdac'],
    ['co-quan', 'dbac'],
  ] as const)('“%s”: %s', (sort, expected) => {
    expect(ids(sort)).toBe(expected);
  });
});

test.each([
  ['', 'nam', 'nam', '2021'],
  ['', 'vai-tro', 'vai-tro', 'issuer'],
  ['', 'thang', 'thang', '2021-09'],
  ['cu-nhat', 'vai-tro', 'nam', '2021'],
  ['cu-nhat', 'thang', 'thang', '2021-09'],
  ['co-quan', 'nam', 'co-quan', 'x'],
] as const)('sorted “%s” on a page by %s, a row stands under its %s', (sort, own, group, value) => {
  const of = row('a', '2021-09-13', { nam: ['2021'], 'co-quan': ['x'], 'vai-tro': ['issuer'] });
  expect(groupOfRow(of, sort, own)).toEqual({ group, value });
});

test.each([
  ['2021-09', 'Tháng 9/2021'],
  ['2021-12', 'Tháng 12/2021'],
  ['2021', 'Năm 2021, không rõ tháng'],
  ['', 'Không rõ tháng'],
])('the heading of %s is %s', (month, heading) => {
  expect(monthHeading(month)).toBe(heading);
});
