/** A page that lies askew on the glass → upright, and large enough for the recogniser. */
import { inkThreshold, type GreyImage } from './page-image.ts';

/** An image that was turned and enlarged, and how to get back. */
export interface Straightened {
  readonly image: GreyImage;
  /** Degrees that the page was turned back by; clockwise is positive. */
  readonly angle: number;
  /** From a point of the image to the one of the page as scanned. */
  readonly toScan: (x: number, y: number) => readonly [x: number, y: number];
}

/** A feeder draws paper in askew by a few degrees at most; beyond that somebody turned the page. */
const MOST_DEGREES = 5;
const COARSE = 0.5;
const FINE = 0.1;
/** Less than this moves no letter out of its line. */
const LEAST_DEGREES = 0.15;

/** Narrower pages (150 dpi of A4 has 1,240) are enlarged: tone marks have too few pixels there. */
const NARROW = 1500;
const ENLARGED = 1.5;

/** Fewer places of ink there are a few words, which show no direction. */
const FEWEST_INK = 1500;

/** Searching takes an image of about this width. */
const SEARCHED_WIDTH = 600;

/** Turns a page upright and enlarges a small one. */
export function straighten(scan: GreyImage): Straightened {
  const found = skewOf(scan);
  const angle = Math.abs(found) < LEAST_DEGREES ? 0 : found;
  const scale = scan.width < NARROW ? ENLARGED : 1;
  const [sin, cos] = [Math.sin((angle * Math.PI) / 180), Math.cos((angle * Math.PI) / 180)];
  const [width, height] = [Math.round(scan.width * scale), Math.round(scan.height * scale)];
  const [middleX, middleY] = [scan.width / 2, scan.height / 2];
  const toScan = (x: number, y: number): readonly [number, number] => {
    const [dx, dy] = [x / scale - middleX, y / scale - middleY];
    return [middleX + dx * cos - dy * sin, middleY + dx * sin + dy * cos];
  };
  if (angle === 0 && scale === 1) return { image: scan, angle, toScan };
  const grey = new Uint8Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [fromX, fromY] = toScan(x, y);
      grey[y * width + x] = greyAt(scan, fromX, fromY);
    }
  return { image: { width, height, grey }, angle, toScan };
}

/**
 * By how many degrees the lines of a page fall to the right: of the angles tried the one at which
 * rows are either full of ink or empty.
 */
export function skewOf(scan: GreyImage): number {
  const points = inkPoints(scan);
  if (points.length < 2 * FEWEST_INK) return 0;
  const bestOf = (angles: readonly number[]): number =>
    angles
      .map((angle) => ({ angle, contrast: rowContrast(points, angle) }))
      .reduce((a, b) => (b.contrast > a.contrast ? b : a)).angle;
  const around = (middle: number, reach: number, step: number): number[] =>
    Array.from({ length: Math.round((2 * reach) / step) + 1 }, (_, i) => middle - reach + i * step);
  const coarse = bestOf(around(0, MOST_DEGREES, COARSE));
  const angle = bestOf(around(coarse, COARSE, FINE));
  return Math.round(angle * 10) / 10;
}

/** Places of ink in an image made smaller: x and y in turn. */
function inkPoints(scan: GreyImage): Int32Array {
  const step = Math.max(1, Math.floor(scan.width / SEARCHED_WIDTH));
  const threshold = inkThreshold(scan);
  const points: number[] = [];
  for (let y = 0; y < scan.height; y += step)
    for (let x = 0; x < scan.width; x += step)
      if ((scan.grey[y * scan.width + x] ?? 255) <= threshold) points.push(x / step, y / step);
  return Int32Array.from(points);
}

function rowContrast(points: Int32Array, angle: number): number {
  const slope = Math.tan((angle * Math.PI) / 180);
  const rows = new Map<number, number>();
  for (let i = 0; i < points.length; i += 2) {
    const row = Math.round((points[i + 1] ?? 0) - (points[i] ?? 0) * slope);
    rows.set(row, (rows.get(row) ?? 0) + 1);
  }
  let contrast = 0;
  for (const [row, count] of rows) contrast += (count - (rows.get(row + 1) ?? 0)) ** 2;
  return contrast;
}

/** The grey between four pixels; paper beyond the edge. */
function greyAt({ width, height, grey }: GreyImage, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) return 255;
  const [right, below] = [x - left, y - top];
  const at = top * width + left;
  const above = (grey[at] ?? 255) * (1 - right) + (grey[at + 1] ?? 255) * right;
  const under = (grey[at + width] ?? 255) * (1 - right) + (grey[at + width + 1] ?? 255) * right;
  return above * (1 - below) + under * below;
}
