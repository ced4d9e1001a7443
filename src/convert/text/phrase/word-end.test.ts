import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordEnd } from './word-end.ts';

test.each([
  ['ủy ban', 0, 2],
  ['ủy ban', 2, 2],
  ['ủy ban', 3, 6],
  ['ubnd2 xã', 0, 5],
  ['12/ct', 0, 2],
  ['có, không', 0, 2],
  ['𝐀b c', 0, 3],
  ['số² x', 0, 3],
  ['“có”', 0, 0],
  ['', 0, 0],
])('of %j from %i a word ends at %i', (text, from, end) => {
  expect(wordEnd(text, from)).toBe(end);
});

test('a word ends where the pattern of letters and figures does, in any text', () => {
  const unit = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...'aăđệ9²½–“ \n\u0301한'));
  fc.assert(
    fc.property(fc.array(unit), (parts) => {
      const text = parts.join('');
      expect(text.slice(0, wordEnd(text, 0))).toBe(/^[\p{L}\p{N}]*/u.exec(text)?.[0]);
    }),
    { numRuns: 500 },
  );
});
