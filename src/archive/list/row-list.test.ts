import { expect, test } from 'vitest';
import { sampleArchive } from '../testing/sample-archive.fixture.ts';
import { sampleDirective } from '../testing/sample-directive.fixture.ts';
import { MOST_OF_A_FILE } from '../data/cut-data.ts';
import { documentRows } from './document-rows.ts';
import { documentRowFiles } from './row-file.ts';
import { pageSize } from './paginate.ts';
import { writeRowKey, type RowKey } from './row-key.ts';
import { canBeNarrowed, headingsOfPage, rowList, rowMark } from './row-list.ts';

const issuer = { name: 'Sở Y tế', parent: null, key: 'so-y-te', unit: '2021/gia-lai' };
const many = sampleArchive(
  Array.from({ length: 40 }, (_, n) =>
    sampleDirective({ id: `d${n}`, date: n < 20 ? '2021-05-01' : '2020-01-01', ...(n === 0 ? { issuer } : {}) }),
  ),
);

test('headings of a page count the whole list', () => {
  const list = documentRows(many, many.documents);
  const shown = (from: number) =>
    headingsOfPage(list, from, pageSize).map(({ name, count, rows }) => [name, count, rows.length]);
  expect(shown(1)).toEqual([
    ['Năm 2021', 20, 20],
    ['Năm 2020', 20, pageSize - 20],
  ]);
  expect(shown(pageSize + 1)).toEqual([['Năm 2020', 20, 40 - pageSize]]);
});

test('a box has each value with its count, and there is none for what all rows share', () => {
  const { facets } = documentRows(many, many.documents);
  expect(facets.map(({ facet }) => facet)).toEqual(['nam', 'co-quan', 'noi']);
  expect(facets[0]?.options).toEqual([
    { value: '2021', name: 'Năm 2021', count: 20 },
    { value: '2020', name: 'Năm 2020', count: 20 },
  ]);
  expect(facets[2]?.options.map(({ name, count }) => [name, count])).toEqual([
    ['Tỉnh Gia Lai', 1],
    ['Không rõ nơi', 39],
  ]);
});

test('only a list of more than one page has a file of its rows', () => {
  const files = documentRowFiles(many);
  expect(files.map(({ list }) => list)).toContain('van-ban');
  expect(files.map(({ list }) => list)).not.toContain('nam/2021');
  expect(files.map(({ list }) => list)).not.toContain('co-quan/so-y-te');
  expect(files.find(({ list }) => list === 'van-ban')?.value.lines).toHaveLength(40);
});

test('a long list has several, the first of which says how many follow, and none is long', () => {
  const archive = sampleArchive(
    Array.from({ length: 3000 }, (_, n) =>
      sampleDirective({ id: `gia-lai-2021-cong-van-so-${n}`, date: '2021-05-01' }),
    ),
  );
  const files = documentRowFiles(archive).filter(({ list }) => list === 'van-ban');
  expect(files.length).toBeGreaterThan(2);
  expect(files.map(({ part, value }) => [part, value.more])).toEqual(
    files.map((_, n) => [n === 0 ? null : files.length - n, files.length - 1 - n]),
  );
  const rows = documentRows(archive, archive.documents).rows.map(writeRowKey);
  expect(files.flatMap(({ value }) => value.lines)).toEqual(rows);
  expect(files.filter(({ value }) => JSON.stringify(value).length > MOST_OF_A_FILE + 100)).toEqual([]);
});

test('a withdrawn document stands under a heading of its own, an incomplete one has its status', () => {
  const archive = sampleArchive([
    sampleDirective({ id: 'a', date: '2021', withdrawn: { reason: 'x', replacedBy: null } }),
    sampleDirective({ id: 'b', date: '2020', complete: false }),
    sampleDirective({
      id: 'c',
      dateInferred: { notBefore: '2019-02', notAfter: null, because: { code: 'cites', number: '1', date: '2019' } },
    }),
  ]);
  const { rows } = documentRows(archive, archive.documents);
  expect(rows.map(({ id, values }) => [id, values.nam, values['tinh-trang']])).toEqual([
    ['b', ['2020'], ['thieu']],
    ['c', ['2019'], ['du']],
    ['a', ['da-rut'], ['da-rut']],
  ]);
});

const years = (...of: readonly string[]): RowKey[] =>
  of.map((year, n) => ({ id: `d${n}`, date: year, values: { nam: [year] } }));
const listOf = (rows: readonly RowKey[]) => rowList(rows, 'nam', {}, { nam: 'Năm' });

test.each([
  ['four rows of two years', years('2020', '2021', '2021', '2021'), true],
  ['three rows, which a glance takes in', years('2020', '2021', '2021'), false],
  ['four rows of one year', years('2021', '2021', '2021', '2021'), false],
  ['no row', [], false],
])('whether a list has boxes: %s', (_, rows, has) => {
  expect(canBeNarrowed(listOf(rows))).toBe(has);
});

test('on a page of a list with boxes a row has its line, unless the file of several pages has it', () => {
  const [rows, few] = [years('2020', '2021', '2021', '2022'), years('2020', '2021')];
  expect([rowMark(listOf(rows), 1, 1), rowMark(listOf(rows), 1, 2), rowMark(listOf(rows), 4, 1)]).toEqual([
    writeRowKey({ id: 'd1', date: '2021', values: { nam: ['2021'] } }),
    '',
    undefined,
  ]);
  expect(rowMark(listOf(few), 0, 1)).toBeUndefined();
});
