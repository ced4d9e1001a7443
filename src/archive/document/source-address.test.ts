import { expect, test } from 'vitest';
import { sourceOfAddress, sourceQuery } from './source-address.ts';

test.each([
  ['?van-ban=thanh-oai-2021', 'thanh-oai-2021'],
  ['?x=1&van-ban=a_b-1', 'a_b-1'],
  ['?van-ban=', null],
  ['?van-ban=../pagefind/x', null],
  ['?van-ban=Thanh%20Oai', null],
  ['?vanban=thanh-oai-2021', null],
  ['', null],
])('%s asks for %s', (query, id) => {
  expect(sourceOfAddress(query)).toBe(id);
});

test('the query that asks for a document is read as its id', () => {
  expect(sourceOfAddress(sourceQuery('thanh-oai-2021'))).toBe('thanh-oai-2021');
});
