/** How a document is cited in a letter: “Công văn số 33/CV-TTCH ngày 02/11/2021 của …, “V/v …””. */
import type { DocumentType } from '../../../schema/row/document-type.ts';
import type { Directive } from '../../../schema/directive.ts';
import { dateInFigures } from '../../../vietnamese/date-words.ts';
import { typeName } from './type-name.ts';

/**
 * Type, number, date, issuer and title as far as they are known; nothing is said of what is not.
 */
export function documentCitation(
  types: ReadonlyMap<string, DocumentType>,
  {
    documentType,
    number,
    date,
    issuer,
    title,
  }: Pick<Directive, 'documentType' | 'number' | 'date' | 'issuer' | 'title'>,
): string {
  return [
    documentKind(types, { documentType }),
    number !== null && `số ${number}`,
    date !== null && `${dayWord(date)} ${dateInFigures(date)}`,
    issuer !== null && `của ${issuer.name}`,
    title !== null && title !== '' && `“${title}”`,
  ]
    .filter((part) => part !== false)
    .join(' ');
}

/** The name of the type, “Văn bản” where it is not known. */
export function documentKind(
  types: ReadonlyMap<string, DocumentType>,
  { documentType }: Pick<Directive, 'documentType'>,
): string {
  return documentType === null ? 'Văn bản' : typeName(types, documentType);
}

function dayWord(date: string): string {
  return ['năm', 'tháng', 'ngày'][date.split('-').length - 1] ?? 'ngày';
}
