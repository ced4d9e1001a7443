/**
 * `npm run bench:service -- 10000 50000 [--texts FOLDER]`: searches of archives of so many generated
 * texts by the service on PostgreSQL (one server; of up to 20,000 also two with half of the
 * documents each) and by the static index. Prints what loading costs and takes on the disk, how long answers take by kind of
 * query, facets included, what a cold static search moves, and from how many documents on that is
 * more than the service sends. Pages are not built. It needs PostgreSQL of npm (Linux on x64).
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { benchAsked } from './bench/bench-options.ts';
import { crossings } from './bench/service/crossings.ts';
import { measureArchive, type MeasuredArchive } from './bench/service/measure-archive.ts';
import { printArchive, printCrossings } from './bench/service/print-archive.ts';
import { exitStatus } from './command/exit-status.ts';
import { whyNoPostgres } from './postgres/binaries.ts';
import { root } from './root.ts';

const { sizes, prose } = benchAsked('bench:service', [10_000]);
const lack = whyNoPostgres();
if (lack !== null) {
  console.error(lack);
  process.exit(exitStatus.failed);
}

const measured: MeasuredArchive[] = [];
for (const count of sizes) {
  const folder = join(root, '.cache/bench-service');
  const archive = await measureArchive(folder, { count, prose });
  printArchive(archive);
  measured.push(archive);
  rmSync(folder, { recursive: true, force: true });
}
printCrossings(crossings(measured));
