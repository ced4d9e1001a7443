import { alignedFold } from '../../../vietnamese/fold/aligned-fold.ts';
import { isBlank, type Line } from '../../text/lines.ts';
import type { OfficeWords } from '../../text/office-words.ts';
import { isCapitals, NATIONAL_NAME } from '../head/header-line.ts';
import type { SegmentWords } from '../segment-words.ts';
import { annexMarkerOf } from '../annex-marker.ts';
import { markerOf } from '../marker.ts';
import { typeAt, type TypeNames } from '../head/type-line.ts';

/** Where the closing parts begin, as line numbers; equal to the next when a part is absent. */
export interface Closing {
  /** First line after the body. */
  readonly bodyEnd: number;
  /** First line of nơi nhận; null when there is none. */
  readonly recipients: number | null;
  /** First line of the signature that stands apart from nơi nhận; null when there is none. */
  readonly signature: number | null;
  /** First line of what is attached; the number of lines when nothing is. */
  readonly annex: number;
}

/** `Nơi nhận`; a scan may spoil its first letter (`ậơi nhận`). */
const RECIPIENTS = /^\W{0,3}\w{0,2}[o0]i\s*nh[aeu]n\b/;

/**
 * `TM.`, `KT.`, `TL.`, `TUQ.`, `Q.` of the State; `T/M`, `K/T`, `T/L` of the Party (Nghị định
 * 30/2020/NĐ-CP, phụ lục I; Hướng dẫn 36-HD/VPTW).
 */
export const CAPACITY = /^\W{0,3}(?:t\.?m|k\.?t|t\.?l|t\.?u\.?q|q|t\/m|k\/t|t\/l|\/m|m-)\s*[.:,/ ]\s*\p{L}/iu;

/** A capacity after what a scan left of the column beside it: "K-.46 (d0 TL. CHỦ TỊCH". */
const NOISY_CAPACITY = /^\W*\S{0,6}[^\p{L}]{1,3}\S{0,6}\s(?:TM|KT|TL|TUQ)\.\s?\p{Lu}{2,}/u;

const ANNEX = /^\W{0,3}(?:phu luc|mau so|mau \d|bieu mau|bieu so|danh muc\b|danh sach\b|dieu le\b|noi quy\b)/;

/** What may follow an office in small letters that is alone on its line (folded). */
const AFTER_OFFICE = /^[a-z ]{0,44}$/;
const SIGNED_MARK = /^\W{0,3}(?:da )?ky\b/;

/** A name that says itself that it is a signature: "Lê Đức Anh (Đã ký)". */
const SIGNED_NAME = /^\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){1,4}\s?\([Đđ]ã ký\)\.?$/u;
const NAME_ALONE = /^\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){1,4}$/u;

/** The lines of a signature in small letters: office, "(Đã ký)", name, and one that a seal left. */
const PLAIN_LINES = 4;

/** A signature without nơi nhận must come within this many lines of the end (or of the annex). */
const SIGNATURE_LINES = 14;

/** The last item of nơi nhận. */
const FILE_COPY = /^\W{0,4}l[u]+u\s{0,9}:?\s{0,9}(?:v[tp]|van thu|vphu)/;

/** A line of nơi nhận or of a signature is no longer than this. */
const LONGEST_CLOSING_LINE = 220;

/** A note below the text. */
const NOTE = /^\[\d{1,3}\]\s?\p{L}/u;

/** Provisions that stand in no closing. */
const TEXT_STYLES = new Set(['phan', 'chuong', 'muc', 'roman', 'dieu', 'number', 'subnumber', 'letter']);

/** Nơi nhận holds no more lines than these. */
const RECIPIENT_LINES = 60;

/** What belongs to the text proper, folded: grounds, an enacting line, an article. */
const TEXT_PROPER = /^\W{0,4}(?:can cu\s|theo de nghi\s|xet de nghi\s|quyet (?:dinh|nghi)\s*:|dieu \d{1,3}\s*[.:])/;

/**
 * Whether a line (trimmed) can open a signature: a capacity, or an office in capitals that stands
 * alone.
 */
