/** Lists of documents as rows, each list made once for all of its pages. */
import type { Directive } from '../../schema/directive.ts';
import type { Archive } from '../archive.ts';
import { documentFacetLabels, documentFacetNames, documentRow } from './document-row.ts';
import type { RowGroup } from './row-key.ts';
import { rowList, type RowList } from './row-list.ts';

const made = new WeakMap<readonly Directive[], RowList>();

/** The rows of a list of documents; `documents` is the whole list, whatever page is shown. */
export function documentRows(archive: Archive, documents: readonly Directive[], group: RowGroup = 'nam'): RowList {
  const known = made.get(documents);
  if (known?.group === group) return known;
  const rows = documents.map((document) => documentRow(archive, document));
  const list = rowList(rows, group, documentFacetNames(archive), documentFacetLabels);
  made.set(documents, list);
  return list;
}
