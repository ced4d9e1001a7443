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
 * The marks of one document; `isWithdrawn` says of an id whether that document was withdrawn. An
 * index that `references` lacks is a fault of the converter and throws.
 */
export function markLinks(
  document: Pick<Directive, 'id' | 'references'>,
  to: Addresses,
  isWithdrawn: (id: string) => boolean = () => false,
): Marks {
  return {
    citation: (ref) => {
      const reference = document.references[Number(ref)];
      if (!reference)
        throw new Error(`${document.id}: the body cites reference ${ref}, which the frontmatter does not have`);
      const withdrawn = reference.target !== null && isWithdrawn(reference.target);
      return { href: referenceHref(reference, to), title: referenceTitle(reference, withdrawn) };
    },
    locality: (path) => ({ href: to.place(path) }),
    term: (id) => ({ href: to.term(id) }),
  };
}

function referenceTitle({ number, date, issuer, target }: Reference, withdrawn: boolean): string {
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
