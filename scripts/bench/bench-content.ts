/** Content folders of generated texts, with the glossary and the tables of `content`. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';
import { BENCH_SEED } from './random.ts';
import { archiveTexts } from './texts/archive-texts.ts';

/** How many texts, and the sentences they are made of if not the project's own. */
export interface ContentAsked {
  readonly count: number;
  readonly prose: readonly string[] | null;
}

/**
 * Makes `folder` a content folder of so many texts, whatever was there; gives their bytes. Texts
 * are written one by one.
 */
export function writeBenchContent(folder: string, { count, prose }: ContentAsked): number {
  rmSync(folder, { recursive: true, force: true });
  for (const part of ['glossary', 'reference'])
    cpSync(join(root, 'content', part), join(folder, part), { recursive: true });
  const sources = join(folder, 'sources');
  mkdirSync(sources, { recursive: true });
  let bytes = 0;
  for (const { id, text } of archiveTexts(count, { seed: BENCH_SEED, ...(prose === null ? {} : { prose }) })) {
    const file = Buffer.from(text);
    writeFileSync(join(sources, `${id}.txt`), file);
    bytes += file.length;
  }
  return bytes;
}
