import { expect, test } from 'vitest';
import {
  documentOfPosting,
  intersect,
  intersectAll,
  minus,
  postingOf,
  strengthOfPosting,
  strengthOfTimes,
  union,
} from './postings.ts';

/** `7:2`: document 7, strength 2. */
const list = (...words: readonly string[]): number[] =>
  words.map((word) => postingOf(Number(word.split(':')[0]), Number(word.split(':')[1] ?? 0)));
const shown = (postings: readonly number[]): string[] =>
  postings.map((posting) => `${documentOfPosting(posting)}:${strengthOfPosting(posting)}`);

test.each([0, 1, 2, 3])('a posting keeps its document and the strength %i', (strength) => {
  for (const document of [0, 1, 9_999])
    expect(shown([postingOf(document, strength)])).toEqual([`${document}:${strength}`]);
});

test.each([
  [0, 0],
  [1, 0],
  [3, 0],
  [4, 1],
  [40, 1],
])('a phrase that occurs %i times has the strength %i', (times, strength) => {
  expect(strengthOfTimes(times)).toBe(strength);
});

test.each([
  ['nothing', [], []],
  ['one list as it is', [list('1:2', '3:0')], ['1:2', '3:0']],
  ['documents of all lists in order', [list('3:0'), list('1:1', '5:0')], ['1:1', '3:0', '5:0']],
  ['each document once, with its greatest strength', [list('1:2', '4:0'), list('1:1', '4:3')], ['1:2', '4:3']],
  ['document 0 too', [list('0:0'), list('0:1')], ['0:1']],
])('a union has %s', (_, lists, documents) => {
  expect(shown(union(lists))).toEqual(documents);
});

test.each([
  ['those in both, with the strength of the first', list('1:2', '3:0', '5:1'), list('1:0', '5:3'), ['1:2', '5:1']],
  ['none where the others are none', list('1:2'), [], []],
  ['none of none', [], list('1:2'), []],
  ['none that only the others have', list('2'), list('1', '3'), []],
  ['the last', list('7:1'), list('1', '2', '7'), ['7:1']],
])('an intersection has %s', (_, postings, others, documents) => {
  expect(shown(intersect(postings, others))).toEqual(documents);
});

test('documents in every list keep the strength of the first', () => {
  const lists = [list('1:3', '2:3', '4:1'), list('1', '2', '3', '4'), list('2', '4')];
  expect(shown(intersectAll(lists))).toEqual(['2:3', '4:1']);
  expect(shown(intersectAll([list('1:3')]))).toEqual(['1:3']);
  expect(intersectAll([])).toEqual([]);
});

test('documents that are in no other list', () => {
  expect(shown(minus(list('1:2', '3:0', '5:1'), list('3:3')))).toEqual(['1:2', '5:1']);
  expect(shown(minus(list('1:2'), []))).toEqual(['1:2']);
  expect(minus(list('1:2'), list('1:0'))).toEqual([]);
});
