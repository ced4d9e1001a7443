/** The service as a process of its own, over the static index or over servers, with many readers at a time. */
import { recordsOf } from '../../../src/search/export/folder/read-lines.ts';
import { startService } from '../../search-service/start-service.ts';
import { loadServers } from './loaded-servers.ts';
import type { PreparedArchive } from './prepared-archive.ts';
import { processorTime } from './processor-time.ts';
import { runClients, type ClientsGot } from './run-clients.ts';

/** How many readers, for how many seconds. */
export interface CrowdAsked {
  readonly clients: number;
  readonly seconds: number;
}

/** `processor`: milliseconds for a request, of the service and of PostgreSQL. */
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

/** Measures something of the service at an address, before the many readers. */
type Before<T> = (address: string) => Promise<T>;

/** All readers of a measurement have one address, and a slow answer is measured, not given up. */
const UNLIMITED = ['--per-minute', '1000000', '--patience', '60000', '--at-once', '1000'];

/** Over the index of the site. */
export async function overIndex(of: PreparedArchive, asked: CrowdAsked): Promise<MeasuredService> {
  const { crowd } = await serving(['--site', of.site], [], of.paths, asked, () => Promise.resolve());
  return { name: 'chỉ mục tĩnh', loadSeconds: of.fixed.seconds, bytes: of.fixed.bytes, crowd };
}

/** Over so many PostgreSQL servers, into which the archive is loaded for it. */
export async function overServers<T>(
  count: number,
  { site, records, paths }: PreparedArchive,
  asked: CrowdAsked,
  before: Before<T>,
): Promise<{ readonly service: MeasuredService; readonly before: T }> {
  const { servers, database, seconds, bytes } = await loadServers(count, () => recordsOf(records));
  try {
    const pids = servers.servers.map(({ pid }) => pid);
    const served = await serving(['--site', site, '--database', database], pids, paths, asked, before);
    const name = count === 1 ? 'một máy chủ' : `${count} máy chủ`;
    return { service: { name, loadSeconds: seconds, bytes, crowd: served.crowd }, before: served.before };
  } finally {
    await servers.stop();
  }
}

async function serving<T>(
  args: readonly string[],
  pids: readonly number[],
  paths: readonly string[],
  asked: CrowdAsked,
  before: Before<T>,
): Promise<{ readonly crowd: CrowdCost; readonly before: T }> {
  const service = await startService([...args, ...UNLIMITED]);
  try {
    const measured = await before(service.address);
    const all = [service.pid, ...pids];
    const start = processorTime(all);
    const got = await runClients({ address: service.address, paths, ...asked });
    const processor = (1000 * (processorTime(all) - start)) / Math.max(1, got.requests);
    return { crowd: { ...got, processor }, before: measured };
  } finally {
    await service.stop();
  }
}
