/** Searches as the search page does: one planner, one client. */
import { readAddress } from '../../src/search/plan/address.ts';
import { planOf, type Plan } from '../../src/search/plan/plan.ts';
import { findAll } from '../../src/search/client/find.ts';
import { narrowFound } from '../../src/search/client/operator/read-narrowing.ts';
import { excerptOf } from '../../src/search/client/result/excerpt.ts';
import { excerptPlace } from '../../src/search/client/result/excerpt-place.ts';
import { matchesIn } from '../../src/search/client/result/matches.ts';
import { planTurn } from '../../src/search/client/turn.ts';
import type { OpenSite } from './open-site.ts';
import { numberRow } from './number-tool.ts';

/** Documents of each group that are given at most. */
export const MOST_RESULTS = 30;

/** Finds documents; `limit` of each group. What the query may mean besides is said too. */
export async function search(site: OpenSite, query: string, limit: number): Promise<object> {
  const { tables, bodyHeads } = await site.searchData();
  const state = { ...readAddress(''), query };
  const { plan, narrowed } = await planTurn({ state, view: null, stale: false }, site.index, tables);
  const found = narrowFound(await findAll(plan, site.index, new Set(bodyHeads)), narrowed);
  const cited = narrowed?.narrowing.cited ?? null;
  const shown = plan.phrases.length === 0 && cited !== null ? planOf(cited, tables) : plan;
  const some = (documents: readonly number[]): Promise<readonly object[]> =>
    Promise.all(documents.slice(0, limit).map((document) => resultOf(site, document, shown)));
  return {
    query,
    taken: (narrowed?.narrowing.filters ?? []).map(({ name, value, taken, documents }) => ({
      ...{ operator: name, value, takenFor: taken, known: documents !== null },
    })),
    exact: { count: found.exact.length, documents: await some(found.exact) },
    otherSpellings: { count: found.also.length, documents: await some(found.also) },
    related: { count: found.related.length, documents: await some(found.related) },
    numbers: found.cards.slice(0, limit).map((card) => numberRow(site, card)),
    names: found.names.slice(0, limit).map(({ kind, key, name, where }) => ({ kind, key, name, where })),
    bodies: found.bodies.names.slice(0, limit).map(({ key, name }) => ({ key, name })),
  };
}

async function resultOf({ index, to, whole }: OpenSite, document: number, plan: Plan): Promise<object> {
  const found = await index.document(document);
  const { id, type, number, title, titleMark, date, issuer, withdrawn } = found;
  const matches = matchesIn(found, plan, plan.variants);
  const place = excerptPlace(found, matches.occurrences, matches.phrase !== null);
  const pieces = place === null ? [] : excerptOf(found.text, matches.occurrences, place);
  return {
    ...{ id, type, number, title, date, issuer },
    ...(titleMark === null ? {} : { titleIs: titleMark }),
    withdrawn: withdrawn !== null,
    replacedBy: withdrawn?.replacedBy?.id ?? null,
    matches: matches.occurrences.length,
    excerpt: pieces.map(({ text }) => text).join(''),
    provisions: matches.provisions.map((one) => ({ anchor: one.id, label: one.label })),
    address: whole(to.marked(id, matches.mark)),
  };
}
