/** Fetches the files of the search bundle, each once. */
import { readCbor, type Cbor } from '../cbor.ts';
import {
  bundlePath,
  IDS_A_FILE,
  type ArchiveFile,
  type FacetFiles,
  type FragmentFile,
  type NumberCard,
  type WordsFile,
} from '../files.ts';
import { chunkOf, storedWord } from '../key.ts';
import type { Marks } from './marks.ts';

/** The network failed, or a file is missing: there is no answer, which is not an empty answer. */
export class BundleError extends Error {
  override readonly name = 'BundleError';
}

/** One phrase without its tones: its toned forms and their documents. */
export interface Entry {
  readonly forms: ReadonlyMap<string, Marks>;
}

const SIGNATURE = 'pagefind_dcd';

const unpack = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> => {
  // A server may have taken off the compression on the way.
  const compressed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const stream = new Blob([bytes]).stream();
  const plain = compressed
    ? new Uint8Array(await new Response(stream.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer())
    : bytes;
  const signature = new TextDecoder().decode(plain.subarray(0, SIGNATURE.length));
  return signature === SIGNATURE ? plain.subarray(SIGNATURE.length) : plain;
};

const marksOf = (pages: readonly Cbor[]): Marks => {
  let document = 0;
  return pages.map((page) => {
    const [delta, positions] = page as [number, number[]];
    document += delta;
    return document * 4 + (positions[0] ?? 0);
  });
};

const entriesOf = (chunk: Cbor): ReadonlyMap<string, Entry> => {
  const [words] = chunk as [[string, Cbor[], [string, Cbor[]][]][]];
  return new Map(
    words.map(([word, pages, variants]) => {
      const forms = variants.map(([form, formPages]) => [form, marksOf(formPages)] as const);
      // A word's own pages are those of its form without tones.
      return [word, { forms: new Map(pages.length > 0 ? [['', marksOf(pages)], ...forms] : forms) }];
    }),
  );
};

/** The bundle below `root` (an address that ends in a slash). Throws BundleError. */
export class Bundle {
  readonly root: string;
  #archive: Promise<ArchiveFile> | undefined;
  #chunks = new Map<string, Promise<ReadonlyMap<string, Entry>>>();
  #fragments = new Map<number, Promise<FragmentFile>>();
  #columns = new Map<string, Promise<unknown>>();

  constructor(root: string) {
    this.root = root;
  }

  async #bytes(path: string, cache: RequestCache = 'default'): Promise<Uint8Array<ArrayBuffer>> {
    try {
      const response = await fetch(this.root + path, { cache });
      if (!response.ok) throw new BundleError(`${path}: ${response.status}`);
      return new Uint8Array(await response.arrayBuffer());
    } catch (error) {
      throw error instanceof BundleError ? error : new BundleError(`${path}: ${String(error)}`);
    }
  }

  async #packed(path: string): Promise<Uint8Array> {
    const { version } = await this.archive();
    return unpack(await this.#bytes(`${path}?${version}`));
  }

  async #json(path: string): Promise<unknown> {
    return JSON.parse(new TextDecoder().decode(await this.#packed(path)));
  }

  #column<T>(path: string): Promise<T> {
    const known = this.#columns.get(path) ?? this.#json(path);
    this.#columns.set(path, known);
    return known as Promise<T>;
  }

  archive(): Promise<ArchiveFile> {
    this.#archive ??= this.#bytes(bundlePath.archive, 'no-cache').then(
      (bytes) => JSON.parse(new TextDecoder().decode(bytes)) as ArchiveFile,
    );
    return this.#archive;
  }

  /** The entry of a key, kept where `route` leads; null where the archive has none. */
  async entry(key: string, route: string): Promise<Entry | null> {
    const { chunks } = await this.archive();
    const chunk = chunkOf(route, chunks);
    const loaded =
      this.#chunks.get(chunk) ?? this.#packed(bundlePath.chunk(chunk)).then((bytes) => entriesOf(readCbor(bytes)));
    this.#chunks.set(chunk, loaded);
    return (await loaded).get(storedWord(key, chunk)) ?? null;
  }

  fragment(document: number): Promise<FragmentFile> {
    const known = this.#fragments.get(document) ?? (this.#json(bundlePath.fragment(document)) as Promise<FragmentFile>);
    this.#fragments.set(document, known);
    return known;
  }

  /** The id of a document; its block of ids is fetched once. */
  async id(document: number): Promise<string> {
    const ids = await this.#column<readonly string[]>(bundlePath.ids(document));
    return ids[document % IDS_A_FILE] ?? '';
  }

  facet<Name extends keyof FacetFiles>(name: Name): Promise<FacetFiles[Name]> {
    return this.#column(bundlePath.facet(name));
  }

  words(): Promise<WordsFile> {
    return this.#column(bundlePath.words);
  }

  /** The known document numbers that begin with a figure, and some others. */
  async numbers(figure: number): Promise<readonly NumberCard[]> {
    const { numberFiles } = await this.archive();
    return this.#column(bundlePath.numbers(figure % numberFiles));
  }
}
