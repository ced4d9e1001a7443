/** Writes the worker of a built site, and the lists of its pages that devices can keep. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build as bundle } from 'rolldown';
import { DIGEST_LENGTH } from '../offline/digest.ts';
import {
  COVERED_MARK,
  FRAME_PAGES,
  kindOf,
  listCount,
  listOf,
  listPath,
  WORKER_FILE,
  type PublishedBuild,
  type PublishedPage,
} from '../offline/published.ts';
import { sha256Of } from '../store/sha256.ts';

/**
 * Writes them for the pages that are in the folder `site` now: those of `documents` (ids) and of all
 * places. `root` is the checkout, whose worker is bundled.
 */
export async function writeOfflineFiles(
  site: string,
  documents: ReadonlySet<string>,
  root: string,
): Promise<PublishedBuild> {
  const published = publish(site, documents);
  const worker = `self.publishedBuild=${JSON.stringify(published)};\n${await bundledWorker(root)}`;
  writeFileSync(join(site, WORKER_FILE), worker);
  return published;
}

/** Writes the lists of a built site and says what its worker has to know. */
function publish(site: string, documents: ReadonlySet<string>): PublishedBuild {
  const paths = [...[...documents].sort().map((id) => `van-ban/${id}/`), ...placePaths(site)];
  const lists = writeLists(
    site,
    paths.map((path) => publishedPage(site, path)),
  );
  const frame = FRAME_PAGES.map((path) => publishedPage(site, path));
  return { version: digestHere(Buffer.from(JSON.stringify([lists, frame]))), frame, lists };
}

function placePaths(site: string): readonly string[] {
  return readdirSync(join(site, 'dia-phuong'), { recursive: true, encoding: 'utf8' })
    .map((file) => `dia-phuong/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('/index.html'))
    .map((file) => file.slice(0, -'index.html'.length))
    .filter((path) => kindOf(path) === 'place')
    .sort();
}

function publishedPage(site: string, path: string): PublishedPage {
  const bytes = readFileSync(join(site, path, 'index.html'));
  const row = [path, digestHere(bytes), bytes.length] as const;
  return bytes.includes(COVERED_MARK) ? [...row, 'covered'] : row;
}

function writeLists(site: string, pages: readonly PublishedPage[]): readonly string[] {
  const count = listCount(pages.length);
  const rows = Map.groupBy(pages, ([path]) => listOf(path, count));
  return Array.from({ length: count }, (_, list) => {
    const bytes = Buffer.from(JSON.stringify(rows.get(list) ?? []));
    const digest = digestHere(bytes);
    const file = join(site, listPath(digest));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    return digest;
  });
}

/**
 * The digest that a device reckons of the same bytes (`digestOf`); a browser's way to it copies them
 * and takes three times as long.
 */
export function digestHere(bytes: Uint8Array): string {
  return sha256Of(bytes).slice(0, DIGEST_LENGTH);
}

/** One script without imports: not every browser starts a worker that is a module. */
async function bundledWorker(root: string): Promise<string> {
  const made = await bundle({
    input: join(root, 'src/offline/worker/worker.ts'),
    platform: 'browser',
    output: { format: 'iife', minify: true },
    write: false,
  });
  return made.output[0].code;
}
