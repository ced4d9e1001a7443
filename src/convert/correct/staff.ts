import type { Given } from '../../schema/correction.ts';
import type { Provenance } from '../../schema/directive.ts';
import type { StaffReason } from '../../schema/reason.ts';

/** Who and why, as shown beside the value; null when neither is given. */
export function staffReason({ by, reason }: Pick<Given<unknown>, 'by' | 'reason'>): StaffReason | null {
  return by === null && reason === null ? null : { code: 'staff', by, reason };
}

/** Who says it: staff, or the document exchange. */
export function givenOrigin({ exchange }: Pick<Given<unknown>, 'exchange'>): 'staff' | 'exchange' {
  return exchange ? 'exchange' : 'staff';
}

/** The provenance of a value that staff or the exchange give. */
export function givenProvenance(given: Pick<Given<unknown>, 'by' | 'reason' | 'exchange'>): Provenance {
  const { exchange } = given;
  if (!exchange) return { origin: 'staff', line: null, note: staffReason(given) };
  const { printed, line } = exchange;
  return { origin: 'exchange', line, note: printed === null ? null : { code: 'printed-otherwise', printed } };
}
