/** How much the archive holds and how much of it was read, for the about page. */
import type { Directive, Field, Origin } from '../../schema/directive.ts';
import { fields } from '../../schema/directive.ts';

/** Names of the fields as the site shows them. */
export const fieldNames: Readonly<Record<Field, string>> = {
  documentType: 'Loại',
  number: 'Số, ký hiệu',
  date: 'Ngày ban hành',
  place: 'Địa danh',
  issuer: 'Cơ quan ban hành',
  title: 'Trích yếu',
  signatory: 'Người ký',
  addressees: 'Kính gửi',
  recipients: 'Nơi nhận',
  regime: 'Hệ thống (Đảng, Nhà nước)',
  localities: 'Địa phương',
  references: 'Viện dẫn',
  complete: 'Đầy đủ hay không',
};

/** Number of documents by origin of one field. */
export interface FieldCoverage {
  readonly field: Field;
  readonly counts: Readonly<Record<Origin, number>>;
}

/** One row a field, in the order of the schema. */
export function coverage(documents: readonly Directive[]): readonly FieldCoverage[] {
  return fields.map((field) => countOrigins(documents, field));
}

function countOrigins(documents: readonly Directive[], field: Field): FieldCoverage {
  const counts: Record<Origin, number> = { stated: 0, inferred: 0, staff: 0, exchange: 0, unknown: 0 };
  for (const { origins } of documents) counts[origins[field].origin] += 1;
  return { field, counts };
}
