import { describe, expect, test } from 'vitest';
import { knowledge } from '../../../../scripts/tests/test-knowledge.ts';
import type { DepartmentRow } from '../../../schema/row/department-row.ts';
import { authorityOfNumber } from './authority-symbol.ts';
import type { Home } from '../place/home.ts';
import { compileDepartments, departmentOf } from './department.ts';

const lastDay = (until: string | undefined): string => (until === undefined ? '2025-08-05' : `${until}-10`);
const home = (date: string): Home => {
  const era = date < '2025-07' ? '2021' : '2025';
  return { era, date, province: `${era}/gia-lai`, district: null, commune: null };
};
const districtHome: Home = { ...home('2021-08-01'), district: '2021/gia-lai/huyen-chu-se' };
const rows = knowledge.departmentRows;

test('every row of departments.yaml: its examples are of it, its near misses are not', () => {
  expect(rows.length).toBeGreaterThan(15);
  const wrong = rows.flatMap((row) => {
    const at = row.level === 'district' ? districtHome : home(lastDay(row.until));
    const isOwn = (number: string): boolean =>
      authorityOfNumber(number, null, at, knowledge)?.name.startsWith(`${row.name} `) ?? false;
    return [
      ...(row.examples ?? []).filter((n) => !isOwn(n)).map((n) => `${n} is not read as ${row.name}`),
      ...(row.not ?? []).filter(isOwn).map((n) => `${n} is read as ${row.name}`),
    ];
  });
  expect(wrong).toEqual([]);
});

test.each(rows.flatMap((row) => row.symbols.map((symbol) => [symbol, row] as const)))(
  'an example of the row shows the symbol %s',
  (symbol, { examples }) => {
    expect(examples?.some((n) => n.split(/[-/]/).includes(symbol))).toBe(true);
  },
);

/**
 * `SVHTTDL` of "Sở Văn hóa, Thể thao và Du lịch": its capitals are initials of the name, in order,
 * the first among them.
 */
const isInitialsOf = (symbol: string, name: string): boolean => {
  const initials = [...name.matchAll(/(?<!\p{L})\p{L}/gu)].map(([letter]) => letter.toUpperCase());
  const rest = [...symbol.replace(/[^\p{Lu}]/gu, '')].reduce<string[] | undefined>((left, letter) => {
    const at = left?.indexOf(letter) ?? -1;
    return at < 0 ? undefined : left?.slice(at + 1);
  }, initials);
  return rest !== undefined && symbol.startsWith(initials[0] ?? '');
};

test.each(rows.flatMap(({ name, symbols }) => symbols.map((symbol) => [symbol, name] as const)))(
  'the symbol %s has the initials of %s',
  (symbol, name) => {
    expect(isInitialsOf(symbol, name)).toBe(true);
  },
);

test.each([
  ['SXD', 'Sở Tư pháp'],
  ['STP', 'Sở Xây dựng'],
  ['STC', 'Sở Công Thương'],
  ['BXD', 'Sở Xây dựng'],
  ['XD', 'Sở Xây dựng'],
])('%s is no symbol of %s', (symbol, name) => {
  expect(isInitialsOf(symbol, name)).toBe(false);
});

test.each([
  ['12/BC-SDTTG', '2025-08-05', 'Sở Dân tộc và Tôn giáo tỉnh Gia Lai'],
  ['12/BC-SDTTG', '2025', 'Sở Dân tộc và Tôn giáo tỉnh Gia Lai'],
  ['12/BC-SDTTG', '2021-08-05', undefined],
  ['12/SGTVT-VT', '2021-08-05', 'Sở Giao thông vận tải tỉnh Gia Lai'],
  ['12/SGTVT-VT', '2025-08-05', 'Sở Giao thông vận tải tỉnh Gia Lai'],
])('%s in a text of Gia Lai of %s', (number, date, name) => {
  expect(authorityOfNumber(number, null, home(date), knowledge)?.name).toBe(name);
});

describe('a row is all that a department needs', () => {
  const row = (name: string, more: Partial<DepartmentRow>): DepartmentRow => ({
    name,
    symbols: ['SLM'],
    level: 'province',
    examples: ['1/SLM-VP'],
    ...more,
  });
  const of = (date: string | null, ...some: DepartmentRow[]) =>
    departmentOf('SLM', date, compileDepartments(some))?.name;

  test('one of a district is of the district', () => {
    const departments = compileDepartments([row('Phòng Lúa mì', { symbols: ['PLM'], level: 'district' })]);
    const name = (at: Home) => authorityOfNumber('3/BC-PLM', null, at, { ...knowledge, departments })?.name;
    expect(name(districtHome)).toBe('Phòng Lúa mì huyện Chư Sê');
    expect(name(home('2021-08-01'))).toBeUndefined();
  });

  const first = row('Sở Lúa mì', { until: '2025-02' });
  const second = row('Sở Lâm nghiệp và Muối', { from: '2025-03' });

  test.each([
    ['2021-08-01', 'Sở Lúa mì'],
    ['2025-02-28', 'Sở Lúa mì'],
    ['2025-03-01', 'Sở Lâm nghiệp và Muối'],
    ['2025', undefined],
    [null, undefined],
  ])('two rows of one symbol: on %s it is %s, in either order', (date, name) => {
    expect(of(date, first, second)).toBe(name);
    expect(of(date, second, first)).toBe(name);
  });

  test('a dissolved department is still cited; one not yet founded is not', () => {
    expect(of('2026-01-01', first)).toBe('Sở Lúa mì');
    expect(of('2024-12-31', second)).toBeUndefined();
    expect(of(null, second)).toBe('Sở Lâm nghiệp và Muối');
  });
});
