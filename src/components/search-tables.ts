/** What the query planner has to know of the archive's language, as it is written into the search page. */
import { contentFolder } from '../integrations/content-folder.ts';
import { readSynonyms } from '../store/tables.ts';
import type { DocumentType } from '../schema/document-type.ts';
import type { Term } from '../schema/term.ts';
import type { PlanTables } from '../search/plan.ts';

/** The types of documents, the words of the trade and the terms that have variants. */
export const searchTables = (
  types: readonly DocumentType[],
  glossary: readonly { readonly data: Term }[],
): PlanTables => {
  const trade = readSynonyms(contentFolder()).rows.map(({ value }) => value);
  const terms = glossary.map(({ data }) => [data.name, ...data.variants]).filter((forms) => forms.length > 1);
  return {
    types: types.map(({ slug, name, abbreviations }) => ({ slug, name, abbreviations })),
    synonyms: [...trade, ...terms],
  };
};
