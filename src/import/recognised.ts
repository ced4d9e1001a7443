/** What recognition of a page’s picture gives; the room of scans makes it, the room of PDF asks for it. */
import type { ImportOptions, UnsureWord } from './imported.ts';
import type { PageContent } from './pdf/page-content.ts';

/** Points row by row, four bytes each: red, green, blue, opacity; as `ImageData` has them. */
export interface PagePicture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
  /** Points in an inch of paper; null where the file does not say. */
  readonly resolution: number | null;
}

/** A word that the recogniser was not sure of, before its place in the text is known. */
export type FoundUnsure = Omit<UnsureWord, 'line' | 'column'>;

/** A page as recognised: its words as those of a page with text are, to be laid out by the same rules. */
export interface RecognisedPage {
  readonly content: PageContent;
  /** In the order of the marks that their words carry (`scan/word-mark.ts`). */
  readonly unsure: readonly FoundUnsure[];
  /** How many specks were taken for letters and left out. */
  readonly specks: number;
}

/** Reads the pages of one file. */
export interface PictureReader {
  /** Reads the picture of page `page` (1-based); its marks are numbered from `firstMark`. */
  readonly read: (picture: PagePicture, page: number, firstMark: number) => Promise<RecognisedPage>;
  readonly close: () => Promise<void>;
}

/** Starts what recognises pictures, when the first page needs it; null where nothing does. */
export type OpenPictureReader = (options: ImportOptions) => Promise<PictureReader | null>;
