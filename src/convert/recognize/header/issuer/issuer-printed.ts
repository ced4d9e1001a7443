import type { DepartmentRow } from '../../../../schema/row/department-row.ts';
import type { IssuerRow } from '../../../../schema/row/issuer-row.ts';
import type { BodyHeads } from '../../../text/body/body-heads.ts';
import { oneOf } from '../../../text/phrase/one-of.ts';
import { levelNames } from '../../../../vietnamese/level-words.ts';
import { damagedNameAmong } from './damaged-name.ts';
import { departmentIn } from './department-name.ts';
import { knownIssuer, knownWithRest } from './known-issuer.ts';
import { issuerInSentenceCase } from './name-case.ts';

/** Names of authorities as content/reference has them. */
export interface IssuerNames {
  readonly issuers: readonly IssuerRow[];
  readonly departmentRows: readonly DepartmentRow[];
  readonly heads: BodyHeads;
}

/**
 * The term and the session behind a name, up to its unit: "QUỐC HỘI KHÓA XV", "… KHÓA I - KỲ HỌP THỨ
 * 2", "ĐOÀN ĐẠI BIỂU QUỐC HỘI KHÓA XV TỈNH CÀ MAU".
 */
const TERM = new RegExp(
  [
    String.raw`[\s,;(–-]+${oneOf('KHÓA', 'KHOÁ', 'NHIỆM KỲ', 'KỲ HỌP')}\s`,
    String.raw`(?:THỨ|BẤT THƯỜNG|CHUYÊN ĐỀ|[IVXLC]+(?!\p{L})|\d)`,
    String.raw`(?:(?!\s${oneOf(...levelNames.map((name) => name.toUpperCase()))}\s).)*`,
  ].join(''),
  'u',
);

/**
 * The name that a printed one is, by the tables, without its term; in sentence
 * case where they have none like it.
 */
export function nameOfPrinted(whole: string, names: IssuerNames): string {
  const { issuers, departmentRows, heads } = names;
  const printed = whole.replace(/\s+/g, ' ').trim().replace(TERM, '');
  return (
    knownIssuer(printed, issuers) ??
    knownWithRest(printed, issuers) ??
    departmentIn(printed, departmentRows, heads) ??
    damagedName(printed, names) ??
    issuerInSentenceCase(printed, heads)
  );
}

/**
 * The authority or the department that a spoiled name can only be; null where it is sound or says
 * nothing.
 */
export function damagedName(printed: string, { issuers, departmentRows, heads }: IssuerNames): string | null {
  if (/\p{Ll}/u.test(printed) || knownIssuer(printed, issuers) || departmentIn(printed, departmentRows, heads))
    return null;
  return damagedNameAmong(
    printed,
    [...issuers, ...departmentRows].map(({ name }) => name),
  );
}
