import type { Span } from '../../model.ts';
import { alignedFold } from '../../../vietnamese/fold/aligned-fold.ts';
import { opensWithBody } from '../../text/body/body-heads.ts';
import { isBlank, type Line } from '../../text/lines.ts';
import { ADDRESSEE, DAMAGED_SUBJECT, isCapitals, isHeaderLine, SIGNING_STAMP, SUBJECT } from './header-line.ts';
import { markerOf } from '../marker.ts';
import { startsBody, titleFrom, type LineRange } from './title-lines.ts';
import type { SegmentWords } from '../segment-words.ts';
import { typeAt } from './type-line.ts';

/**
 * Where the pieces of the preface are, as line numbers from 0. Lines of the preface in none of the
 * ranges are header lines.
 */
export interface Preface {
  /** First line of the header; stamps stand before it. */
  readonly start: number;
  /** The tên loại: its line and its span in the text. */
  readonly type: (Span & { readonly line: number; readonly slug: string }) | null;
  /** The line "CỦA BAN THƯỜNG VỤ TỈNH ỦY" under the tên loại. */
  readonly author: LineRange | null;
  readonly title: LineRange | null;
  readonly addressees: LineRange | null;
  /** First line after the preface. */
  readonly end: number;
}

/** A name under Kính gửi is no longer than this; a longer line is a paragraph. */
const LONGEST_ITEM = 120;

/** How many lines a header with stamps may take before tên loại or `V/v` must have come. */
const HEADER_LINES = 70;

/**
 * "CỦA BAN THƯỜNG VỤ TỈNH ỦY" under the tên loại names the author; "CỦA ĐỒNG CHÍ …" opens the trích
 * yếu.
 */
const AUTHOR_LINE = /^C[ỦU]A\s(?!ĐỒNG CHÍ)/u;

/** Finds the pieces of the preface. Never throws; what is not there is null. */
export function readPreface(lines: readonly Line[], words: SegmentWords): Preface {
  const { typeNames: types } = words;
  const start = Math.max(0, headerStart(lines, words));
  const limit = start + HEADER_LINES;
  const address = (t: string): boolean => ADDRESSEE.test(alignedFold(t)) || isTelegramAddressee(t);
  const firstAddress = findLine(lines, start, limit, address);
  const subjectLine = lineOfSubject(lines, start, limit, firstAddress);
  const basisLine = findLine(lines, start, limit, (t) => /^[^\p{L}]{0,4}Căn cứ\b/u.test(t));
  const stop = Math.min(...[subjectLine, firstAddress, basisLine, limit].filter((i) => i >= 0));
  const typeLine = findLine(lines, start, stop, (t) => typeAt(t, types) !== null);
  const found = typeLine < 0 ? null : typeAt(lines[typeLine]?.text ?? '', types);
  const type = found && {
    line: typeLine,
    slug: found.slug,
    start: (lines[typeLine]?.start ?? 0) + found.start,
    end: (lines[typeLine]?.start ?? 0) + found.end,
  };

  let cursor = type ? typeLine + 1 : start;
  const authorLine = type ? findLine(lines, cursor, cursor + 4, (t) => t !== '') : -1;
  const author =
    authorLine >= 0 && AUTHOR_LINE.test(lines[authorLine]?.text ?? '')
      ? { from: authorLine, to: authorLine + 1 }
      : null;
  if (author) cursor = author.to;

  const title =
    subjectLine >= 0 && subjectLine < limit && (!type || subjectLine <= cursor + 3)
      ? titleFrom(lines, subjectLine, words.heads)
      : type
        ? titleFrom(lines, cursor, words.heads)
        : null;
  if (title) cursor = title.to;
  else if (!type) cursor = headerEnd(lines, start, words);
  const addressLine = findLine(lines, Math.min(cursor, firstAddress < 0 ? cursor : firstAddress), cursor + 12, address);
  const addressees = addressLine >= 0 ? addresseesFrom(lines, addressLine) : null;
  const end = Math.max(title ? headerAfter(lines, cursor) : cursor, addressees?.to ?? 0);
  return { start, type, author, title, addressees, end };
}

function headerStart(lines: readonly Line[], { typeNames, heads }: SegmentWords): number {
  for (let i = 0; i < Math.min(lines.length, HEADER_LINES); i++) {
    const text = lines[i]?.text ?? '';
    const folded = alignedFold(text);
    if (text === '' || SIGNING_STAMP.test(folded)) continue;
    const opens =
      isHeaderLine(text) || (isCapitals(text) && opensWithBody(folded, heads)) || typeAt(text, typeNames) !== null;
    if (opens || SUBJECT.test(folded) || ADDRESSEE.test(folded)) return i;
  }
  return lines.findIndex((l) => !isBlank(l));
}

/**
 * "CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN MƯỜNG LA ĐIỆN:", "THỦ TƯỚNG CHÍNH PHỦ điện:": the kính gửi of a
 * công điện.
 */
function isTelegramAddressee(line: string): boolean {
  return /^[\p{Lu}\s.,&]{6,}\s(?:ĐIỆN|điện)\s*:?$/u.test(line);
}

function findLine(lines: readonly Line[], from: number, to: number, test: (text: string) => boolean): number {
  for (let i = from; i < Math.min(to, lines.length); i++) if (lines[i]?.text && test(lines[i]?.text ?? '')) return i;
  return -1;
}

/** The line of `V/v …`; above Kính gửi also what a scan made of it. */
function lineOfSubject(lines: readonly Line[], start: number, limit: number, firstAddress: number): number {
  const whole = findLine(lines, start, limit, (t) => SUBJECT.test(alignedFold(t)));
  return whole >= 0 || firstAddress < 0 ? whole : findLine(lines, start, firstAddress, (t) => DAMAGED_SUBJECT.test(t));
}

/** Without tên loại and `V/v`, the header ends after its last certain line. */
function headerEnd(lines: readonly Line[], start: number, { heads }: SegmentWords): number {
  let end = start;
  for (let i = start; i < Math.min(lines.length, start + 25); i++) {
    const text = lines[i]?.text ?? '';
    if (text !== '' && (isHeaderLine(text) || (isCapitals(text) && opensWithBody(alignedFold(text), heads))))
      end = i + 1;
  }
  return end;
}

function addresseesFrom(lines: readonly Line[], from: number): LineRange {
  let end = from + 1;
  let items = false;
  let blank = false;
  const closed = /\p{Ll}\.$/u.test(lines[from]?.text ?? '');
  for (let i = from + 1; i < lines.length; i++) {
    const text = lines[i]?.text ?? '';
    if (text === '') {
      blank = true;
      continue;
    }
    const isItem = markerOf(text)?.style === 'dash';
    const last = lines[end - 1]?.text ?? '';
    if (blank && !isItem && !(last.endsWith(':') && !items)) break;
    if (!isItem && (startsBody(text) || ((items || (closed && text.length > LONGEST_ITEM)) && last.endsWith('.'))))
      break;
    items ||= isItem;
    blank = false;
    end = i + 1;
  }
  return { from, to: end };
}

/** The end of the header lines (number, place and date) that a converter left below the title. */
function headerAfter(lines: readonly Line[], from: number): number {
  let end = from;
  for (let i = from; i < Math.min(lines.length, from + 6); i++) {
    const text = lines[i]?.text ?? '';
    if (text !== '' && !isHeaderLine(text)) break;
    if (text !== '') end = i + 1;
  }
  return end;
}
