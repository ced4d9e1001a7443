/** The picture of a page, as numbers. */
import type { PagePicture } from '../recognised.ts';

/** Grey values, 0 black to 255 white, row by row. */
export interface GreyImage {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
}

/**
 * Ink whose red is stronger than its other colours by this much, and not darker than this, is of a
 * stamp: a seal is pressed over words, and the black beneath it stays black.
 */
const RED_BY = 40;
const DARKEST_RED = 120;

/**
 * A picture → grey, with red ink as paper. Red is read in the red channel, where ink of a seal is
 * nearly paper; what is left of it there is whitened.
 */
export function greyOf({ width, height, data }: Pick<PagePicture, 'width' | 'height' | 'data'>): GreyImage {
  const grey = new Uint8Array(width * height);
  for (let i = 0; i < grey.length; i++) {
    const red = data[i * 4] ?? 255;
    const other = Math.max(data[i * 4 + 1] ?? 0, data[i * 4 + 2] ?? 0);
    grey[i] = red - other > RED_BY && red > DARKEST_RED ? 255 : red;
  }
  return { width, height, grey };
}

/** The grey that parts ink from paper (Otsu 1979: least variance within both). */
export function inkThreshold({ grey }: GreyImage): number {
  const counts = new Float64Array(256);
  for (const value of grey) counts[value] = (counts[value] ?? 0) + 1;
  const total = grey.length;
  let sum = 0;
  counts.forEach((count, value) => (sum += count * value));
  let [below, sumBelow, best, threshold] = [0, 0, -1, 128];
  for (let value = 0; value < 255; value++) {
    below += counts[value] ?? 0;
    sumBelow += value * (counts[value] ?? 0);
    if (below === 0 || below === total) continue;
    const [low, high] = [sumBelow / below, (sum - sumBelow) / (total - below)];
    const between = below * (total - below) * (high - low) ** 2;
    if (between > best) [best, threshold] = [between, value];
  }
  return threshold;
}
