/** Pages that tests draw: paper with bars of ink that stand for words, and lines. */
import type { GreyImage } from './page-image.ts';

/** A box of ink, in pixels. */
export interface InkBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly grey?: number;
}

/** White paper with boxes of ink. */
export function drawnPage(width: number, height: number, boxes: readonly InkBox[]): GreyImage {
  const grey = new Uint8Array(width * height).fill(255);
  for (const { x, y, width: across, height: down, grey: ink = 0 } of boxes)
    for (let row = y; row < y + down; row++) grey.fill(ink, row * width + x, row * width + x + across);
  return { width, height, grey };
}

/** The same page as if it had been laid askew, by degrees clockwise. */
export function askew({ width, height, grey }: GreyImage, degrees: number): GreyImage {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const turned = new Uint8Array(width * height).fill(255);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [dx, dy] = [x - width / 2, y - height / 2];
      const [fromX, fromY] = [
        Math.round(width / 2 + dx * cos + dy * sin),
        Math.round(height / 2 - dx * sin + dy * cos),
      ];
      if (fromX >= 0 && fromY >= 0 && fromX < width && fromY < height)
        turned[y * width + x] = grey[fromY * width + fromX] ?? 255;
    }
  return { width, height, grey: turned };
}

/** Lines of words: each row of letters 12 high, 40 apart. */
export function rowsOfWords(width: number, rows: number): readonly InkBox[] {
  return Array.from({ length: rows * 8 }, (_, i) => ({
    x: 60 + (i % 8) * Math.floor((width - 120) / 8),
    y: 60 + Math.floor(i / 8) * 40,
    width: Math.floor((width - 120) / 8) - 14,
    height: 12,
  }));
}
