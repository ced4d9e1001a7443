/** The searches whose answers are timed: those of bench:search, and one that is narrowed. */
import type { SearchFacts } from '../../../src/search/index/document.ts';
import { readAddress, type SearchState } from '../../../src/search/plan/address.ts';
import { queries } from '../queries.ts';

export interface AskedSearch {
  /** What is asked, as the table calls it. */
  readonly kind: string;
  readonly state: SearchState;
}

/** Of an archive with these documents. */
export function askedSearches(facts: readonly SearchFacts[]): readonly AskedSearch[] {
  const plain = queries(facts).map((query) => ({ kind: query, state: { ...readAddress(''), query } }));
  const known = facts.find(({ places, assigned }) => places.length > 0 && assigned.length > 0);
  const chosen = { noi: [known?.places[0]?.key ?? ''], 'duoc-giao': [known?.assigned[0]?.key ?? ''] };
  const state = { ...readAddress(''), query: 'phòng chống dịch' };
  return [...plain, { kind: 'phòng chống dịch, thu hẹp', state: { ...state, chosen: { ...state.chosen, ...chosen } } }];
}
