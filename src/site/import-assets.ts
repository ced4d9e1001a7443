/**
 * Files that reading scans and pictures in PDF takes and no bundle holds: the recogniser, its
 * language, decoders. The site serves them itself; a browser asks for them when such a file is
 * dropped, and never before.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Name in the site → file of a package. Every browser of the last five years has SIMD. */
const FILES: Readonly<Record<string, string>> = {
  'worker.min.js': 'tesseract.js/dist/worker.min.js',
  'tesseract-core-simd-lstm.wasm.js': 'tesseract.js-core/tesseract-core-simd-lstm.wasm.js',
  'vie.traineddata.gz': '@tesseract.js-data/vie/4.0.0_best_int/vie.traineddata.gz',
  'jbig2.wasm': 'pdfjs-dist/wasm/jbig2.wasm',
  'openjpeg.wasm': 'pdfjs-dist/wasm/openjpeg.wasm',
  'qcms_bg.wasm': 'pdfjs-dist/wasm/qcms_bg.wasm',
};

/** The names of the files. */
export const importAssets: readonly string[] = Object.keys(FILES);

/** The bytes of one of them; throws where the package is not installed. */
export function readImportAsset(name: string): Uint8Array<ArrayBuffer> {
  const file = FILES[name];
  if (file === undefined) throw new Error(`Cannot serve ${name}, expected one of ${importAssets.join(', ')}`);
  // npm runs every command in the checkout; the bundle of the build is elsewhere.
  const { resolve } = createRequire(join(process.cwd(), 'package.json'));
  return new Uint8Array(readFileSync(resolve(file)));
}
