import type { Span } from '../model.ts';

/** One line of a table: `head` and `data` hold words, `rule` is the line of dashes. Each cell begins with its `|` (the last has the closing one). */
export interface Row {
  readonly kind: 'head' | 'rule' | 'data';
  readonly cells: readonly Span[];
}

const ruleCell = /^\s*:?-{2,}:?\s*(?:\|\s*)?$/;

/** The cells of a line: each begins at its pipe, so that no character is lost; a pipe at the end stays with the last cell. */
const cellsOf = (text: string, line: Span): Span[] => {
  const words = text.slice(line.start, line.end);
  const lead = words.length - words.trimStart().length;
  const trimmed = words.trim();
  const start = line.start + lead;
  const pipes = [...trimmed.matchAll(/\|/g)].map(({ index }) => index).filter((at) => at < trimmed.length - 1);
  const starts = pipes[0] === 0 ? pipes : [0, ...pipes];
  return starts.map((at, i) => ({ start: start + at, end: start + (starts[i + 1] ?? trimmed.length) }));
};

/**
 * The rows of a well-formed pipe table: a head, a line of dashes, then rows with as many cells. Null for any other table (boxes of `+---+`,
 * columns set with spaces), which is shown as it is printed.
 */
export const pipeRows = (text: string, lines: readonly Span[]): Row[] | null => {
  const rows = lines.map((line) => cellsOf(text, line));
  const [head, rule] = rows;
  if (head === undefined || rule === undefined || rows.length < 3 || head.length < 2) return null;
  const isRule = rule.every(({ start, end }) => ruleCell.test(text.slice(start, end).replace(/^\|/, '')));
  if (!isRule || rows.some((cells) => cells.length !== head.length)) return null;
  return rows.map((cells, i) => ({ kind: i === 0 ? 'head' : i === 1 ? 'rule' : 'data', cells }));
};
