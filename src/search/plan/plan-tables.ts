import type { TypeRow } from './number-query.ts';
import type { PlanTables } from './plan.ts';
import type { Synonyms } from './synonyms.ts';

/** A term of the glossary as the planner knows it. */
interface TermForms {
  readonly name: string;
  readonly variants: readonly string[];
}

/**
 * What the query planner has to know of an archive's language: the types of documents, the words of
 * the trade, and the terms that have variants or a number. `types` may have more than is needed.
 */
export function planTables(types: Iterable<TypeRow>, terms: Iterable<TermForms>, synonyms: Synonyms): PlanTables {
  const variants = [...terms]
    .map((term) => [term.name, ...term.variants])
    .filter((forms) => forms.length > 1 || forms.some((form) => /\d/.test(form)));
  return {
    types: [...types].map(({ slug, name, abbreviations }) => ({ slug, name, abbreviations })),
    synonyms: [...synonyms, ...variants],
  };
}
