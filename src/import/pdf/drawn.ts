/** The straight lines and pictures of a page, from the list of what is drawn on it. */
import { loadPdfLibrary } from './load-pdf.ts';
import { placedOperations, type Matrix, type Operations } from './operations.ts';
import type { DrawnLine } from './page-content.ts';

/** A picture, as it is placed on the page. */
export interface DrawnPicture {
  /** What the page’s objects have it under; or its points, where it is set inline. */
  readonly source: unknown;
  /** Whether its points are only where ink is. */
  readonly isMask: boolean;
  /** Leads from the unit square, upwards, to the page as the eye sees it. */
  readonly place: Matrix;
}

export interface Drawn {
  readonly lines: readonly DrawnLine[];
  /** In the order in which they are drawn. */
  readonly pictures: readonly DrawnPicture[];
}

/** A filled box thinner than this, in points, is a line. */
const THICKEST = 2.5;
/** A stroke slants no more than this. */
const SLANT = 0.8;
/** Shorter ones are parts of letters or ornaments. */
const SHORTEST = 4;

/** Steps of a path, as the library packs them. */
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const CLOSE = 4;
/** How many numbers follow each step: x and y, of a curve three of both, of a flat curve two. */
const NUMBERS: readonly number[] = [2, 2, 6, 4, 0];

/** The lines and pictures of a page; `view` leads from the page’s own measure to the eye’s. */
export async function drawnOn(operations: Operations, view: Matrix): Promise<Drawn> {
  const { OPS } = await loadPdfLibrary();
  const lines: DrawnLine[] = [];
  const pictures: DrawnPicture[] = [];
  const painted: ReadonlySet<number> = new Set([
    OPS.stroke,
    OPS.closeStroke,
    OPS.fill,
    OPS.eoFill,
    OPS.fillStroke,
    OPS.eoFillStroke,
    OPS.closeFillStroke,
    OPS.closeEOFillStroke,
  ]);
  for (const { operation, given, now } of placedOperations(operations, view, OPS)) {
    if (operation === OPS.constructPath && painted.has(given[0] as number)) {
      const [path] = (given[1] ?? []) as readonly (ArrayLike<number> | null)[];
      if (path) lines.push(...linesOfPath(path, now));
    } else if (operation === OPS.paintImageXObject || operation === OPS.paintInlineImageXObject)
      pictures.push({ source: given[0], isMask: false, place: now });
    else if (operation === OPS.paintImageMaskXObject) pictures.push({ source: given[0], isMask: true, place: now });
  }
  return { lines, pictures };
}

/** Width and height of a placed picture, in points. */
export function sizeOf({ place: [a, b, c, d] }: DrawnPicture): { readonly width: number; readonly height: number } {
  return { width: Math.hypot(a, b), height: Math.hypot(c, d) };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function linesOfPath(path: ArrayLike<number>, [a, b, c, d, e, f]: Matrix): DrawnLine[] {
  const shapes: { points: Point[]; isBent: boolean }[] = [];
  const at = (i: number): Point => {
    const [x, y] = [path[i] ?? 0, path[i + 1] ?? 0];
    return { x: a * x + c * y + e, y: b * x + d * y + f };
  };
  for (let i = 0; i < path.length;) {
    const step = path[i] ?? CLOSE;
    const shape = shapes.at(-1);
    if (step === MOVE) shapes.push({ points: [at(i + 1)], isBent: false });
    else if (step === LINE) shape?.points.push(at(i + 1));
    else if (step === CLOSE && shape?.points[0]) shape.points.push(shape.points[0]);
    else if (step >= CURVE && shape) shape.isBent = true;
    i += 1 + (NUMBERS[step] ?? 0);
  }
  return shapes.flatMap(({ points, isBent }) => (isBent ? [] : linesOfShape(points)));
}

/** A thin box is one line; of any other shape each straight side is one. */
function linesOfShape(points: readonly Point[]): DrawnLine[] {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const box = { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
  const [width, height] = [box.x1 - box.x0, box.y1 - box.y0];
  if (points.length >= 4 && Math.min(width, height) <= THICKEST)
    return Math.max(width, height) < SHORTEST ? [] : [middleOf(box)];
  return points.slice(1).flatMap((to, i) => {
    const from = points[i] ?? to;
    const [across, down] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)];
    const isStraight = Math.min(across, down) <= SLANT && Math.max(across, down) >= SHORTEST;
    return isStraight
      ? [
          middleOf({
            x0: Math.min(from.x, to.x),
            y0: Math.min(from.y, to.y),
            x1: Math.max(from.x, to.x),
            y1: Math.max(from.y, to.y),
          }),
        ]
      : [];
  });
}

/** The middle of a thin box, as a line without thickness. */
function middleOf({ x0, y0, x1, y1 }: DrawnLine): DrawnLine {
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  return x1 - x0 >= y1 - y0 ? { x0, y0: y, x1, y1: y } : { x0: x, y0, x1: x, y1 };
}
