/**
 * What we rely on in the files that Pagefind writes. It documents none of it, so a new version may
 * change it and still build; search would then find nothing, or something else. Each function
 * throws a sentence that says what was found and what was expected.
 */
import type { Cbor } from '../../bundle/cbor.ts';

/** The one version whose files are known to be as described here. */
export const PAGEFIND_VERSION = '1.6.0';

/** `pagefind-entry.json`, of which only the hash of the language is ours to change. */
export interface EntryFile {
  readonly version: string;
  readonly languages: { readonly vi: { readonly hash: string } };
}

/** Pagefind's table of contents (`*.pf_meta`). */
export interface Contents {
  /** In the order in which they were added. `hash` names the page's fragment. */
  readonly pages: readonly { readonly hash: string; readonly words: number }[];
  /** Chunks of words: the first word, the last word, the name of the file in `index/`. */
  readonly chunks: readonly (readonly [from: string, to: string, hash: string])[];
  /** What we do not read. */
  readonly rest: readonly Cbor[];
}

/** Reads the entry file. */
export function readEntry(json: string): EntryFile {
  const entry: unknown = JSON.parse(json);
  const { version, languages } = isRecord(entry) ? entry : {};
  if (version !== PAGEFIND_VERSION) throw unknownFormat('a version', version, PAGEFIND_VERSION);
  const vi = isRecord(languages) ? languages['vi'] : undefined;
  if (!isRecord(languages) || !isRecord(vi) || typeof vi['hash'] !== 'string' || Object.keys(languages).length !== 1)
    throw unknownFormat('languages', languages, '{"vi":{"hash":"…"}} alone');
  return entry as unknown as EntryFile;
}

/** Reads the table of contents. */
export function readContents(meta: Cbor): Contents {
  if (typeof meta === 'number' || typeof meta === 'string')
    throw unknownFormat('a table of contents', meta, 'an array');
  const [version, pages, chunks, ...rest] = meta;
  if (version !== PAGEFIND_VERSION)
    throw unknownFormat('a version in the table of contents', version, PAGEFIND_VERSION);
  return {
    pages: listOf(pages, 'a list of pages').map((page) => {
      const [hash, words] = listOf(page, 'a page');
      if (typeof hash !== 'string' || typeof words !== 'number')
        throw unknownFormat('a page', page, '[hash, number of words, …]');
      return { hash, words };
    }),
    chunks: listOf(chunks, 'a list of chunks').map((chunk) => {
      const [from, to, hash, ...more] = listOf(chunk, 'a chunk');
      if (typeof from !== 'string' || typeof to !== 'string' || typeof hash !== 'string' || more.length > 0)
        throw unknownFormat('a chunk', chunk, '[first word, last word, hash]');
      return [from, to, hash] as const;
    }),
    rest,
  };
}

/** A table of contents as Pagefind's client reads it; see {@link readContents}. */
export function contentsOf({ pages, chunks, rest }: Contents): Cbor {
  return [PAGEFIND_VERSION, pages.map(({ hash, words }) => [hash, words]), chunks, ...rest];
}

/**
 * Checks that Pagefind's client asks for the files that we rewrite, by the names that we give them.
 */
export function checkClient(script: string): void {
  for (const name of ['pagefind-entry.json', 'pf_meta', 'pagefind_dcd', 'exactDiacritics'])
    if (!script.includes(name)) throw unknownFormat('a client', 'pagefind.js', `one that knows \`${name}\``);
}

/** A fragment's own name for its page, which is the id that it was added with. */
export function urlOfFragment(json: string): string {
  const fragment: unknown = JSON.parse(json);
  const url = isRecord(fragment) ? fragment['url'] : undefined;
  if (typeof url !== 'string') throw unknownFormat('a fragment', fragment, '{"url":"…",…}');
  return url;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function unknownFormat(what: string, found: unknown, expected: string): Error {
  const shown = typeof found === 'string' ? found : (JSON.stringify(found) ?? 'nothing');
  return new Error(
    `Cannot use Pagefind's index: it has ${what} \`${shown.slice(0, 80)}\`, expected \`${expected}\` ` +
      `(the format of Pagefind ${PAGEFIND_VERSION}; after an upgrade compare write/pagefind-format.ts)`,
  );
}

function listOf(value: Cbor | undefined, what: string): readonly Cbor[] {
  if (value === undefined || typeof value === 'number' || typeof value === 'string')
    throw unknownFormat(what, value, 'an array');
  return value;
}
