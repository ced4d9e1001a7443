/** Relations between documents in the words of the national database of legal documents. */
import { relation, type Relation } from '../../schema/reference.ts';
import type { IncomingCitation } from './citing.ts';

/** What a document does to the one it names. */
export const relationNames: Readonly<Record<Relation, string>> = {
  'thay-the': 'Thay thế',
  'bai-bo': 'Bãi bỏ',
  'sua-doi-bo-sung': 'Sửa đổi, bổ sung',
  'dinh-chinh': 'Đính chính',
  'dinh-chi': 'Đình chỉ',
  'tam-ngung-hieu-luc': 'Tạm ngưng hiệu lực',
  'huong-dan': 'Hướng dẫn',
  'quy-dinh-chi-tiet': 'Quy định chi tiết',
  'hop-nhat': 'Hợp nhất',
};

/**
 * The list of documents that a document does something to, in the words of the national database.
 */
export const relationLists: Readonly<Record<Relation, string>> = {
  'thay-the': 'Văn bản bị thay thế',
  'bai-bo': 'Văn bản bị bãi bỏ',
  'sua-doi-bo-sung': 'Văn bản được sửa đổi, bổ sung',
  'dinh-chinh': 'Văn bản được đính chính',
  'dinh-chi': 'Văn bản bị đình chỉ',
  'tam-ngung-hieu-luc': 'Văn bản bị tạm ngưng hiệu lực',
  'huong-dan': 'Văn bản được hướng dẫn',
  'quy-dinh-chi-tiet': 'Văn bản được quy định chi tiết',
  'hop-nhat': 'Văn bản được hợp nhất',
};

/** The list of documents that do something to a document. */
export const inverseLists: Readonly<Record<Relation, string>> = {
  'thay-the': 'Văn bản thay thế',
  'bai-bo': 'Văn bản bãi bỏ',
  'sua-doi-bo-sung': 'Văn bản sửa đổi, bổ sung',
  'dinh-chinh': 'Văn bản đính chính',
  'dinh-chi': 'Văn bản đình chỉ',
  'tam-ngung-hieu-luc': 'Văn bản tạm ngưng hiệu lực',
  'huong-dan': 'Văn bản hướng dẫn',
  'quy-dinh-chi-tiet': 'Văn bản quy định chi tiết',
  'hop-nhat': 'Văn bản hợp nhất',
};

/** What a document suffers that another does away with, for a notice: “bị thay thế”. */
export const endedBy: Readonly<Partial<Record<Relation, string>>> = {
  'thay-the': 'bị thay thế',
  'bai-bo': 'bị bãi bỏ',
  'dinh-chi': 'bị đình chỉ',
  'tam-ngung-hieu-luc': 'bị tạm ngưng hiệu lực',
};

/**
 * Why a document names another that it does nothing to: it rests on it, or only cites it. In the
 * order of lists.
 */
export const citationRoles = ['basis', 'cites'] as const;

/** The list of documents that a document rests on, and of those it only cites. */
export const roleLists = { basis: 'Căn cứ', cites: 'Dẫn chiếu' } as const;

/** The list of documents that rest on a document, and of those that only cite it. */
export const inverseRoleLists = { basis: 'Làm căn cứ cho', cites: 'Được dẫn chiếu trong' } as const;

/** One stated relation seen from the side that it is done to. */
export interface StatedOn {
  readonly relation: Relation;
  readonly citing: IncomingCitation;
}

/**
 * What citing documents state that they do to the cited one, in the order of the schema's
 * relations.
 */
export function statedOn(citing: readonly IncomingCitation[]): readonly StatedOn[] {
  return relation.options.flatMap((one) =>
    citing.filter(({ reference }) => reference.relations.includes(one)).map((c) => ({ relation: one, citing: c })),
  );
}
