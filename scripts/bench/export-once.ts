/**
 * `node scripts/bench/export-once.ts CONTENT OUT`: exports a converted content folder as `npm run
 * export:search` does, in a process of its own, and prints what that cost (ExportCost as JSON).
 */
import { readSearchArchive } from '../../src/integrations/search-archive.ts';
import { exportFolder } from '../../src/search/export/folder/export-folder.ts';

/**
 * What an export cost: seconds, seconds of processor, bytes that it wrote or left; the most memory
 * until the archive was read, and until the end.
 */
export interface ExportCost {
  readonly seconds: number;
  readonly processor: number;
  readonly bytes: number;
  readonly memoryRead: number;
  readonly memory: number;
  /** Documents that were written: those that are not as they were. */
  readonly written: number;
}

const peak = (): number => process.resourceUsage().maxRSS * 1024;
const processor = (): number => (process.cpuUsage().user + process.cpuUsage().system) / 1e6;

const [content = '', out = ''] = process.argv.slice(2);
const archive = await readSearchArchive(content);
const [memoryRead, begun, used] = [peak(), performance.now(), processor()];
const { manifest } = await exportFolder(archive, out, { by: 'province', program: 'bench' });
const { shards, tables, changes } = manifest;
const cost: ExportCost = {
  seconds: (performance.now() - begun) / 1000,
  processor: processor() - used,
  bytes: [...shards.flatMap(({ files }) => files), tables].reduce((sum, file) => sum + file.bytes, 0),
  memoryRead,
  memory: peak(),
  written: changes.added + changes.changed,
};
console.log(JSON.stringify(cost));
