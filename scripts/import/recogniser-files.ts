/** Where a command finds the language of the recogniser of scans; its program is found by the library. */
import { join } from 'node:path';
import type { RecogniserFiles } from '../../src/import/imported.ts';
import { root } from '../root.ts';

export const recogniserFiles: RecogniserFiles = {
  language: join(root, 'node_modules/@tesseract.js-data/vie/4.0.0_best_int'),
  worker: null,
  core: null,
};
