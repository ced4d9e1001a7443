import { oneOf } from '../../text/phrase/one-of.ts';
import type { Relation } from '../../../schema/directive.ts';

/**
 * A verb with which a document says what it does to another, and how far its object may stand off.
 */
export interface RelationVerb {
  readonly relation: Relation;
  /** Small letters; the first may be a capital in the text. */
  readonly forms: readonly string[];
  /**
   * Only in a title: in a sentence the same words speak of others ("hướng dẫn thực hiện Nghị định
   * số …").
   */
  readonly titleOnly: boolean;
  readonly examples: readonly string[];
  readonly nearMisses: readonly string[];
}

/**
 * The verbs in the words of the national database of legal documents. Examples and near misses end
 * where the citation begins.
 */
export const relationVerbs: readonly RelationVerb[] = [
  {
    relation: 'thay-the',
    forms: ['thay thế', 'thay cho'],
    titleOnly: false,
    examples: ['Quyết định này thay thế ', 'Quyết định này có hiệu lực từ ngày ký và thay thế cho các '],
    nearMisses: ['Chỉ thị đã được thay thế bởi ', 'Sở Nội vụ thay thế cán bộ theo '],
  },
  {
    relation: 'bai-bo',
    forms: ['bãi bỏ', 'hủy bỏ', 'huỷ bỏ'],
    titleOnly: false,
    examples: ['Bãi bỏ ', 'Bãi bỏ toàn bộ các ', 'Nay hủy bỏ '],
    nearMisses: ['Việc bãi bỏ giấy phép theo ', 'Các quy định bị bãi bỏ tại '],
  },
  {
    relation: 'sua-doi-bo-sung',
    forms: ['sửa đổi, bổ sung', 'sửa đổi và bổ sung', 'sửa đổi bổ sung', 'sửa đổi', 'bổ sung', 'điều chỉnh'],
    titleOnly: false,
    examples: ['Sửa đổi, bổ sung ', 'Quyết định này sửa đổi ', 'Điều chỉnh '],
    nearMisses: ['Nghị định đã được sửa đổi, bổ sung bởi ', 'Rà soát, bổ sung nhân lực theo '],
  },
  {
    relation: 'dinh-chinh',
    forms: ['đính chính'],
    titleOnly: false,
    examples: ['Đính chính ', 'Văn bản này đính chính nội dung tại '],
    nearMisses: ['Sở Tư pháp đính chính sai sót theo '],
  },
  {
    relation: 'dinh-chi',
    forms: ['đình chỉ việc thi hành', 'đình chỉ việc áp dụng', 'đình chỉ thi hành', 'đình chỉ áp dụng', 'đình chỉ'],
    titleOnly: false,
    examples: ['Đình chỉ việc thi hành '],
    nearMisses: ['Đình chỉ hoạt động của cơ sở vi phạm '],
  },
  {
    relation: 'tam-ngung-hieu-luc',
    forms: ['tạm ngưng hiệu lực của', 'tạm ngưng hiệu lực', 'ngưng hiệu lực của', 'ngưng hiệu lực'],
    titleOnly: false,
    examples: ['Tạm ngưng hiệu lực của '],
    nearMisses: ['Tạm ngưng hoạt động theo '],
  },
  {
    relation: 'huong-dan',
    forms: ['hướng dẫn thực hiện', 'hướng dẫn thi hành', 'hướng dẫn triển khai', 'hướng dẫn'],
    titleOnly: true,
    examples: ['hướng dẫn thực hiện ', 'hướng dẫn một số nội dung của '],
    nearMisses: ['hướng dẫn người dân theo '],
  },
  {
    relation: 'quy-dinh-chi-tiet',
    forms: ['quy định chi tiết và hướng dẫn thi hành', 'quy định chi tiết'],
    titleOnly: false,
    examples: ['Quy định chi tiết một số điều của ', 'Nghị định này quy định chi tiết khoản 2 Điều 3 của '],
    nearMisses: ['Các nội dung khác được quy định chi tiết trong kế hoạch theo '],
  },
  {
    relation: 'hop-nhat',
    forms: ['hợp nhất'],
    titleOnly: false,
    examples: ['Hợp nhất ', 'Văn bản này hợp nhất các '],
    nearMisses: ['Hợp nhất Sở Tài chính và Sở Kế hoạch theo '],
  },
];

/** What may stand between the verb and a document that it means as a whole. */
export const WHOLE_OBJECT = new RegExp(
  String.raw`^\s+(?:${oneOf('toàn bộ', 'cho', 'các', 'những', 'đối với', 'nội dung')}\s+){0,3}$`,
  'iu',
);

/** What is between the verb and a document of which it means only a part. */
export const PART_OBJECT = new RegExp(
  String.raw`^\s+[^.;:]{0,120}?(?<!\p{L})${oneOf(
    ...['khoản', 'điểm', 'điều', 'mục', 'chương', 'phần', 'nội dung', 'cụm từ', 'phụ lục', 'biểu', 'mẫu'],
    ...['quy định', 'quy chế', 'điều lệ', 'danh mục', 'kế hoạch', 'chương trình', 'đề án', 'trường hợp'],
  )}(?!\p{L})[^.;:]{0,140}?\s(?:của|tại|trong|kèm theo)\s+(?:các\s+)?$`,
  'iu',
);

/**
 * The short form of the same, without a word before the document: "Bãi bỏ khoản 2 Điều 3 Quyết định
 * số …".
 */
export const PART_DIRECT = new RegExp(
  String.raw`^\s+(?:(?:một phần|một số)\s+)?(?:(?:các\s+)?${oneOf(
    ...['khoản', 'điểm', 'điều', 'mục', 'chương', 'phần', 'phụ lục'],
  )}\s?[\d\p{L},\s]{0,60}?\s){1,4}$`,
  'iu',
);
