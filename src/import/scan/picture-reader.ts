import type { OpenPictureReader } from '../recognised.ts';
import { greyOf } from './page-image.ts';
import { startRecogniser } from './recogniser.ts';
import { scannedPage } from './scanned-page.ts';

/** PDF measures in 72nds of an inch. */
const POINTS_PER_INCH = 72;

/** The shorter and the longer side of A4 in points: what a picture without resolution is taken for. */
const A4 = { short: 595.28, long: 841.89 };

/** Starts the recogniser of scans; null where its files are not at hand. */
export const openPictureReader: OpenPictureReader = async (options) => {
  if (!options.recogniser) return null;
  const recogniser = await startRecogniser(options.recogniser);
  return {
    read: (picture, page, firstMark) => {
      const { width, height, data, resolution } = picture;
      const across =
        resolution === null ? (width > height ? A4.long : A4.short) : (width / resolution) * POINTS_PER_INCH;
      const paper = { page, width: across, height: (across * height) / width };
      return scannedPage(greyOf({ width, height, data }), paper, recogniser, firstMark);
    },
    close: recogniser.close,
  };
};
