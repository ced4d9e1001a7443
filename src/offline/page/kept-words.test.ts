import { expect, test } from 'vitest';
import { dayInFigures, notKeptInWords, sizeInWords } from './kept-words.ts';

test.each([
  [0, '0 KB'],
  [1, '1 KB'],
  [811_200, '812 KB'],
  [999_999, '1.000 KB'],
  [1_000_000, '1 MB'],
  [3_440_000, '3,4 MB'],
  [4_295_000_000, '4,3 GB'],
])('%i bytes are %s', (bytes, words) => {
  expect(sizeInWords(bytes)).toBe(words);
});

test('a day is that of the reader’s clock', () => {
  expect(dayInFigures(new Date(2026, 0, 5, 23, 59).getTime())).toBe('5/1/2026');
});

test('what was not kept is counted by its reason', () => {
  expect(notKeptInWords([])).toEqual([]);
  expect(
    notKeptInWords([
      { path: 'a/', why: 'network' },
      { path: 'b/', why: 'storage' },
      { path: 'c/', why: 'network' },
    ]),
  ).toEqual(['2 trang chưa giữ được: không tải được.', '1 trang chưa giữ được: máy hết chỗ dành cho trình duyệt.']);
});
