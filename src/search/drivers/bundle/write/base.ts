/**
 * Writes the base of the index: the phrases and texts of most documents, in a folder named by what
 * is in it.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CorpusBuilder } from '../../../index/corpus.ts';
import type { SearchEntry, SearchFacts } from '../../../index/document.ts';
import type { PhraseBounds } from '../../../index/phrases.ts';
import { vocabularyOf } from '../../../index/vocabulary.ts';
import { basePath, type BaseFile } from '../files.ts';
import { filledChunks, NumberPostings } from './filled-chunks.ts';
import { fragmentOf } from './fragment.ts';
import { packed, packedJson } from './pack.ts';

/**
 * About how many words of the archive there are for each chunk of phrases; gives chunks of about 3
 * KB.
 */
const WORDS_A_CHUNK = 640;

/** A base that was written, and what it was written of, in its order. */
export interface WrittenBase {
  readonly file: BaseFile;
  readonly prints: readonly (readonly [id: string, print: string])[];
}

/**
 * How phrases are bounded, and what writes: the same documents written by another program are
 * another base.
 */
export interface BaseManner {
  readonly bounds: PhraseBounds;
  readonly program: string;
}

/**
 * Writes the base of some documents below `folder`, in their order. Their texts are read one by
 * one; a document without one is left out.
 */
export async function writeBase(
  entries: readonly SearchEntry[],
  folder: string,
  { bounds, program }: BaseManner,
): Promise<WrittenBase> {
  const name = `base-${digestOf(entries, { bounds, program })}`;
  for (const part of ['index', 'fragment']) mkdirSync(join(folder, name, part), { recursive: true });
  const write = (path: string, bytes: Uint8Array): void => writeFileSync(join(folder, name, path), bytes);
  const [corpus, numbers] = [new CorpusBuilder(), new NumberPostings()];
  const [read, prints]: [SearchFacts[], [string, string][]] = [[], []];
  for (const entry of entries) {
    const document = await entry.read();
    if (document === null) continue;
    write(basePath.fragment(read.length), packedJson(fragmentOf(document)));
    corpus.add(document);
    numbers.add(read.length, document);
    read.push(entry.facts);
    prints.push([entry.facts.id, entry.print]);
  }
  const row = corpus.corpus();
  write(basePath.words, packedJson(vocabularyOf(row)));
  const chunks = chunkCount(row.words.length);
  for (const [chunk, bytes] of filledChunks(row, numbers, bounds, chunks)) write(basePath.chunk(chunk), packed(bytes));
  return { file: { folder: name, documents: read.length, chunks, ...bounds }, prints };
}

/** Names a base by what it is made of. */
export function digestOf(entries: readonly SearchEntry[], manner: object): string {
  const hash = createHash('sha256').update(JSON.stringify(manner));
  for (const { facts, print } of entries) hash.update(JSON.stringify([facts.id, print]));
  return hash.digest('hex').slice(0, 12);
}

/** A power of two. */
function chunkCount(words: number): number {
  return Math.max(16, 2 ** Math.round(Math.log2(words / WORDS_A_CHUNK)));
}
