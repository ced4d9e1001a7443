import { expect, test } from 'vitest';
import { newestFirst } from './newest-first.ts';
import { sampleDirective } from '../testing/sample-directive.fixture.ts';

const order = (...documents: Parameters<typeof sampleDirective>[0][]): string[] =>
  documents
    .map(sampleDirective)
    .toSorted(newestFirst)
    .map(({ id }) => id);

test('later dates come first, and a month whose day is not known after the days of that month', () => {
  expect(order({ id: 'a', date: '2021-09-30' }, { id: 'b', date: '2021-11-02' }, { id: 'c', date: '2021-09' })).toEqual(
    ['b', 'a', 'c'],
  );
});

test('an undated document stands at its inferred bound, one without any bound last', () => {
  const dateInferred = {
    notBefore: '2021-07-23',
    notAfter: null,
    because: { code: 'cites' as const, number: '1/CT-X', date: '2021-07-23' },
  };
  expect(order({ id: 'none' }, { id: 'early', date: '2020' }, { id: 'bound', dateInferred })).toEqual([
    'bound',
    'early',
    'none',
  ]);
});

test('documents of one day stand in the order of their ids, however they come', () => {
  expect(order({ id: 'b', date: '2021' }, { id: 'a', date: '2021' })).toEqual(['a', 'b']);
});

test('an undated document with only a latest day stands at that day', () => {
  const dateInferred = {
    notBefore: null,
    notAfter: '2021-07-23',
    because: { code: 'cites' as const, number: '1/CT-X', date: '2021-07-23' },
  };
  expect(order({ id: 'late', date: '2022' }, { id: 'bound', dateInferred }, { id: 'early', date: '2020' })).toEqual([
    'late',
    'bound',
    'early',
  ]);
});
