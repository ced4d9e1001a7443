import type { Archive } from '../archive/archive.ts';
import { planTables } from '../search/plan/plan-tables.ts';
import type { PlanTables } from '../search/plan/plan.ts';
import { loadSynonyms } from './load.ts';

/** What the query planner has to know of the archive's language, as it is written into the search page. */
export function searchTables({ types, terms }: Pick<Archive, 'types' | 'terms'>): PlanTables {
  const known = [...terms.values()].flatMap(({ term }) => (term ? [term] : []));
  return planTables(types.values(), known, loadSynonyms());
}
