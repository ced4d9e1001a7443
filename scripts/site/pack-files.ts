import { globSync } from 'node:fs';
import { readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { fileTypeOf } from '../../src/hosts/file-type.ts';
import { SMALLEST_PACKED } from '../../src/hosts/smallest-packed.ts';

/** What was packed: how many files, and their bytes as they are and packed in each manner. */
export interface Packed {
  readonly files: number;
  readonly bytes: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** Of a site of 24 MB: 4.6 MB in 6 s; Brotli's highest, 11, gives 4.1 MB in 36 s, 5 gives 4.8 in 1. */
const BROTLI_QUALITY = 9;

const codings = [
  { name: 'gzip', end: '.gz', pack: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }) },
  {
    name: 'brotli',
    end: '.br',
    pack: (bytes: Buffer) =>
      promisify(brotliCompress)(bytes, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      }),
  },
] as const;

/**
 * Writes packed twins beside the files of a site that hosts pack (src/hosts/file-type.ts). A twin has
 * the time of its file, so that a host answers the same of both; of a file that is too small, or that
 * packing would not make smaller, a former twin is removed. Zlib works in threads of its own.
 */
export async function packFiles(site: string): Promise<Packed> {
  const paths = globSync('**/*', { cwd: site }).filter((path) => fileTypeOf(path)?.packed === true);
  const total = { files: 0, bytes: 0, gzip: 0, brotli: 0 };
  const next = paths.values();
  const work = async (): Promise<void> => {
    for (const path of next) await packFile(join(site, path), total);
  };
  await Promise.all(Array.from({ length: 2 * availableParallelism() }, work));
  return total;
}

async function packFile(file: string, total: { -readonly [Count in keyof Packed]: number }): Promise<void> {
  const { mtime, size } = await stat(file);
  const bytes = size < SMALLEST_PACKED ? null : await readFile(file);
  if (bytes !== null) {
    total.files += 1;
    total.bytes += size;
  }
  for (const { name, end, pack } of codings) {
    const packed = bytes === null ? null : await pack(bytes);
    if (packed === null || packed.length >= size) await rm(file + end, { force: true });
    else {
      await writeFile(file + end, packed);
      await utimes(file + end, mtime, mtime);
      total[name] += packed.length;
    }
  }
}
