import { expect, test } from 'vitest';
import { expected, itemAt } from './expected.ts';

test.each([0, '', false, 'Gia Lai'])('%j is a value', (value) => {
  expect(expected(value, 'a value')).toBe(value);
});

test.each([undefined, null])('%s is a fault that says what was expected', (value) => {
  expect(() => expected(value, 'the place 2021/gia-lai')).toThrow('Cannot go on, expected the place 2021/gia-lai');
});

test.each([
  [[7, 8], 1, 8],
  [new Int32Array([7]), 0, 7],
  ['ab', 0, 'a'],
])('%j at %i is %j', (list, index, item) => {
  expect(itemAt<unknown>(list, index)).toBe(item);
});

test.each([-1, 2, 0.5, NaN])('an index that is not in the list, %d, is a fault', (index) => {
  expect(() => itemAt([7, 8], index)).toThrow(`Cannot go on, expected an index below 2, got ${index}`);
});
