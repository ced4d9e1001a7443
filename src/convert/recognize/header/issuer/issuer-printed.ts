import type { DepartmentRow } from '../../../../schema/row/department-row.ts';
import type { IssuerRow } from '../../../../schema/row/issuer-row.ts';
import type { BodyHeads } from '../../../text/body/body-heads.ts';
import { damagedNameAmong } from './damaged-name.ts';
import { departmentIn } from './department-name.ts';
import { knownIssuer, knownWithRest, issuerInSentenceCase } from './issuer-name.ts';

/** Names of authorities as content/reference has them. */
export interface IssuerNames {
  readonly issuers: readonly IssuerRow[];
  readonly departmentRows: readonly DepartmentRow[];
  readonly heads: BodyHeads;
}

/** The name that a printed one is, by the tables; in sentence case where they have none like it. */
export function nameOfPrinted(printed: string, names: IssuerNames): string {
  const { issuers, departmentRows, heads } = names;
  return (
    knownIssuer(printed, issuers) ??
    knownWithRest(printed, issuers) ??
    departmentIn(printed, departmentRows, heads) ??
    damagedName(printed, names) ??
    issuerInSentenceCase(printed.replace(/\s+/g, ' ').trim(), heads)
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
