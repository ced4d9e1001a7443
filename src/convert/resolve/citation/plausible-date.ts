import type { CitationMention } from '../../model.ts';

/**
 * Web copies carry editors' notes on what came later (2023 in a law of 2008); a scan's slip is
 * decades off.
 */
const YEARS_AFTER = 20;

/**
 * Citations without the dates that cannot be: nobody cites a document decades before it is issued,
 * so that "31/8/2088" in a text of 2019 is a scan's slip. The words stay as printed; the date is
 * not known. Without a date of the text nothing is left out.
 */
export function withPlausibleDates(
  citations: readonly CitationMention[],
  issued: string | null,
): readonly CitationMention[] {
  if (issued === null) return citations;
  const last = Number(issued.slice(0, 4)) + YEARS_AFTER;
  return citations.map((c) => (c.date !== null && Number(c.date.slice(0, 4)) > last ? { ...c, date: null } : c));
}
