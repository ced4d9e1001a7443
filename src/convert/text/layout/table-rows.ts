import { itemAt } from '../../../ground/expected.ts';
import type { Span } from '../../model.ts';
import { alignedFold } from '../../../vietnamese/fold/aligned-fold.ts';
import { areColumns, columnsOf } from './columns.ts';

/**
 * One line of a table: `head` and `data` hold words, `more` the rest of the row above it, `rule` is
 * the line of dashes. Each cell begins with its `|` (the last has the closing one).
 */
export interface PrintedRow {
  readonly kind: 'head' | 'rule' | 'data' | 'more';
  readonly cells: readonly Span[];
}

/** The head of the column of numbers, at the beginning of the first row (folded). */
const NUMBER_HEAD = /^\s*\**\s*(?:stt|s\.?tt|tt|so tt|so thu tu)\s*\**\s*\|/;

/** A rule of a box: "+---+----+", "+===+====+". */
const BOX_RULE = /^\s*\+[-=+]{2,}\s*$/;

const ruleCell = /^\s*:?-{2,}:?\s*(?:\|\s*)?$/;

/**
 * The rows of a table whose cells are parted by bars, with or without a line of dashes, or set in
 * columns with spaces, or a box of `+---+` that tells where each row ends; rows may have fewer
 * cells than others. Null for boxes that do not tell it, and for lines that are no table: these are
 * shown as they are printed.
 */
export function tableRows(text: string, lines: readonly Span[]): PrintedRow[] | null {
  const words = lines.map((line) => text.slice(line.start, line.end));
  if (words.some((line) => /^\s*\+[-=+]{2,}/.test(line)) && !isBoxOfRows(words)) return null;
  if (words.every((line) => line.includes('|') || BOX_RULE.test(line)))
    return withKinds(
      text,
      lines.map((line) => cellsOf(text, line)),
    );
  return areColumns(words.map((line) => line.trimStart()))
    ? withKinds(
        text,
        lines.map((line) => columnCells(text, line)),
      )
    : null;
}

/**
 * Whether a box tells where each row ends: a rule is between any two rows, and a row that takes
 * several lines leaves cells empty in those after its first; or a rule is only below the head, and
 * then no cell is empty.
 */
function isBoxOfRows(lines: readonly string[]): boolean {
  const groups: string[][] = [[]];
  for (const line of lines) {
    if (BOX_RULE.test(line)) groups.push([]);
    else groups.at(-1)?.push(line);
  }
  const rows = groups.filter((group) => group.length > 0);
  const count = pipesIn(rows[0]?.[0] ?? '');
  if (count < 3 || rows.flat().some((line) => pipesIn(line) !== count || !/^\s*\|.*\|\s*$/.test(line))) return false;
  if (rows.length === 2 && rows[0]?.length === 1 && !rows.flat().some(hasEmptyCell)) return true;
  const onlyFirstLines = rows.every((group) => group.length === 1);
  return onlyFirstLines || (rows.length > 2 && rows.every(([, ...more]) => more.every(goesOn)));
}

/**
 * Whether a line can be the rest of a row: a cell is empty, and the first has no number of its own.
 */
function goesOn(line: string): boolean {
  return hasEmptyCell(line) && !/^\s*\|\s*\d/.test(line);
}

function hasEmptyCell(line: string): boolean {
  return /\|\s*\|/.test(line);
}

function pipesIn(line: string): number {
  return line.split('|').length - 1;
}

/** Rows with what they are; null where no row has two cells. */
function withKinds(text: string, rows: readonly Span[][]): PrintedRow[] | null {
  if (!rows.some((cells) => cells.length > 1)) return null;
  const wordsOf = ({ start, end }: Span): string => text.slice(start, end).replace(/^\||\|$/g, '');
  const isRule = (cells: readonly Span[]): boolean =>
    cells.every((cell) => ruleCell.test(wordsOf(cell)) || BOX_RULE.test(wordsOf(cell)));
  const kinds = rows.map((cells): PrintedRow['kind'] => (isRule(cells) ? 'rule' : 'data'));
  const [first, ...others] = rows.filter((_, i) => kinds[i] === 'data').map((cells) => cells.map(wordsOf).join('|'));
  // A first row of words above rows with figures, or above a line of dashes, names the columns; so
  // does one that begins with "STT", though there are dates in it.
  const hasHead =
    kinds[1] === 'rule' ||
    isHeadOfBox(rows.map((cells) => cells.map(wordsOf).join('|'))) ||
    (first !== undefined && NUMBER_HEAD.test(alignedFold(first))) ||
    (first !== undefined && !/\d/.test(first) && others.some((row) => /\d/.test(row)));
  const headAt = hasHead ? kinds.indexOf('data') : -1;
  const hasRules =
    kinds.filter((kind) => kind === 'rule').length > 3 && BOX_RULE.test(wordsOf(itemAt(itemAt(rows, 0), 0)));
  return rows.map((cells, i) => {
    const kind = itemAt(kinds, i);
    if (i === headAt) return { kind: 'head', cells };
    return { kind: hasRules && kind === 'data' && kinds[i - 1] === 'data' ? 'more' : kind, cells };
  });
}

/**
 * Whether a box marks its first row as the head: by a rule of `=`, or by the only rule between its
 * rows.
 */
function isHeadOfBox(rows: readonly string[]): boolean {
  if (!BOX_RULE.test(rows[0] ?? '') || !BOX_RULE.test(rows[2] ?? '')) return false;
  return (rows[2] ?? '').includes('=') || rows.filter((row) => BOX_RULE.test(row)).length === 3;
}

/**
 * The cells of a line: each begins at its pipe, so that no character is lost; a pipe at the end
 * stays with the last cell.
 */
function cellsOf(text: string, line: Span): Span[] {
  const words = text.slice(line.start, line.end);
  const lead = words.length - words.trimStart().length;
  const trimmed = words.trim();
  const start = line.start + lead;
  const pipes = [...trimmed.matchAll(/\|/g)].map(({ index }) => index).filter((at) => at < trimmed.length - 1);
  const starts = pipes[0] === 0 ? pipes : [0, ...pipes];
  return starts.map((at, i) => ({ start: start + at, end: start + (starts[i + 1] ?? trimmed.length) }));
}

function columnCells(text: string, line: Span): Span[] {
  const words = text.slice(line.start, line.end);
  const lead = words.length - words.trimStart().length;
  return columnsOf(words.slice(lead)).map(({ start, end }) => ({
    start: line.start + lead + start,
    end: line.start + lead + end,
  }));
}
