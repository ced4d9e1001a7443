/** The lists of documents that a question is about, each fetched once. */
import type { AskedGroups, Clause } from '../../plan/asked-groups.ts';
import type { Phrase } from '../../plan/phrase.ts';
import type { SearchIndex } from '../../port.ts';
import type { Postings } from '../../postings.ts';

/** The lists of one question, in the order of its clauses. */
export interface AskedLists {
  /** Null where every document is asked for. */
  readonly exact: readonly Postings[] | null;
  readonly preferred: readonly Postings[];
  readonly also: readonly Postings[];
  readonly all: readonly Postings[];
  readonly any: readonly Postings[];
  readonly without: readonly Postings[];
}

/** Fetches the list of a clause; rejects where the index cannot be reached. */
export type ListOf = (clause: Clause) => Promise<Postings>;

/** So many lists are kept: those of a few questions. */
const MOST_KEPT = 200;

/** Fetches lists of an index; one that was fetched of late or is under way is not fetched again. */
export function listsIn(index: Pick<SearchIndex, 'phrase' | 'number'>): ListOf {
  const kept = new Map<string, Promise<Postings>>();
  return (clause) => {
    const key = JSON.stringify(clause);
    const known = kept.get(key);
    if (known) return known;
    const list = clause.kind === 'phrase' ? index.phrase(clause.phrase) : index.number(clause.canonical);
    const [oldest] = kept.keys();
    if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    kept.set(key, list);
    list.catch(() => kept.delete(key));
    return list;
  };
}

/** The lists of a question, all asked for at once: each that waited for another would cost a phone one more round trip. */
export async function askedLists(asked: AskedGroups, listOf: ListOf): Promise<AskedLists> {
  const all = (clauses: readonly Clause[]): Promise<Postings[]> => Promise.all(clauses.map(listOf));
  const phrases = (of: readonly Phrase[]): Promise<Postings[]> => all(of.map((phrase) => ({ kind: 'phrase', phrase })));
  const [exact, preferred, also, related, any, without] = await Promise.all([
    asked.exact.all.length > 0 ? all(asked.exact.all) : null,
    phrases(asked.exact.preferred),
    all(asked.also),
    all(asked.related.all),
    all(asked.related.any),
    phrases(asked.without),
  ]);
  return { exact, preferred, also, all: related, any, without };
}
