/** Tables that are drawn with lines: the grid of the lines, and what stands in its cells. */
import type { DrawnLine, TextRun } from './page-content.ts';
import { joinedLines } from './paragraphs.ts';
import { rowsOf } from './rows.ts';

export interface RuledTable {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** The words of each cell, row by row; of a merged cell in the first of its places. */
  readonly rows: readonly (readonly string[])[];
}

/** Lines nearer than this, in points, are one. */
const NEAR = 3;
/** A cell that is lower or narrower is the two edges of a double line. */
const SMALLEST = 5;
/** No table has more columns or rows on a page. */
const MOST = 200;

/** Finds the tables among the lines of a page and takes their words out of the runs. */
export function ruledTables(
  lines: readonly DrawnLine[],
  runs: readonly TextRun[],
): { readonly tables: readonly RuledTable[]; readonly rest: readonly TextRun[] } {
  const tables = groups(lines).flatMap((group) => {
    const table = tableOf(group, runs);
    return table ? [table] : [];
  });
  const rest = runs.filter((run) => !tables.some((table) => isInside(run, table)));
  return { tables: tables.filter(({ rows }) => rows.length > 0), rest };
}

/** Lines that touch one another, directly or through others. */
function groups(lines: readonly DrawnLine[]): DrawnLine[][] {
  const found: { lines: DrawnLine[]; box: DrawnLine }[] = [];
  for (const line of lines) {
    const touching = found.filter(
      ({ box, lines: own }) => touches(box, line) && own.some((other) => touches(other, line)),
    );
    const merged = { lines: [...touching.flatMap((group) => group.lines), line], box: line };
    merged.box = boxOf(merged.lines);
    for (const group of touching) found.splice(found.indexOf(group), 1);
    found.push(merged);
  }
  return found.map(({ lines: own }) => own);
}

function touches(a: DrawnLine, b: DrawnLine): boolean {
  return a.x0 <= b.x1 + NEAR && b.x0 <= a.x1 + NEAR && a.y0 <= b.y1 + NEAR && b.y0 <= a.y1 + NEAR;
}

function boxOf(lines: readonly DrawnLine[]): DrawnLine {
  return lines.reduce((a, b) => ({
    x0: Math.min(a.x0, b.x0),
    y0: Math.min(a.y0, b.y0),
    x1: Math.max(a.x1, b.x1),
    y1: Math.max(a.y1, b.y1),
  }));
}

function isInside({ x, y, width, size }: TextRun, { left, right, top, bottom }: RuledTable): boolean {
  const [middle, height] = [x + width / 2, y - size / 3];
  return middle > left && middle < right && height > top && height < bottom;
}

/** A cell of a grid, in the measure of the lines. */
export type CellBox = DrawnLine;

/** The cells of all grids among the lines of a page, merged ones as one. */
export function cellsOf(lines: readonly DrawnLine[]): readonly (readonly CellBox[])[] {
  return groups(lines).flatMap((group) => {
    const grid = gridOf(group);
    if (grid === null) return [];
    const { xs, ys, owner } = grid;
    const cells = new Map<string, DrawnLine[]>();
    owner.forEach((row, r) =>
      row.forEach((own, c) => {
        const box = { x0: xs[c] ?? 0, y0: ys[r] ?? 0, x1: xs[c + 1] ?? 0, y1: ys[r + 1] ?? 0 };
        cells.set(own, [...(cells.get(own) ?? []), box]);
      }),
    );
    return [[...cells.values()].map(boxOf)];
  });
}

interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** For each place the place, above or to the left, that it is one cell with. */
  readonly owner: readonly (readonly string[])[];
}

/** A grid has two columns and two rows at least; a frame around words and lines below them are none. */
function gridOf(lines: readonly DrawnLine[]): Grid | null {
  const upright = lines.filter(({ x0, x1 }) => x0 === x1);
  const level = lines.filter(({ y0, y1 }) => y0 === y1);
  const xs = places(upright.map(({ x0 }) => x0));
  const ys = places(level.map(({ y0 }) => y0));
  if (xs.length < 3 || ys.length < 3 || xs.length > MOST || ys.length > MOST) return null;
  return { xs, ys, owner: ownersOf(xs, ys, upright, level) };
}

