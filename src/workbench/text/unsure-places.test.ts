import { expect, test } from 'vitest';
import type { UnsureWord } from '../../import/imported.ts';
import { unsurePlaces } from './unsure-places.ts';

const word = (said: string, line: number, column: number): UnsureWord => ({
  ...{ word: said, line, column, confidence: 40, page: 1, box: { x0: 0, y0: 0, x1: 1, y1: 1 } },
});
const imported = 'Số: 33/UBND\nKính gửi các phòng\nchỉ thl 17\nngày 2 tháng l1\n';
const unsure = [word('33/UBND', 1, 5), word('thl', 3, 5), word('l1', 4, 14)];

/** Index of each word that is left, and what stands at its place. */
const left = (text: string, sureWords: readonly number[] = []): unknown =>
  unsurePlaces({ unsure, sureWords, bytes: new TextEncoder().encode(imported) }, text).map(({ index, start, word }) => [
    index,
    text.slice(start, start + word.word.length),
  ]);

const all = [
  [0, '33/UBND'],
  [1, 'thl'],
  [2, 'l1'],
];

test.each<[string, string, readonly number[], unknown]>([
  ['as it was recognized', imported, [], all],
  ['a word that is right', imported, [1], [all[0], all[2]]],
  ['a word that was mended', imported.replace('thl', 'thị'), [], [all[0], all[2]]],
  ['a line put in before', imported.replace('Kính', 'Hỏa tốc\nKính'), [], all],
  ['a line taken out', imported.replace('Kính gửi các phòng\n', ''), [], all],
  ['another word of the line edited', imported.replace('chỉ thl', 'Căn cứ chỉ thl'), [], all],
  ['a line broken in two', imported.replace('chỉ thl', 'chỉ\nthl'), [], all],
  ['the line of the word taken out', imported.replace('chỉ thl 17\n', ''), [], [all[0], all[2]]],
  [
    'a word that now stands twice and not where it was',
    imported.replace('chỉ thl', 'và thl thl'),
    [],
    [all[0], all[2]],
  ],
])('%s', (_, text, sureWords, places) => {
  expect(left(text, sureWords)).toEqual(places);
});
