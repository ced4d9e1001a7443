import { expect, test } from 'vitest';
import { withoutEnd } from './without-end.ts';

test.each([
  ['a run at the end', 'a, ; ', /[\s,;]/, 'a'],
  ['only at the end', ', a, b', /[\s,]/, ', a, b'],
  ['nothing left', ' , ', /[\s,]/, ''],
  ['a character of two halves', 'a😀😀', /[^\p{L}]/u, 'a'],
  ['a letter of two halves', 'a𝐀', /[^\p{L}]/u, 'a𝐀'],
  ['nothing to drop', 'a', /\s/, 'a'],
])('%s', (_, text, character, left) => {
  expect(withoutEnd(text, character)).toBe(left);
});
