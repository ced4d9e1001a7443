import { expect, test } from 'vitest';
import { expected } from './expected.ts';

test.each([0, '', false, 'Gia Lai'])('%j is a value', (value) => {
  expect(expected(value, 'a value')).toBe(value);
});

test.each([undefined, null])('%s is a fault that says what was expected', (value) => {
  expect(() => expected(value, 'the place 2021/gia-lai')).toThrow('Cannot go on, expected the place 2021/gia-lai');
});
