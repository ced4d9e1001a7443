/**
 * Documents that staff withdrew: they keep their address, come last in every list and are marked
 * wherever they are named.
 */
import type { Directive } from '../../schema/directive.ts';

type MayBeWithdrawn = Pick<Directive, 'withdrawn'>;

/** The mark itself. */
export const withdrawnWord = 'đã rút';

/**
 * A name for plain text such as a calendar, with the mark where the document was withdrawn: “Chỉ
 * thị số 917/CT-UBND (đã rút)”.
 */
export function markedName(name: string, { withdrawn }: MayBeWithdrawn): string {
  return withdrawn === null ? name : `${name} (${withdrawnWord})`;
}

/** Compares for sorting: documents in force before withdrawn ones. */
export function withdrawnLast(a: MayBeWithdrawn, b: MayBeWithdrawn): number {
  return Number(a.withdrawn !== null) - Number(b.withdrawn !== null);
}
