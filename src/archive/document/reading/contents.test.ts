import { expect, test } from 'vitest';
import { contentsOf, contentsTitle, contentsTree } from './contents.ts';

const provision = (label: string, depth: number) => ({
  anchor: `${label}-${depth}`,
  label,
  title: 'x',
  depth,
  line: 1,
});

test('dashes are not listed', () => {
  expect(
    contentsOf([provision('1.', 0), provision('-', 1), provision('2.', 0), provision('+', 2)]).map(
      ({ label }) => label,
    ),
  ).toEqual(['1.', '2.']);
});

test('one provision alone makes no table of contents', () => {
  expect(contentsOf([provision('1.', 0), provision('-', 1)])).toEqual([]);
});

const chapters = (count: number, inside: number) =>
  Array.from({ length: count }, (_, i) => [
    provision(`${i + 1}.`, 0),
    ...Array.from({ length: inside }, () => provision('a)', 1)),
  ]).flat();

test('deeper levels are left out before a table grows long', () => {
  expect(contentsOf(chapters(40, 9)).every(({ depth }) => depth === 0)).toBe(true);
  expect(contentsOf(chapters(4, 9))).toHaveLength(40);
});

test('what is inside a provision is inside its row, at any depth', () => {
  const shape = (rows: ReturnType<typeof contentsTree>): unknown => rows.map((row) => [row.label, shape(row.rows)]);
  const list = [provision('I.', 0), provision('1.', 1), provision('a)', 2), provision('2.', 1), provision('II.', 0)];
  expect(shape(contentsTree(list))).toEqual([
    [
      'I.',
      [
        ['1.', [['a)', []]]],
        ['2.', []],
      ],
    ],
    ['II.', []],
  ]);
  // A text may begin deeper than it goes on.
  expect(shape(contentsTree([provision('a)', 2), provision('1.', 0)]))).toEqual([
    ['a)', []],
    ['1.', []],
  ]);
});

test('two levels are shown at first, one where two are too many', () => {
  expect(contentsTree(chapters(3, 4)).every(({ open }) => open)).toBe(true);
  expect(contentsTree(chapters(10, 9)).some(({ open }) => open)).toBe(false);
});

test('an annex without a provision comes last, even where nothing else has a row', () => {
  const annex = { anchor: 'pl-doan-1', title: 'BIỂU MẪU' };
  expect(contentsTree([], [annex]).map(({ label, title, line }) => [label, title, line])).toEqual([
    ['Kèm theo', 'BIỂU MẪU', null],
  ]);
});

test.each([
  ['Tổ chức thực hiện', 40, 'Tổ chức thực hiện'],
  ['Tổ chức thực hiện trong tháng', 20, 'Tổ chức thực hiện …'],
])('“%s” in %i characters is “%s”', (title, width, shown) => {
  expect(contentsTitle(title, width)).toBe(shown);
});
