import { expect, test } from 'vitest';
import { settleMarks, type InlineMark, type Mark } from './inline-mark.ts';

const marks: Readonly<Record<string, Mark>> = {
  citation: { kind: 'citation', key: '1-ct-x' },
  locality: { kind: 'locality', unit: '2021/a' },
  term: { kind: 'term', id: '5k' },
  date: { kind: 'date', value: '2021' },
};
const mark = (kind: string, start: number, end: number): InlineMark => ({ start, end, mark: marks[kind] as Mark });
const settled = (...given: InlineMark[]): string[] =>
  settleMarks(given).map(({ start, end, mark: { kind } }) => `${kind} ${start}-${end}`);

test.each([
  ['marks apart stay, in text order', [mark('date', 9, 12), mark('term', 0, 3)], ['term 0-3', 'date 9-12']],
  ['marks that touch stay', [mark('term', 0, 3), mark('date', 3, 5)], ['term 0-3', 'date 3-5']],
  ['a date stays inside a citation', [mark('date', 4, 8), mark('citation', 0, 9)], ['citation 0-9', 'date 4-8']],
  [
    'a place stays inside a citation',
    [mark('citation', 0, 9), mark('locality', 5, 9)],
    ['citation 0-9', 'locality 5-9'],
  ],
  ['a date stays inside a place', [mark('locality', 0, 9), mark('date', 5, 9)], ['locality 0-9', 'date 5-9']],
  ['a date stays inside a term', [mark('term', 0, 9), mark('date', 5, 9)], ['term 0-9', 'date 5-9']],
  ['a term inside a place is left out', [mark('locality', 0, 9), mark('term', 5, 9)], ['locality 0-9']],
  ['a term inside a citation is left out', [mark('citation', 0, 9), mark('term', 5, 9)], ['citation 0-9']],
  ['a place that holds a citation gives way', [mark('locality', 0, 9), mark('citation', 2, 5)], ['citation 2-5']],
  ['of two that cross, the citation stays', [mark('date', 0, 5), mark('citation', 3, 9)], ['citation 3-9']],
  ['of two of a kind that cross, the first stays', [mark('term', 0, 5), mark('term', 3, 9)], ['term 0-5']],
  ['of two at one place, the citation stays', [mark('term', 0, 5), mark('citation', 0, 5)], ['citation 0-5']],
  ['empty marks are left out', [mark('term', 3, 3)], []],
])('%s', (_, given, kept) => {
  expect(settled(...given)).toEqual(kept);
});
