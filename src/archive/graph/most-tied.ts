/** The documents from which most of the web is seen. */
import type { Directive } from '../../schema/directive.ts';
import type { Archive } from '../archive.ts';
import { withdrawnLast } from '../document/withdrawn.ts';
import { once } from '../once.ts';

/** A document with how many it cites and how many cite it. */
export interface TiedDocument {
  readonly document: Directive;
  readonly ties: number;
}

/** So many are read at a glance. */
const MOST = 11;

/**
 * Those with most ties first; of equals, the newer first; withdrawn ones last. Documents without
 * any are left out.
 */
export const mostTied = once(({ documents, citedBy }: Archive): readonly TiedDocument[] =>
  documents
    .map((document) => ({ document, ties: document.references.length + (citedBy.get(document.id)?.length ?? 0) }))
    .filter(({ ties }) => ties > 0)
    .toSorted((a, b) => withdrawnLast(a.document, b.document) || b.ties - a.ties)
    .slice(0, MOST),
);
