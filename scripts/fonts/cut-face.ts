import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { convert } from 'fontverter';
import subsetFont from 'subset-font';
import { root } from '../root.ts';
import { characters } from './characters.ts';
import type { Face } from './faces.ts';
import { renamed } from './name-table.ts';
import { smooth } from './smooth.ts';

/**
 * The WOFF2 file of a face: the characters of the site alone, without hinting, which screens of
 * today do not use, under the name of the face. The same packages give the same bytes.
 */
export async function cutFace(face: Face): Promise<Buffer> {
  const whole = readFileSync(join(root, 'node_modules', face.file));
  const cut = await subsetFont(whole, characters, {
    targetFormat: 'sfnt',
    keepFeatures: face.features,
    noHinting: true,
  });
  return convert(smooth(renamed(cut, face)), 'woff2');
}
