/** Writes the worker of a built site, and the lists of its pages that devices can keep. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build as bundle } from 'rolldown';
import { digestOf } from '../offline/digest.ts';
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

/**
 * Writes them for the pages that are in the folder `site` now: those of `documents` (ids) and of all
 * places. `root` is the checkout, whose worker is bundled.
 */
export async function writeOfflineFiles(
  site: string,
  documents: ReadonlySet<string>,
  root: string,
): Promise<PublishedBuild> {
  const published = await publish(site, documents);
  const worker = `self.publishedBuild=${JSON.stringify(published)};\n${await bundledWorker(root)}`;
  writeFileSync(join(site, WORKER_FILE), worker);
  return published;
}

/** Writes the lists of a built site and says what its worker has to know. */
async function publish(site: string, documents: ReadonlySet<string>): Promise<PublishedBuild> {
  const paths = [...[...documents].sort().map((id) => `van-ban/${id}/`), ...placePaths(site)];
  const pages = await Promise.all(paths.map((path) => publishedPage(site, path)));
  const lists = await writeLists(site, pages);
  const frame = await Promise.all(FRAME_PAGES.map((path) => publishedPage(site, path)));
  const all = new TextEncoder().encode(JSON.stringify([lists, frame]));
  return { version: await digestOf(all), frame, lists };
}

function placePaths(site: string): readonly string[] {
  return readdirSync(join(site, 'dia-phuong'), { recursive: true, encoding: 'utf8' })
    .map((file) => `dia-phuong/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('/index.html'))
    .map((file) => file.slice(0, -'index.html'.length))
    .filter((path) => kindOf(path) === 'place')
    .sort();
}

async function publishedPage(site: string, path: string): Promise<PublishedPage> {
  const bytes = new Uint8Array(readFileSync(join(site, path, 'index.html')));
  const row = [path, await digestOf(bytes), bytes.length] as const;
  return Buffer.from(bytes.buffer).includes(COVERED_MARK) ? [...row, 'covered'] : row;
}

async function writeLists(site: string, pages: readonly PublishedPage[]): Promise<readonly string[]> {
  const count = listCount(pages.length);
  const rows = Map.groupBy(pages, ([path]) => listOf(path, count));
  return Promise.all(
    Array.from({ length: count }, async (_, list) => {
      const bytes = new TextEncoder().encode(JSON.stringify(rows.get(list) ?? []));
      const digest = await digestOf(bytes);
      const file = join(site, listPath(digest));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
      return digest;
    }),
  );
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
