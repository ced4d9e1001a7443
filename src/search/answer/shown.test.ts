import { expect, test } from 'vitest';
import type { AnswerHead } from './answer.ts';
import { filteredGroups, findsNothing, shownAtFirst, totalOf } from './shown.ts';

const counts = (exact: number, also: number, related: number) => ({ exact, also, related });
const head = (given: Partial<AnswerHead>): AnswerHead => ({
  ...{ words: 'a', isWorded: true, operators: null, unknownChoices: [], chosenNames: [], numbers: [], numberTotal: 0 },
  ...{ bodies: { names: [], isCut: false }, names: [], date: null, ways: [], years: null },
  ...{ found: counts(0, 0, 0), left: counts(0, 0, 0), ...given },
});

test.each([
  [counts(3, 1, 9), true, [10, 7, 10]],
  [counts(5, 1, 9), true, [10, 3, 2]],
  [counts(5, 0, 9), true, [10, 3, 3]],
  [counts(10, 4, 9), true, [10, 0, 0]],
  [counts(0, 0, 9), true, [10, 7, 10]],
  [counts(99, 0, 0), false, [20, 0, 0]],
])('of %j (with words: %s) so many are shown at first: %j', (left, isWorded, expected) => {
  const { exact, also, related } = shownAtFirst({ left, isWorded });
  expect([exact, also, related]).toEqual(expected);
});

test.each([
  ['nothing', {}, true],
  ['only related documents', { found: counts(0, 0, 5), left: counts(0, 0, 5) }, true],
  ['documents that are narrowed away', { found: counts(1, 0, 0) }, false],
  ['another way to write it', { left: counts(0, 1, 0) }, false],
  ['a number', { numberTotal: 1 }, false],
  ['no words', { isWorded: false }, false],
])('queries near one are looked for where it finds %s: %s', (_, given, expected) => {
  expect(findsNothing(head(given))).toBe(expected);
});

test.each([
  [counts(1, 2, 4), 3],
  [counts(0, 2, 4), 2],
  [counts(0, 0, 4), 4],
])('filters are about the documents of %j that hold the query, else about all: %i', (found, documents) => {
  expect(totalOf(found, filteredGroups(found))).toBe(documents);
});
