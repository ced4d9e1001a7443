/** The picture of a page that was scanned: all that is drawn on it as pictures, at their own resolution. */
import { drawnOn, sizeOf, type DrawnPicture } from './drawn.ts';
import type { PagePicture } from '../recognised.ts';
import type { PDFPageProxy } from './load-pdf.ts';
import type { Matrix } from './operations.ts';

/** A page is read with no more points than this: A4 at 600 dpi has 35 million. */
const MOST_POINTS = 25_000_000;
/** PDF measures in 72nds of an inch. */
const POINTS_PER_INCH = 72;

/** A picture as the library decodes it. */
interface Decoded {
  readonly width: number;
  readonly height: number;
  readonly data: ArrayLike<number>;
  /** 1: a bit a point; 2: three bytes; 3: four bytes. Masks have none, and a bit a point. */
  readonly kind?: number;
}

/**
 * Puts the pictures of a page together; null where it has none that can be decoded (then what it
 * shows is drawn with lines, or its format needs a decoder that is not at hand).
 */
export async function pagePicture(page: PDFPageProxy): Promise<PagePicture | null> {
  const viewport = page.getViewport({ scale: 1 });
  const { pictures } = await drawnOn(await page.getOperatorList(), viewport.transform as unknown as Matrix);
  const decoded: { picture: DrawnPicture; points: Decoded }[] = [];
  for (const picture of pictures) {
    const points = await pointsOf(page, picture);
    if (points) decoded.push({ picture, points });
  }
  if (decoded.length === 0) return null;
  const finest = Math.max(...decoded.map(({ picture, points }) => points.width / Math.max(1, sizeOf(picture).width)));
  const scale = Math.min(finest, Math.sqrt(MOST_POINTS / (viewport.width * viewport.height)));
  const [width, height] = [Math.round(viewport.width * scale), Math.round(viewport.height * scale)];
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (const { picture, points } of decoded) paint({ width, height, data }, picture, points, scale);
  return { width, height, data, resolution: scale * POINTS_PER_INCH };
}

/** Waits until a picture is decoded; null where it could not be. */
async function pointsOf(page: PDFPageProxy, { source }: DrawnPicture): Promise<Decoded | null> {
  const named = typeof source === 'object' && source !== null && 'data' in source ? source.data : source;
  const found: unknown =
    typeof named === 'string' ? await new Promise((resolve) => page.objs.get(named, resolve)) : source;
  return isDecoded(found) ? found : null;
}

function isDecoded(value: unknown): value is Decoded {
  return (
    typeof value === 'object' &&
    value !== null &&
    'width' in value &&
    'height' in value &&
    'data' in value &&
    value.data !== null &&
    typeof value.data === 'object'
  );
}

/** Asks for each point under a placed picture which of its points is nearest. */
function paint(
  on: Pick<PagePicture, 'width' | 'height' | 'data'>,
  { place: [a, b, c, d, e, f], isMask }: DrawnPicture,
  points: Decoded,
  scale: number,
): void {
  const determinant = a * d - b * c;
  if (determinant === 0) return;
  const colourAt = isMask ? inkOf(points) : colourOf(points);
  const xs = [e, e + a, e + c, e + a + c].map((x) => x * scale);
  const ys = [f, f + b, f + d, f + b + d].map((y) => y * scale);
  const [left, right] = [Math.max(0, Math.floor(Math.min(...xs))), Math.min(on.width, Math.ceil(Math.max(...xs)))];
  const [top, bottom] = [Math.max(0, Math.floor(Math.min(...ys))), Math.min(on.height, Math.ceil(Math.max(...ys)))];
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) {
      const [px, py] = [(x + 0.5) / scale - e, (y + 0.5) / scale - f];
      const column = Math.floor(((d * px - c * py) / determinant) * points.width);
      const row = Math.floor((1 - (a * py - b * px) / determinant) * points.height);
      if (column < 0 || row < 0 || column >= points.width || row >= points.height) continue;
      const colour = colourAt(column, row);
      if (colour < 0) continue;
      const at = (y * on.width + x) * 4;
      on.data[at] = colour >> 16;
      on.data[at + 1] = (colour >> 8) & 0xff;
      on.data[at + 2] = colour & 0xff;
    }
}

/** The colour of a point as 0xRRGGBB; negative where nothing is painted. */
type ColourAt = (column: number, row: number) => number;

function colourOf({ width, data, kind }: Decoded): ColourAt {
  if (kind === 1) {
    const bit = bitOf(width, data);
    return (column, row) => (bit(column, row) ? 0xffffff : 0);
  }
  const bytes = kind === 2 ? 3 : 4;
  return (column, row) => {
    const at = (row * width + column) * bytes;
    if (bytes === 4 && (data[at + 3] ?? 255) < 128) return -1;
    return ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
  };
}

/** A mask lets ink through where its bit is not set; scans are printed in black. */
function inkOf({ width, data }: Decoded): ColourAt {
  const bit = bitOf(width, data);
  return (column, row) => (bit(column, row) ? -1 : 0);
}

function bitOf(width: number, data: ArrayLike<number>): (column: number, row: number) => boolean {
  const bytesOfRow = (width + 7) >> 3;
  return (column, row) => (((data[row * bytesOfRow + (column >> 3)] ?? 0) >> (7 - (column & 7))) & 1) === 1;
}
