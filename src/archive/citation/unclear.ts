/** Citations that fit several documents: the candidates, and why the words do not identify one. */
import type { Archive } from '../archive.ts';
import { once } from '../once.ts';
import type { CitedDocument } from './citing.ts';
import type { Addresses } from '../urls.ts';
import type { Directive, Reference } from '../../schema/directive.ts';

/**
 * A document that an unclear citation may mean: held by the archive, or known only from citations,
 * or known by its key alone.
 */
export interface Candidate {
  readonly key: string;
  readonly held: Directive | null;
  readonly cited: CitedDocument | null;
  readonly number: string;
  readonly date: string | null;
  readonly issuer: string | null;
}

/** Held documents by the key that citations of them are filed under. */
export const heldByKey = once(
  ({ documents }: Archive): ReadonlyMap<string, Directive> =>
    // Backwards, so that of several the first counts: one in force before a withdrawn one.
    new Map(documents.toReversed().flatMap((d) => (d.identity === null ? [] : [[d.identity, d] as const]))),
);

/** Pages of unclear citations by the key of each document that they may mean. */
export const unclearByCandidate = once(({ cited }: Archive): ReadonlyMap<string, readonly CitedDocument[]> => {
  const byKey = new Map<string, CitedDocument[]>();
  for (const one of cited.values())
    for (const key of one.candidates) {
      const list = byKey.get(key);
      if (list) list.push(one);
      else byKey.set(key, [one]);
    }
  return byKey;
});

/** What is known of a candidate. */
export function candidateOf(archive: Archive, key: string, number: string): Candidate {
  const held = heldByKey(archive).get(key) ?? null;
  const cited = archive.cited.get(key) ?? null;
  return {
    key,
    held,
    cited,
    number: held?.number ?? cited?.number ?? number,
    date: held?.date ?? cited?.date[0]?.value ?? null,
    issuer: held?.issuer?.name ?? cited?.issuer[0]?.value ?? null,
  };
}

/** A sentence that says why a citation's words do not identify one candidate. */
export function whyUnclear(
  { date, issuer }: Pick<Reference, 'date' | 'issuer'>,
  candidates: readonly Candidate[],
): string {
  const missing = [date === null && 'ngày', issuer === null && 'cơ quan ban hành'].filter((m) => m !== false);
  const years = differ(candidates.map((c) => c.date?.slice(0, 4) ?? null));
  const issuers = differ(candidates.map((c) => c.issuer));
  const days = !years && differ([date?.length === 10 ? date : null, ...candidates.map((c) => c.date)]);
  const differs = [years && 'năm ban hành', days && 'ngày ban hành', issuers && 'cơ quan ban hành'].filter(
    (d) => d !== false,
  );
  const says = missing.length > 0 ? `Lời viện dẫn không ghi ${missing.join(' và ')}` : 'Lời viện dẫn ghi đủ';
  const among = `có ${candidates.length} văn bản cùng số`;
  return differs.length > 0
    ? `${says}; ${among}, khác nhau ở ${differs.join(' và ')}.`
    : `${says}; ${among}, không phân biệt được bằng những gì đã biết.`;
}

/** Where a candidate is followed to: its document, its page as a cited document, or nowhere. */
export function candidateHref({ held, cited, key }: Candidate, to: Addresses): string | null {
  return held ? to.document(held.id) : cited ? to.citation(key) : null;
}

function differ(values: readonly (string | null)[]): boolean {
  return new Set(values.filter((v) => v !== null)).size > 1;
}
