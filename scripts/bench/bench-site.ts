/** A build of our site as a command of its own, told in its stages. */
import { join } from 'node:path';
import { readIndexMade } from '../site/index-beside.ts';
import { costOf, type CommandCost, type Cost, type ProcessStage } from './process-tree.ts';

/** What a build prints when it begins to make pages, and the index beside them. */
const printed: readonly ProcessStage[] = [{ name: 'convert' }, { name: 'pages', says: 'Đang dựng trang web' }];

/** The stages of a build; the last two are beside each other. */
export const buildStages: readonly string[] = ['convert', 'pages', 'index'];

/**
 * Builds `content` into `out`. Throws where no site is built; texts that are left out do not count
 * as such.
 */
export async function costOfBuild(content: string, out: string): Promise<CommandCost> {
  const cost = await costOf(process.execPath, ['scripts/build.ts', '--content', content, '--out', out], {
    stages: printed,
  });
  if (cost.status === null || cost.status > 1) throw new Error(`The build ended with status ${cost.status}`);
  return { ...cost, stages: withIndex(cost) };
}

/**
 * Parts the processor time of pages and index by what the thread of the index says; their memory is
 * of one process and cannot be parted.
 */
function withIndex({ stages, said }: Pick<CommandCost, 'stages' | 'said'>): CommandCost['stages'] {
  const [convert, both] = [stages.get('convert'), stages.get('pages')];
  const made = readIndexMade(said);
  if (convert === undefined || both === undefined || made === null)
    throw new Error('Cannot tell the stages of the build, expected it to say how long its index took');
  const index: Cost = { ...made, memory: both.memory };
  const pages: Cost = { ...both, processor: both.processor - index.processor };
  return new Map([
    ['convert', convert],
    ['pages', pages],
    ['index', index],
  ]);
}

/** Where the benches build, below the cache of the checkout. */
export function benchFolder(
  root: string,
  name: string,
): { readonly folder: string; readonly content: string; readonly site: string } {
  const folder = join(root, '.cache', name);
  return { folder, content: join(folder, 'content'), site: join(folder, 'site') };
}
