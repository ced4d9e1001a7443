import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Blocks, groupMembers, Integers, PairIds } from './integers.ts';

test('a list grows beyond its first room, and gives back what it was given', () => {
  const list = new Integers(1);
  const values = Array.from({ length: 100 }, (_, i) => i * 7 - 50);
  for (const value of values) list.push(value);
  list.set(3, -9);
  expect(list.length).toBe(100);
  expect(Array.from({ length: 100 }, (_, i) => list.at(i))).toEqual(values.with(3, -9));
});

test.each([-1, 4, 1.5])('an index outside of its room, %d, is a fault of the program', (index) => {
  expect(() => new Integers(4).at(index)).toThrow('Cannot go on, expected an index below 4');
});

test('a list in blocks gives back what it was given, from its first block and from its second', () => {
  const blocks = new Blocks();
  const count = 2 ** 18 + 5;
  for (let i = 0; i < count; i++) blocks.push(i * 3);
  expect(blocks.length).toBe(count);
  expect([0, 1, 2 ** 18 - 1, 2 ** 18, count - 1].map((i) => blocks.at(i))).toEqual(
    [0, 1, 2 ** 18 - 1, 2 ** 18, count - 1].map((i) => i * 3),
  );
  expect(() => blocks.at(2 ** 20)).toThrow('Cannot go on, expected an index below 2');
});

test('pairs are numbered in order of first appearance, whatever their order and number', () => {
  const id = fc.integer({ min: 0, max: 2 ** 26 - 1 });
  fc.assert(
    fc.property(fc.array(fc.tuple(id, id), { maxLength: 60 }), (pairs) => {
      const ids = new PairIds();
      const known = new Map<string, number>();
      for (const [a, b] of pairs) {
        const key = `${a} ${b}`;
        expect(ids.find(a, b)).toBe(known.get(key) ?? -1);
        if (!known.has(key)) known.set(key, known.size);
        expect(ids.add(a, b)).toBe(known.get(key));
      }
      expect(ids.size).toBe(known.size);
    }),
    { numRuns: 200 },
  );
});

test('more pairs than the first table has room for keep their numbers', () => {
  const ids = new PairIds();
  const count = 40_000;
  for (let i = 0; i < count; i++) ids.add(i, i % 7);
  expect(ids.size).toBe(count);
  expect([0, 1, 39_999].map((i) => ids.find(i, i % 7))).toEqual([0, 1, 39_999]);
  expect(ids.find(5, 6)).toBe(-1);
});

test('members are sorted by group, in their own order', () => {
  const group = new Integers();
  for (const of of [2, 0, 2, 1, 0]) group.push(of);
  const { members, starts } = groupMembers(group, 3);
  expect([...members]).toEqual([1, 4, 3, 0, 2]);
  expect([...starts]).toEqual([0, 2, 3, 5]);
});
