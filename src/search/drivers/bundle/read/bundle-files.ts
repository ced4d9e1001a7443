/** Fetches the files of the search bundle, each once. */
import type { ShortForm } from '../../../../archive/body/short-forms.ts';
import { fetchFile } from '../../../../edition/edition.ts';
import { itemAt } from '../../../../ground/expected.ts';
import { fnv1a } from '../../../../ground/fnv1a.ts';
import { documentOfPosting, postingOf, strengthOfPosting, type Postings } from '../../../postings.ts';
import type { DueCard, NumberCard, Vocabulary } from '../../../port.ts';
import { readCbor, type Cbor } from '../cbor.ts';
import {
  basePath,
  bundlePath,
  isSmallFacet,
  MOST_IDS,
  PACK_SIGNATURE,
  type ArchiveFile,
  type BegunHead,
  type BegunNames,
  type BestFile,
  type FacetFiles,
  type FragmentFile,
  type HavingFile,
  type PackedSource,
  type RecentDocument,
} from '../files.ts';
import { bestKey, blocksOf, MOST_BLOCKS } from '../begun.ts';
import { chunkOf, partOf, partsKey, routeHash, type Route } from '../key.ts';
import { ranksBeside, type Ranks } from './ranks.ts';
import type { PackedName } from '../packed-name.ts';

/** The network failed or a file is missing, so there is no answer (not an empty one). */
export class BundleError extends Error {
  override readonly name = 'BundleError';
}

/**
 * One phrase without its tones: its toned forms and their documents. The form without tones is
 * `''`.
 */
export interface PhraseEntry {
  readonly forms: ReadonlyMap<string, Postings>;
}

/** Names that begin alike, from one file or two; `isCut` where there are more. */
interface BegunPart<T> {
  readonly parts: readonly T[];
  readonly isCut: boolean;
}

/**
 * The files of one bundle. Every method rejects with BundleError where a file cannot be fetched.
 */
export interface BundleFiles {
  archive(): Promise<ArchiveFile>;
  /** The entry of a key of the base, kept where `route` leads; null where it has none. */
  entry(key: string, route: Route): Promise<PhraseEntry | null>;
  fragment(document: number): Promise<FragmentFile>;
  /** The documents that came after the base, with their numbers. */
  recent(): Promise<readonly (readonly [document: number, of: RecentDocument])[]>;
  /** The ids of all documents; null where there is no file of them. */
  ids(): Promise<readonly string[] | null>;
  /** The documents that have some values of a facet that is not small. */
  having(name: keyof FacetFiles, keys: readonly string[]): Promise<HavingFile>;
  facet<Name extends keyof FacetFiles>(name: Name): Promise<FacetFiles[Name]>;
  words(): Promise<Vocabulary>;
  short(): Promise<readonly ShortForm[]>;
  /**
   * What begins with a text and some others, in all its blocks; where these are many, the best of
   * it.
   */
  begun<Kind extends keyof BegunNames>(kind: Kind, text: string): Promise<BegunPart<BegunNames[Kind]>>;
  facetValues(name: keyof FacetFiles): Promise<FacetFiles[keyof FacetFiles]['values']>;
  /** The sources with a key, and some others. */
  sources(key: string): Promise<readonly PackedSource[]>;
  /** The names with a key, and some others. */
  names(key: string): Promise<readonly PackedName[]>;
  dates(): Promise<readonly (string | null)[]>;
  /** The deadlines of a day of the year, and some others. */
  days(day: string): Promise<readonly DueCard[]>;
  /** The known document numbers that begin with a figure, and some others. */
  numbers(figure: number): Promise<readonly NumberCard[]>;
}

