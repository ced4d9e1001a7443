/** One search of the page, from the address to its plan. */
import { isNarrowed, type SearchState } from '../plan/address.ts';
import { planOf, type Plan, type PlanTables } from '../plan/plan.ts';
import type { SearchIndex } from '../port.ts';
import { readNarrowing, type Narrowed } from './operator/read-narrowing.ts';
import type { View } from './result/view.ts';

/** A search that is under way or done; a newer one makes it stale. */
export interface Turn {
  readonly state: SearchState;
  /** What the reader had in view when this search was left. */
  readonly view: View | null;
  stale: boolean;
}

/** A search whose query was read. */
export interface PlannedTurn extends Turn {
  readonly plan: Plan;
  /** What operators in the query ask for; null where it has none. */
  readonly narrowed: Narrowed | null;
}

/** The same search with what its operators ask for, and a plan of the words beside them. */
export async function planTurn(turn: Turn, index: SearchIndex, tables: PlanTables): Promise<PlannedTurn> {
  const { query, expand } = turn.state;
  const narrowed = await readNarrowing(query, index, tables.types);
  const plan = planOf(narrowed?.narrowing.rest ?? query, tables, expand);
  return Object.assign(turn, { narrowed, plan });
}

/** Whether the address has neither words nor anything that narrows a search. */
export function asksNothing({ state, plan, narrowed }: PlannedTurn): boolean {
  return narrowed === null && plan.phrases.length === 0 && !isNarrowed(state) && state.sort === 'lien-quan';
}
