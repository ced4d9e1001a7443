/**
 * Pictures of pages as PNG. What was drawn is kept in `.cache` under the name of the picture, which
 * is that of its content; `integrations/share-pictures.ts` throws away what no page has any more.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Resvg } from '@resvg/resvg-js';
import type { SharePicture } from '../archive/metadata/picture/share-picture.ts';
import { PICTURE_FACE } from '../archive/metadata/picture/share-picture.ts';
import { pictureCache } from '../integrations/share-pictures.ts';
import { readKept, writeKept } from '../store/kept-file.ts';
import { programDigest } from '../store/program-digest.ts';

/** Whole families, because titles have letters that no page of this site needed before. */
const FACES = [
  '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
];

/** What pictures are drawn by: faces and library (the lock file has their versions), and this file. */
let madeBy: string | undefined;

/** The PNG of a picture, drawn once: 24 ms of processor and 67 KB. */
export async function drawnPicture({ name, svg }: Pick<SharePicture, 'name' | 'svg'>): Promise<Uint8Array> {
  const file = join(pictureCache(), name);
  madeBy ??= programDigest(process.cwd(), ['package-lock.json', 'src/site/draw-picture.ts']);
  const kept = readKept(file, madeBy);
  if (kept !== null) return kept;
  const png = drawPicture(svg);
  // What was drawn on (3 MB) is given back only between two turns of the loop: 138 pictures without
  // a pause would hold half a gigabyte.
  await setImmediate();
  writeKept(file, png, madeBy);
  return png;
}

/** Draws an SVG, with the faces of the project and none of the machine's. */
export function drawPicture(svg: string): Uint8Array {
  const { resolve } = createRequire(join(process.cwd(), 'package.json'));
  const fontFiles = FACES.map((face) => resolve(face));
  return new Resvg(svg, { font: { fontFiles, loadSystemFonts: false, defaultFontFamily: PICTURE_FACE } })
    .render()
    .asPng();
}
