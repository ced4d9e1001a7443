/** An archive of generated texts, made ready for the service and for the static index. */
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readSearchArchive } from '../../../src/integrations/search-archive.ts';
import type { SearchArchive } from '../../../src/search/index/document.ts';
import { writeSearchSite } from '../../search-service/search-site.ts';
import { writeBenchContent, type ContentAsked } from '../bench-content.ts';
import { convertBenchContent } from '../sites.ts';
import { askedPaths } from './asked-paths.ts';
import { writeRecords } from './bench-records.ts';

export interface PreparedArchive {
  readonly content: string;
  /** What search reads of a built site (search-site.ts). */
  readonly site: string;
  /** The records of the archive, as NDJSON. */
  readonly records: string;
  readonly archive: SearchArchive;
  readonly textBytes: number;
  /** The static index: seconds to write it, its bytes. */
  readonly fixed: { readonly seconds: number; readonly bytes: number };
  /** What many readers ask (asked-paths.ts). */
  readonly paths: readonly string[];
}

/** So many searches are drawn from the texts of so many documents. */
const SEARCHES = 300;
const DRAWN_FROM = 200;

/** Makes the archive below `folder`, which is emptied first. */
export async function prepareArchive(folder: string, asked: ContentAsked): Promise<PreparedArchive> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const [content, site, records] = [join(folder, 'content'), join(folder, 'site'), join(folder, 'records.ndjson')];
  const textBytes = writeBenchContent(content, asked);
  convertBenchContent(content);
  const archive = await readSearchArchive(content);
  const start = performance.now();
  await writeSearchSite(site, content, archive);
  const fixed = { seconds: (performance.now() - start) / 1000, bytes: sizeOf(join(site, 'pagefind')) };
  await writeRecords(archive, records);
  const paths = askedPaths(await someDocuments(archive), SEARCHES, 1);
  return { content, site, records, archive, textBytes, fixed, paths };
}

/** Enough texts to draw queries from. */
async function someDocuments({ documents }: SearchArchive) {
  const step = Math.max(1, Math.floor(documents.length / DRAWN_FROM));
  const read = await Promise.all(documents.filter((_, at) => at % step === 0).map((entry) => entry.read()));
  return read.filter((document) => document !== null);
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, of) => sum + (of.isFile() ? of.size : 0), 0);
}
