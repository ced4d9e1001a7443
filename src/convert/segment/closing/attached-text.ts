import { oneOf } from '../../text/phrase/one-of.ts';
import { alignedFold } from '../../../vietnamese/fold/aligned-fold.ts';
import { isBlank, type Line } from '../../text/lines.ts';
import type { OfficeWords } from '../../text/body/office-words.ts';
import { annexMarkerOf } from '../annex-marker.ts';
import { isCapitals, NATIONAL_NAME } from '../head/header-line.ts';
import { typeAt, type TypeNames } from '../head/type-line.ts';
import { markerOf } from '../marker.ts';
import { isPlainSignature, isSignatureLine, NAME_ALONE, SIGNED_SIGN } from './signature-line.ts';

/** What a text is called that is attached (folded), at the beginning of its first line. */
const ANNEX_NAME = new RegExp(
  String.raw`^\W{0,3}${oneOf(
    ...['phu luc', 'mau so', String.raw`mau \d`, 'bieu mau', 'bieu so'],
    String.raw`${oneOf('danh muc', 'danh sach', 'dieu le', 'noi quy')}\b`,
  )}`,
);

/** A line of nơi nhận or of a signature is no longer than this. */
const LONGEST_CLOSING_LINE = 220;

/** A note below the text. */
const NOTE = /^\[\d{1,3}\]\s?\p{L}/u;

/** Provisions that stand in no closing. */
const TEXT_STYLES = new Set(['phan', 'chuong', 'muc', 'roman', 'dieu', 'number', 'subnumber', 'letter']);

/**
 * The first line from `from` on that opens an annex or a second text; the number of lines without
 * one.
 */
export function findAnnex(lines: readonly Line[], from: number, types: TypeNames): number {
  for (let i = from; i < lines.length; i++) {
    const text = lines[i]?.text ?? '';
    const folded = alignedFold(text);
    const opens =
      annexMarkerOf(text) !== null ||
      (ANNEX_NAME.test(folded) && (isCapitals(text) || text.length < 30)) ||
      (isCapitals(text) && NATIONAL_NAME.test(folded)) ||
      (isCapitals(text) && typeAt(text, types)?.start === 0);
    if (!opens) continue;
    let start = i;
    // A header repeated in the annex, or a page break, belongs to the annex with the lines just
    // above it.
    while (start > from && start > i - 3 && /page break|^\f/i.test(lines[start - 1]?.text ?? '')) start--;
    return start;
  }
  return lines.length;
}

/**
 * The line of the annex of a text that has lost its closing: "PHỤ LỤC" in capitals, below its first
 * lines.
 */
export function annexInBody(lines: readonly Line[], from: number): number {
  const at = lines.findIndex((l, i) => i > from && isCapitals(l.text) && annexMarkerOf(l.text)?.style === 'phu-luc');
  return at < 0 ? lines.length : at;
}

/**
 * Where a text begins that is attached without a heading of its own: after who signs come
 * provisions, a table, a long line or notes ("[1] …"), and they are no part of a signature. `to`
 * where none does.
 */
export function attachedText(lines: readonly Line[], from: number, to: number, offices: OfficeWords): number {
  for (let i = from + 1; i < to; i++) {
    if (!isAttachedText(lines[i]?.text ?? '')) continue;
    let start = i;
    for (let k = i - 1; k > from && !isOfSignature(lines, k, offices); k--) if (!isBlank(lines[k] as Line)) start = k;
    return start;
  }
  return to;
}

/** The first line of the notes that may follow a signature; what they quote is not text of it. */
export function firstNote(lines: readonly Line[], from: number): number {
  const at = lines.findIndex((l, i) => i >= from && NOTE.test(l.text));
  return at < 0 ? lines.length : at;
}

function isAttachedText(line: string): boolean {
  if (line.length > LONGEST_CLOSING_LINE || NOTE.test(line) || /^\|.*\|/.test(line)) return true;
  const style = markerOf(line)?.style;
  return style !== undefined && TEXT_STYLES.has(style) && line.split(' ').length > 2;
}

function isOfSignature(lines: readonly Line[], at: number, offices: OfficeWords): boolean {
  const text = lines[at]?.text ?? '';
  if (/^[^\p{L}\d]{0,3}[-–—~+]/u.test(text)) return true;
  return (
    isSignatureLine(text, offices) ||
    NAME_ALONE.test(text) ||
    SIGNED_SIGN.test(alignedFold(text)) ||
    isPlainSignature(lines, at, offices)
  );
}
