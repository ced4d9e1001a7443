import { oneOf } from '../text/phrase/one-of.ts';
import { isBlank, type Line } from '../text/lines.ts';
import { markerOf, type Marker } from './marker.ts';
import type { LineRange } from './head/title-lines.ts';

/** The lines of passages that a text quotes, and those with which a passage begins. */
export interface QuotedLines {
  readonly all: ReadonlySet<number>;
  readonly first: ReadonlySet<number>;
}

/** A passage whose end is still looked for. */
interface OpenPassage {
  /** Its first line that holds nothing else. */
  readonly from: number;
  /** How many quotation marks are open at the end of its last line. */
  readonly depth: number;
  /** Whether its marks look alike at both ends: then it ends where their number is even. */
  readonly straight: boolean;
  /** Whether a line of its own has been met. */
  readonly begun: boolean;
}

const OPENS_QUOTATION = /^[*_]{0,3}(?:[“«„"]|‘‘|'')/u;
const COLON_AT_END = /:\s{0,2}[*_]{0,3}$/;

/** The mark that closes a passage, with notes in square brackets after it ("…”.[2]"). */
const ENDS = /(?:[”»"]|’’|'')[*_)]{0,3}\s{0,2}[.;,]{0,2}[*_]{0,3}(?:\s{0,2}\[[^[\]]{1,300}\]){0,2}$/u;

/**
 * What is before a passage that begins inside a line ("… như sau: “Điều 7. …"), or after its mark.
 */
const COLON_BEFORE = /:\s{0,3}$/;
const LAST_MARK = /[“«„"”»]|‘‘|''|’’/gu;

/**
 * A line of an amending text, which no passage holds: what it does, to which part of the other
 * text, and "như sau".
 */
const AMENDS = new RegExp(
  String.raw`^${oneOf('sửa đổi', 'bổ sung', 'thay thế', 'bãi bỏ')}.{0,160}(?<!\p{L})${oneOf(
    ...['khoản', 'điểm', 'điều', 'chương', 'mục', 'phần', 'phụ lục', 'mẫu', 'cụm từ', 'tên'],
  )}(?!\p{L}).{0,200}như sau\s?:`,
  'iu',
);

/** The articles that end a text: a passage without an end ends above the next of them. */
const LAST_ARTICLES = new RegExp(
  `^${oneOf('hiệu lực', 'điều khoản thi hành', 'tổ chức thực hiện', 'trách nhiệm thi hành')}`,
  'iu',
);

/**
 * Passages of other texts that a text quotes whole: “Điều 5. …” after "sửa đổi, bổ sung Điều 5 như
 * sau:". A passage begins with a quotation mark at the beginning of a line, after a colon, after
 * another passage or before the mark of a provision, and ends with the mark that closes it at the
 * end of a line. Near misses: a term in quotation marks at the beginning of a line ("“Vùng xanh”
 * là …"), a mark that nothing closes. One pass over the lines.
 */
export function quotedLines(lines: readonly Line[], { from, to }: LineRange): QuotedLines {
  const all = new Set<number>();
  const first = new Set<number>();
  let passage: OpenPassage | null = null;
  let before = '';
  let lastArticle = 0;
  const keep = (end: number): void => {
    if (!passage) return;
    for (let i = passage.from; i < end; i++) all.add(i);
    if (passage.from < end) first.add(passage.from);
    passage = null;
  };
  for (let i = from; i < to; i++) {
    const line = lines[i] as Line;
    if (isBlank(line)) continue;
    const marker = markerOf(line.text);
    if (passage && marker && isOwnProvision(line.text, marker, lastArticle)) keep(i);
    if (passage) passage = goneOn(passage, line.text, i, marker !== null);
    else {
      if (marker?.style === 'dieu') lastArticle = marker.ordinal ?? lastArticle;
      passage = passageFrom(line.text, i, before, all.has(i - 1));
    }
    if (passage && passage.depth <= 0) {
      if (ENDS.test(line.text)) keep(i + 1);
      passage = null;
    }
    before = line.text;
  }
  return { all, first };
}

/** The passage that a line opens, or null. */
function passageFrom(text: string, at: number, before: string, afterPassage: boolean): OpenPassage | null {
  if (opensPassage(text, before, afterPassage)) {
    const passage: OpenPassage = { from: at, depth: 0, straight: !/[“«„]/u.test(text.slice(0, 4)), begun: true };
    return { ...passage, depth: depthAfter(passage, text) };
  }
  const mark = opensInside(text);
  return mark === null ? null : { from: at + 1, depth: 1, straight: !/[“«„]/u.test(mark), begun: false };
}

function opensPassage(text: string, before: string, afterPassage: boolean): boolean {
  if (!OPENS_QUOTATION.test(text)) return false;
  return COLON_AT_END.test(before) || afterPassage || markerOf(text.replace(OPENS_QUOTATION, '').trimStart()) !== null;
}

/** The mark that opens a passage inside a line and is not closed there, or null. */
function opensInside(text: string): string | null {
  const last = [...text.matchAll(LAST_MARK)].at(-1);
  if (!last || last.index === 0 || /[”»’]/u.test(last[0])) return null;
  const isPassage =
    COLON_BEFORE.test(text.slice(0, last.index)) || markerOf(text.slice(last.index + last[0].length)) !== null;
  return isPassage && depthAfter({ depth: 0, straight: !/[“«„]/u.test(last[0]) }, text) === 1 ? last[0] : null;
}

/**
 * A passage with one more line. What follows a mark inside a line is of that line's paragraph up to
 * a provision.
 */
function goneOn(passage: OpenPassage, text: string, at: number, isProvision: boolean): OpenPassage {
  const begun = passage.begun || isProvision;
  return { ...passage, begun, from: begun ? passage.from : at + 1, depth: depthAfter(passage, text) };
}

function depthAfter({ depth, straight }: Pick<OpenPassage, 'depth' | 'straight'>, text: string): number {
  if (straight) return (depth + (text.match(/"|''/g)?.length ?? 0)) % 2;
  const opened = text.match(/[“«„]|‘‘/gu)?.length ?? 0;
  const closed = text.match(/[”»]|’’/gu)?.length ?? 0;
  return depth + opened - closed;
}

/** Whether a provision is the text's own though the passage above it was not closed. */
function isOwnProvision(text: string, marker: Marker, lastArticle: number): boolean {
  const words = text.slice(marker.length).trim();
  if (AMENDS.test(words)) return true;
  return marker.style === 'dieu' && marker.ordinal === lastArticle + 1 && LAST_ARTICLES.test(words);
}
