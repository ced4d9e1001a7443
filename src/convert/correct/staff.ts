import type { Given } from '../../schema/correction.ts';
import type { Provenance } from '../../schema/directive.ts';

/**
 * Who and why, as shown beside the value: `Nguyễn Văn A: đối chiếu bản giấy`; null when neither is
 * given.
 */
export function staffNote({ by, reason }: Pick<Given<unknown>, 'by' | 'reason'>): string | null {
  return [by, reason].filter((s) => s !== null).join(': ') || null;
}

/** The provenance of a value entered by staff. */
export function staffProvenance(given: Pick<Given<unknown>, 'by' | 'reason'>): Provenance {
  return {
    origin: 'staff',
    line: null,
    note: staffNote(given),
  };
}
