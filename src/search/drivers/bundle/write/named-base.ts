/**
 * Writes a base that has what documents are called and nothing of their texts, for a site whose
 * service of search has these.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchEntry } from '../../../index/document.ts';
import { basePath } from '../files.ts';
import { digestOf, type BaseManner, type WrittenBase } from './base.ts';
import { fragmentOf } from './fragment.ts';
import { packedJson } from './pack.ts';

/**
 * Writes the base of some documents below `folder`, in their order; one whose text cannot be read
 * has no page and is left out. It has no chunk of phrases, and says so.
 */
export async function writeNamedBase(
  entries: readonly SearchEntry[],
  folder: string,
  { bounds, program }: BaseManner,
): Promise<WrittenBase> {
  const name = `base-${digestOf(entries, { program, fullText: false })}`;
  mkdirSync(join(folder, name, 'fragment'), { recursive: true });
  const prints: [string, string][] = [];
  for (const entry of entries) {
    if ((await entry.read()) === null) continue;
    const named = fragmentOf({ ...entry.facts, text: '', anchors: [] });
    writeFileSync(join(folder, name, basePath.fragment(prints.length)), packedJson(named));
    prints.push([entry.facts.id, entry.print]);
  }
  return { file: { folder: name, documents: prints.length, chunks: NO_CHUNKS, ...bounds }, prints };
}

const NO_CHUNKS = 0;
