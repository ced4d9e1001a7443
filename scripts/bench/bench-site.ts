/** A build of our site as a command of its own, told in its stages. */
import { join } from 'node:path';
import { costOf, type CommandCost, type ProcessStage } from './process-tree.ts';

/**
 * What a build prints when it begins each of its parts (scripts/build.ts and the integration of
 * search say these words).
 */
export const buildStages: readonly ProcessStage[] = [
  { name: 'convert' },
  { name: 'pages', says: 'Đang dựng trang web' },
  { name: 'index', says: 'Đang lập chỉ mục tìm kiếm' },
];

/**
 * Builds `content` into `out`. Throws where no site is built; texts that are left out do not count
 * as such.
 */
export async function costOfBuild(content: string, out: string): Promise<CommandCost> {
  const cost = await costOf(process.execPath, ['scripts/build.ts', '--content', content, '--out', out], {
    stages: buildStages,
  });
  if (cost.status === null || cost.status > 1) throw new Error(`The build ended with status ${cost.status}`);
  return cost;
}

/** Where the benches build, below the cache of the checkout. */
export function benchFolder(
  root: string,
  name: string,
): { readonly folder: string; readonly content: string; readonly site: string } {
  const folder = join(root, '.cache', name);
  return { folder, content: join(folder, 'content'), site: join(folder, 'site') };
}
