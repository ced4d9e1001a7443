import { expect, test } from 'vitest';
import { documentRecord } from '../../../export/document-record.ts';
import { sampleSearchDocument } from '../../../testing/sample-search-document.fixture.ts';
import { positionOf } from './spread.ts';

const record = (id: string, date: string | null, ...places: string[]) =>
  documentRecord(sampleSearchDocument({ id, date, places: places.map((key) => ({ key, name: key })) }), '');
const many = Array.from({ length: 60 }, (_, n) =>
  record(`v-${n}`, `${1990 + (n % 30)}-01-01`, `2025/tinh-${n % 20}/xa-${n}`, `2025/tinh-${n % 20}`),
);

test.each([
  ['province', (of: (typeof many)[number]) => of.facets.noi[1]],
  ['year', (of: (typeof many)[number]) => of.facets.nam[0]],
  [null, (of: (typeof many)[number]) => of.id],
] as const)('by %s: what belongs together is in one database, and each of three has some', (by, keyOf) => {
  const positions = new Map<string | undefined, number>();
  for (const one of many) {
    const position = positionOf(one, by, 3);
    expect(positions.get(keyOf(one)) ?? position).toBe(position);
    positions.set(keyOf(one), position);
  }
  expect([...new Set(positions.values())].toSorted()).toEqual([0, 1, 2]);
});

test('what has neither place nor date is somewhere too', () => {
  expect(positionOf(record('a', null), 'province', 4)).toBe(positionOf(record('b', null), 'province', 4));
});
