import { expect, test } from 'vitest';
import { drawnPage } from './drawn-page.fixture.ts';
import type { FoundWord, Recogniser } from './recogniser.ts';
import { scannedPage } from './scanned-page.ts';

const word = (text: string, confidence: number, x0: number): FoundWord => ({
  ...{ text, confidence, x0, x1: x0 + 100, y0: 300, y1: 330, baseline: 325, rowHeight: 30 },
});
const sure = word('Tam', 96, 100);

test.each([
  ['a word below the limit', 40, 2000, [{ x0: 0.25, y0: 0.5, x1: 0.3, y1: 0.55 }]],
  ['a word of a small scan, which is enlarged by half', 40, 1000, [{ x0: 1 / 3, y0: 1 / 3, x1: 0.4, y1: 11 / 30 }]],
  ['near miss: a word that it is sure of', 96, 2000, []],
])('%s is said with its place on the page, in shares of it', async (_, confidence, width, boxes) => {
  const recogniser: Recogniser = {
    read: () => Promise.resolve([sure, word('Đường', confidence, 500)]),
    close: () => Promise.resolve(),
  };
  const page = drawnPage(width, 600, []);
  const { unsure } = await scannedPage(page, { page: 1, width: 360, height: 216 }, recogniser, 0);
  const near = boxes.map((box) => Object.fromEntries(Object.entries(box).map(([k, v]) => [k, expect.closeTo(v, 9)])));
  expect(unsure.map(({ box }) => box)).toEqual(near);
});
