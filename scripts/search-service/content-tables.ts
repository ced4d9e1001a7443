import { bodyHeads } from '../../src/archive/body/body-heads.ts';
import { bodyTables, documentTypeTable, glossaryTable } from '../../src/integrations/tables.ts';
import type { QueryTables } from '../../src/search/answer/question.ts';
import type { SearchArchive } from '../../src/search/index/document.ts';
import { planTables } from '../../src/search/plan/plan-tables.ts';

/**
 * What the search page of a content folder would be built with, for archives whose pages are not
 * built.
 */
export function contentTables(content: string, { bodies }: Pick<SearchArchive, 'bodies'>): QueryTables {
  const [types, terms] = [documentTypeTable(content).entries, glossaryTable(content).entries];
  return {
    tables: planTables(types.values(), terms.values(), bodyTables(content).synonyms),
    bodyHeads: bodyHeads(bodies),
  };
}
