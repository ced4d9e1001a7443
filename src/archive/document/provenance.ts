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
  exchange: 'hệ thống văn bản ghi',
  unknown: 'không rõ',
};

/**
 * The sentence behind the mark: the evidence, and the line of the source file where there is one.
 */
export function originSentence(of: ShownOrigin): string | null {
  const line = originLine(of);
  const said = [originEvidence(of), line === null ? null : lineWords(line)].filter((s) => s !== null);
  return said.length === 0 ? null : said.join(' · ');
}

/** The evidence alone. */
export function originEvidence({ note }: Pick<ShownOrigin, 'note'>): string | null {
  return note === null || typeof note === 'string' ? note : reasonWords(note);
}

/** The line that is named beside the evidence: of what the text states, none is. */
export function originLine({ origin, line }: Pick<ShownOrigin, 'origin' | 'line'>): number | null {
  return origin === 'stated' ? null : line;
}

/** How a line of the source is called. */
export function lineWords(line: number): string {
  return `dòng ${line} của tệp nguồn`;
}
