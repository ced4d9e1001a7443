/**
 * The recogniser: Tesseract 5 as WebAssembly, in a thread of its own, with its Vietnamese language
 * from the package. Files come from where the caller says, never from another host.
 */
import type { RecogniserFiles } from '../imported.ts';
import type { GreyImage } from './page-image.ts';

/** A word as recognised, in pixels of the image. */
export interface FoundWord {
  readonly text: string;
  /** 0–100. */
  readonly confidence: number;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  /** Where the line of the word stands below it, and how high its rows are. */
  readonly baseline: number;
  readonly rowHeight: number;
}

/** A part of an image, in its pixels. */
export interface PartOfImage {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Recogniser {
  /** Reads an image, or a part of it that holds one block of words, or one word. */
  readonly read: (
    image: GreyImage,
    part?: PartOfImage & { readonly isWord?: boolean },
  ) => Promise<readonly FoundWord[]>;
  readonly close: () => Promise<void>;
}

/** Tesseract’s LSTM engine, and how it parts an image: by itself, or not at all. */
const LSTM_ONLY = 1;
const AUTO = '3';
const ONE_BLOCK = '6';
const ONE_WORD = '8';

/** Which version reads, for what is kept of a scan. */
export const ENGINE = 'tesseract.js 7.0.0, vie 4.0.0_best_int';

/** Starts the recogniser, for all pages of a file. */
export async function startRecogniser({ language, worker, core }: RecogniserFiles): Promise<Recogniser> {
  const { createWorker } = await import('tesseract.js');
  const engine = await createWorker('vie', LSTM_ONLY, {
    langPath: language,
    gzip: true,
    // Nothing is kept beside the page or in the folder of the command.
    cacheMethod: 'none',
    ...(worker !== null && { workerPath: worker, workerBlobURL: false }),
    ...(core !== null && { corePath: core }),
  });
  await engine.setParameters({ user_defined_dpi: '300' });
  return {
    read: async (image, part) => {
      const mode = part === undefined ? AUTO : part.isWord ? ONE_WORD : ONE_BLOCK;
      await engine.setParameters({ tessedit_pageseg_mode: mode as never });
      const where = part === undefined ? {} : { rectangle: part };
      const { data } = await engine.recognize(pixmap(image) as never, where, { text: false, blocks: true });
      return (data.blocks ?? []).flatMap(({ paragraphs }) =>
        paragraphs.flatMap(({ lines }) => lines.flatMap((line) => line.words.map((word) => foundWord(word, line)))),
      );
    },
    close: async () => void (await engine.terminate()),
  };
}

interface EngineBox {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

function foundWord(
  { text, confidence, bbox }: { readonly text: string; readonly confidence: number; readonly bbox: EngineBox },
  { baseline, rowAttributes }: { readonly baseline: EngineBox; readonly rowAttributes: { readonly rowHeight: number } },
): FoundWord {
  const share = baseline.x1 > baseline.x0 ? ((bbox.x0 + bbox.x1) / 2 - baseline.x0) / (baseline.x1 - baseline.x0) : 0;
  return {
    text: text.normalize('NFC'),
    confidence,
    ...{ x0: bbox.x0, y0: bbox.y0, x1: bbox.x1, y1: bbox.y1 },
    baseline: baseline.y0 + (baseline.y1 - baseline.y0) * share,
    rowHeight: rowAttributes.rowHeight,
  };
}

/** Binary PGM (Netpbm P5), the plainest file of grey values, which the engine reads. */
function pixmap({ width, height, grey }: GreyImage): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(head.length + grey.length);
  file.set(head);
  file.set(grey, head.length);
  return file;
}
