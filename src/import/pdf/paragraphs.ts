/** Rows → paragraphs: which row goes on in the next. */
import type { TextBlock } from '../text-blocks.ts';
import type { Row } from './rows.ts';

/** What is usual in a document. */
export interface Setting {
  /** Where full rows begin and end. */
  readonly left: number;
  readonly right: number;
  /** From one row of a paragraph to the next, as a share of the size. */
  readonly leading: number;
  /** Whether more than one row reaches the right margin; else none is known to go on. */
  readonly hasFullRows: boolean;
  /** Whether first rows of paragraphs are set in, so that a row that is not goes on. */
  readonly setsIn: boolean;
}

/** A row with the words of its parts, and whether a page begins with it. */
export interface TextRow {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
  readonly startsPage: number | null;
}

/** Parts of a row that is no table: the gap between them is kept as one that parts columns. */
const GAP = '    ';

/** Marks that begin a paragraph wherever they stand. */
const STRONG_MARK =
  /^(?:(?:Điều|Chương|Mục|Phần)\s+[\dIVXLC]+|[IVX]+\.\s|\d{1,2}(?:\.\d{1,2}){0,3}[.)]\s|[a-zđ]\)\s|Căn cứ\s)/u;
/** Marks that begin one only where the row before has ended something. */
const WEAK_MARK = /^[-–—+•▪*]\s/u;
const HAS_ENDED = /[.;:,!?)…”"]$/u;
const ENDS_SENTENCE = /[.;:!?]["”)]?$/u;

export function textRow(row: Row, startsPage: number | null = null): TextRow {
  return {
    text: row.parts.map(({ text }) => text).join(GAP),
    x: Math.min(...row.parts.map(({ x }) => x)),
    end: Math.max(...row.parts.map(({ end }) => end)),
    y: row.y,
    size: row.size,
    startsPage,
  };
}

/** What is usual, by the rows of all pages; null where there are none. */
export function settingOf(pages: readonly (readonly Row[])[]): Setting {
  const rows = pages.flat().filter(({ parts }) => parts.length === 1);
  const xs = rows.map(({ parts }) => parts[0]?.x ?? 0);
  const ends = rows.map(({ parts }) => parts[0]?.end ?? 0).sort((a, b) => a - b);
  const right = ends[Math.floor((ends.length - 1) * 0.9)] ?? 0;
  // The margin is the leftmost place where rows that reach the other one often begin: first rows of
  // paragraphs, which are set in, may be more.
  const full = rows.filter(({ parts, size }) => right - (parts[0]?.end ?? 0) < size);
  const left = leftmostOften((full.length >= 3 ? full.map(({ parts }) => parts[0]?.x ?? 0) : xs).map(Math.round)) ?? 0;
  const steps = pages.flatMap((page) =>
    page.slice(1).flatMap((row, i) => {
      const before = page[i] as Row;
      const isFull = right - (before.parts[0]?.end ?? 0) < 2 * row.size && Math.abs(before.size - row.size) < 0.5;
      return isFull ? [(row.y - before.y) / row.size] : [];
    }),
  );
  steps.sort((a, b) => a - b);
  return {
    left,
    right,
    leading: steps[Math.floor(steps.length / 4)] ?? 1.25,
    hasFullRows: full.length > 1,
    setsIn: setsFirstRowsIn(pages, left, right),
  };
}

/** Whether most rows below a short one, which begin paragraphs, are set in. */
function setsFirstRowsIn(pages: readonly (readonly Row[])[], left: number, right: number): boolean {
  const firsts = pages.flatMap((page) =>
    page.slice(1).filter((row, i) => right - (page[i]?.parts[0]?.end ?? 0) > 3 * row.size),
  );
  const setIn = firsts.filter(({ parts, size }) => (parts[0]?.x ?? 0) - left > 0.8 * size);
  return setIn.length > 1 && setIn.length * 2 > firsts.length;
}

/** The smallest value that an eighth of all have, and two at least; else the smallest. */
function leftmostOften(values: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const inOrder = [...counts].sort(([a], [b]) => a - b);
  const often = inOrder.find(([, count]) => count >= Math.max(2, values.length / 8)) ?? inOrder[0];
  return often?.[0] ?? null;
}

/** Rows of the text, one below another → paragraphs, and lines of titles. */
export function paragraphsOf(rows: readonly TextRow[], setting: Setting): TextBlock[] {
  const blocks: { text: string; first: TextRow; follows: boolean }[] = [];
  let before: TextRow | null = null;
  for (const row of rows) {
    const last = blocks.at(-1);
    if (before && last && goesOn(before, row, last.first, setting)) last.text = joinedLines(last.text, row.text);
    else blocks.push({ text: row.text, first: row, follows: before !== null && isNextOfTitle(before, row, setting) });
    before = row;
  }
  return blocks.map(({ text, first, follows }) => ({
    lines: [text],
    follows,
    ...(first.startsPage === null ? {} : { page: first.startsPage }),
  }));
}

/** Lines of one column of a head or closing; a wider step than usual leaves a blank line. */
export function columnLines(rows: readonly TextRow[], leading: number): TextBlock[] {
  const blocks: { text: string; follows: boolean; startsPage: number | null }[] = [];
  let before: TextRow | null = null;
  for (const row of rows) {
    const last = blocks.at(-1);
    const step = before ? (row.y - before.y) / Math.max(before.size, row.size) : Infinity;
    // A recipient of two lines: “- Thường trực Tỉnh ủy, HĐND, ⏎ UBND tỉnh;”.
    const isRest =
      before && last && /^[-–+]\s?/.test(last.text) && !/[;.]$/.test(last.text) && !/^[-–+]/.test(row.text);
    if (isRest && step < leading * 1.4) last.text = joinedLines(last.text, row.text);
    else blocks.push({ text: row.text, follows: step < leading * 1.4, startsPage: row.startsPage });
    before = row;
  }
  return blocks.map(({ text, follows, startsPage }) => ({
    lines: [text],
    follows,
    ...(startsPage === null ? {} : { page: startsPage }),
  }));
}

/** Two lines of one paragraph; a hyphen or stroke at the end of the first ends no word. */
export function joinedLines(above: string, below: string): string {
  return /[\p{L}\d][-/]$/u.test(above) && /^[\p{L}\d]/u.test(below) ? above + below : `${above} ${below}`;
}

function goesOn(before: TextRow, row: TextRow, first: TextRow, setting: Setting): boolean {
  if (!setting.hasFullRows || before.text.includes(GAP) || row.text.includes(GAP)) return false;
  if (Math.abs(before.size - row.size) > 0.12 * row.size) return false;
  const startsPage = row.startsPage !== null;
  // Where nothing else tells, two halves of a paragraph do less harm than two paragraphs in one.
  if (startsPage && !setting.setsIn && ENDS_SENTENCE.test(before.text)) return false;
  if (!startsPage && (row.y - before.y) / row.size > setting.leading * 1.3) return false;
  if (isCentred(row, setting) && !isFull(row, setting)) return false;
  if (STRONG_MARK.test(row.text) && !/(?:tại|theo|của|khoản \S+|điểm \S+|,|và|số|ngày)$/u.test(before.text))
    return false;
  if (WEAK_MARK.test(row.text) && HAS_ENDED.test(before.text)) return false;
  // The first word would have had room: the row before was left short on purpose.
  const firstWord = /^\S+/.exec(row.text)?.[0].length ?? 0;
  const wordWidth = ((row.end - row.x) * firstWord) / Math.max(1, row.text.length);
  if (setting.right - before.end > wordWidth + 0.6 * row.size) return false;
  const indent = row.x - before.x;
  const isIndented = indent > 0.8 * row.size && row.x - setting.left > 0.8 * row.size;
  const isHanging = before === first && isIndented && /^(?:[-–+•]|\S{1,6}[.)])\s/u.test(first.text);
  if (isIndented && !isHanging) return false;
  // Full rows that are all indented alike are paragraphs of one row each, where they end.
  return !(
    indent > -0.8 * row.size &&
    before === first &&
    row.x - setting.left > 0.8 * row.size &&
    ENDS_SENTENCE.test(before.text)
  );
}

function isFull(row: TextRow, { left, right }: Setting): boolean {
  return row.x - left < 2 * row.size && right - row.end < 2 * row.size;
}

/** Set in the middle, with room at both sides. */
function isCentred({ x, end, size }: TextRow, { left, right }: Setting): boolean {
  const [before, after] = [x - left, right - end];
  return before > 1.5 * size && after > 1.5 * size && Math.abs(before - after) < 2.5 * size;
}

/** The next line of a title of several, with no more than a usual step between. */
function isNextOfTitle(before: TextRow, row: TextRow, setting: Setting): boolean {
  const step = (row.y - before.y) / Math.max(row.size, before.size);
  const areCentred = isCentred(before, setting) && isCentred(row, setting);
  return row.startsPage === null && step < setting.leading * 1.4 && areCentred;
}
