/** A built or deployed site: its manifest, and the files that it really gives. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { BrokenPartsError, readPartsLater } from '../../src/archive/data/read-parts.ts';
import { MANIFEST_FILE, manifest, manifestPart, type Manifest } from '../../src/schema/manifest.ts';
import { sha256Of } from '../../src/store/sha256.ts';
import { fetchPublished } from '../site/fetch-published.ts';
import type { Checksums } from './copy-difference.ts';

/** How many files are asked for at once. */
const AT_ONCE = 6;

/**
 * Reads files of a site by their path below its address; null where there is none. Throws where the
 * site cannot be reached.
 */
export type ReadPublished = (path: string) => Promise<Uint8Array | null>;

/** The reader of a site at an address or in a folder. */
export function publishedReader(site: string): ReadPublished {
  if (!/^https?:\/\//.test(site))
    return (path) => {
      const file = join(site, path);
      return Promise.resolve(existsSync(file) ? readFileSync(file) : null);
    };
  return async (path) => {
    const response = await fetchPublished(site, path);
    if (response.status === 404) return null;
    if (!response.ok) throw new Error(`${site} (${path}): ${response.status}`);
    return response.bytes();
  };
}

/** The manifest of a site, all parts as one; a sentence where it has none that can be read. */
export async function publishedManifest(read: ReadPublished): Promise<Manifest | string> {
  const bytes = await read(MANIFEST_FILE);
  if (bytes === null) return `không có ${MANIFEST_FILE}; trang được dựng bằng bản cũ của chương trình thì dựng lại.`;
  try {
    const head = manifest.parse(parsed(bytes));
    const parts = await readPartsLater(MANIFEST_FILE, async (path) =>
      path === MANIFEST_FILE ? head : manifestPart.parse(parsed(await readPart(read, path))),
    );
    return { ...head, parts: 1, next: null, sources: parts.flatMap(({ sources }) => sources) };
  } catch (error) {
    if (error instanceof BrokenPartsError || error instanceof SyntaxError || error instanceof z.ZodError)
      return `${MANIFEST_FILE} không đọc được: bị sửa, thiếu phần, hay của bản khác của chương trình.`;
    throw error;
  }
}

async function readPart(read: ReadPublished, path: string): Promise<Uint8Array> {
  const bytes = await read(path);
  if (bytes === null) throw new BrokenPartsError(`The site has no ${path}`);
  return bytes;
}

function parsed(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}

/**
 * The downloads and pages of the documents: as the manifest lists them, and as the site gives them.
 */
export interface PublishedFiles {
  readonly listed: Checksums;
  readonly given: Checksums;
}

/**
 * Asks a site for every file of its manifest; of a folder also those that are not in it, but for
 * the notices of the `removed` ids. `step` is called for each.
 */
export async function publishedFiles(
  site: string,
  { sources }: Manifest,
  removed: ReadonlySet<string>,
  read: ReadPublished,
  step: (path: string) => void,
): Promise<PublishedFiles> {
  const listed = new Map(
    sources.flatMap(({ id, sha256, page }) => [
      [`van-ban/${id}.txt`, sha256] as const,
      [`van-ban/${id}/index.html`, page.sha256] as const,
    ]),
  );
  const given = new Map<string, string>();
  const waiting = [...new Set([...listed.keys(), ...unlisted(site, removed)])];
  const work = async (): Promise<void> => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const bytes = await read(path);
      if (bytes !== null) given.set(path, sha256Of(bytes));
      step(path);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { listed, given };
}

/** What lies among the documents of a site in a folder: nobody can list those of an address. */
function unlisted(site: string, removed: ReadonlySet<string>): string[] {
  const folder = join(site, 'van-ban');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    if (name.endsWith('.txt')) return [`van-ban/${name}`];
    const page = `van-ban/${name}/index.html`;
    // The second page of the list of documents lies at /van-ban/trang/2/.
    return name !== 'trang' && !removed.has(name) && existsSync(join(site, page)) ? [page] : [];
  });
}
