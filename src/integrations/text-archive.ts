/** Puts all texts of a built site into files to download: `/du-lieu/van-ban.zip`, `van-ban-2.zip` … */
import { deflateSync, Zip, ZipPassThrough } from 'fflate';
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, statSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { textParts, textsFile } from '../archive/data/table/text-parts.ts';
import { sha256Of } from '../store/sha256.ts';
import type { BuiltSite } from './built-site.ts';

/** The name by which `sha256sum -c` is told what to check. */
const SUMS_FILE = 'SHA256SUMS';

/** A ZIP file knows no earlier day; two builds of the same texts are the same bytes. */
const FIRST_DAY = new Date(1980, 0, 1);

/** Of a ZIP file: how an entry is packed (PKWARE's APPNOTE, 4.4.5). */
const DEFLATED = 8;

/**
 * An entry of one chunk, packed at once. The library's own (`ZipDeflate`) makes room of 2 MB for
 * chunks to come: 5 ms a text, where packing takes 0.2. Node's zlib is as fast, and gives other
 * bytes on other processors.
 */
class WholeFile extends ZipPassThrough {
  override compression = DEFLATED;

  override process(chunk: Uint8Array): void {
    this.ondata(null, deflateSync(chunk, { level: 6 }), true);
  }
}

/**
 * Packs exactly what lies beside the pages of a built site: a text that is withheld or was taken down
 * has none there.
 */
export function packAllTexts({ folder }: BuiltSite): void {
  const texts = join(folder, 'van-ban');
  const names = existsSync(texts) ? readdirSync(texts).filter((name) => name.endsWith('.txt')) : [];
  const stored = names.map((name) => ({ name, bytes: statSync(join(texts, name)).size }));
  for (const [n, part] of textParts(stored).entries())
    packTexts(
      texts,
      part.map(({ name }) => name),
      join(folder, 'du-lieu', textsFile(n + 1)),
    );
}

/**
 * Packs files of a folder one after the other, with their checksums at the end: what is packed is
 * written before more is read.
 */
function packTexts(folder: string, names: readonly string[], target: string): void {
  mkdirSync(dirname(target), { recursive: true });
  const file = openSync(target, 'w');
  try {
    const zip = new Zip((error, bytes) => {
      if (error) throw error;
      writeSync(file, bytes);
    });
    const add = (name: string, bytes: Uint8Array): void => {
      const entry = new WholeFile(name);
      entry.mtime = FIRST_DAY;
      zip.add(entry);
      entry.push(bytes, true);
    };
    const sums: string[] = [];
    for (const name of names) {
      const bytes = readFileSync(join(folder, name));
      add(name, bytes);
      sums.push(`${sha256Of(bytes)}  ${name}\n`);
    }
    add(SUMS_FILE, new TextEncoder().encode(sums.join('')));
    zip.end();
  } finally {
    closeSync(file);
  }
}
