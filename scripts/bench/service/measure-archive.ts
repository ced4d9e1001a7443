/** One archive of generated texts, searched by the service and by the static index. */
import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readSearchArchive } from '../../../src/integrations/search-archive.ts';
import { partAddress } from '../../../src/search/answer/protocol.ts';
import { recordsOf } from '../../../src/search/export/folder/read-lines.ts';
import type { SearchArchive } from '../../../src/search/index/document.ts';
import { facetNames } from '../../../src/search/plan/address.ts';
import { contentTables } from '../../search-service/content-tables.ts';
import { writeSearchSite } from '../../search-service/search-site.ts';
import { startService, type StartedService } from '../../search-service/start-service.ts';
import { writeBenchContent, type ContentAsked } from '../bench-content.ts';
import { convertBenchContent } from '../sites.ts';
import { askedPaths } from './asked-paths.ts';
import { askedSearches, type AskedSearch } from './asked-searches.ts';
import { writeRecords } from './bench-records.ts';
import { loadServers } from './loaded-servers.ts';
import { processorTime } from './processor-time.ts';
import { runClients, type ClientsGot } from './run-clients.ts';
import { staticCost, type StaticCost } from './static-cost.ts';
import { percentilesOf, timesOf, type Percentiles } from './times.ts';

/** How long a kind of query takes the service, in ms, and what it sends, packed. */
export interface ServiceCost extends Percentiles {
  readonly bytes: number;
}

/** Many readers at a time. `processor`: ms of a request, of the service and of PostgreSQL. */
export interface CrowdCost extends ClientsGot {
  readonly processor: number;
}

/** The service over one way of keeping the archive. */
export interface MeasuredService {
  readonly name: string;
  readonly loadSeconds: number;
  readonly bytes: number;
  readonly crowd: CrowdCost;
}

export interface MeasuredArchive {
  readonly documents: number;
  readonly textBytes: number;
  /** The static index: seconds to write, bytes. */
  readonly fixed: { readonly seconds: number; readonly bytes: number };
  /** The service over the static index, over one server, over two. */
  readonly services: readonly MeasuredService[];
  /** By kind of query; `service` is in the order of the servers (without the static index). */
  readonly queries: readonly {
    readonly kind: string;
    readonly fixed: StaticCost;
    readonly service: readonly ServiceCost[];
  }[];
}

/** So often each kind of query is asked, after once to warm up. */
const TIMES = 20;
/** Larger archives are loaded once: into two servers it takes as long again. */
const TWO_UP_TO = 20_000;
/** What many readers ask for how long (seconds). */
const CROWD = { searches: 300, clients: 200, seconds: 15 };

/** Makes the archive below `folder` and measures. */
export async function measureArchive(folder: string, asked: ContentAsked): Promise<MeasuredArchive> {
  const [content, site, records] = ['content', 'site', 'records.ndjson'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  mkdirSync(folder, { recursive: true });
  const textBytes = writeBenchContent(content, asked);
  convertBenchContent(content);
  const archive = await readSearchArchive(content);
  const start = performance.now();
  await writeSearchSite(site, content, archive);
  const fixed = { seconds: (performance.now() - start) / 1000, bytes: sizeOf(join(site, 'pagefind')) };
  await writeRecords(archive, records);
  const searches = askedSearches(archive.documents.map(({ facts }) => facts));
  const known = contentTables(content, archive);
  const paths = askedPaths(await someDocuments(archive), CROWD.searches, 1);
  const costs: StaticCost[] = [];
  for (const { state } of searches) costs.push(await staticCost(site, known, state));
  const own = await overIndex(site, paths);
  const services: MeasuredService[] = [
    { name: 'chỉ mục tĩnh', loadSeconds: fixed.seconds, bytes: fixed.bytes, crowd: own },
  ];
  const times: (readonly ServiceCost[])[] = [];
  for (const count of archive.documents.length <= TWO_UP_TO ? [1, 2] : [1]) {
    const { measured, service } = await overServers(count, site, records, { paths, searches });
    services.push(measured);
    times.push(service);
  }
  const queries = searches.map(({ kind }, at) => ({
    kind,
    fixed: costs[at] as StaticCost,
    service: times.map((of) => of[at] as ServiceCost),
  }));
  return { documents: archive.documents.length, textBytes, fixed, services, queries };
}

async function overIndex(site: string, paths: readonly string[]): Promise<CrowdCost> {
  const service = await startService(['--site', site, ...UNLIMITED]);
  try {
    return await crowdOf(service, [service.pid], paths);
  } finally {
    await service.stop();
  }
}

async function overServers(
  count: number,
  site: string,
  records: string,
  { paths, searches }: { readonly paths: readonly string[]; readonly searches: readonly AskedSearch[] },
): Promise<{ readonly measured: MeasuredService; readonly service: readonly ServiceCost[] }> {
  const { servers, database, seconds, bytes } = await loadServers(count, () => recordsOf(records));
  try {
    const service = await startService(['--site', site, '--database', database, ...UNLIMITED]);
    try {
      const costs: ServiceCost[] = [];
      for (const search of searches) costs.push(await serviceCost(service.address, search));
      const crowd = await crowdOf(service, [service.pid, ...servers.servers.map(({ pid }) => pid)], paths);
      const name = count === 1 ? 'một máy chủ' : `${count} máy chủ`;
      return { measured: { name, loadSeconds: seconds, bytes, crowd }, service: costs };
    } finally {
      await service.stop();
    }
  } finally {
    await servers.stop();
  }
}

/** All readers of a measurement have one address, and a slow answer is measured, not given up. */
const UNLIMITED = ['--per-minute', '1000000', '--patience', '60000', '--at-once', '1000'];

/** Asks for an answer and its facets, one search after another. */
async function serviceCost(address: string, { state }: AskedSearch): Promise<ServiceCost> {
  const parts = [partAddress(state, { part: 'whole' }), partAddress(state, { part: 'facets', names: facetNames })];
  const ask = (): Promise<readonly Buffer[]> =>
    Promise.all(
      parts.map(async (part) => {
        const answer = await fetch(address + part);
        const body = Buffer.from(await answer.arrayBuffer());
        if (answer.status !== 200) throw new Error(`${part}: ${answer.status} ${body.toString()}`);
        return body;
      }),
    );
  const bytes = (await ask()).reduce((sum, body) => sum + gzipSync(body).length, 0);
  return { ...percentilesOf(await timesOf(TIMES, ask)), bytes };
}

async function crowdOf(service: StartedService, pids: readonly number[], paths: readonly string[]): Promise<CrowdCost> {
  const { address } = service;
  const before = processorTime(pids);
  const got = await runClients({ address, paths, clients: CROWD.clients, seconds: CROWD.seconds });
  const processor = (1000 * (processorTime(pids) - before)) / Math.max(1, got.requests);
  return { ...got, processor };
}

/** Enough texts to draw queries from. */
async function someDocuments({ documents }: SearchArchive) {
  const step = Math.max(1, Math.floor(documents.length / 200));
  const read = await Promise.all(documents.filter((_, at) => at % step === 0).map((entry) => entry.read()));
  return read.filter((document) => document !== null);
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, of) => sum + (of.isFile() ? of.size : 0), 0);
}
