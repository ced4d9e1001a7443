/** A term as data: every use by exact wording. */
import { concordance } from '../term/concordance.ts';
import type { UsedTerm } from '../term/term-use.ts';
import type { Addresses } from '../urls.ts';

/** A term in the list of terms. */
export function termInList({ id, name, term, uses, mentions }: UsedTerm, href: Addresses) {
  return {
    id,
    name,
    definition: term?.definition ?? null,
    source: term?.source ?? null,
    documents: uses.length,
    mentions,
    href: href.term(id),
  };
}

/** The twin of /thuat-ngu/<id>/. */
export function termData(used: UsedTerm, href: Addresses) {
  return {
    ...termInList(used, href),
    wordings: concordance(used).map(({ wording, documents, occurrences }) => ({
      wording,
      documents,
      occurrences: occurrences.map(({ document, mention, before, after }) => ({
        before,
        text: mention.text,
        after,
        document: document.id,
        date: document.date,
        withdrawn: document.withdrawn,
        href: href.document(document.id, mention.anchor),
      })),
    })),
  };
}
