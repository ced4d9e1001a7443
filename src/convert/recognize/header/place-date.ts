import { itemAt } from '../../../ground/expected.ts';
import { numberEnd } from '../../../number/printed-number.ts';
import { oneOf } from '../../text/phrase/one-of.ts';
import type { Outline, Span } from '../../model.ts';
import { alignedFold } from '../../../vietnamese/fold/aligned-fold.ts';
import {
  dateOfMatch,
  DATE_PATTERN,
  edtfOf,
  smallNumber,
  soundPartOfMatch,
  YEAR_FIGURES,
  yearFigures,
} from '../../text/date.ts';
import { withoutEnd } from '../../text/phrase/without-end.ts';
import { headerLines, printedLines, type HeaderLine } from './header-lines.ts';

/**
 * The place-and-date line. Either may be null on its own: a place is stated where the day is blank.
 */
export interface PlaceDate {
  readonly place: string | null;
  readonly placeSpan: Span | null;
  readonly date: string | null;
  readonly dateSpan: Span | null;
  /**
   * The date as printed, where figures that a scan parted or spoiled were read; null where it is
   * sound.
   */
  readonly spoiled: string | null;
}

/**
 * `, ngày 02` and `ngày 0 2`, `ngày4†`, `ngài: 19`: what stands for the day is whatever is there.
 */
const FOLDED_DAY = String.raw`[,.]?\s{0,20}nga[yi]?[:/⁄]?\s{0,4}([0-3]\s\d|\S{0,6}?)`;

/** ` tháng 11` and `háng 3`, `tháng 0 1`, `tháng —`. */
const FOLDED_MONTH = String.raw`\s{0,8}t?hang\s{0,4}([01]\s\d|\S{0,4}?)`;

/** ` năm 2021`, ` năm` alone. */
const FOLDED_YEAR = String.raw`\s{0,8}nam(?:\s{0,3}(\d{4}|${YEAR_FIGURES})(?!\d))?`;

/**
 * `…, ngày 02 tháng 11 năm 2021` on folded text, tolerant of what a stamp or a pen does to it:
 * `ngày4†tháng 01 năm`, `ngàyháng 3 năm`, `ngày tháng — năm`. Groups: day, month, year.
 */
const IN_WORDS = new RegExp(FOLDED_DAY + FOLDED_MONTH + FOLDED_YEAR);
/** `21 giờ 30`, `21h30`, `21:30`. */
const CLOCK = String.raw`\d{1,2}\s?(?:giờ|h|g|:)\s?(?:\d{1,2})?(?:\s?phút)?`;
const IN_FIGURES = new RegExp(`(?:,|${CLOCK})\\s*ngày\\s*${DATE_PATTERN}`, 'u');

/** `Hà Nội, 06/9/2024`, which is all of a line; the time of a signature has no place before it. */
const PLACE_AND_FIGURES = new RegExp(`^[^,:]{2,40},\\s*${DATE_PATTERN}\\s*$`, 'u');

/** What is between place and date, with the hour of a công điện or without: `, 21 giờ 30`, `, hồi `. */
const BEFORE_DATE = new RegExp(`[,\\s]+(?:(?:hồi|lúc|vào)\\s*)?(?:${CLOCK})?,?\\s*$`, 'u');

const UNIT_WORD = oneOf(
  ...[String.raw`[Tt]hành\s[Pp]h[ốóôo]`, String.raw`[Tt]hanh\s[Pp]ho`, String.raw`T[Pp]\.?`, '[Tt]ỉnh', '[Hh]uyện'],
  ...['[Qq]uận', String.raw`[Tt]hị\s[Xx]ã`, '[Xx]ã', '[Pp]hường', String.raw`[Tt]hị\s[Tt]rấn`],
);
const CAPITALISED = String.raw`\p{Lu}[\p{L}'’]*\.?(?:[\s–-]{1,3}\p{Lu}[\p{L}\d'’]*){0,4}`;

/**
 * A địa danh at the end of what is before the date: one to five words, each with a capital,
 * perhaps after a type word.
 */
const PRINTED_PLACE = new RegExp(
  String.raw`(?:^|[\s*])((?:[Qq]uận|[Pp]hường)\s\d{1,2}|(?:${UNIT_WORD}\s?)?${CAPITALISED})\s*$`,
  'u',
);

/**
 * Symbols of the left column before the địa danh of the right one: "CT-TTHT Hà Nội", "AMG ICT-ATHT
 * Bắc Ninh". Near misses: "A Lưới", "Ý Yên".
 */
const COLUMN_REST = /^(?:(?!TP\.)[\p{Lu}\d.-]{2,}\s+)+(?=\p{Lu})/u;

/** A month whose second figure a scan read as a stroke: `0]`, `1l`. */
const CERTAIN_MONTH = /^[01][\]lI|]$/;

/**
 * "… được Quốc hội … thông qua ngày 06 tháng 02 năm 2026": how a resolution or law without a place
 * line states its date.
 */
const ADOPTED = new RegExp(`(?:này|Luật|Nghị quyết)[^.;]{0,160}?thông qua ngày\\s{1,3}${DATE_PATTERN}`, 'u');

/**
 * Place and date of issue as the header states them; for a text without a place line the day of
 * adoption that the closing states. A day or month that cannot be read is left out (`2021-09`,
 * `2021`). Near misses: the time of a digital signature in a stamp, a date in the title.
 */
