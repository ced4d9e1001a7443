/**
 * `node scripts/bench/index-once.ts CONTENT BUNDLE MEMORY`: indexes a converted content folder as a
 * build does, in a process of its own, and prints what that cost (IndexCost as JSON).
 */
import { readSearchArchive } from '../../src/integrations/search-archive.ts';
import { writeBundle } from '../../src/search/drivers/bundle/write/write-bundle.ts';

/**
 * What indexing cost: seconds, seconds of processor, the most memory in bytes; and what was
 * written.
 */
export interface IndexCost {
  readonly seconds: number;
  readonly processor: number;
  readonly memory: number;
  readonly chunks: number;
  /** Documents beside the base. */
  readonly recent: number;
}

const [content = '', bundle = '', memory = ''] = process.argv.slice(2);
const { base, recent } = await writeBundle(await readSearchArchive(content), bundle, {
  memory: { folder: memory, program: 'bench' },
});
const { user, system } = process.cpuUsage();
const cost: IndexCost = {
  seconds: performance.now() / 1000,
  processor: (user + system) / 1e6,
  memory: process.resourceUsage().maxRSS * 1024,
  chunks: base.chunks,
  recent: recent.ranks.length,
};
console.log(JSON.stringify(cost));