export function isSignatureLine(line: string, offices: OfficeWords): boolean {
  const folded = alignedFold(line);
  if (line.length > 90) return false;
  if (CAPACITY.test(folded) && isCapitals(line.replace(/^\W+/, ''))) return true;
  if (line.length <= 60 && NOISY_CAPACITY.test(line)) return true;
  return isCapitals(line) && offices.endIn(folded) >= 0 && !/[:;,.]$/.test(line.replace(/[*_]+$/, ''));
}

/** Finds nơi nhận, signature and annexes after line `from`. */
export function readClosing(lines: readonly Line[], from: number, words: SegmentWords): Closing {
  const { typeNames: types, offices } = words;
  const secondHeader = lines.findIndex(
    (l, i) => i > from && isCapitals(l.text) && NATIONAL_NAME.test(alignedFold(l.text)),
  );
  const limit = secondHeader < 0 ? lines.length : secondHeader;
  const named = lines.findIndex((l, i) => i >= from && i < limit && RECIPIENTS.test(alignedFold(l.text)));
  const recipients = named >= 0 ? named : recipientsByFileCopy(lines, from, limit);

  const firstSignature = signatureBefore(lines, from, recipients ?? limit, words);
  if (recipients === null && firstSignature === null) {
    const end = Math.min(limit, annexInBody(lines, from));
    return { bodyEnd: end, recipients: null, signature: null, annex: end };
  }

  const bodyEnd = Math.min(recipients ?? limit, firstSignature ?? limit);
  const headed = findAnnex(lines, (recipients ?? bodyEnd) + 1, types);
  const annex = attachedText(lines, lastItem(lines, recipients, headed) ?? recipients ?? bodyEnd, headed, offices);
  const signature = firstSignature ?? signatureAfter(lines, (recipients ?? bodyEnd) + 1, annex, offices);
  return { bodyEnd, recipients, signature, annex };
}

/** Where nơi nhận begins when a scan lost those two words: the items that end in "Lưu: VT". */
function recipientsByFileCopy(lines: readonly Line[], from: number, to: number): number | null {
  for (let i = from; i < to; i++) {
    if (!FILE_COPY.test(alignedFold(lines[i]?.text ?? ''))) continue;
    let first = i;
    for (let k = i; k >= from && k > i - RECIPIENT_LINES; k--) {
      const text = lines[k]?.text ?? '';
      if (text === '') continue;
      if (/\/\.?\S{0,3}$/.test(text) || (text.length > 60 && !/^\W{0,2}[-–—~]/.test(text))) break;
      first = k;
    }
    return first;
  }
  return null;
}

/**
 * The signature that stands before line `to`. The authority's name above căn cứ ("CHỦ TỊCH ỦY BAN
 * NHÂN DÂN TỈNH X", "TRƯỞNG BAN … QUYẾT ĐỊNH") looks like one, but grounds and articles follow it.
 */
function signatureBefore(
  lines: readonly Line[],
  from: number,
  to: number,
  { typeNames: types, offices }: SegmentWords,
): number | null {
  let annex = -1;
  let notes = -1;
  let textProper = from;
  for (let i = from; i < to; i++) {
    const plain = isPlainSignature(lines, i, offices);
    if (!plain && !isSignatureLine(lines[i]?.text ?? '', offices)) continue;
    // All three only move forward, so that a text of signature lines takes linear time.
    if (annex <= i) annex = findAnnex(lines, i + 1, types);
    if (notes <= i) notes = firstNote(lines, i + 1);
    const end = Math.min(to, annex, notes);
    for (textProper = Math.max(textProper, i + 1); textProper < end; textProper++)
      if (isTextProper(lines[textProper]?.text ?? '')) break;
    if (textProper >= end && !hasMoreLines(lines, i, end, plain ? PLAIN_LINES : SIGNATURE_LINES)) return i;
  }
  return null;
}

/** The first line of the notes that may stand below a signature; what they quote is no text of it. */
function firstNote(lines: readonly Line[], from: number): number {
  const at = lines.findIndex((l, i) => i >= from && NOTE.test(l.text));
  return at < 0 ? lines.length : at;
}

