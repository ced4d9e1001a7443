/** Whether pages that are remembered are those that would be made now, after edits drawn by chance. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGES } from '../../src/site/kept-pages.ts';
import { pick, seeded } from '../bench/random.ts';
import { archiveTexts } from '../bench/texts/archive-texts.ts';
import { convertContent } from '../convert/convert-content.ts';
import { writeTestContent } from '../tests/test-content.ts';
import { contentEdits } from './content-edits.ts';
import type { MakeAll } from './page-maker.ts';

/** What came of so many edits. */
export interface Compared {
  readonly edits: number;
  /** Pages that were compared, and how many of them were remembered. */
  readonly pages: number;
  readonly remembered: number;
  /** What is remembered and would be made otherwise: the edits before it and the path. */
  readonly stale: readonly string[];
}

/** A small archive: the fixed texts and some of the benches' kind. */
export function writeSmallArchive(content: string): void {
  writeTestContent(content);
  for (const { id, text } of archiveTexts(12, { seed: 7 })) writeFileSync(join(content, 'sources', `${id}.txt`), text);
}

/**
 * Edits `content` so many times, and makes all pages twice after each: with what is remembered and
 * without. Throws where it cannot be converted.
 */
export async function comparePages(
  content: string,
  makeAll: MakeAll,
  { edits, seed, say }: { readonly edits: number; readonly seed: number; readonly say: (line: string) => void },
): Promise<Compared> {
  const random = seeded(seed);
  const stale: string[] = [];
  const sum = { pages: 0, remembered: 0 };
  convertContent(content, { shown: 'none' });
  await makeAll();
  for (let n = 1; n <= edits; n++) {
    const done = pick(random, contentEdits)(content, random);
    convertContent(content, { shown: 'none' });
    const { pages: kept, counts } = await makeAll();
    const { pages: anew } = await withoutMemory(content, makeAll);
    sum.remembered += counts.recalled;
    const differing = [...anew].filter(([path, page]) => !kept.get(path)?.equals(page)).map(([path]) => path);
    const gone = [...kept.keys()].filter((path) => !anew.has(path));
    stale.push(...[...differing, ...gone].map((path) => `${n}. ${done}: ${path}`));
    sum.pages += anew.size;
    say(`${n}. ${done}: ${anew.size} pages, ${counts.recalled} remembered, ${differing.length + gone.length} stale`);
  }
  return { edits, stale, ...sum };
}

/** All pages as they are made where nothing is remembered; what is remembered stays as it is. */
async function withoutMemory(content: string, makeAll: MakeAll): ReturnType<MakeAll> {
  const [folder, aside] = [join(content, PAGES), join(content, `${PAGES}-aside`)];
  renameSync(folder, aside);
  // A file where the folder should be: nothing can be kept.
  writeFileSync(folder, '');
  try {
    return await makeAll();
  } finally {
    rmSync(folder);
    renameSync(aside, folder);
    mkdirSync(folder, { recursive: true });
  }
}
