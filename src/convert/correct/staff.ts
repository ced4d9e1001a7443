import type { Given } from '../../schema/correction.ts';
import type { Provenance } from '../../schema/directive.ts';
import type { StaffReason } from '../../schema/reason.ts';

/** Who and why, as shown beside the value; null when neither is given. */
export function staffReason({ by, reason }: Pick<Given<unknown>, 'by' | 'reason'>): StaffReason | null {
  return by === null && reason === null ? null : { code: 'staff', by, reason };
}

/** The provenance of a value entered by staff. */
export function staffProvenance(given: Pick<Given<unknown>, 'by' | 'reason'>): Provenance {
  return { origin: 'staff', line: null, note: staffReason(given) };
}