/** The line of the annex of a text that has lost its closing: "PHỤ LỤC" in capitals, below its first lines. */
function annexInBody(lines: readonly Line[], from: number): number {
  const at = lines.findIndex((l, i) => i > from && isCapitals(l.text) && annexMarkerOf(l.text)?.style === 'phu-luc');
  return at < 0 ? lines.length : at;
}

/** The last item of nơi nhận before line `to`; null where nơi nhận has none, or is none. */
function lastItem(lines: readonly Line[], recipients: number | null, to: number): number | null {
  if (recipients === null) return null;
  const at = lines.slice(recipients, to).findIndex((l) => FILE_COPY.test(alignedFold(l.text)));
  return at < 0 ? null : recipients + at;
}

/**
 * Where a text begins that is attached without a heading of its own: after who signs come provisions,
 * a table, a long line or notes ("[1] …"), and they are no part of a signature. `to` where none does.
 */
function attachedText(lines: readonly Line[], from: number, to: number, offices: OfficeWords): number {
  for (let i = from + 1; i < to; i++) {
    if (!isAttachedText(lines[i]?.text ?? '')) continue;
    let start = i;
    for (let k = i - 1; k > from && !isOfSignature(lines, k, offices); k--) if (!isBlank(lines[k] as Line)) start = k;
    return start;
  }
  return to;
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
    SIGNED_MARK.test(alignedFold(text)) ||
    isPlainSignature(lines, at, offices)
  );
}

function findAnnex(lines: readonly Line[], from: number, types: TypeNames): number {
  for (let i = from; i < lines.length; i++) {
    const text = lines[i]?.text ?? '';
    const folded = alignedFold(text);
    const opens =
      annexMarkerOf(text) !== null ||
      (ANNEX.test(folded) && (isCapitals(text) || text.length < 30)) ||
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
 * After nơi nhận: the first capacity or office, else the lines after the last item and a blank
 * line.
 */
function signatureAfter(lines: readonly Line[], from: number, to: number, offices: OfficeWords): number | null {
  for (let i = from; i < to; i++) if (isSignatureLine(lines[i]?.text ?? '', offices)) return i;
  let lastItem = from - 1;
  for (let i = from; i < to; i++) if (/^[^\p{L}\d]{0,3}[-–—~]|[;.]$/u.test(lines[i]?.text ?? '')) lastItem = i;
  for (let i = lastItem + 1; i < to; i++) if (!isBlank(lines[i] as Line) && (lines[i - 1]?.text ?? '') === '') return i;
  return null;
}

/** "Chủ tịch", then "(Đã ký)" or a name: how the national database prints a signature; also "Lê Đức Anh (Đã ký)". */
function isPlainSignature(lines: readonly Line[], at: number, offices: OfficeWords): boolean {
  const office = lines[at]?.text ?? '';
  if (SIGNED_NAME.test(office)) return true;
  if (!/^\p{Lu}\p{Ll}/u.test(office) || office.length > 70 || !isOfficeAlone(alignedFold(office), offices))
    return false;
  const next = lines.slice(at + 1, at + 4).find((l) => !isBlank(l))?.text ?? '';
  return NAME_ALONE.test(next) || SIGNED_MARK.test(alignedFold(next));
}

/** "Chủ tịch", "Phó Giám đốc Sở": an office and no more than its body. */
function isOfficeAlone(folded: string, offices: OfficeWords): boolean {
  const end = offices.endIn(folded);
  return end >= 0 && AFTER_OFFICE.test(folded.slice(end));
}

function isTextProper(line: string): boolean {
  return TEXT_PROPER.test(alignedFold(line.slice(0, 40)));
}

/** Whether more than `most` lines between `from` and `to` hold words. */
function hasMoreLines(lines: readonly Line[], from: number, to: number, most: number): boolean {
  let count = 0;
  for (let i = from; i < to && count <= most; i++) if (!isBlank(lines[i] as Line)) count++;
  return count > most;
}
