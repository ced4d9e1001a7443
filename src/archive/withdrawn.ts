/** Documents that staff withdrew: they keep their address, stand last in every list and are marked wherever they are named. */
import type { Directive } from '../schema/directive.ts';

/** The mark itself. */
export const withdrawnWord = 'đã rút';

/** A name with the mark where the document was withdrawn, for plain text such as a calendar: “Chỉ thị số 917/CT-UBND (đã rút)”. */
export const markedName = (name: string, { withdrawn }: Pick<Directive, 'withdrawn'>): string =>
  withdrawn === null ? name : `${name} (${withdrawnWord})`;

/** For sorting: documents in force before withdrawn ones. */
export const withdrawnLast = (a: Pick<Directive, 'withdrawn'>, b: Pick<Directive, 'withdrawn'>): number =>
  Number(a.withdrawn !== null) - Number(b.withdrawn !== null);
