/** What recognition of a page’s picture gives; the room of scans makes it, the room of PDF asks for it. */
import type { ImportOptions } from './imported.ts';
import type { TextBlock } from './text-blocks.ts';

/** Points row by row, four bytes each: red, green, blue, opacity; as `ImageData` has them. */
export interface PagePicture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
  /** Points in an inch of paper; null where the file does not say. */
  readonly resolution: number | null;
}

/**
 * Reads the picture of page `page` (1-based). Notes and unsure words hang on the blocks; the first
 * block begins the page.
 */
export type PictureReader = (picture: PagePicture, page: number, options: ImportOptions) => Promise<TextBlock[]>;
