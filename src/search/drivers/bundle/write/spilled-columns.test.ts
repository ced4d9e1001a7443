import fc from 'fast-check';
import { existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Column } from '../../../index/integers.ts';
import { openSpilledColumns, type SpilledColumns } from './spilled-columns.ts';

const folders = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('search-columns-'));

/** Blocks of four numbers, two of which are in memory. */
let columns: SpilledColumns;
let before: string[] = [];
const added = (): string[] => folders().filter((name) => !before.includes(name));
beforeEach(() => {
  before = folders();
  columns = openSpilledColumns(2, 2);
});
afterEach(() => columns.close());

const filled = (values: readonly number[]): Column => {
  const column = columns.column();
  for (const value of values) column.push(value);
  return column;
};
const all = (column: Column): number[] => Array.from({ length: column.length }, (_, i) => column.at(i));
const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i * 7 - 50);

test.each([0, 1, 4, 8, 9, 40, 43])('a list of %d numbers gives back what it was given, again and again', (count) => {
  const column = filled(upTo(count));
  for (let turn = 0; turn < 3; turn++) expect(all(column)).toEqual(upTo(count));
});

test('what is set while it is gone through is there the next time', () => {
  const column = filled(upTo(41));
  for (let turn = 0; turn < 3; turn++) for (let i = 0; i < 40; i++) column.set(i, column.at(i) + column.at(i + 1));
  const expected = upTo(41);
  for (let turn = 0; turn < 3; turn++)
    for (let i = 0; i < 40; i++) expected[i] = (expected[i] ?? 0) + (expected[i + 1] ?? 0);
  expect(all(column)).toEqual(expected);
});

test('in whatever order it is asked, it is a list', () => {
  const step = fc.record({ at: fc.nat(60), value: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
      const [column, list] = [columns.column(), [] as number[]];
      for (const { at, value } of steps) {
        if (at < list.length) {
          column.set(at, value);
          list[at] = value;
        } else {
          column.push(value);
          list.push(value);
        }
        expect(column.at(list.length - 1)).toBe(list.at(-1));
      }
      expect(all(column)).toEqual(list);
    }),
    { numRuns: 200 },
  );
});

test('a list that was emptied has nothing of what it had', () => {
  const column = filled(upTo(40));
  column.clear();
  expect(column.length).toBe(0);
  for (const value of [9, 8, 7, 6, 5]) column.push(value);
  expect(all(column)).toEqual([9, 8, 7, 6, 5]);
});

test('several lists do not touch one another', () => {
  const [a, b] = [filled(upTo(30)), filled(upTo(30).toReversed())];
  expect([all(a), all(b)]).toEqual([upTo(30), upTo(30).toReversed()]);
});

test.each([-1, 5, 12])('an index outside, %d, is a fault of the program', (index) => {
  const column = filled([1, 2, 3, 4, 5].slice(0, 4));
  expect(() => column.at(index)).toThrow('Cannot go on, expected an index below 4');
});

test('what fits into memory makes no file, and files are gone at the end', () => {
  filled(upTo(8));
  expect(added()).toEqual([]);
  filled(upTo(9));
  expect(added()).toHaveLength(1);
  columns.close();
  expect(added()).toEqual([]);
  expect(existsSync(tmpdir())).toBe(true);
});
