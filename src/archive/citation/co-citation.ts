/**
 * Documents that cite the same ones as a given document. Listed, no claim made: who cites the same
 * is often about the same.
 */
import { expected } from '../../ground/expected.ts';
import type { Archive } from '../archive.ts';
import type { CitedDocument } from './citing.ts';
import { onceOf } from '../once.ts';
import { withdrawnLast } from '../document/withdrawn.ts';
import type { Directive } from '../../schema/directive.ts';

/** Another document and what both cite, least cited first: a rare citation in common says more. */
export interface CoCiting {
  readonly document: Directive;
  readonly shared: readonly CitedDocument[];
}

/**
 * What more documents cite than this is cited by everybody and ties nobody together; leaving it out
 * also keeps the work linear.
 */
export const tooCommon = 200;

/** The most documents listed. */
const mostListed = 10;

/**
 * The documents that share most citations with one, withdrawn ones last; of the same count, in the
 * order of the archive.
 */
export const coCiting = onceOf((archive: Archive, document: Directive): readonly CoCiting[] => {
  const shared = new Map<Directive, CitedDocument[]>();
  const keys = new Set(document.references.filter((r) => r.resolution !== 'ambiguous').map(({ key }) => key));
  for (const key of keys) {
    const cited = archive.cited.get(key);
    if (!cited || cited.citing.length > tooCommon) continue;
    for (const other of new Set(cited.citing.map((c) => c.document))) {
      if (other.id === document.id) continue;
      const list = shared.get(other);
      if (list) list.push(cited);
      else shared.set(other, [cited]);
    }
  }
  return [...shared]
    .map(([other, list]) => ({
      document: other,
      shared: list.sort((a, b) => a.citing.length - b.citing.length || (a.key < b.key ? -1 : 1)),
    }))
    .sort(
      (a, b) =>
        withdrawnLast(a.document, b.document) || b.shared.length - a.shared.length || compareRarity(a.shared, b.shared),
    )
    .slice(0, mostListed);
});

function compareRarity(a: readonly CitedDocument[], b: readonly CitedDocument[]): number {
  return rarest(a) - rarest(b);
}

function rarest([first]: readonly CitedDocument[]): number {
  return expected(first, 'a citation in common').citing.length;
}
