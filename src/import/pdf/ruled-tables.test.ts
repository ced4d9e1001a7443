import { expect, test } from 'vitest';
import type { DrawnLine, TextRun } from './page-content.ts';
import { ruledTables } from './ruled-tables.ts';

const run = (x: number, y: number, text: string): TextRun => ({
  text,
  x,
  y,
  width: text.length * 5,
  size: 10,
  font: '',
});
const level = (y: number, x0 = 0, x1 = 200): DrawnLine => ({ x0, y0: y, x1, y1: y });
const upright = (x: number, y0 = 0, y1 = 40): DrawnLine => ({ x0: x, y0, x1: x, y1 });

const GRID = [level(0), level(20), level(40), upright(0), upright(100), upright(200)];
const WORDS = [run(5, 14, 'TT'), run(105, 14, 'Xa'), run(5, 34, '1'), run(105, 34, 'Ban Bo')];

const rowsIn = (lines: DrawnLine[], runs: TextRun[] = WORDS) => ruledTables(lines, runs).tables.map(({ rows }) => rows);

test('words of cells, row by row; what stands outside is left', () => {
  const { tables, rest } = ruledTables(GRID, [...WORDS, run(5, 60, 'sau')]);
  expect(tables.map(({ rows }) => rows)).toEqual([
    [
      ['TT', 'Xa'],
      ['1', 'Ban Bo'],
    ],
  ]);
  expect(rest.map(({ text }) => text)).toEqual(['sau']);
});

test.each<[string, DrawnLine[], string[][][]]>([
  [
    'lines in pieces that meet',
    [...GRID.slice(1), level(0, 0, 99), level(0.8, 101, 200)],
    [
      [
        ['TT', 'Xa'],
        ['1', 'Ban Bo'],
      ],
    ],
  ],
  [
    'a cell over two columns',
    [level(0), level(20), level(40), upright(0), upright(100, 20), upright(200)],
    [
      [
        ['TT Xa', ''],
        ['1', 'Ban Bo'],
      ],
    ],
  ],
  [
    'a cell over two rows',
    [level(0), level(20, 100), level(40), upright(0), upright(100), upright(200)],
    [
      [
        ['TT 1', 'Xa'],
        ['', 'Ban Bo'],
      ],
    ],
  ],
  ['near miss: a frame around words', [level(0), level(40), upright(0), upright(200)], []],
  ['near miss: lines below words', [level(0), level(20), level(40)], []],
  ['near miss: one row of cells', [level(0), level(40), upright(0), upright(100), upright(200)], []],
])('%s', (_, lines, rows) => {
  expect(rowsIn(lines)).toEqual(rows);
});

test('words of two cells that come as one run are parted at the line', () => {
  const runs = [run(82, 14, 'STT Nội dung'), run(5, 34, '1'), run(105, 34, 'Rà soát')];
  expect(rowsIn(GRID, runs)).toEqual([
    [
      ['STT', 'Nội dung'],
      ['1', 'Rà soát'],
    ],
  ]);
});

test('lines of a cell are joined, a number that was broken at its hyphen without a space', () => {
  const runs = [run(5, 8, 'Số 12/QĐ-'), run(5, 18, 'UBND'), run(105, 34, 'x')];
  expect(rowsIn(GRID, runs)).toEqual([
    [
      ['Số 12/QĐ-UBND', ''],
      ['', 'x'],
    ],
  ]);
});

test('two grids that do not touch are two tables', () => {
  const lower = GRID.map(({ x0, y0, x1, y1 }) => ({ x0, y0: y0 + 100, x1, y1: y1 + 100 }));
  expect(rowsIn([...GRID, ...lower], [...WORDS, run(5, 114, 'a'), run(105, 134, 'b')])).toHaveLength(2);
});
