/** Terms and the documents that use them. */
import type { Directive, TermUse } from '../../schema/directive.ts';
import type { Term } from '../../schema/term.ts';

/** One document's use of a term. */
export interface TermUsing {
  readonly document: Directive;
  readonly use: TermUse;
}

/**
 * A term with its uses in the order of the archive. `term` is null where the glossary has no entry
 * for the id.
 */
export interface UsedTerm {
  readonly id: string;
  readonly name: string;
  readonly term: Term | null;
  readonly uses: readonly TermUsing[];
  readonly mentions: number;
}

/** Every term of the glossary and every term used, by id. */
export function usedTerms(
  documents: readonly Directive[],
  glossary: ReadonlyMap<string, Term>,
): ReadonlyMap<string, UsedTerm> {
  const usings = documents.flatMap((document) => document.terms.map((use) => ({ document, use })));
  const byId = Map.groupBy(usings, ({ use }) => use.id);
  const ids = [...new Set([...glossary.keys(), ...byId.keys()])].sort();
  return new Map(
    ids.map((id) => {
      const uses = byId.get(id) ?? [];
      const found = glossary.get(id) ?? null;
      const mentions = uses.reduce((sum, { use }) => sum + use.mentions.length, 0);
      return [id, { id, name: found?.name ?? id.replaceAll('-', ' '), term: found, uses, mentions }];
    }),
  );
}
