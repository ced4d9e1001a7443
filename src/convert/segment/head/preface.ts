import type { Span } from '../../model.ts';
import { oneOf } from '../../text/phrase/one-of.ts';
import { alignedFold } from '../../../vietnamese/fold/aligned-fold.ts';
import { opensWithBody } from '../../text/body/body-heads.ts';
import { type Line } from '../../text/lines.ts';
import {
  ADDRESSEE,
  DAMAGED_SUBJECT,
  isCapitals,
  isHeaderLine,
  PLACE_DATE,
  SUBJECT,
  SUBMITTED,
  TELEGRAM_ADDRESSEE,
} from './header-line.ts';
import { addresseesFrom } from './addressee-lines.ts';
import { findLine } from './find-line.ts';
import { HEADER_LINES, headerStart } from './head-start.ts';
import { titleFrom, type LineRange } from './title-lines.ts';
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

/**
 * "CỦA BAN THƯỜNG VỤ TỈNH ỦY" under the tên loại names the author; "CỦA ĐỒNG CHÍ …" opens the trích
 * yếu.
 */
const AUTHOR_LINE = /^C[ỦU]A\s(?!ĐỒNG CHÍ)/u;

/**
 * A line with nothing but the number and the day of the text: "SỐ 136/2007/NĐ-CP NGÀY 17 THÁNG 8
 * NĂM 2007".
 */
const OWN_NUMBER_LINE = /^(?:SỐ\s\d[^\s,;]{2,30}(?:\s|$))?(?:NGÀY\s[\dTHÁNGĂM\s/-]{6,30})?$/u;

/** First words in capitals that open a trích yếu and no name of a body. */
const TITLE_IN_CAPITALS = new RegExp(
  String.raw`^(?:V[ỀÊ]\s|V\/V\s|${oneOf(
    ...['BAN HÀNH', 'QUY ĐỊNH', 'PHÊ DUYỆT', 'CÔNG BỐ', 'SỬA ĐỔI', 'BỔ SUNG', 'BÃI BỎ', 'THÀNH LẬP', 'KIỆN TOÀN'],
    ...['PHÂN CẤP', 'PHÂN CÔNG', 'GIAO', 'ĐIỀU CHỈNH', 'THÔNG QUA', 'PHÊ CHUẨN', 'CHO PHÉP', 'CÔNG NHẬN', 'HỦY BỎ'],
    ...['TRIỂN KHAI', 'TĂNG CƯỜNG', 'THỰC HIỆN', 'HƯỚNG DẪN'],
  )}\s)[^\p{Ll}]+$`,
  'u',
);

/** The lines that part a preface, from 0; -1 for none. */
interface PrefaceLines {
  readonly start: number;
  /** Beyond this line nothing of the header is looked for. */
  readonly limit: number;
  readonly subject: number;
  readonly address: number;
  readonly basis: number;
}

/** Finds the pieces of the preface. Never throws; what is not there is null. */
export function readPreface(lines: readonly Line[], words: SegmentWords): Preface {
  const at = prefaceLines(lines, words);
  const { start } = at;
  const type = typeInPreface(lines, at, words);
  const author = type && authorBelow(lines, type.line);
  const afterType = author?.to ?? (type ? type.line + 1 : start);
  const titleLine = titleStart(at, type ? afterType : null) ?? titleWithoutType(lines, at);
  const title = titleLine === null ? null : titleFrom(lines, titleLine, words.heads);
  const afterTitle = title?.to ?? (type ? afterType : headerEnd(lines, at, words));
  const addressFrom = at.address < 0 ? afterTitle : Math.min(afterTitle, at.address);
  const named = findLine(lines, addressFrom, afterTitle + 12, opensAddress);
  const submitted = findLine(lines, afterTitle, afterTitle + 3, (line) => SUBMITTED.test(alignedFold(line)));
  const addressLine = named >= 0 ? named : submitted;
  const addressees = addressLine >= 0 ? addresseesFrom(lines, addressLine, words.heads) : null;
  const end = Math.max(title ? headerAfter(lines, afterTitle) : afterTitle, addressees?.to ?? 0);
  return { start, type, author, title, addressees, end };
}

