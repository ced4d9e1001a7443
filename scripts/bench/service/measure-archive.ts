/** One archive of generated texts, searched by the service and by the static index. */
import { gzipSync } from 'node:zlib';
import { partAddress } from '../../../src/search/answer/protocol.ts';
import { facetNames } from '../../../src/search/plan/address.ts';
import { contentTables } from '../../search-service/content-tables.ts';
import type { ContentAsked } from '../bench-content.ts';
import { askedSearches, type AskedSearch } from './asked-searches.ts';
import { overIndex, overServers, type MeasuredService } from './measured-service.ts';
import { prepareArchive } from './prepared-archive.ts';
import { staticCost, type StaticCost } from './static-cost.ts';
import { percentilesOf, timesOf, type Percentiles } from './times.ts';

/** How long a kind of query takes the service, in ms, and what it sends, packed. */
export interface ServiceCost extends Percentiles {
  readonly bytes: number;
}

/** A kind of query; `service` is in the order of the servers (without the static index). */
export interface MeasuredQuery {
  readonly kind: string;
  readonly fixed: StaticCost;
  readonly service: readonly ServiceCost[];
}

export interface MeasuredArchive {
  readonly documents: number;
  readonly textBytes: number;
  /** The service over the static index, over one server, over two. */
  readonly services: readonly MeasuredService[];
  readonly queries: readonly MeasuredQuery[];
}

/** So often each kind of query is asked, after once to warm up. */
const TIMES = 20;
export const CROWD = { clients: 200, seconds: 15 };
/** Larger archives are loaded once: into two servers it takes as long again. */
const TWO_UP_TO = 20_000;

/** Makes the archive below `folder` and measures. */
export async function measureArchive(folder: string, asked: ContentAsked): Promise<MeasuredArchive> {
  const prepared = await prepareArchive(folder, asked);
  const { archive, content, site, textBytes } = prepared;
  const searches = askedSearches(archive.documents.map(({ facts }) => facts));
  const known = contentTables(content, archive);
  const fixed: StaticCost[] = [];
  for (const { state } of searches) fixed.push(await staticCost(site, known, state));
  const services: MeasuredService[] = [await overIndex(prepared, CROWD)];
  const times: (readonly ServiceCost[])[] = [];
  for (const count of archive.documents.length <= TWO_UP_TO ? [1, 2] : [1]) {
    const { service, before } = await overServers(count, prepared, CROWD, (address) => serviceCosts(address, searches));
    services.push(service);
    times.push(before);
  }
  const queries = fixed.map((of, at): MeasuredQuery => ({
    kind: searches[at]?.kind ?? '',
    fixed: of,
    service: times.flatMap((costs) => costs[at] ?? []),
  }));
  return { documents: archive.documents.length, textBytes, services, queries };
}

/** Asks for an answer and its facets, one search after another. */
async function serviceCosts(address: string, searches: readonly AskedSearch[]): Promise<readonly ServiceCost[]> {
  const costs: ServiceCost[] = [];
  for (const { state } of searches) {
    const parts = [partAddress(state, { part: 'whole' }), partAddress(state, { part: 'facets', names: facetNames })];
    const ask = (): Promise<readonly Buffer[]> => Promise.all(parts.map((part) => bodyOf(address + part)));
    const bytes = (await ask()).reduce((sum, body) => sum + gzipSync(body).length, 0);
    costs.push({ ...percentilesOf(await timesOf(TIMES, ask)), bytes });
  }
  return costs;
}

async function bodyOf(address: string): Promise<Buffer> {
  const answer = await fetch(address);
  const body = Buffer.from(await answer.arrayBuffer());
  if (answer.status !== 200) throw new Error(`${address}: ${answer.status} ${body.toString()}`);
  return body;
}
