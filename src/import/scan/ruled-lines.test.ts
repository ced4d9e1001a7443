import { expect, test } from 'vitest';
import { cellsOf } from '../pdf/ruled-tables.ts';
import { askew, drawnPage, rowsOfWords, type InkBox } from './drawn-page.fixture.ts';
import { withoutLines } from './ruled-lines.ts';

const level = (y: number, x = 200, width = 800, height = 2): InkBox => ({ x, y, width, height, grey: 150 });
const upright = (x: number, y = 200, height = 302): InkBox => ({ x, y, width: 2, height, grey: 150 });
const GRID = [level(200), level(300), level(400), level(500), upright(200), upright(500), upright(998)];
const WORD: InkBox = { x: 260, y: 240, width: 30, height: 16 };

test('a grid is found, its cells are, and its ink is gone while words stay', () => {
  const { image, lines } = withoutLines(drawnPage(1200, 800, [...GRID, WORD]));
  expect(lines).toHaveLength(7);
  expect(cellsOf(lines).map((cells) => cells.length)).toEqual([6]);
  const dark = [...image.grey].filter((value) => value < 200).length;
  expect(dark).toBe(WORD.width * WORD.height);
});

test('a line that breaks and steps is one line', () => {
  const pieces = [level(200, 100, 300), level(201, 400, 300), level(201, 730, 200), level(202, 930, 170)];
  expect(withoutLines(drawnPage(1200, 400, pieces)).lines).toHaveLength(1);
  expect(withoutLines(askew(drawnPage(1200, 400, [level(200, 100, 1000)]), 0.1)).lines).toHaveLength(1);
});

test('what crosses a line stays', () => {
  const letter: InkBox = { x: 600, y: 180, width: 4, height: 40 };
  const { image } = withoutLines(drawnPage(1200, 400, [level(200), letter]));
  expect(image.grey[201 * 1200 + 601]).toBe(0);
});

test.each<[string, readonly InkBox[]]>([
  ['words', rowsOfWords(1200, 8)],
  ['a bar of a large letter', [{ x: 200, y: 200, width: 45, height: 6 }]],
  ['a black block', [{ x: 200, y: 200, width: 400, height: 60 }]],
  ['nothing', []],
])('%s: no line', (_what, boxes) => {
  const page = drawnPage(1200, 800, boxes);
  const { image, lines } = withoutLines(page);
  expect(lines).toEqual([]);
  expect(image.grey).toEqual(page.grey);
});
