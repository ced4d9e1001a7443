/** Relations between documents in the words of the national database of legal documents. */
import type { Relation } from '../schema/directive.ts';

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
