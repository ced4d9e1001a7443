/**
 * What the generated files of a content folder were made from, so that a build that does not convert
 * itself can tell whether they are those of the texts that lie there now.
 */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { programDigest } from '../../src/store/program-digest.ts';
import { writeWhole } from '../../src/store/write-whole.ts';
import { root } from '../root.ts';
import { contentDigest } from '../content/folder-digest.ts';
import { conversionProgram } from './conversion-basis.ts';

/** In the folder of the generated files, so that it goes where they go. */
const FILE = 'made-from.json';

const convertedFrom = z.object({
  /** A digest of texts, corrections, tables, program and Node. */
  digest: z.string(),
  /** Whether nothing was left out. */
  isWhole: z.boolean(),
});

/** What the last conversion left. */
export type ConvertedFrom = z.infer<typeof convertedFrom>;

/** A digest of all that the files of a content folder would be converted from now. */
export function conversionInputs(content: string): string {
  return createHash('sha256')
    .update(programDigest(root, conversionProgram))
    .update(process.version)
    .update(contentDigest(content, 'what people write'))
    .digest('hex');
}

/** Forgets it: from now on the files are not those of one run until {@link noteConverted}. */
export function forgetConverted(content: string): void {
  try {
    rmSync(join(content, 'directives', FILE), { force: true });
  } catch {
    // Where nothing can be removed no generated file can change either.
  }
}

/** Notes that all files were made. */
export function noteConverted(content: string, noted: ConvertedFrom): void {
  try {
    writeWhole(join(content, 'directives', FILE), `${JSON.stringify(noted)}\n`);
  } catch {
    // No part is built of what lies there; whoever builds the whole converts first.
  }
}

/** What was noted; null where nothing was converted, or conversion did not end well. */
export function readConverted(content: string): ConvertedFrom | null {
  try {
    return convertedFrom.parse(JSON.parse(readFileSync(join(content, 'directives', FILE), 'utf8')));
  } catch {
    return null;
  }
}
