import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compacter } from './compact.ts';

test('what is given is equal to what it is made of, fields in their order, and is another tree', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue(), { maxLength: 8 }), (values) => {
      const compact = compacter();
      for (const value of values) {
        expect(compact(value)).toEqual(value);
        expect(JSON.stringify(compact(value))).toBe(JSON.stringify(value));
      }
    }),
  );
});

describe('objects of one shape have values of their own', () => {
  const compact = compacter();
  const [first, second] = [
    { a: 1, b: [{ c: 'x' }] },
    { a: 2, b: [] },
  ].map(compact);
  test('the second does not change the first', () => {
    expect([first, second]).toEqual([
      { a: 1, b: [{ c: 'x' }] },
      { a: 2, b: [] },
    ]);
  });
  test('what has the same fields in another order keeps its own', () => {
    expect(Object.keys(compact({ b: 1, a: 2 }))).toEqual(['b', 'a']);
  });
  test('what has other fields is not given those', () => {
    expect(compact({ a: 1 })).toEqual({ a: 1 });
  });
});

test('a field without a value is there', () => {
  expect(Object.keys(compacter()({ a: undefined }))).toEqual(['a']);
});

test('all empty lists are one, which nobody can add to', () => {
  const compact = compacter();
  const [a, b] = [compact({ list: [] as string[] }), compact([] as string[])];
  expect(a.list).toBe(b);
  expect(() => b.push('x')).toThrow(TypeError);
});
