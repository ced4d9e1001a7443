/** Runs of text → rows: what stands on one line, parted where the gap is wider than words leave. */
import type { TextRun } from './page-content.ts';

/** Words of a row that belong together. */
export interface RowPart {
  readonly text: string;
  readonly x: number;
  readonly end: number;
}

export interface Row {
  readonly y: number;
  /** The size that most of its letters have. */
  readonly size: number;
  readonly parts: readonly RowPart[];
}

/** Runs whose lines are nearer than this share of their size stand on one row. */
const SAME_ROW = 0.35;
/** A gap of more than this share of the size is a space. */
const SPACE = 0.14;
/** And of more than this parts columns. */
const COLUMN = 1.5;
/** Raised figures are smaller than this share of what they stand by. */
const RAISED_SIZE = 0.82;

/** A mark of a list with a tab after it is no column of its own. */
const LABELS: readonly RegExp[] = [
  // A sign: “-”, “•”.
  /^[-–—+•▪●○➢✓*]$/u,
  // A figure, with those above it or not: “1.”, “(2)”, “1.2.3”.
  /^\(?\d{1,3}(?:\.\d{1,3}){0,4}[.)]?$/u,
  // Letters: “a)”, “đ.”; “A.”.
  /^[a-zđ]{1,2}[.)]$/iu,
  // A Roman figure: “IV.”.
  /^[IVXLC]{1,6}[.)]?$/iu,
  // A part with its word: “Điều 5.”, “Chương II”.
  /^(?:Điều|Chương|Mục|Phần|Khoản)\s+[\dIVXLC]{1,6}[.:]?$/iu,
];

/** The rows of a page or a cell, from above. */
export function rowsOf(runs: readonly TextRun[]): Row[] {
  const grouped: TextRun[][] = [];
  for (const run of [...runs].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const group = grouped.findLast((row) => isOnRow(run, row));
    if (group) group.push(run);
    else grouped.push([run]);
  }
  return withRaised(grouped)
    .map(rowOf)
    .sort((a, b) => a.y - b.y);
}

function isOnRow(run: TextRun, row: readonly TextRun[]): boolean {
  const main = mainOf(row);
  return Math.abs(main.y - run.y) <= SAME_ROW * Math.min(main.size, run.size);
}

/** The run with the most letters tells the size and the line of its row. */
function mainOf(row: readonly TextRun[]): TextRun {
  return row.reduce((a, b) => (b.text.length > a.text.length ? b : a));
}

/** Small figures that touch a word of another row and stand above its line are brought into that row. */
function withRaised(rows: readonly TextRun[][]): TextRun[][] {
  const kept = rows.map((row) => [...row]);
  const taken = new Set<TextRun>();
  for (const [i, row] of rows.entries())
    for (const run of row) {
      if (!/^[\s(]*(?:\d{1,3}|\*{1,3})[)\s]*$/.test(run.text)) continue;
      const home = rows.findIndex((other, k) => k !== i && other.some((word) => isRaisedBy(run, word)));
      if (home < 0) continue;
      taken.add(run);
      kept[home]?.push({ ...run, text: raised(run, rows[home] ?? []), y: mainOf(rows[home] ?? [run]).y });
    }
  return kept.map((row) => row.filter((run) => !taken.has(run))).filter((row) => row.length > 0);
}

function isRaisedBy(run: TextRun, word: TextRun): boolean {
  const above = word.y - run.y;
  const gap = run.x - (word.x + word.width);
  const isSmall = run.size < RAISED_SIZE * word.size || above > 0.25 * word.size;
  return isSmall && above > 0.15 * word.size && above < 0.8 * word.size && Math.abs(gap) < 0.35 * word.size;
}

/** Units of measure that a raised 2 or 3 belongs to. */
const UNIT = /(?:^|[\s\d/])[kcdm]?m$/;

function raised(run: TextRun, row: readonly TextRun[]): string {
  const figure = run.text.trim();
  const word = row.find((other) => isRaisedBy(run, other))?.text.trimEnd() ?? '';
  if (UNIT.test(word) && (figure === '2' || figure === '3')) return figure === '2' ? '²' : '³';
  return /^\d+$/.test(figure) ? `[${figure}]` : figure;
}

function rowOf(runs: readonly TextRun[]): Row {
  const main = mainOf(runs);
  const parts: { text: string; x: number; end: number; isStretched: boolean }[] = [];
  let before: TextRun | null = null;
  for (const run of [...runs].sort((a, b) => a.x - b.x)) {
    // What is printed twice to look bold is one.
    if (before && run.text === before.text && Math.abs(run.x - before.x) < 0.2 * run.size) continue;
    const last = parts.at(-1);
    const gap = last ? run.x - last.end : 0;
    const isLabel = parts.length === 1 && last !== undefined && isLabelText(last.text.trim());
    if (last && (gap <= COLUMN * main.size || isLabel)) {
      const space = gap > SPACE * run.size && !/\s$/.test(last.text) && !/^\s/.test(run.text) ? ' ' : '';
      last.text += space + run.text;
      last.end = Math.max(last.end, run.x + run.width);
    } else parts.push({ text: run.text, x: run.x, end: run.x + run.width, isStretched: false });
    before = run;
  }
  return {
    y: main.y,
    size: main.size,
    parts: unstretched(parts.map(({ text, x, end }) => ({ text: text.trim(), x, end }))),
  };
}

/** A line that is stretched to both margins has a wide gap after each word, and is one part. */
function unstretched(parts: RowPart[]): RowPart[] {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || parts.length < 4 || parts.some(({ text }) => text.includes(' '))) return parts;
  return [{ text: parts.map(({ text }) => text).join(' '), x: first.x, end: last.end }];
}

function isLabelText(text: string): boolean {
  return LABELS.some((form) => form.test(text));
}
