/**
 * Pagefind indexes what documents are called: type, number, title and issuer, for suggestions while
 * somebody types. Whole texts are in the bundle, because Pagefind takes tones off and keeps no
 * order of words within a phrase (see README, _Choices and why_).
 */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createIndex } from 'pagefind';
import { CborWriter, readCbor, writeCbor } from '../../bundle/cbor.ts';
import { packed, unpacked } from '../../bundle/write/pack.ts';
import type { SearchFacts } from '../../../index/document.ts';
import { forPagefind } from '../pagefind-text.ts';
import {
  checkClient,
  contentsOf,
  PAGEFIND_VERSION,
  readContents,
  readEntry,
  urlOfFragment,
} from './pagefind-format.ts';

/** A file of Pagefind's. */
export interface PagefindFile {
  /** Below the folder of the index. */
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * What the client fetches of Pagefind's files. Its interfaces, its worker and its fragments no page
 * of ours loads.
 */
const FETCHED = /^(?:pagefind\.js|wasm\.[\w-]+\.pagefind|index\/[\w-]+\.pf_index)$/;

/**
 * Writes Pagefind's index of the documents into `folder`; page n of it is named n and is the n-th
 * document. There must be one at least.
 */
export async function writeTitleIndex(documents: readonly SearchFacts[], folder: string): Promise<void> {
  for (const { path, content } of namedByPlace(await pagefindFiles(documents), documents)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/** The files that Pagefind makes of the documents. */
export async function pagefindFiles(documents: readonly SearchFacts[]): Promise<readonly PagefindFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  checkErrors(errors);
  if (!index) throw new Error('Cannot index titles: Pagefind made no index');
  for (const { id, title, number, type, issuer } of documents) {
    const called = [type?.name, number, title, issuer?.name].filter(Boolean).join(' ');
    // Pagefind writes no index for an archive without any word.
    const content = forPagefind(/[\p{L}\p{N}]/u.test(called) ? called : id);
    checkErrors((await index.addCustomRecord({ url: id, language: 'vi', content })).errors);
  }
  const made = await index.getFiles();
  checkErrors(made.errors);
  await index.deleteIndex();
  return made.files;
}

/**
 * Those of Pagefind's files that its client fetches, with a table of contents in which each page is
 * named by the place of its document: a result is then a document, without a file to look it up in.
 * Throws where the files are not as this version of Pagefind makes them, or a page is another
 * document than the one in its place.
 */
export function namedByPlace(
  files: readonly PagefindFile[],
  documents: readonly SearchFacts[],
): readonly PagefindFile[] {
  const byPath = new Map(files.map(({ path, content }) => [path, content]));
  const read = (path: string): Uint8Array => {
    const content = byPath.get(path);
    if (content === undefined) throw new Error(`Cannot use Pagefind's index without \`${path}\``);
    return content;
  };
  const entry = readEntry(textOf(read(ENTRY)));
  checkClient(textOf(read('pagefind.js')));
  const contents = readContents(readCbor(unpacked(read(metaPath(entry.languages.vi.hash)))));
  checkOrder(
    contents.pages.map(({ hash }) => urlOfFragment(textOf(unpacked(read(`fragment/${hash}.pf_fragment`))))),
    documents,
  );
  const writer = new CborWriter();
  writeCbor(
    writer,
    contentsOf({ ...contents, pages: contents.pages.map((page, n) => ({ ...page, hash: String(n) })) }),
  );
  const meta = packed(writer.bytes());
  const hash = `vi_${createHash('sha256').update(meta).digest('hex').slice(0, 10)}`;
  const renamed = { ...entry, languages: { vi: { ...entry.languages.vi, hash } } };
  return [
    ...files.filter(({ path }) => FETCHED.test(path)),
    { path: ENTRY, content: Buffer.from(JSON.stringify(renamed)) },
    { path: metaPath(hash), content: meta },
  ];
}

const ENTRY = 'pagefind-entry.json';

function metaPath(hash: string): string {
  return `pagefind.${hash}.pf_meta`;
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function checkOrder(pages: readonly string[], documents: readonly SearchFacts[]): void {
  if (pages.length !== documents.length)
    throw new Error(`Cannot use Pagefind's index of ${pages.length} pages, expected ${documents.length}`);
  for (const [at, { id }] of documents.entries())
    if (pages[at] !== id)
      throw new Error(`Cannot use Pagefind's index with \`${pages[at]}\` as page ${at}, expected \`${id}\``);
}

function checkErrors(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Cannot index titles with Pagefind ${PAGEFIND_VERSION}: ${errors.join('; ')}`);
}
