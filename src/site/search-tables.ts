import type { Archive } from '../archive/archive.ts';
import type { PlanTables } from '../search/plan/plan.ts';
import { loadSynonyms } from './load.ts';

/**
 * What the query planner has to know of the archive's language, as it is written into the search
 * page: the types of documents, the words of the trade, and the terms that have variants or a
 * number.
 */
export function searchTables({ types, terms }: Pick<Archive, 'types' | 'terms'>): PlanTables {
  const variants = [...terms.values()]
    .flatMap(({ term }) => (term ? [[term.name, ...term.variants]] : []))
    .filter((forms) => forms.length > 1 || forms.some((form) => /\d/.test(form)));
  return {
    types: [...types.values()].map(({ slug, name, abbreviations }) => ({ slug, name, abbreviations })),
    synonyms: [...loadSynonyms(), ...variants],
  };
}
