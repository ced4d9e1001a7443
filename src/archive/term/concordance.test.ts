import { expect, test } from 'vitest';
import { concordance, contextAfter, contextBefore, useOverTime } from './concordance.ts';
import { sampleDirective, sampleMention } from '../testing/sample-directive.fixture.ts';
import type { TermUsing } from './term-use.ts';

const using = (id: string, date: string | null, ...mentions: [text: string, sentence: string][]): TermUsing => ({
  document: sampleDirective({ id, date }),
  use: { id: '4-tai-cho', mentions: mentions.map(([text, sentence]) => sampleMention(text, sentence)) },
});
const uses = [
  using('a', '2021-09', ['4 tại chỗ', 'phương châm 4 tại chỗ, hết sức']),
  using('b', null, ['04 tại chỗ', 'phương châm 04 tại chỗ'], ['4 TẠI CHỖ', 'PHƯƠNG CHÂM 4 TẠI CHỖ']),
];
const groups = concordance({ uses });

test('uses are grouped by exact wording, capitals apart, the most used first', () => {
  expect(groups.map((g) => [g.wording, g.occurrences.length, g.documents])).toEqual([
    ['4 tại chỗ', 2, 2],
    ['04 tại chỗ', 1, 1],
  ]);
});

test('a sentence is cut at the words and nothing of it is lost', () => {
  for (const { occurrences } of groups)
    for (const { before, mention, after } of occurrences) expect(before + mention.text + after).toBe(mention.sentence);
});

test('the second use of one sentence is cut at the second place', () => {
  const sentence = 'vùng xanh nối vùng xanh';
  const [group] = concordance({ uses: [using('a', null, ['vùng xanh', sentence], ['vùng xanh', sentence])] });
  expect(group?.occurrences.map(({ before }) => before)).toEqual(['', 'vùng xanh nối ']);
});

test('use over time counts by year, oldest first, the undated last', () => {
  expect(useOverTime(groups).map(({ year, documents, uses: u }) => [year, documents, [...u]])).toEqual([
    ['2021', 1, [['4 tại chỗ', 1]]],
    [
      null,
      1,
      [
        ['4 tại chỗ', 1],
        ['04 tại chỗ', 1],
      ],
    ],
  ]);
});

test.each([
  ['ngắn', 10, 'ngắn', 'ngắn'],
  ['một hai ba bốn', 7, '… ba bốn', 'một hai …'],
  ['mộthaibabốn', 4, '… abốn', 'mộth …'],
])('context of “%s” within %i', (text, width, before, after) => {
  expect(contextBefore(text, width)).toBe(before);
  expect(contextAfter(text, width)).toBe(after);
});
