/**
 * `npm run bench:load -- [--documents 3000] [--clients 200] [--seconds 60]`: many readers at a time
 * search an archive of generated texts by the service, over the static index, one PostgreSQL server
 * and two, all on this machine. Prints how long answers take, how many a second there are, and what
 * failed; ends with status 1 where anything did. It needs PostgreSQL of npm (Linux on x64).
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { overIndex, overServers, type MeasuredService } from './bench/service/measured-service.ts';
import { prepareArchive } from './bench/service/prepared-archive.ts';
import { printCrowds } from './bench/service/print-archive.ts';
import { exitStatus } from './command/exit-status.ts';
import { parseOptions } from './command/options.ts';
import { whyNoPostgres } from './postgres/binaries.ts';
import { root } from './root.ts';

const { values } = parseOptions('npm run bench:load -- [--documents SỐ] [--clients SỐ] [--seconds SỐ]', {
  documents: { type: 'string', default: '3000' },
  clients: { type: 'string', default: '200' },
  seconds: { type: 'string', default: '60' },
});
const [count = 0, clients = 0, seconds = 0] = [values.documents, values.clients, values.seconds].map(Number);
const lack = [count, clients, seconds].every((number) => Number.isInteger(number) && number > 0)
  ? whyNoPostgres()
  : '--documents, --clients, --seconds: cần số nguyên từ 1 trở lên.';
if (lack !== null) {
  console.error(lack);
  process.exit(exitStatus.failed);
}

const folder = join(root, '.cache/bench-load');
const archive = await prepareArchive(folder, { count, prose: null });
const services: MeasuredService[] = [await overIndex(archive, { clients, seconds })];
for (const servers of [1, 2]) {
  const { service } = await overServers(servers, archive, { clients, seconds }, () => Promise.resolve());
  services.push(service);
}
printCrowds(clients, services);
rmSync(folder, { recursive: true, force: true });
if (services.some(({ crowd }) => crowd.errors > 0)) process.exitCode = exitStatus.leftOut;
