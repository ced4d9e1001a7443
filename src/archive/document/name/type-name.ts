/** Names of types of documents. */
import type { DocumentType } from '../../../schema/row/document-type.ts';

/**
 * The name of a type by its slug (“Chỉ thị”); the slug itself where the table has no row for it.
 */
export function typeName(types: ReadonlyMap<string, DocumentType>, slug: string): string {
  return types.get(slug)?.name ?? slug.replaceAll('-', ' ');
}

/**
 * What a document is called in a line: “Công văn số 33/CV-TTCH”, “Chỉ thị (không rõ số)”, “Văn bản
 * số 12/AB”.
 */
export function designation(
  types: ReadonlyMap<string, DocumentType>,
  document: { readonly documentType: string | null; readonly number: string | null },
): string {
  const type = document.documentType === null ? 'Văn bản' : typeName(types, document.documentType);
  return document.number === null ? `${type} (không rõ số)` : `${type} số ${document.number}`;
}
