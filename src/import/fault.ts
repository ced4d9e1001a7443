import type { ImportOutcome } from './imported.ts';

/** The outcome of a file that cannot become a text: why and what to do instead, in Vietnamese. */
export function fault(message: string): ImportOutcome {
  return { ok: false, fault: { message } };
}
