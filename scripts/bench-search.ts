/**
 * `npm run bench:search -- 1000 10000 [--texts FOLDER]`: generates archives of these sizes (of the
 * texts of FOLDER, where it is named), converts and indexes them as a build does for our search
 * page, and for plain Pagefind with its default UI, and asks both the same queries in a browser
 * with an empty cache. Bytes are those of the bodies as a server without compression sends them
 * (our index and Pagefind's own files are compressed by themselves); “nén” is what gzip on the way
 * would leave in all. It prints what indexing and exporting cost, what a narrowed query and the first suggestions
 * move, and what one more text changes.
 */
import { mkdir, rm } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { readSearchArchive } from '../src/integrations/search-archive.ts';
import type { SearchArchive } from '../src/search/index/document.ts';
import { measure, measureSuggestion, type Measured } from './bench/measure.ts';
import { writeBenchContent } from './bench/bench-content.ts';
import { benchAsked } from './bench/bench-options.ts';
import { addText } from './bench/edits.ts';
import type { ExportCost } from './bench/export-once.ts';
import type { IndexCost } from './bench/index-once.ts';
import { queries } from './bench/queries.ts';
import { buildPlain, buildBenchSite, convertBenchContent } from './bench/sites.ts';
import { changedFiles, siteHashes } from './bench/site-hashes.ts';
import { serveMeasured } from './bench/measured-server.ts';
import { printTable } from './bench/table.ts';
import { launchBrowser } from './tests/site/test-browser.ts';

const { sizes, prose } = benchAsked('bench:search', [1000]);
const folder = '.cache/bench';
const [content, site, plain, memory, exported] = ['content', 'site', 'plain', 'search-base', 'export'].map((name) =>
  join(folder, name),
) as [string, string, string, string, string];

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
await buildBenchSite(site);
const browser = await launchBrowser();
for (const size of sizes) {
  const bytes = writeBenchContent(content, { count: size, prose }) / size;
  convertBenchContent(content);
  for (const kept of [memory, exported]) await rm(kept, { recursive: true, force: true });
  const cost = indexOnce();
  const archive = await readSearchArchive(content);
  const plainSeconds = await seconds(() => buildPlain(archive.documents, plain));
  console.log(
    `\n${size} văn bản, trung bình ${(bytes / 1024).toFixed(1)} KB. Lập chỉ mục: ta ${said(cost)} (${cost.chunks} mảnh cụm từ), Pagefind mặc định ${plainSeconds.toFixed(0)} s.`,
  );
  console.log(`Xuất ${size} văn bản: ${exportOnce()}; chạy lại: ${exportOnce()}.`);
  await ask(browser, archive);
  addOne(size);
}
await browser.close();

function indexOnce(): IndexCost {
  const args = ['scripts/bench/index-once.ts', content, join(site, 'pagefind'), memory];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`Indexing failed:\n${stderr}`);
  return JSON.parse(stdout) as IndexCost;
}

/** Exports what was converted, or what changed of it since, and says what that cost. */
function exportOnce(): string {
  const args = ['scripts/bench/export-once.ts', content, exported];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`Exporting failed:\n${stderr}`);
  const { seconds, processor, bytes, memoryRead, memory, written } = JSON.parse(stdout) as ExportCost;
  const mb = (of: number): string => `${Math.round(of / 1e6)} MB`;
  return `${written} văn bản ghi trong ${seconds.toFixed(1)} s (${processor.toFixed(1)} s vi xử lý), ${mb(bytes)}, bộ nhớ ${mb(memory)} (đọc kho ${mb(memoryRead)})`;
}

function said({ seconds, processor, memory }: IndexCost): string {
  return `${seconds.toFixed(0)} s, ${processor.toFixed(0)} s bộ xử lý, ${(memory / 1e9).toFixed(1)} GB`;
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

async function ask(browser: Browser, { documents }: SearchArchive): Promise<void> {
  const ours = await serveMeasured(site);
  const theirs = await serveMeasured(plain);
  const rows: { query: string; ours: Measured; plain: Measured }[] = [];
  for (const query of queries(documents.map(({ facts }) => facts))) {
    rows.push({
      query,
      ours: await measure(browser, ours, 'ours', query),
      plain: await measure(browser, theirs, 'plain', query),
    });
  }
  printTable(rows);
  const facts = documents.find(({ facts }) => facts.places.length > 0 && facts.assigned.length > 0)?.facts;
  const chosen = `&noi=${facts?.places[0]?.key}&duoc-giao=${facts?.assigned[0]?.key}`;
  const narrowed = await measure(browser, ours, 'ours', `phòng chống dịch${chosen}`);
  console.log(
    `Thu hẹp (phòng chống dịch${chosen}): ${(narrowed.total / 1000).toFixed(0)} KB, ${narrowed.requests} yêu cầu.`,
  );
  const suggestion = await measureSuggestion(browser, ours, 'phòng chống');
  console.log(`Gợi ý đầu tiên: ${(suggestion.bytes / 1000).toFixed(0)} KB, ${suggestion.requests} yêu cầu.`);
  await ours.close();
  await theirs.close();
}

/**
 * One more text of the same archive: what that costs, and how many files of the bundle it changes.
 */
function addOne(size: number): void {
  const before = siteHashes(join(site, 'pagefind'));
  addText(content, size);
  convertBenchContent(content);
  const cost = indexOnce();
  const changed = changedFiles(before, siteHashes(join(site, 'pagefind'))).all;
  console.log(
    `Thêm một văn bản: ${said(cost)}; ${changed} trên ${before.size} tệp đổi (${((100 * changed) / before.size).toFixed(1)} %).`,
  );
}
