import { describe, expect, test } from 'vitest';
import { readAddress } from '../plan/address.ts';
import type { SearchIndex } from '../port.ts';
import { asksNothing, planTurn } from './turn.ts';

/** An index of one document of 2020. */
const index = {
  size: () => Promise.resolve(1),
  facetValues: () => Promise.resolve([['2020', '2020']]),
  facetOf: () => Promise.resolve({ values: [['2020', '2020']], of: () => [0] }),
} as unknown as SearchIndex;

const planned = (search: string) =>
  planTurn({ state: readAddress(search), view: null, stale: false }, index, { types: [], synonyms: [] });

describe('a search from its address', () => {
  test.each([
    ['?q=phòng dịch', 'phòng dịch', false],
    ['?q=phòng dịch năm:2020', 'phòng dịch', true],
    ['?q=năm:2020', '', true],
    ['?q=Nơi nhận: như trên', 'Nơi nhận: như trên', false],
  ])('%s looks for the words %j; narrowed by an operator: %s', async (search, words, isNarrowed) => {
    const { plan, narrowed } = await planned(search);
    expect(plan.query).toBe(words);
    expect((narrowed?.narrowing.filters ?? []).length > 0).toBe(isNarrowed);
  });

  test.each([
    ['', true],
    ['?q=', true],
    ['?q=dịch', false],
    ['?q=năm:2020', false],
    ['?nam=2020', false],
    ['?sap-xep=moi-nhat', false],
  ])('%j asks nothing: %s', async (search, expected) => {
    expect(asksNothing(await planned(search))).toBe(expected);
  });

  test('is the same search, so that a newer one makes it stale', async () => {
    const turn = { state: readAddress('?q=dịch'), view: null, stale: false };
    const asked = await planTurn(turn, index, { types: [], synonyms: [] });
    turn.stale = true;
    expect(asked.stale).toBe(true);
  });
});
