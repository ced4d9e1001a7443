/** What a query finds in an index, for tests that are about the documents alone. */
import { openEngine } from '../drivers/postings/open-engine.ts';
import { readAddress } from '../plan/address.ts';
import { askedGroups, type GroupKind } from '../plan/asked-groups.ts';
import { planOf } from '../plan/plan.ts';
import type { SearchIndex } from '../port.ts';

/** The ids of each group, in its order; no tables of the language, no preferred names. */
export async function foundIds(query: string, index: SearchIndex): Promise<Readonly<Record<GroupKind, string[]>>> {
  const beside = { state: readAddress(''), preferred: [], numbers: [], conditions: [] };
  const asked = askedGroups(planOf(query, { types: [], synonyms: [] }), beside);
  const engine = openEngine(index);
  const ids = async (group: GroupKind): Promise<string[]> =>
    (await engine.page(asked, group, null, Infinity)).documents.map(({ document }) => document.id);
  return { exact: await ids('exact'), also: await ids('also'), related: await ids('related') };
}
