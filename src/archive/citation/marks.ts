/** Where the marks of a body lead. */
import type { Marks } from '../../render/elements.ts';
import type { Directive, Reference } from '../../schema/directive.ts';
import type { Addresses } from '../urls.ts';
import { referenceAnchor } from './cited-address.ts';
import { dateInFigures } from '../../vietnamese/date-words.ts';
import { withdrawnWord } from '../document/withdrawn.ts';

/** What the rest of the archive says of the documents that one cites. */
export interface MarkFacts {
  /** Whether the document with an id was withdrawn. */
  readonly isWithdrawn: (id: string) => boolean;
  /** Whether a cited document has a page of its own, by its key. */
  readonly hasPage: (key: string) => boolean;
  /** The address of a unit, by its path. */
  readonly placeAddress?: (path: string) => string;
}

/**
 * Where a reference leads: to the page of the held document, else to that of the cited document,
 * else to the line that the page of the citing document itself has for it.
 */
export function referenceHref(
  { key, target }: Pick<Reference, 'key' | 'target'>,
  to: Addresses,
  hasPage: MarkFacts['hasPage'],
): string {
  if (target !== null) return to.document(target);
  return hasPage(key) ? to.citation(key) : `#${encodeURIComponent(referenceAnchor(key))}`;
}

/** Of a document alone nothing is known of the others. */
const alone: MarkFacts = { isWithdrawn: () => false, hasPage: () => true };

/**
 * The marks of one document. A key that `references` lacks is a fault of the converter and throws.
 */
export function markLinks(
  document: Pick<Directive, 'id' | 'references'>,
  to: Addresses,
  { isWithdrawn, hasPage, placeAddress = (path) => to.place(path) }: MarkFacts = alone,
): Marks {
  const byKey = Map.groupBy(document.references, ({ key }) => key);
  return {
    citation: (key) => {
      const [reference, ...others] = byKey.get(key) ?? [];
      if (!reference)
        throw new Error(`Cannot link the citation of \`${key}\` in ${document.id}, expected one of its references`);
      const withdrawn = reference.target !== null && isWithdrawn(reference.target);
      return {
        href: referenceHref(reference, to, hasPage),
        title: referenceTitle(agreedOn(reference, others), withdrawn),
      };
    },
    locality: (path) => ({ href: placeAddress(path) }),
    term: (id) => ({ href: to.term(id) }),
  };
}

/** What the title of a mark is made of. */
type Titled = Pick<Reference, 'number' | 'date' | 'issuer' | 'target'>;

/**
 * References of one key lead to one page, but unclear ones may be of several days or issuers: what
 * they do not agree on is left out, because a mark does not say which of them it is.
 */
function agreedOn(first: Titled, others: readonly Titled[]): Titled {
  return {
    ...first,
    date: others.every(({ date }) => date === first.date) ? first.date : null,
    issuer: others.every(({ issuer }) => issuer === first.issuer) ? first.issuer : null,
  };
}

function referenceTitle({ number, date, issuer, target }: Titled, withdrawn: boolean): string {
  return [
    number,
    date && dateInFigures(date),
    issuer,
    target === null ? 'chưa có trong kho' : 'có trong kho',
    withdrawn && withdrawnWord,
  ]
    .filter(Boolean)
    .join(' · ');
}
