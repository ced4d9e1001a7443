/** Searches as the search page does: by the same answers. */
import type { FoundResult } from '../../src/search/answer/answer.ts';
import { readAddress } from '../../src/search/plan/address.ts';
import type { GroupKind } from '../../src/search/plan/asked-groups.ts';
import type { OpenSite } from './open-site.ts';
import { numberRow } from './number-tool.ts';

/** Documents of each group that are given at most. */
export const MOST_RESULTS = 30;

/** Finds documents; `limit` of each group. What the query may mean besides is said too. */
export async function search(site: OpenSite, query: string, limit: number): Promise<object> {
  const answer = (await site.answers()).ask({ ...readAddress(''), query });
  const { operators, numbers, names, bodies, left } = await answer.head();
  const group = async (kind: GroupKind): Promise<object> => {
    const { results } = await answer.results(kind, null, limit);
    return { count: left[kind], documents: results.map((result) => resultOf(site, result)) };
  };
  return {
    query,
    taken: (operators?.filters ?? []).map(({ name, value, taken, isKnown }) => ({
      ...{ operator: name, value, takenFor: taken, known: isKnown },
    })),
    exact: await group('exact'),
    otherSpellings: await group('also'),
    related: await group('related'),
    numbers: numbers.slice(0, limit).map((card) => numberRow(site, card)),
    names: names.slice(0, limit).map(({ kind, key, name, where }) => ({ kind, key, name, where })),
    bodies: bodies.names.slice(0, limit).map(({ key, name }) => ({ key, name })),
  };
}

function resultOf({ to, whole }: OpenSite, result: FoundResult): object {
  const { id, type, number, title, titleMark, date, issuer, withdrawn, mark } = result;
  const joined = (pieces: FoundResult['excerpt']): string => pieces.map(({ text }) => text).join('');
  return {
    ...{ id, type, number, title: title && joined(title), date, issuer },
    ...(titleMark === null ? {} : { titleIs: titleMark }),
    withdrawn: withdrawn !== null,
    replacedBy: withdrawn?.replacedBy?.id ?? null,
    matches: result.places,
    excerpt: joined(result.excerpt),
    provisions: result.provisions.map((one) => ({ anchor: one.id, label: one.label })),
    address: whole(to.marked(id, mark)),
  };
}
