/**
 * A part on disk: its files in `site`, their checksums in `SHA256SUMS` (as `sha256sum -c` reads
 * them), and `part.json`, which says what the part is and is written last: a part without it is none.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { withSlashes } from '../../src/store/path-forms.ts';
import { sha256Of } from '../../src/store/sha256.ts';
import { writeWhole } from '../../src/store/write-whole.ts';
import { partInputs, type PartInputs } from './part-inputs.ts';
import { partNameText, readPartName, type PartName } from './part-name.ts';

/** Changes where older commands could not join what newer ones made. */
const FORMAT = 1;

/** The folder of the files of a part, in the folder of the part. */
export const SITE = 'site';
const SUMS = 'SHA256SUMS';
const HEAD = 'part.json';

/** What a part says of itself. */
export const partHead = z.object({
  format: z.literal(FORMAT),
  part: z.string().refine((text) => readPartName(text) !== null),
  ...partInputs.shape,
  /** How many files it has, and the SHA-256 of the list of their checksums. */
  files: z.number(),
  sums: z.string(),
});

export type PartHead = z.infer<typeof partHead>;

/** A part that was found: its folder, and what it says of itself, null where that cannot be read. */
export interface FoundPart {
  readonly folder: string;
  readonly head: PartHead | null;
}

/** Reads what the part in a folder says of itself. */
export function findPart(folder: string): FoundPart {
  try {
    return { folder, head: partHead.parse(JSON.parse(readFileSync(join(folder, HEAD), 'utf8'))) };
  } catch {
    return { folder, head: null };
  }
}

/** Says of the files in the folder of a part what they are; the part is then whole. */
export function finishPart(folder: string, part: PartName, inputs: PartInputs): PartHead {
  const sums = [...filesIn(folder)].sort().map((path) => `${sumOf(folder, path)}  ${path}\n`);
  const list = new TextEncoder().encode(sums.join(''));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, SUMS), list);
  const head: PartHead = {
    format: FORMAT,
    part: partNameText(part),
    ...inputs,
    files: sums.length,
    sums: sha256Of(list),
  };
  writeWhole(join(folder, HEAD), `${JSON.stringify(head, null, 2)}\n`);
  return head;
}

/** Whether a folder is missing, empty or a part, whole or not: then a part may be built into it. */
export function mayBePart(folder: string): boolean {
  if (!existsSync(folder)) return true;
  return readdirSync(folder).every((name) => [SITE, SUMS, HEAD].includes(name));
}

/** The checksum of each file of a part by its path, as the part says; null where its list is not that of `head`. */
export function sumsOf(folder: string, { sums }: PartHead): ReadonlyMap<string, string> | null {
  const file = join(folder, SUMS);
  if (!existsSync(file)) return null;
  const list = readFileSync(file);
  if (sha256Of(list) !== sums) return null;
  const lines = list.toString('utf8').split('\n').slice(0, -1);
  return new Map(lines.map((line) => [line.slice(line.indexOf(' ') + 2), line.slice(0, line.indexOf(' '))]));
}

/** The paths of what lies in the `site` of a part and is no folder, with slashes. */
export function filesIn(folder: string): ReadonlySet<string> {
  const site = join(folder, SITE);
  if (!existsSync(site)) return new Set();
  const entries = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  return new Set(entries.map(({ parentPath, name }) => withSlashes(relative(site, join(parentPath, name)))));
}

/** The SHA-256 of a file of a part. */
export function sumOf(folder: string, path: string): string {
  return createHash('sha256')
    .update(readFileSync(join(folder, SITE, path)))
    .digest('hex');
}
