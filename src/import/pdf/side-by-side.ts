/**
 * Heads and closings of two columns: rows that leave a corridor free, in which the left column is
 * read before the right.
 */
import type { Row, RowPart } from './rows.ts';

/** Rows of a page that are set in two columns, with those of each. */
export interface TwoColumns {
  readonly from: number;
  /** The first row after it. */
  readonly to: number;
  readonly left: readonly Row[];
  readonly right: readonly Row[];
}

/** The corridor is wider than this share of the size in every row. */
const NARROWEST = 0.8;
/** So many sizes below one row, one on the left side is of something else … */
const LEFT_APART = 2.2;
/** … and one on the right side, where a signature leaves room. */
const RIGHT_APART = 9;
/** A head has no more rows than this above the first that has two sides. */
const MOST_ABOVE = 4;

/** Finds the stretches of two columns among the rows of a page; a head is only on the first. */
export function twoColumnsIn(rows: readonly Row[], isFirstPage: boolean): TwoColumns[] {
  const found: TwoColumns[] = [];
  for (let i = 0; i < rows.length; i++) {
    if (rows[i]?.parts.length !== 2) continue;
    const columns = columnsFrom(rows, i, found.at(-1)?.to ?? 0, isFirstPage);
    // One row alone with a gap is no column: its words stay together.
    if (columns.to - columns.from === 1) continue;
    found.push(columns);
    i = columns.to - 1;
  }
  return found;
}

interface Corridor {
  readonly left: number;
  readonly right: number;
  /** The middles of the two columns, by their first row, and of the page’s rows. */
  readonly middles: { readonly left: number; readonly right: number; readonly page: number };
}

function columnsFrom(rows: readonly Row[], seed: number, notBefore: number, isFirstPage: boolean): TwoColumns {
  let corridor = corridorOf(rows[seed] as Row, rows);
  let to = seed + 1;
  for (; to < rows.length; to++) {
    const narrowed = passes(rows[to] as Row, rows[to - 1] as Row, corridor);
    if (narrowed === null) break;
    corridor = narrowed;
  }
  let from = seed;
  for (let i = seed - 1; i >= notBefore; i--) {
    const row = rows[i] as Row;
    const narrowed = passes(row, { ...row, y: row.y - row.size }, corridor);
    const isNear = (rows[i + 1] as Row).y - row.y <= LEFT_APART * row.size;
    if (narrowed === null || !isNear) break;
    // Above a closing a short last line of the text looks like the left side; above a head is nothing.
    const isRight = sideOf(row.parts[0], corridor) === 'right';
    const isTop = isFirstPage && notBefore === 0 && seed <= MOST_ABOVE;
    if (!isRight && !isTop) break;
    corridor = narrowed;
    from = i;
  }
  return { from, to, ...parted(rows.slice(from, to), corridor) };
}

/** The corridor that is left when a row passes beside it; null where it does not. */
function passes(row: Row, before: Row, corridor: Corridor): Corridor | null {
  if (row.parts.length > 2) return null;
  const sides = row.parts.map((part) => sideOf(part, corridor));
  if (row.parts.length === 2 && sides[0] === sides[1]) return null;
  const left = Math.max(corridor.left, ...row.parts.flatMap(({ end }, i) => (sides[i] === 'left' ? [end] : [])));
  const right = Math.min(corridor.right, ...row.parts.flatMap(({ x }, i) => (sides[i] === 'right' ? [x] : [])));
  if (right - left < NARROWEST * row.size) return null;
  const [only] = row.parts;
  if (only && row.parts.length === 1 && isOfPage(only, corridor)) return null;
  const isLeftOnly = row.parts.length === 1 && sides[0] === 'left';
  return row.y - before.y > (isLeftOnly ? LEFT_APART : RIGHT_APART) * row.size ? null : { ...corridor, left, right };
}

/** A title is set in the middle of the page and not of a column. */
function isOfPage(part: RowPart, corridor: Corridor): boolean {
  const { middles } = corridor;
  const middle = middleOf(part);
  return Math.abs(middle - middles.page) < Math.abs(middle - middles[sideOf(part, corridor)]);
}

function corridorOf({ parts: [left, right] }: Row, rows: readonly Row[]): Corridor {
  const parts = rows.flatMap((row) => row.parts);
  const page = { x: Math.min(...parts.map(({ x }) => x)), end: Math.max(...parts.map(({ end }) => end)) };
  return {
    left: left?.end ?? 0,
    right: right?.x ?? 0,
    middles: { left: left ? middleOf(left) : 0, right: right ? middleOf(right) : 0, page: middleOf(page) },
  };
}

function middleOf({ x, end }: Pick<RowPart, 'x' | 'end'>): number {
  return (x + end) / 2;
}

function sideOf(part: RowPart | undefined, { left, right }: Corridor): 'left' | 'right' {
  return part && middleOf(part) > (left + right) / 2 ? 'right' : 'left';
}

function parted(rows: readonly Row[], corridor: Corridor): Pick<TwoColumns, 'left' | 'right'> {
  const side = (which: 'left' | 'right'): Row[] =>
    rows.flatMap((row) => {
      const parts = row.parts.filter((part) => sideOf(part, corridor) === which);
      return parts.length > 0 ? [{ ...row, parts }] : [];
    });
  return { left: side('left'), right: side('right') };
}