function tableOf(lines: readonly DrawnLine[], runs: readonly TextRun[]): RuledTable | null {
  const grid = gridOf(lines);
  if (grid === null) return null;
  const { xs, ys, owner } = grid;
  const [left = 0, right = 0, top = 0, bottom = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
  const own = new Map<string, TextRun[]>();
  const frame = { top, bottom, left, right, rows: [] };
  const upright = lines.filter(({ x0, x1 }) => x0 === x1);
  for (const run of runs.flatMap((whole) => (isInside(whole, frame) ? splitAtLines(whole, upright) : []))) {
    const column = bandOf(xs, run.x + run.width / 2);
    const row = bandOf(ys, run.y - run.size / 3);
    const cell = owner[row]?.[column] ?? `${row},${column}`;
    own.set(cell, [...(own.get(cell) ?? []), run]);
  }
  const words = (row: number, column: number): string =>
    rowsOf(own.get(`${row},${column}`) ?? [])
      .map(({ parts }) => parts.map(({ text }) => text).join(' '))
      .reduce((above, below) => (above === '' ? below : joinedLines(above, below)), '');
  const rows = ys.slice(1).map((_, row) => xs.slice(1).map((__, column) => words(row, column)));
  return { ...frame, rows: rows.filter((row) => row.some((cell) => cell !== '')) };
}

/**
 * Words of two narrow cells may come as one run, with a space where the line between them is. They
 * are parted at the space nearest to the line, by widths that are alike for all letters.
 */
function splitAtLines(run: TextRun, upright: readonly DrawnLine[]): TextRun[] {
  const middle = run.y - run.size / 3;
  const line = upright.find(
    ({ x0, y0, y1 }) => x0 > run.x + NEAR && x0 < run.x + run.width - NEAR && y0 <= middle && middle <= y1,
  );
  const widthOfLetter = run.width / run.text.length;
  const spaces = [...run.text.matchAll(/\s+/g)].map(({ index }) => index);
  if (!line || spaces.length === 0) return [run];
  const distance = (at: number): number => Math.abs(run.x + at * widthOfLetter - line.x0);
  const at = spaces.reduce((a, b) => (distance(b) < distance(a) ? b : a));
  const [left, right] = [run.text.slice(0, at).trimEnd(), run.text.slice(at).trim()];
  if (left === '' || right === '') return [run];
  const from = Math.max(run.x + at * widthOfLetter, line.x0 + 1);
  return [
    { ...run, text: left, width: Math.min(at * widthOfLetter, line.x0 - 1 - run.x) },
    ...splitAtLines({ ...run, text: right, x: from, width: run.x + run.width - from }, upright),
  ];
}

/** For each place of the grid the place, above or to the left, that it is one cell with. */
function ownersOf(
  xs: readonly number[],
  ys: readonly number[],
  upright: readonly DrawnLine[],
  level: readonly DrawnLine[],
): string[][] {
  const owner: string[][] = [];
  for (let row = 0; row + 1 < ys.length; row++) {
    owner.push([]);
    for (let column = 0; column + 1 < xs.length; column++) {
      const [x, y] = [((xs[column] ?? 0) + (xs[column + 1] ?? 0)) / 2, ((ys[row] ?? 0) + (ys[row + 1] ?? 0)) / 2];
      const hasLeft = upright.some(
        (line) => Math.abs(line.x0 - (xs[column] ?? 0)) <= NEAR && line.y0 - NEAR <= y && y <= line.y1 + NEAR,
      );
      const hasTop = level.some(
        (line) => Math.abs(line.y0 - (ys[row] ?? 0)) <= NEAR && line.x0 - NEAR <= x && x <= line.x1 + NEAR,
      );
      const beside = column > 0 && !hasLeft ? owner[row]?.[column - 1] : undefined;
      const above = row > 0 && !hasTop ? owner[row - 1]?.[column] : undefined;
      owner[row]?.push(beside ?? above ?? `${row},${column}`);
    }
  }
  return owner;
}

/** Places in order, those that are nearly one as one. */
function places(values: readonly number[]): number[] {
  const found: number[] = [];
  for (const value of [...values].sort((a, b) => a - b))
    if (value - (found.at(-1) ?? -Infinity) > SMALLEST) found.push(value);
  return found;
}

/** Which band between places a value is in. */
function bandOf(edges: readonly number[], value: number): number {
  return Math.max(
    0,
    edges.findLastIndex((edge) => edge <= value),
  );
}
