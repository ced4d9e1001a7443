import type { Span } from '../model.ts';
import { canonicalNumber } from '../text/symbol.ts';

/** A document number found in running text, canonical. */
export interface NumberFound extends Span {
  readonly number: string;
}

/** What may follow a piece of a symbol: no letter, unless a scan glued "ngày" to it. */
const ENDS = '(?:(?!\\p{L})|(?=ng[àa]y\\s))';
const PIECE = `[A-ZĐÐ][A-Za-zĐđÐ0-9&]{0,13}${ENDS}`;
/** A number stands after a space, a bracket, a quotation mark or a stop; after anything else its first figures may be lost (`0§8-CTr/TU`). */
const BEFORE = '(?<=^|[\\s(\\[“"‘\':;,.–—])(?<!\\d[\\s.,])';
const DASH = '(?:\\s?[-–—]\\s?){1,2}';

/**
 * `17/CT-UBND`, `3375/UBND-VX`, `43/2015/TTLT-BNNPTNT-BKHĐT`, `24/2021/QH15`, `71/2016/NĐ- CP` (cut by a line), `158/UB`. The first piece of a symbol has two
 * capitals, so `40/Km`, `1/2`, `24/7`, `30/4`, `QL1A` are none. Bounded repeats keep it linear on hostile lines.
 */
const STATE = new RegExp(
  `${BEFORE}(\\d{1,5}[a-zA-Z]?)\\s?[/⁄]\\s?(?:((?:19|20)\\d\\s?\\d)\\s?[/⁄]\\s?)?((?=[A-ZĐÐ]{2}|[A-ZĐÐ][a-zđ][A-ZĐÐ]|TTr|CTr|[A-ZĐÐ][a-z]{1,2}-)${PIECE}(?:${DASH}(?=[A-ZĐÐ])${PIECE}){0,4})`,
  'gu',
);
/** `12-CT/TU`, `02-NQ/TW`, `145-TB/HU`, `01-QC/HU`: a dash before the type, no year. */
const PARTY = new RegExp(
  `${BEFORE}(\\d{1,5}[a-zA-Z]?\\s?[-–—]\\s?[A-ZĐ][A-Za-zĐ]{1,4}\\s?/\\s?(?=[A-ZĐ]{2})${PIECE}(?:[-–][A-ZĐ]{1,10}(?!\\p{L}))?)`,
  'gu',
);

/** Every document number in a text as readers take it, in order; none intersects another. */
export const findNumbers = (reading: string): NumberFound[] => {
  const found: NumberFound[] = [];
  for (const m of reading.matchAll(STATE)) {
    const number = canonicalNumber(`${m[1]}/${m[2] ? `${m[2]}/` : ''}${m[3]}`);
    found.push({ number, start: m.index, end: m.index + m[0].length });
  }
  for (const m of reading.matchAll(PARTY))
    found.push({ number: canonicalNumber(m[1] ?? ''), start: m.index, end: m.index + m[0].length });
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  // A last piece of one letter is the rest of a spoiled symbol (`16/CT-T Tự`).
  return found
    .filter((f) => !/-.$/u.test(f.number))
    .filter((f, i, kept) => i === 0 || f.start >= (kept[i - 1]?.end ?? 0));
};