function prefaceLines(lines: readonly Line[], words: SegmentWords): PrefaceLines {
  const start = Math.max(0, headerStart(lines, words));
  const limit = start + HEADER_LINES;
  const address = findLine(lines, start, limit, opensAddress);
  const subject = lineOfSubject(lines, start, limit, address);
  const basis = findLine(lines, start, limit, (t) => /^[^\p{L}]{0,4}Căn cứ(?!\p{L})/u.test(t));
  return { start, limit, subject, address, basis };
}

function opensAddress(line: string): boolean {
  return ADDRESSEE.test(alignedFold(line)) || TELEGRAM_ADDRESSEE.test(line);
}

/** The tên loại above the trích yếu, Kính gửi and căn cứ. */
function typeInPreface(
  lines: readonly Line[],
  { start, limit, subject, address, basis }: PrefaceLines,
  { typeNames }: SegmentWords,
): Preface['type'] {
  const stop = Math.min(...[subject, address, basis, limit].filter((i) => i >= 0));
  const line = findLine(lines, start, stop, (t) => typeAt(t, typeNames) !== null);
  const text = lines[line];
  const found = text ? typeAt(text.text, typeNames) : null;
  return text && found
    ? { line, slug: found.slug, start: text.start + found.start, end: text.start + found.end }
    : null;
}

/** The lines of author, number and day right below the tên loại. */
function authorBelow(lines: readonly Line[], typeLine: number): LineRange | null {
  let to = typeLine + 1;
  for (;;) {
    const line = findLine(lines, to, to + 4, (t) => t !== '');
    const text = lines[line]?.text ?? '';
    if (line < 0 || !(AUTHOR_LINE.test(text) || OWN_NUMBER_LINE.test(text))) break;
    to = line + 1;
    if (AUTHOR_LINE.test(text)) break;
  }
  const from = findLine(lines, typeLine + 1, to, (t) => t !== '');
  return from < 0 ? null : { from, to };
}

/**
 * The line where a trích yếu would begin: `V/v` where it is near the tên loại or there is none,
 * else right below it; null without either. `afterType`: the line below tên loại and author.
 */
function titleStart({ subject, limit }: PrefaceLines, afterType: number | null): number | null {
  if (subject >= 0 && subject < limit && (afterType === null || subject <= afterType + 3)) return subject;
  return afterType;
}

/**
 * The line of a trích yếu in capitals below number and date, where a web page lost the tên loại:
 * "BAN HÀNH QUY CHẾ LÀM VIỆC". Only above căn cứ; null without one.
 */
function titleWithoutType(lines: readonly Line[], { start, basis }: PrefaceLines): number | null {
  if (basis < 0) return null;
  const last = lines.slice(start, basis).findLastIndex(({ text }) => text !== '' && isHeaderLine(text));
  const line = last < 0 ? -1 : findLine(lines, start + last + 1, basis, (t) => t !== '');
  return line >= 0 && TITLE_IN_CAPITALS.test(lines[line]?.text ?? '') ? line : null;
}

/** The line of `V/v …`; above Kính gửi also what a scan made of it. */
function lineOfSubject(lines: readonly Line[], start: number, limit: number, firstAddress: number): number {
  const whole = findLine(lines, start, limit, (t) => SUBJECT.test(alignedFold(t)));
  return whole >= 0 || firstAddress < 0 ? whole : findLine(lines, start, firstAddress, (t) => DAMAGED_SUBJECT.test(t));
}

/**
 * Without tên loại and `V/v`, the header ends after its last certain line above căn cứ. A name in
 * capitals between place and date and căn cứ is that of the author, not the header's.
 */
function headerEnd(lines: readonly Line[], { start, basis }: PrefaceLines, { heads }: SegmentWords): number {
  let end = start;
  let isDated = false;
  const stop = Math.min(lines.length, start + 25, basis < 0 ? Infinity : basis);
  for (let i = start; i < stop; i++) {
    const text = lines[i]?.text ?? '';
    if (text === '') continue;
    isDated ||= PLACE_DATE.test(alignedFold(text));
    const isAuthor = isDated && basis >= 0;
    if (isHeaderLine(text) || (!isAuthor && isCapitals(text) && opensWithBody(alignedFold(text), heads))) end = i + 1;
  }
  return end;
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
