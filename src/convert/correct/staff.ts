import type { Given } from '../../schema/correction.ts';
import type { Provenance } from '../../schema/directive.ts';

/** Who and why, as shown beside the value: `Nguyễn Văn A: đối chiếu bản giấy`; null when neither is given. */
export const staffNote = ({ by, reason }: Pick<Given<unknown>, 'by' | 'reason'>): string | null =>
  [by, reason].filter((s) => s !== null).join(': ') || null;

/** The provenance of a value entered by staff. */
export const staffProvenance = (given: Pick<Given<unknown>, 'by' | 'reason'>): Provenance => ({
  origin: 'staff',
  line: null,
  note: staffNote(given),
});
