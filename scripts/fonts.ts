/**
 * `npm run fonts`: cuts the faces of the site out of the whole families and writes them to
 * `src/fonts`. To be run after a change of `scripts/fonts/` or of a family's version; its files are
 * committed, so that no build needs the families.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cutFace } from './fonts/cut-face.ts';
import { faces } from './fonts/faces.ts';
import { root } from './root.ts';

for (const face of faces) {
  const font = await cutFace(face);
  writeFileSync(join(root, 'src/fonts', `${face.name}.woff2`), font);
  console.log(`${face.name}\t${font.length} B\t${face.file}`);
}
