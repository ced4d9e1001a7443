import { expect, test } from 'vitest';
import { tellingRuns } from './telling-runs.ts';

const counts = (given: Readonly<Record<string, number>>) => Object.entries(given);
const textsOf = (...given: Parameters<typeof tellingRuns>): string[] => tellingRuns(...given).map(({ text }) => text);

test('of a stretch one run of the rarest words and one of the middling are asked for, tones as printed', () => {
  const vocabulary = counts({ giao: 9, sở: 8, nội: 2, vụ: 3, xây: 5, dựng: 6, phương: 4, án: 7 });
  const runs = tellingRuns('giao sở nội vụ', vocabulary);
  expect(runs.map(({ text }) => text)).toEqual(['giao sở nội', 'sở nội vụ']);
  expect(runs.every(({ toned }) => toned)).toBe(true);
  expect(textsOf('xây dựng phương án', vocabulary)).toEqual(['xây dựng phương', 'dựng phương án']);
});

test.each([
  ['with a word that no document has', 'giao sở ngoạii vụ tỉnh', []],
  ['with a figure', 'ngày 05 tháng', []],
  ['over the end of a line', 'giao sở\nvụ tỉnh', []],
  ['of two words', 'giao sở', []],
])('no run %s', (_, text, runs) => {
  expect(textsOf(text, counts({ giao: 9, sở: 8, vụ: 3, tỉnh: 20, ngày: 50, tháng: 50, '5': 9 }))).toEqual(runs);
});

test('capitals and the place of a tone are those of search', () => {
  expect(textsOf('UỶ BAN NHÂN', counts({ ủy: 3, ban: 4, nhân: 5 }))).toEqual(['UỶ BAN NHÂN']);
});

test('runs are from all over a text, and few however long it is', () => {
  const words = Array.from(
    { length: 900 },
    (_, i) =>
      `a${'bcdghklmn'[i % 9]}${'aeiou'[i % 5]}${'xyzwv'[Math.floor(i / 45) % 5]}${'qrstp'[Math.floor(i / 225)]}`,
  );
  const vocabulary = words.map((word, i) => [word, 1 + (i % 7)] as const);
  const runs = textsOf(words.join(' '), vocabulary);
  const places = runs.map((run) => words.join(' ').indexOf(run) / words.join(' ').length);
  expect(runs.length).toBeLessThanOrEqual(16);
  for (const quarter of [0, 0.25, 0.5, 0.75])
    expect(places.some((place) => place >= quarter && place < quarter + 0.25)).toBe(true);
});
