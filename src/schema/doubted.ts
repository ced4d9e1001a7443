import type { Provenance } from './directive.ts';
import type { FieldReason } from './reason.ts';

/** Reasons that say that the print of a value is spoiled or was not read for certain. */
const DOUBTS: ReadonlySet<FieldReason['code']> = new Set(['read-from-scan', 'damaged-name', 'unsure-words'] as const);

/** Whether a stated value was read from print that may have been read wrongly. */
export function isDoubted({ origin, note }: Provenance): boolean {
  return origin === 'stated' && note !== null && DOUBTS.has(note.code);
}
