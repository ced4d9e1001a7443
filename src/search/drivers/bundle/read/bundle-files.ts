/** Fetches the files of the search bundle, each once. */
import type { BodyNames } from '../../../../archive/body/packed-bodies.ts';
import { expected } from '../../../../ground/expected.ts';
import { fnv1a } from '../../../../ground/fnv1a.ts';
import { postingOf, type Postings } from '../../../postings.ts';
import type { DueCard, NumberCard, Vocabulary } from '../../../port.ts';
import { readCbor, type Cbor } from '../cbor.ts';
import {
  bundlePath,
  IDS_A_FILE,
  PACK_SIGNATURE,
  SMALL_FACETS,
  type ArchiveFile,
  type FacetFiles,
  type FragmentFile,
  type PackedSource,
} from '../files.ts';
import { chunkOf, storedWord } from '../key.ts';
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
  bodies(): Promise<BodyNames>;
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
      return entries.get(storedWord(key, chunk)) ?? null;
    },
    fragment: (document) => json(bundlePath.fragment(document)),
    id: async (document) => {
      const ids = await json<readonly string[]>(bundlePath.ids(document));
      return expected(ids[document % IDS_A_FILE], `the id of document ${document}`);
    },
    facet: async (name) =>
      isSmall(name) ? (await json<FacetFiles>(bundlePath.smallFacets))[name] : json(bundlePath.facet(name)),
    words: () => json(bundlePath.words),
    bodies: () => json(bundlePath.bodies),
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
  const [words] = chunk as [[string, Cbor[], [string, Cbor[]][]][]];
  return new Map(
    words.map(([word, pages, variants]) => {
      const forms = variants.map(([form, formPages]) => [form, postingsOf(formPages)] as const);
      // A word's own pages are those of its form without tones.
      return [word, { forms: new Map(pages.length > 0 ? [['', postingsOf(pages)], ...forms] : forms) }];
    }),
  );
}

function postingsOf(pages: readonly Cbor[]): Postings {
  let document = 0;
  return pages.map((page) => {
    const [delta, positions] = page as [number, number[]];
    document += delta;
    return postingOf(document, expected(positions[0], 'a strength in every posting of a chunk'));
  });
}
