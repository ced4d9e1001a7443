/** Where the marks of a body lead. */
import type { Marks } from '../../render/elements.ts';
import type { Directive, Reference } from '../../schema/directive.ts';
import type { Addresses } from '../urls.ts';
import { dateInFigures } from '../../vietnamese/date-words.ts';
import { withdrawnWord } from '../document/withdrawn.ts';

/** The held document's page, else the page of the cited document. */
export function referenceHref(reference: Pick<Reference, 'key' | 'target'>, to: Addresses): string {
  return reference.target === null ? to.citation(reference.key) : to.document(reference.target);
}

/**
 * The marks of one document; `isWithdrawn` says of an id whether that document was withdrawn. A key
 * that `references` lacks is a fault of the converter and throws.
 */
export function markLinks(
  document: Pick<Directive, 'id' | 'references'>,
  to: Addresses,
  isWithdrawn: (id: string) => boolean = () => false,
): Marks {
  const byKey = Map.groupBy(document.references, ({ key }) => key);
  return {
    citation: (key) => {
      const [reference, ...others] = byKey.get(key) ?? [];
      if (!reference)
        throw new Error(`Cannot link the citation of \`${key}\` in ${document.id}, expected one of its references`);
      const withdrawn = reference.target !== null && isWithdrawn(reference.target);
      return { href: referenceHref(reference, to), title: referenceTitle(agreedOn(reference, others), withdrawn) };
    },
    locality: (path) => ({ href: to.place(path) }),
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
