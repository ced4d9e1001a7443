/**
 * `npm run bench:search -- 1000 10000 [--texts FOLDER]`: generates archives of these sizes (of the texts of FOLDER, where it is named), converts and
 * indexes them as a build does for our search page, and for plain Pagefind with its default UI, and asks both the same queries in a browser with an empty cache. Bytes are those of the bodies as a server without
 * compression sends them (Pagefind's own files are compressed by themselves); “nén” is what gzip on the way would leave in all.
 */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readSearchArchive } from '../src/integrations/search-archive.ts';
import { writeBundle } from '../src/search/drivers/bundle/write/write-bundle.ts';
import { measure, type Measured } from './bench/measure.ts';
import { writeBenchContent } from './bench/bench-content.ts';
import { benchAsked } from './bench/bench-options.ts';
import { queries } from './bench/queries.ts';
import { buildPlain, buildBenchSite, convertBenchContent } from './bench/sites.ts';
import { serveMeasured } from './bench/measured-server.ts';
import { printTable } from './bench/table.ts';
import { launchBrowser } from './tests/site/test-browser.ts';

const { sizes, prose } = benchAsked('bench:search', [1000]);
const folder = '.cache/bench';

const timed = async <T>(work: () => Promise<T>): Promise<[T, number]> => {
  const start = performance.now();
  return [await work(), (performance.now() - start) / 1000];
};

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const site = join(folder, 'site');
await buildBenchSite(site);
const browser = await launchBrowser();
for (const size of sizes) {
  const content = join(folder, 'content');
  const bytes = writeBenchContent(content, { count: size, prose }) / size;
  convertBenchContent(content);
  const [[documents, archive], seconds] = await timed(async () => {
    const read = await readSearchArchive(content);
    return [read.documents, await writeBundle(read, join(site, 'pagefind'))] as const;
  });
  const plain = join(folder, 'plain');
  const [, plainSeconds] = await timed(() => buildPlain(documents, plain));
  console.log(
    `\n${size} văn bản, trung bình ${(bytes / 1024).toFixed(1)} KB. Lập chỉ mục: ta ${seconds.toFixed(0)} s (${archive.chunks} mảnh cụm từ), Pagefind mặc định ${plainSeconds.toFixed(0)} s.`,
  );
  const ours = await serveMeasured(site);
  const theirs = await serveMeasured(plain);
  const rows: { query: string; ours: Measured; plain: Measured }[] = [];
  for (const query of queries(documents)) {
    rows.push({
      query,
      ours: await measure(browser, ours, 'ours', query),
      plain: await measure(browser, theirs, 'plain', query),
    });
  }
  printTable(rows);
  await ours.close();
  await theirs.close();
}
await browser.close();
