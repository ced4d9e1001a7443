import { expect, test } from 'vitest';
import { contentsOf, contentsTitle } from './contents.ts';

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

test('deeper levels are left out before a table grows long', () => {
  const chapters = Array.from({ length: 10 }, (_, i) => [
    provision(`${i}.`, 0),
    ...Array.from({ length: 9 }, () => provision('a)', 1)),
  ]);
  expect(contentsOf(chapters.flat()).every(({ depth }) => depth === 0)).toBe(true);
  expect(contentsOf(chapters.flat().slice(0, 20))).toHaveLength(20);
});

test.each([
  ['Tổ chức thực hiện', 40, 'Tổ chức thực hiện'],
  ['Tổ chức thực hiện trong tháng', 20, 'Tổ chức thực hiện …'],
])('“%s” in %i characters is “%s”', (title, width, shown) => {
  expect(contentsTitle(title, width)).toBe(shown);
});
