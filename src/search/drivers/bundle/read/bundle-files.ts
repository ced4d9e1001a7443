/** Fetches the files of the search bundle, each once. */
import type { ShortForm } from '../../../../archive/body/short-forms.ts';
import { expected } from '../../../../ground/expected.ts';
import { fnv1a } from '../../../../ground/fnv1a.ts';
import { documentOfPosting, postingOf, strengthOfPosting, type Postings } from '../../../postings.ts';
import type { DueCard, NumberCard, Vocabulary } from '../../../port.ts';
import { readCbor, type Cbor } from '../cbor.ts';
import {
  bundlePath,
  IDS_A_FILE,
  PACK_SIGNATURE,
  SMALL_FACETS,
  type ArchiveFile,
  type BegunNames,
  type BestFile,
  type FacetFiles,
  type FragmentFile,
  type PackedSource,
  type TitleFile,
} from '../files.ts';
import { bestKey, blocksOf, MOST_BLOCKS } from '../begun.ts';
import { chunkOf } from '../key.ts';
import { titleKey } from '../title-key.ts';
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
  /** The entry of a key, kept where `route` leads; null where the archive has none. */
  entry(key: string, route: string): Promise<PhraseEntry | null>;
  fragment(document: number): Promise<FragmentFile>;
  /** The id of a document; its block of ids is fetched once. */
  id(document: number): Promise<string>;
  facet<Name extends keyof FacetFiles>(name: Name): Promise<FacetFiles[Name]>;
  words(): Promise<Vocabulary>;
  short(): Promise<readonly ShortForm[]>;
  /** What begins with a text and some others, in all its blocks; where these are many, the best of it. */
  begun<Kind extends keyof BegunNames>(kind: Kind, text: string): Promise<BegunPart<BegunNames[Kind]>>;
  /** The words of titles that begin like a word typed, and some others. */
  titleWords(word: string): Promise<TitleFile>;
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
  const packed = async (path: string): Promise<Uint8Array> => {
    const { version } = await archive();
    return unpack(path, await fetchBytes(root, `${path}?${version}`));
  };
  const json = <T>(path: string): Promise<T> => once(path, async () => jsonOf(await packed(path)));
  return {
    archive,
    entry: async (key, route) => {
      const chunk = chunkOf(route, (await archive()).chunks);
      const path = bundlePath.chunk(chunk);
      const entries = await once(path, async () => entriesOf(readCbor(await packed(path))));
      return entries.get(key) ?? null;
    },
    fragment: (document) => json(bundlePath.fragment(document)),
    id: async (document) => {
      const ids = await json<readonly string[]>(bundlePath.ids(document));
      return expected(ids[document % IDS_A_FILE], `the id of document ${document}`);
    },
    facet: async (name) =>
      isSmall(name) ? (await json<FacetFiles>(bundlePath.smallFacets))[name] : json(bundlePath.facet(name)),
    words: () => json(bundlePath.words),
    short: () => json(bundlePath.short),
    begun: async <Kind extends keyof BegunNames>(kind: Kind, text: string) => {
      type Names = BegunNames[Kind];
      const blocks = blocksOf(await json<readonly string[]>(bundlePath.starts(kind)), text);
      if (blocks.length <= MOST_BLOCKS) {
        const parts = await Promise.all(blocks.map((block) => json<Names>(bundlePath.block(kind, block))));
        return { parts, isCut: false };
      }
      const key = bestKey(text);
      const file = fnv1a(key) % (await archive()).bestFiles[kind];
      const best = await json<BestFile<Names>>(bundlePath.best(kind, file));
      return { parts: key in best ? [best[key] as Names] : [], isCut: true };
    },
    titleWords: async (word) => json(bundlePath.titles(fnv1a(titleKey(word)) % (await archive()).titleFiles)),
    facetValues: (name) => json(bundlePath.facetValues(name)),
    sources: async (key) => json(bundlePath.sources(fnv1a(key) % (await archive()).sourceFiles)),
    names: async (key) => json(bundlePath.names(fnv1a(key) % (await archive()).nameFiles)),
    dates: () => json(bundlePath.dates),
    days: async (day) => json(bundlePath.days(fnv1a(day) % (await archive()).dayFiles)),
    numbers: async (figure) => json(bundlePath.numbers(figure % (await archive()).numberFiles)),
  };
}

function isSmall(name: keyof FacetFiles): boolean {
  return SMALL_FACETS.some((small) => small === name);
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
    const response = await fetch(root + path, { cache });
    if (!response.ok) throw new BundleError(`Cannot fetch ${path}: status ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    throw error instanceof BundleError ? error : new BundleError(`Cannot fetch ${path}: ${String(error)}`);
  }
}

async function unpack(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  // A server may have decompressed the file.
  const isCompressed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const stream = new Blob([bytes]).stream();
  const plain = isCompressed
    ? new Uint8Array(await new Response(stream.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer())
    : bytes;
  if (new TextDecoder().decode(plain.subarray(0, PACK_SIGNATURE.length)) !== PACK_SIGNATURE)
    throw new BundleError(`Cannot read ${path}, expected it to begin with \`${PACK_SIGNATURE}\``);
  return plain.subarray(PACK_SIGNATURE.length);
}

function entriesOf(chunk: Cbor): ReadonlyMap<string, PhraseEntry> {
  const entries = chunk as readonly [key: string, forms: readonly [form: string, steps: readonly number[]][]][];
  return new Map(
    entries.map(([key, forms]) => [key, { forms: new Map(forms.map(([form, steps]) => [form, postingsOf(steps)])) }]),
  );
}

function postingsOf(steps: readonly number[]): Postings {
  let document = 0;
  return steps.map((step) => {
    document += documentOfPosting(step);
    return postingOf(document, strengthOfPosting(step));
  });
}