export function recognizePlaceDate(outline: Outline): PlaceDate {
  const lines = [
    ...headerLines(outline),
    ...printedLines(outline, (b) => b.role === 'title' || b.role === 'addressees').filter((l) =>
      /,\s*ng[àa]y\s.{0,80}n[ăa]m\s*\d{4}\s*$/u.test(l.text),
    ),
  ];
  const found = lines.flatMap((line) => fromLine(line) ?? []);
  const [fullest] = [...found].sort((a, b) => (b.date?.length ?? 0) - (a.date?.length ?? 0));
  if (fullest) {
    const placed = fullest.place ? fullest : (found.find((f) => f.place) ?? fullest);
    return { ...fullest, place: placed.place, placeSpan: placed.placeSpan };
  }
  const atEnd = placeDateAtEnd(outline);
  if (atEnd) return atEnd;
  const closing = outline.blocks.filter((b) => b.part === 'body').slice(-4);
  for (const block of closing) {
    const match = ADOPTED.exec(outline.reading.slice(block.start, block.end));
    const date = match && dateOfMatch(match, 1);
    if (match && date) {
      const end = block.start + match.index + match[0].length;
      return { place: null, placeSpan: null, date, dateSpan: { start: block.start + match.index, end }, spoiled: null };
    }
  }
  return { place: null, placeSpan: null, date: null, dateSpan: null, spoiled: null };
}

/** A line that is place and whole date and nothing else. */
const ONLY_PLACE_AND_DATE = new RegExp(
  String.raw`^(?:${UNIT_WORD}\s)?${CAPITALISED},\s*ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}\.?$`,
  'u',
);

/** So many lines above the end of the text, at most. */
const LINES_AT_END = 12;

/**
 * Place and date above the signature, as older texts and some công điện have them; null where two
 * lines have that form, or none.
 */
function placeDateAtEnd(outline: Outline): PlaceDate | null {
  const lines = printedLines(outline, (b) => b.part === 'body' || b.part === 'conclusions').slice(-LINES_AT_END);
  const [only, ...others] = lines.filter(({ text }) => ONLY_PLACE_AND_DATE.test(text));
  return only && others.length === 0 ? fromLine(only) : null;
}

function fromLine(line: HeaderLine): PlaceDate | null {
  return inFigures(line) ?? inWords(line);
}

function inFigures(line: HeaderLine): PlaceDate | null {
  const dated = IN_FIGURES.exec(line.text);
  const match = dated ?? PLACE_AND_FIGURES.exec(line.text);
  const date = match && soundPartOfMatch(match, 1);
  if (!match || !date) return null;
  const start = dated ? match.index : line.text.lastIndexOf(',');
  const place = placeIn(line, line.text.slice(0, start));
  if (!dated && !place) return null;
  return {
    place: place?.place ?? null,
    placeSpan: place?.span ?? null,
    date,
    dateSpan: { start: line.start + start, end: line.end },
    // Figures of a day or month that no calendar has ("ngày44 tháng 9").
    spoiled: spoiledIn(match[0].slice(start - match.index), date.length < 10),
  };
}

function inWords(line: HeaderLine): PlaceDate | null {
  const match = IN_WORDS.exec(alignedFold(line.text));
  if (!match) return null;
  const year = match[3] === undefined ? null : yearFigures(match[3]);
  const place = placeIn(line, line.text.slice(0, match.index));
  if (!place && year === null) return null;
  const date = edtfOf(
    year,
    smallNumber(itemAt(match, 2), CERTAIN_MONTH.test(itemAt(match, 2))),
    smallNumber(itemAt(match, 1), false),
  );
  const start = line.start + match.index;
  return {
    place: place?.place ?? null,
    placeSpan: place?.span ?? null,
    date,
    dateSpan: date ? { start, end: start + match[0].length } : null,
    spoiled: date ? spoiledIn(line.text.slice(match.index, match.index + match[0].length), isUnreadDate(match)) : null,
  };
}

/**
 * Whether something stands for the day or the month that is not a figure of one: “80”, “⁄{5”, “?3”.
 * Near misses: a blank, dots, a dash.
 */
function isUnreadDate(match: RegExpExecArray): boolean {
  const [day, month] = [itemAt(match, 1), itemAt(match, 2)];
  const isBad = (part: string, most: number, repair: boolean): boolean => {
    if (!/[^\s.…_–—-]/u.test(part)) return false;
    const figure = smallNumber(part, repair);
    return figure === null || figure < 1 || figure > most;
  };
  return isBad(day, 31, false) || isBad(month, 12, CERTAIN_MONTH.test(month));
}

/**
 * A printed date whose figures are parted or have letters among them ("năm 20 19", "l3 tháng O4");
 * null where it is sound.
 */
function spoiledIn(printed: string, isKnown = false): string | null {
  const isSpoiled = isKnown || /\d\s\d|\d[lIOo\]|]|[lIOo\]|]\d/u.test(printed);
  return isSpoiled ? printed.replace(/^[\s,]+/, '') : null;
}

function placeIn(line: HeaderLine, before: string): { place: string; span: Span } | null {
  const from = numberEnd(before);
  const match = PRINTED_PLACE.exec(withoutEnd(before.slice(from).replace(BEFORE_DATE, ''), /[,.\s]/));
  if (!match) return null;
  const found = itemAt(match, 1);
  const place = found.slice(COLUMN_REST.exec(found)?.[0].length ?? 0);
  if (place.length < 2) return null;
  const start = line.start + from + match.index + match[0].indexOf(place);
  return { place, span: { start, end: start + place.length } };
}
