/** Lists of documents as rows, each list made once for all of its pages. */
import { expected } from '../../ground/expected.ts';
import type { Directive } from '../../schema/directive.ts';
import type { Archive } from '../archive.ts';
import { onceOf } from '../once.ts';
import { documentFacetLabels, documentFacetNames, documentRow } from './document-row.ts';
import { rowFacets, type RowGroup } from './row-key.ts';
import { rowList, type RowList } from './row-list.ts';

/** The rows of a list of documents; `documents` is the whole list, whatever page is shown. */
export function documentRows(archive: Archive, documents: readonly Directive[], group: RowGroup = 'nam'): RowList {
  return expected(rowsBy.get(group), `rows by ${group}`)(archive, documents);
}

const rowsBy = new Map([...rowFacets, 'thang' as const].map((group) => [group, rowsInGroups(group)]));

function rowsInGroups(group: RowGroup): (archive: Archive, documents: readonly Directive[]) => RowList {
  return onceOf((archive, documents) => {
    const rows = documents.map((document) => documentRow(archive, document));
    return rowList(rows, group, documentFacetNames(archive), documentFacetLabels);
  });
}
