/** What the site says about where a value comes from. */
import type { Origin, Provenance } from '../../schema/directive.ts';
import { reasonWords } from '../../schema/reason-words.ts';
import type { Reason } from '../../schema/reason.ts';

/**
 * Where any shown value comes from: a field, a place, a conclusion. `note` is the reason, or the
 * words of one that has a table of its own (the roles of places).
 */
export interface ShownOrigin extends Omit<Provenance, 'note'> {
  readonly note: Reason | string | null;
}

/** The mark beside a value; a stated value carries none. */
export const originMark: Readonly<Record<Origin, string | null>> = {
  stated: null,
  inferred: 'suy ra',
  staff: 'do cán bộ nhập',
  unknown: 'không rõ',
};

/**
 * The sentence behind the mark: the evidence, and the line of the source file where there is one.
 */
export function originSentence({ origin, note, line }: ShownOrigin): string | null {
  const where = line === null ? null : `dòng ${line} của tệp nguồn`;
  const evidence = note === null || typeof note === 'string' ? note : reasonWords(note);
  const said = [evidence, origin === 'stated' ? null : where].filter((s) => s !== null);
  return said.length === 0 ? null : said.join(' · ');
}
