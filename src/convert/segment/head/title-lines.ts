import { HANGING } from '../../text/phrase/hanging.ts';
import { oneOf } from '../../text/phrase/one-of.ts';
import { alignedFold } from '../../../vietnamese/fold/aligned-fold.ts';
import type { BodyHeads } from '../../text/body/body-heads.ts';
import { isBlank, type Line } from '../../text/lines.ts';
import { isCapitals, startsSmall } from './header-line.ts';
import { goesOnTitle } from './goes-on-title.ts';
import { AUTHOR, endsTitle, isAddressee, isHeaderAfterTitle, startsBody } from './title-words.ts';
import { authoritiesInHead } from './printed-authorities.ts';
import { markerOf } from '../marker.ts';
import { isPageMark } from '../page-mark.ts';

/** A run of lines, `from` included, `to` not. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

const MAX_TITLE_LINES = 9;

/** A trích yếu is no longer than this; longer runs are text. */
const MAX_TITLE_LENGTH = 700;

/** Căn cứ follow a trích yếu within this many lines, blank ones counted. */
const BASIS_LINES = 26;

/** What follows a title at once: căn cứ, or who is addressed. */
const END_OF_TITLE = new RegExp(
  String.raw`^[^\p{L}]{0,4}${oneOf('Căn cứ', 'CĂN CỨ', 'Xét đề nghị', 'Theo đề nghị', 'Kính gửi', 'Kinh gửi', 'Kính trình:')}(?!\p{L})`,
  'u',
);
const MAX_LINE = 260;

/** What is known of a title above the line that may name the author. */
interface TitleSoFar {
  /** The line of the first căn cứ. */
  readonly basis: number;
  readonly last: string;
  readonly first: string;
  /** What the head names, folded. */
  readonly authorities: ReadonlySet<string>;
}

/**
 * The trích yếu that begins at line `from`, or null. Before căn cứ it is every line up to the
 * author's name, a rule, or a sentence's end; elsewhere it continues while its lines do: no blank
 * line between, or a blank one and a small letter.
 */
export function titleFrom(lines: readonly Line[], from: number, heads: BodyHeads): LineRange | null {
  const start = wordsFollow(lines, from);
  const first = firstTitleWords(lines, start);
  if (isNoTitle(first) && !isTitleOfTask(lines, start)) return null;
  const found = basisAfter(lines, start + 1);
  const basis = found >= 0 && onlyTitleBefore(lines, start, found) ? found : -1;
  const authorities = new Set(authoritiesInHead(lines.slice(0, from), heads));
  let end = start + 1;
  let length = first.length;
  let afterBlank = false;
  for (let i = end; i < lines.length && end - start < MAX_TITLE_LINES * 2; i++) {
    const text = lines[i]?.text ?? '';
    if (text === '') {
      afterBlank = true;
      continue;
    }
    const title = { first, last: lines[end - 1]?.text ?? '', basis, authorities };
    length += text.length + 1;
    if (length > MAX_TITLE_LENGTH || (basis >= 0 && isAuthorLine(lines, i, title))) break;
    const isBeforeBasis = basis > i && mayBeOfTitle(text) && !partsFromTitle(text, afterBlank, title, lines);
    if (!isBeforeBasis && !goesOnTitle(text, title.last, afterBlank, first)) break;
    end = i + 1;
    afterBlank = false;
  }
  return { from: start, to: end };
}

/** Whether these first words open another part of a document: a provision, Kính gửi, a căn cứ. */
function isNoTitle(first: string): boolean {
  if (first === '' || markerOf(first)?.ordinal != null || isAddressee(first)) return true;
  const opensText = /^\s*(?:can cu |thuc hien .*\d\/)/.test(alignedFold(first)) && !startsSmall(first);
  return opensText || isPageMark(first);
}

const TASK = /^(?:Thực hiện|Triển khai(?: thực hiện)?)\s/u;
const TASK_LINES = 8;

/**
 * Whether “Thực hiện Nghị quyết số 59-NQ/TW …” is the title, which the text begins after with such
 * words again or with its căn cứ. Near miss: the text itself, in which a stop or a comma comes
 * first.
 */
