/** One search of the page. */
import { isNarrowed, type SearchState } from '../plan/address.ts';
import { searchWords } from '../plan/words.ts';
import type { View } from './result/view.ts';

/** A search that is under way or done; a newer one makes it stale. */
export interface Turn {
  readonly state: SearchState;
  /** What the reader had in view when this search was left. */
  readonly view: View | null;
  stale: boolean;
}

/** Whether an address has neither words nor anything that narrows a search. */
export function asksNothing(state: SearchState): boolean {
  return searchWords(state.query).length === 0 && !isNarrowed(state) && state.sort === 'lien-quan';
}
