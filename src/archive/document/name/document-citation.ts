/**
 * How a document is cited in a letter (Nghị định 30/2020/NĐ-CP, Phụ lục I: tên loại, số và ký hiệu,
 * thời gian, cơ quan ban hành, trích yếu): “Công văn số 33/CV-TTCH ngày 02 tháng 11 năm 2021 của …
 * về việc …”.
 */
import type { DocumentType } from '../../../schema/row/document-type.ts';
import type { Directive } from '../../../schema/directive.ts';
import { dateInWords } from '../../../vietnamese/date-words.ts';
import { shownTitle } from './title.ts';
import { typeName } from './type-name.ts';

/**
 * Type, number, date, issuer and title as far as they are known; nothing is said of what is not.
 */
export function documentCitation(types: ReadonlyMap<string, DocumentType>, document: Directive): string {
  const { number, date, issuer } = document;
  return [
    documentKind(types, document),
    number !== null && `số ${number}`,
    date !== null && dateInWords(date),
    issuer !== null && `của ${issuer.name}`,
    citedTitle(shownTitle(document)),
  ]
    .filter((part) => part !== false && part !== '')
    .join(' ');
}

/** The name of the type, “Văn bản” where it is not known. */
export function documentKind(
  types: ReadonlyMap<string, DocumentType>,
  { documentType }: Pick<Directive, 'documentType'>,
): string {
  return documentType === null ? 'Văn bản' : typeName(types, documentType);
}

/**
 * First words with which a trích yếu goes on from the words before it: “Quyết định … của … ban hành
 * Quy chế …”.
 */
const GOES_ON = [
  ...['về', 'ban hành', 'quy định', 'phê duyệt', 'sửa đổi', 'bổ sung', 'bãi bỏ', 'công bố', 'hướng dẫn', 'triển khai'],
  ...['tăng cường', 'thực hiện', 'đẩy mạnh', 'tiếp tục', 'tổ chức', 'thành lập', 'điều chỉnh', 'giao', 'áp dụng'],
];
const BEGINS_SO = new RegExp(`^(?:${GOES_ON.join('|')}) `, 'iu');

/** A trích yếu after the issuer; one that does not go on from it is quoted as it stands. */
function citedTitle(title: string | null): string {
  if (title === null) return '';
  const about = /^v\/v[:.]? */iu.exec(title)?.[0];
  if (about !== undefined) return `về việc ${title.slice(about.length).replace(/^(?:về )?việc /iu, '')}`;
  return BEGINS_SO.test(title) ? `${title.charAt(0).toLocaleLowerCase('vi')}${title.slice(1)}` : `“${title}”`;
}
