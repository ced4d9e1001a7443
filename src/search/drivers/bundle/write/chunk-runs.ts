/**
 * Sorts entries into chunks in bounded memory. Phrases come by their length, so a chunk gets
 * entries until the last: they are kept in runs, each of some of the chunks, on disk where they are
 * many, and the chunks of one run are made at a time.
 */
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CborWriter } from '../cbor.ts';
import { chunkName, isWordRoute, partName, partsKey, routeHash, wordChunks, type Route } from '../key.ts';
import { chunkBytes, writeEntry, type PostingForm } from './entry.ts';

const MOST_RUNS = 64;

/** So many bytes of a run are kept in memory before they go to disk. */
const RUN_BYTES = 1 << 20;

/**
 * A family of more bytes than these, in phrases that can go to parts, has parts of about half of
 * them.
 */
const FAMILY_BYTES = 32_000;

/** A file of the index: its name and its bytes, not yet compressed. */
export type ChunkFile = readonly [name: string, bytes: Uint8Array];

/** An entry as runs keep it: hashes of its family and its branch (-1: none), and its bytes. */
interface Entry {
  readonly family: number;
  readonly branch: number;
  readonly bytes: Uint8Array;
}

/** Receives entries in any order, then gives the chunks. */
export class ChunkRuns {
  readonly #chunks: number;
  readonly #phrases: readonly Run[];
  readonly #words = new Run();
  readonly #entry = new CborWriter(1 << 16);

  /** `chunks`: how many there are to be of phrases, a power of two. */
  constructor(chunks: number) {
    this.#chunks = chunks;
    this.#phrases = Array.from({ length: Math.min(MOST_RUNS, chunks) }, () => new Run());
  }

  add(key: string, route: Route, forms: readonly PostingForm[]): void {
    this.#entry.clear();
    writeEntry(this.#entry, key, forms);
    const family = routeHash(route.family);
    const branch = route.branch === null ? -1 : routeHash(route.branch) & 0x7fffffff;
    const run = isWordRoute(route) ? this.#words : this.#phrases[family & (this.#phrases.length - 1)];
    run?.add({ family, branch, bytes: this.#entry.bytes() });
  }

  /**
   * All chunks, also those that stay empty, and the parts of large families. Call once, after all
   * entries.
   */
  *files(): Iterable<ChunkFile> {
    yield* chunksOf(this.#words.take(), 'w', { first: 0, step: 1, chunks: wordChunks(this.#chunks) });
    const step = this.#phrases.length;
    for (const [first, run] of this.#phrases.entries())
      yield* chunksOf(run.take(), 'p', { first, step, chunks: this.#chunks });
  }
}

/** The chunks `first`, `first + step` … of one kind. */
function* chunksOf(
  entries: readonly Entry[],
  kind: 'p' | 'w',
  { first, step, chunks }: { readonly first: number; readonly step: number; readonly chunks: number },
): Iterable<ChunkFile> {
  const byChunk = Map.groupBy(entries, ({ family }) => family & (chunks - 1));
  for (let chunk = first; chunk < chunks; chunk += step) {
    const own: Uint8Array[] = [];
    for (const [family, all] of Map.groupBy(byChunk.get(chunk) ?? [], ({ family }) => family)) {
      const parts = partsOf(all);
      if (parts > 1) {
        own.push(entryBytes(partsKey(family), parts));
        const spread = Map.groupBy(all, ({ branch }) => (branch < 0 ? -1 : branch & (parts - 1)));
        for (let part = 0; part < parts; part++)
          yield [partName(family, part), chunkBytes((spread.get(part) ?? []).map(({ bytes }) => bytes))];
      }
      for (const { branch, bytes } of all) if (parts === 1 || branch < 0) own.push(bytes);
    }
    yield [chunkName(kind, chunk), chunkBytes(own)];
  }
}

/** How many parts a family has; 1: it is whole. */
function partsOf(family: readonly Entry[]): number {
  const size = family.reduce((sum, { branch, bytes }) => sum + (branch < 0 ? 0 : bytes.length), 0);
  return size <= FAMILY_BYTES ? 1 : 2 ** Math.ceil(Math.log2((size * 2) / FAMILY_BYTES));
}

/** An entry that says a number, in the place of a form. */
function entryBytes(key: string, number: number): Uint8Array {
  const writer = new CborWriter();
  writeEntry(writer, key, [{ form: String(number), postings: [] }]);
  return writer.bytes();
}

const HEAD_BYTES = 12;

/** Entries one after another: in memory, and before these in a file. */
class Run {
  #bytes = Buffer.alloc(0);
  #length = 0;
  #file: { readonly folder: string; readonly descriptor: number } | null = null;

  add({ family, branch, bytes }: Entry): void {
    this.#room(HEAD_BYTES + bytes.length);
    this.#bytes.writeUInt32LE(family, this.#length);
    this.#bytes.writeInt32LE(branch, this.#length + 4);
    this.#bytes.writeUInt32LE(bytes.length, this.#length + 8);
    this.#bytes.set(bytes, this.#length + HEAD_BYTES);
    this.#length += HEAD_BYTES + bytes.length;
  }

  /** All entries; the run is empty then. */
  take(): readonly Entry[] {
    let all = this.#bytes.subarray(0, this.#length);
    if (this.#file) {
      this.#spill();
      closeSync(this.#file.descriptor);
      all = readFileSync(join(this.#file.folder, RUN_FILE));
      rmSync(this.#file.folder, { recursive: true });
    }
    this.#file = null;
    this.#length = 0;
    this.#bytes = Buffer.alloc(0);
    return entriesIn(all);
  }

  #room(count: number): void {
    if (this.#length + count <= this.#bytes.length) return;
    if (this.#length + count > RUN_BYTES && this.#length > 0) this.#spill();
    if (this.#length + count <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.#length + count, 1 << 12));
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }

  #spill(): void {
    this.#file ??= openRun();
    writeSync(this.#file.descriptor, this.#bytes, 0, this.#length);
    this.#length = 0;
  }
}

const RUN_FILE = 'run';

function openRun(): { readonly folder: string; readonly descriptor: number } {
  const folder = mkdtempSync(join(tmpdir(), 'search-index-'));
  return { folder, descriptor: openSync(join(folder, RUN_FILE), 'w') };
}

function entriesIn(bytes: Buffer): readonly Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at < bytes.length;) {
    const end = at + HEAD_BYTES + bytes.readUInt32LE(at + 8);
    entries.push({
      family: bytes.readUInt32LE(at),
      branch: bytes.readInt32LE(at + 4),
      bytes: bytes.subarray(at + HEAD_BYTES, end),
    });
    at = end;
  }
  return entries;
}
