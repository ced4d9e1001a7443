/** What the site says about where a value comes from. */
import type { Origin, Provenance } from '../../schema/directive.ts';

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
export function originSentence({ origin, note, line }: Provenance): string | null {
  const where = line === null ? null : `dòng ${line} của tệp nguồn`;
  const said = [note, origin === 'stated' ? null : where].filter((s) => s !== null);
  return said.length === 0 ? null : said.join(' · ');
}