function isTitleOfTask(lines: readonly Line[], start: number): boolean {
  if (!TASK.test(lines[start]?.text ?? '')) return false;
  const after = lines.slice(start + 1, start + TASK_LINES);
  const body = after.findIndex(({ text }) => TASK.test(text) || END_OF_TITLE.test(text));
  return body >= 0 && lines.slice(start, start + 1 + body).every(({ text }) => !/;|[.,:]$/.test(text));
}

/**
 * Whether a line above the căn cứ has neither a mark of a provision nor the form of a header line.
 */
function mayBeOfTitle(line: string): boolean {
  return markerOf(line) === null && !isPageMark(line) && !isHeaderAfterTitle(line);
}

/**
 * Whether a line above the căn cứ is set or worded otherwise than the title: a note, an address, a
 * sentence.
 */
function partsFromTitle(
  line: string,
  afterBlank: boolean,
  { first, last, basis }: TitleSoFar,
  lines: readonly Line[],
): boolean {
  if (isCapitals(line) !== isCapitals(first) || line.startsWith('(') || isAddressee(line)) return true;
  const opensText = afterBlank ? startsBody(line) : endsTitle(line, first);
  return opensText && !HANGING.test(last) && !isAddressee(lines[basis]?.text ?? '');
}

function wordsFollow(lines: readonly Line[], from: number): number {
  let start = from;
  while (start < lines.length && isBlank(lines[start] as Line)) start++;
  return start;
}

/**
 * The first line of a title; with the second where it is too short to show its case ("Ý⏎KIẾN CHỈ
 * ĐẠO …").
 */
function firstTitleWords(lines: readonly Line[], at: number): string {
  const [first, second] = [lines[at]?.text ?? '', lines[at + 1]?.text ?? ''];
  return /^\p{Lu}{1,2}$/u.test(first) && second !== '' ? `${first} ${second}` : first;
}

/** The line of the first căn cứ, or of Kính gửi, near a title, or -1. */
function basisAfter(lines: readonly Line[], from: number): number {
  for (let i = from; i < Math.min(lines.length, from + BASIS_LINES); i++)
    if (END_OF_TITLE.test(lines[i]?.text ?? '')) return i;
  return -1;
}

/**
 * Whether nothing but a title (and an author in capitals) is before the căn cứ: no line ends a
 * sentence or is as long as a paragraph.
 */
function onlyTitleBefore(lines: readonly Line[], start: number, basis: number): boolean {
  return lines
    .slice(start, basis)
    .every(({ text }) => !/[.;:]$/.test(text) && (text.length <= MAX_LINE || isCapitals(text)));
}

/**
 * Whether the capitals of line `i` name the author above the căn cứ at `basis`, not the last words
 * of a title in capitals.
 */
function isAuthorLine(lines: readonly Line[], i: number, { basis, last, first, authorities }: TitleSoFar): boolean {
  const text = lines[i]?.text ?? '';
  const folded = alignedFold(text);
  if (!isCapitals(text) || text.length > 90) return false;
  if (!AUTHOR.test(folded) && !authorities.has(folded.replace(/[^a-z]+/g, ' ').trim())) return false;
  if (!isCapitals(first)) return true;
  if (HANGING.test(last) || (LOCAL_BODY.test(folded) && isAboveCentralAuthor(lines, i, basis))) return false;
  return lines.slice(i, basis).every((l) => isBlank(l) || isPageMark(l.text) || isCapitals(l.text));
}

/** A local body that a title may end with, and authors of the whole country, folded. */
const LOCAL_BODY = /^\W*(?:hoi dong nhan dan|uy ban nhan dan)\b/;
const CENTRAL_AUTHOR = /^\W*(?:uy ban thuong vu quoc hoi|quoc hoi|chinh phu|thu tuong|bo truong|chu tich nuoc)\b/;

/**
 * Whether the author of the whole country is below line `i`: the local body is what the title is
 * about.
 */
function isAboveCentralAuthor(lines: readonly Line[], i: number, basis: number): boolean {
  return lines.slice(i + 1, basis).some(({ text }) => CENTRAL_AUTHOR.test(alignedFold(text)));
}