/** The bundle below `root`, an address that ends in a slash. */
export function bundleFiles(root: string): BundleFiles {
  const kept = new Map<string, Promise<unknown>>();
  const once = <T>(path: string, read: () => Promise<T>): Promise<T> => {
    const known = kept.get(path) ?? read();
    kept.set(path, known);
    return known as Promise<T>;
  };
  const archive = (): Promise<ArchiveFile> =>
    once(bundlePath.archive, async () => jsonOf(await fetchBytes(root, bundlePath.archive, 'no-cache')));
  const ranks = (): Promise<Ranks> => once('ranks', async () => ranksBeside((await archive()).recent.ranks));
  const packed = async (path: string): Promise<Uint8Array> => {
    const { version } = await archive();
    return unpack(path, await fetchBytes(root, `${path}?${version}`));
  };
  /** Files that are named by what is in them. */
  const fixed = async (path: string): Promise<Uint8Array> => unpack(path, await fetchBytes(root, path));
  const inBase = async (path: string): Promise<string> => `${(await archive()).base.folder}/${path}`;
  const entriesIn = async (chunk: string): Promise<ReadonlyMap<string, PhraseEntry>> => {
    const path = await inBase(basePath.chunk(chunk));
    return once(path, async () => entriesOf(readCbor(await fixed(path)), (await ranks()).ofBase));
  };
  const json = <T>(path: string): Promise<T> => once(path, async () => jsonOf(await packed(path)));
  const fixedJson = <T>(path: string): Promise<T> => once(path, async () => jsonOf(await fixed(path)));
  const recent = async (): Promise<readonly RecentDocument[]> => {
    const { file } = (await archive()).recent;
    return file === '' ? [] : fixedJson(file);
  };
  return {
    archive,
    entry: async (key, route) => {
      if ((await archive()).base.chunks === 0)
        throw new BundleError(`Cannot look up “${key}”: this index has no texts`);
      const entries = await entriesIn(chunkOf(route, (await archive()).base.chunks));
      const parts = route.branch === null ? undefined : entries.get(partsKey(routeHash(route.family)));
      const own = parts === undefined ? entries : await entriesIn(partOf(route, Number([...parts.forms.keys()][0])));
      return own.get(key) ?? null;
    },
    fragment: async (document) => {
      const place = (await ranks()).find(document);
      if ('recent' in place) return itemAt(await recent(), place.recent).fragment;
      return fixedJson(await inBase(basePath.fragment(place.base)));
    },
    recent: async () => {
      const { ranks } = (await archive()).recent;
      return (await recent()).map((of, i) => [itemAt(ranks, i), of] as const);
    },
    ids: async () => ((await archive()).documents <= MOST_IDS ? json(bundlePath.ids) : null),
    facet: async <Name extends keyof FacetFiles>(name: Name) => {
      if (isSmallFacet(name)) return (await json<FacetFiles>(bundlePath.smallFacets))[name];
      const [values, of] = await Promise.all([json(bundlePath.facetValues(name)), json(bundlePath.facet(name))]);
      return { values, of } as FacetFiles[Name];
    },
    having: async (name, keys) => {
      const count = (await archive()).havingFiles[name] ?? 1;
      const files = [...new Set(keys.map((key) => fnv1a(key) % count))];
      const found = await Promise.all(files.map((file) => json<HavingFile>(bundlePath.having(name, file))));
      return Object.assign({}, ...found) as HavingFile;
    },
    words: async () => {
      const counts = new Map(await fixedJson<Vocabulary>(await inBase(basePath.words)));
      for (const { words } of await recent()) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
      return [...counts];
    },
    short: async () => (await json<BegunHead>(bundlePath.starts('bodies'))).short,
    begun: async <Kind extends keyof BegunNames>(kind: Kind, text: string) => {
      type Names = BegunNames[Kind];
      const blocks = blocksOf((await json<BegunHead>(bundlePath.starts(kind))).starts, text);
      if (blocks.length <= MOST_BLOCKS) {
        const parts = await Promise.all(blocks.map((block) => json<Names>(bundlePath.block(kind, block))));
        return { parts, isCut: false };
      }
      const key = bestKey(text);
      const file = fnv1a(key) % (await archive()).bestFiles[kind];
      const best = await json<BestFile<Names>>(bundlePath.best(kind, file));
      return { parts: key in best ? [best[key] as Names] : [], isCut: true };
    },
    facetValues: (name) => json(bundlePath.facetValues(name)),
    sources: async (key) => json(bundlePath.sources(fnv1a(key) % (await archive()).sourceFiles)),
    names: async (key) => json(bundlePath.names(fnv1a(key) % (await archive()).nameFiles)),
    dates: () => json(bundlePath.dates),
    days: async (day) => json(bundlePath.days(fnv1a(day) % (await archive()).dayFiles)),
    numbers: async (figure) => json(bundlePath.numbers(figure % (await archive()).numberFiles)),
  };
}

function jsonOf<T>(bytes: Uint8Array): T {
  return JSON.parse(new TextDecoder().decode(bytes)) as T;
}

async function fetchBytes(
  root: string,
  path: string,
  cache: RequestCache = 'default',
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const response = await fetchFile(root + path, { cache });
    if (!response.ok) throw new BundleError(`Cannot fetch ${path}: status ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    throw error instanceof BundleError ? error : new BundleError(`Cannot fetch ${path}: ${String(error)}`);
  }
}

async function unpack(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  // A server may have decompressed the file.
  const isCompressed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const plain = isCompressed ? await unzip(bytes) : bytes;
  if (new TextDecoder().decode(plain.subarray(0, PACK_SIGNATURE.length)) !== PACK_SIGNATURE)
    throw new BundleError(`Cannot read ${path}, expected it to begin with \`${PACK_SIGNATURE}\``);
  return plain.subarray(PACK_SIGNATURE.length);
}

async function unzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function entriesOf(chunk: Cbor, rankOf: (document: number) => number): ReadonlyMap<string, PhraseEntry> {
  const entries = chunk as readonly [key: string, forms: readonly [form: string, steps: readonly number[]][]][];
  const postingsOf = (steps: readonly number[]): Postings => {
    const documents = documentsOf(steps.map(documentOfPosting));
    return documents.map((document, i) => postingOf(rankOf(document), strengthOfPosting(itemAt(steps, i))));
  };
  return new Map(
    entries.map(([key, forms]) => [key, { forms: new Map(forms.map(([form, steps]) => [form, postingsOf(steps)])) }]),
  );
}

function documentsOf(steps: readonly number[]): readonly number[] {
  let document = 0;
  return steps.map((step) => (document += step));
}
