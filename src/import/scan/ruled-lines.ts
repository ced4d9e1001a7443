/** The lines that are drawn on a page: found, and taken off so that none is read as a letter. */
import type { DrawnLine } from '../pdf/page-content.ts';
import { inkThreshold, type GreyImage } from './page-image.ts';

/** A line is longer than this share of the page’s width: no stroke of a letter is. */
const SHORTEST = 1 / 24;
/** Breaks in a line that noise makes, in pixels, and between pieces of one line. */
const BREAK = 3;
const APART = 40;
/** A line is no thicker, in pixels: the bars of large letters are. */
const THICKEST = 7;

/** The image without its lines, and the lines in its pixels. */
export interface WithoutLines {
  readonly image: GreyImage;
  readonly lines: readonly DrawnLine[];
}

/** Finds level and upright lines and whitens them. */
export function withoutLines(image: GreyImage): WithoutLines {
  const { width, height } = image;
  // A hair line is grey on a scan: anything darker than half way to paper counts.
  const threshold = (inkThreshold(image) + 255) / 2;
  const isInk = (x: number, y: number): boolean =>
    x >= 0 && y >= 0 && x < width && y < height && (image.grey[y * width + x] ?? 255) <= threshold;
  const shortest = Math.round(width * SHORTEST);
  const level = merged(runsOf(height, width, shortest, (along, across) => isInk(along, across)));
  const upright = merged(runsOf(width, height, shortest, (along, across) => isInk(across, along)));
  const lines = [
    ...level.map(({ from, to, first, last }) => ({
      x0: from,
      x1: to,
      y0: (first + last) / 2,
      y1: (first + last) / 2,
    })),
    ...upright.map(({ from, to, first, last }) => ({
      y0: from,
      y1: to,
      x0: (first + last) / 2,
      x1: (first + last) / 2,
    })),
  ];
  const grey = image.grey.slice();
  const whiten = (x: number, y: number): void => {
    if (x >= 0 && y >= 0 && x < width && y < height) grey[y * width + x] = 255;
  };
  for (const band of level) whitenBand(band, (along, across) => isInk(along, across), whiten);
  for (const band of upright)
    whitenBand(
      band,
      (along, across) => isInk(across, along),
      (along, across) => whiten(across, along),
    );
  for (const along of level)
    for (const across of upright)
      for (let y = along.first - 2; y <= along.last + 2; y++)
        for (let x = across.first - 2; x <= across.last + 2; x++) if (crosses(x, across, y, along)) whiten(x, y);
  return { image: { width, height, grey }, lines };
}

/** Where two lines cross. */
function crosses(x: number, upright: Band, y: number, level: Band): boolean {
  return x >= level.from - 2 && x <= level.to + 2 && y >= upright.from - 2 && y <= upright.to + 2;
}

/** Whitens a line, and its grey edges, but not what crosses it. */
function whitenBand(
  { from, to, first, last }: Band,
  isInk: (along: number, across: number) => boolean,
  whiten: (along: number, across: number) => void,
): void {
  const middle = Math.round((first + last) / 2);
  for (let along = from - 2; along <= to + 2; along++) {
    let thickness = 0;
    for (let across = first - THICKEST; across <= last + THICKEST; across++) if (isInk(along, across)) thickness += 1;
    const reach = thickness <= THICKEST + (last - first) ? last - middle + 2 : 0;
    for (let across = middle - reach; across <= middle + reach && reach > 0; across++) whiten(along, across);
  }
}

/** A run of ink along one row or column of pixels. */
interface Run {
  readonly across: number;
  readonly from: number;
  readonly to: number;
}

function runsOf(
  count: number,
  length: number,
  shortest: number,
  isInk: (along: number, across: number) => boolean,
): Run[] {
  const found: Run[] = [];
  for (let across = 0; across < count; across++) {
    let [from, last] = [-1, -1];
    for (let along = 0; along <= length; along++) {
      if (along < length && isInk(along, across)) {
        if (from < 0) from = along;
        last = along;
      } else if (from >= 0 && (along - last > BREAK || along === length)) {
        if (last - from >= shortest && isThin(from, last, across, isInk)) found.push({ across, from, to: last });
        from = -1;
      }
    }
  }
  return found;
}

/** Paper is near on both sides along most of a line. */
function isThin(from: number, to: number, across: number, isInk: (along: number, across: number) => boolean): boolean {
  let [thin, looked] = [0, 0];
  for (let along = from; along <= to; along += 4) {
    looked += 1;
    let thickness = 1;
    for (let d = 1; d <= THICKEST && isInk(along, across + d); d++) thickness += 1;
    for (let d = 1; d <= THICKEST && isInk(along, across - d); d++) thickness += 1;
    if (thickness <= THICKEST) thin += 1;
  }
  return thin >= 0.8 * looked;
}

/** A line: along it, and its first and last row of pixels across. */
interface Band {
  from: number;
  to: number;
  first: number;
  last: number;
}

/** Runs beside one another, or that go on from one another, are one line. */
function merged(runs: readonly Run[]): Band[] {
  const bands: Band[] = [];
  for (const { across, from, to } of [...runs].sort((a, b) => a.across - b.across)) {
    const own = bands.find((band) => across - band.last <= 3 && from <= band.to + APART && to >= band.from - APART);
    if (own) {
      own.from = Math.min(own.from, from);
      own.to = Math.max(own.to, to);
      own.last = across;
    } else bands.push({ from, to, first: across, last: across });
  }
  return bands;
}
