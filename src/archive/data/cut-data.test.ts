import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutData, cutFromEnd } from './cut-data.ts';

/**
 * Puts parts together again: lists one behind the other, items that were cut themselves joined by
 * what names them.
 */
const joined = (parts: readonly unknown[]): unknown => parts.reduce((all, part) => join(all, part));

const join = (a: unknown, b: unknown): unknown => {
  if (Array.isArray(a) && Array.isArray(b)) return [...a, ...b];
  const [one, other] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries(
    [...names].map((name) => {
      const [left, right] = [one[name], other[name]];
      if (left === undefined || right === undefined) return [name, left ?? right];
      return [
        name,
        typeof left === 'object' && left !== null && Array.isArray(left) && !same(left, right)
          ? join(left, right)
          : left,
      ];
    }),
  );
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const sizes = (parts: readonly unknown[]): readonly number[] => parts.map((part) => JSON.stringify(part).length);

test('what is short is one part', () => {
  expect(cutData({ key: 'a', issued: [1, 2] })).toEqual([{ key: 'a', issued: [1, 2] }]);
  expect(cutData([])).toEqual([[]]);
  expect(cutData(null)).toEqual([null]);
});

describe('what is long', () => {
  const rows = (count: number, of: string) =>
    Array.from({ length: count }, (_, n) => ({ of, n, text: 'x'.repeat(40) }));

  test('is cut between items, and each part says whose it is', () => {
    const value = { key: 'so-y-te', issued: rows(100, 'issued'), assigned: rows(50, 'assigned'), signers: [] };
    const parts = cutData(value, 2000);
    expect(Math.max(...sizes(parts))).toBeLessThanOrEqual(2000);
    expect(parts.every((part) => (part as { key: string }).key === 'so-y-te')).toBe(true);
    expect(joined(parts)).toEqual(value);
  });

  test('a list within an item is cut too: the item is said again with what follows', () => {
    const value = { id: '5k', wordings: [{ wording: '5K', occurrences: rows(100, 'a') }] };
    const parts = cutData(value, 2000) as (typeof value)[];
    expect(parts.length).toBeGreaterThan(3);
    expect(parts.every(({ wordings }) => wordings[0]?.wording === '5K')).toBe(true);
    expect(parts.flatMap(({ wordings }) => wordings.flatMap(({ occurrences }) => occurrences))).toEqual(rows(100, 'a'));
  });

  test('what is left of an item that was cut shares its part with what follows', () => {
    const value = [{ id: 'a', occurrences: rows(40, 'a') }, ...rows(5, 'b')];
    const parts = cutData(value, 2000) as unknown[][];
    expect(parts.map((part) => part.length)).toEqual([1, 6]);
  });

  test('lists in a field are cut as those of the page are', () => {
    const value = { path: '2021/gia-lai', documents: { issuer: rows(60, 'i'), applies: rows(60, 'a') } };
    const parts = cutData(value, 2000) as (typeof value)[];
    expect(parts.flatMap(({ documents }) => documents.issuer ?? [])).toEqual(rows(60, 'i'));
    expect(parts.flatMap(({ documents }) => documents.applies ?? [])).toEqual(rows(60, 'a'));
  });

  test('one item that is longer than a file stays whole', () => {
    expect(cutData(['x'.repeat(3000), 'y'], 1000)).toEqual([['x'.repeat(3000)], ['y']]);
  });
});

test('nothing is lost, doubled or moved, whatever the lengths', () => {
  const item = fc.record({ n: fc.nat(), text: fc.string({ maxLength: 60 }) });
  const list = fc.array(item, { maxLength: 80 });
  fc.assert(
    fc.property(list, list, fc.integer({ min: 1000, max: 4000 }), (issued, assigned, room) => {
      const parts = cutData({ key: 'k', issued, assigned }, room) as { issued?: unknown[]; assigned?: unknown[] }[];
      expect(parts.flatMap((part) => part.issued ?? []).slice(0, issued.length)).toEqual(issued);
      const longest = Math.max(0, ...[...issued, ...assigned].map((one) => JSON.stringify(one).length));
      expect(Math.max(...sizes(parts))).toBeLessThanOrEqual(room + longest + 100);
      if (JSON.stringify(assigned).length > 600) expect(parts.flatMap((part) => part.assigned ?? [])).toEqual(assigned);
    }),
  );
});

describe('a list to which items come at its beginning', () => {
  const rows = (count: number) => Array.from({ length: count }, (_, n) => `row ${n} ${'x'.repeat(n % 50)}`);

  test('is cut so that one more item changes its first part alone', () => {
    const old = rows(400);
    const before = cutFromEnd(old, 2000);
    const after = cutFromEnd(['a new one', ...old], 2000);
    expect(before.length).toBeGreaterThan(5);
    expect(after.flat()).toEqual(['a new one', ...old]);
    expect(after.slice(1 - before.length)).toEqual(before.slice(1));
    expect(Math.max(...sizes(after))).toBeLessThanOrEqual(2000);
  });

  test.each([
    ['nothing', [], 1],
    ['one item longer than a part', ['x'.repeat(3000)], 1],
    ['a long one between two', ['a', 'x'.repeat(3000), 'b'], 3],
    ['what fits to the letter', ['x'.repeat(994), 'y'], 1],
    ['near miss: one letter more', ['x'.repeat(995), 'y'], 2],
  ])('%s', (_, items, count) => {
    const parts = cutFromEnd(items, 1003);
    expect([parts.length, parts.flat()]).toEqual([count, items]);
  });
});
