import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distance } from './distance.ts';

test.each([
  ['', '', 0],
  ['tran', 'tran', 0],
  ['pran', 'tran', 1],
  ['tran', 'tra', 1],
  ['tra', 'tran', 1],
  ['', 'tran', 4],
  ['tran', '', 4],
  ['nguyen', 'xguyan', 2],
  ['huynh', 'hunyh', 2],
  ['kitten', 'sitting', 3],
  ['abc', 'xyz', 3],
])('%j is %s from %j', (a, b, steps) => {
  expect(distance(a, b)).toBe(steps);
});

test('it is a distance', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abn'), maxLength: 6 });
  fc.assert(
    fc.property(word, word, word, (a, b, c) => {
      expect(distance(a, b)).toBe(distance(b, a));
      expect(distance(a, c)).toBeLessThanOrEqual(distance(a, b) + distance(b, c));
      expect(distance(a, b) === 0).toBe(a === b);
      expect(distance(a, b)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      expect(distance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
    { numRuns: 300 },
  );
});
