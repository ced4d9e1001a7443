import { expect, test } from 'vitest';
import { phraseSet } from './phrase-set.ts';

const set = phraseSet(['giao', 'giao cho', 'rà soát', 'giao thông']);

test.each([
  ['giao cho Sở Y tế', 0, 'giao cho'],
  ['giao Sở Y tế', 0, 'giao'],
  ['giao', 0, 'giao'],
  ['và rà soát,', 3, 'rà soát'],
  ['giao chop', 0, 'giao'],
  ['giaothông', 0, null],
  ['giao2', 0, null],
  ['rà', 0, null],
  [' giao', 0, null],
  ['', 0, null],
])('%j at %i: %s', (text, position, phrase) => {
  expect(set.at(text, position)).toBe(phrase);
});
