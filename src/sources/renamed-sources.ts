/** Addresses that texts had before their files were renamed, as git has it. */
import { sourceLog } from './source-log.ts';
import { sourceName } from './source-name.ts';

/**
 * Former id → the id of today, on the main line up to what is checked out: of files that were
 * renamed and stayed the same byte for byte. A file that changed as it was renamed may be another
 * document of the same form, so it is not taken for one. A name that a file has again leads nowhere
 * else.
 */
export function renamedSources(sources: string): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  for (const { path, from, kind } of sourceLog(sources).toReversed()) {
    if (!/\.txt$/i.test(path)) continue;
    const { id } = sourceName(path);
    if (kind !== 'deleted') renamed.delete(id);
    if (!from?.isSame) continue;
    const former = sourceName(from.path).id;
    if (former === id) continue;
    for (const [key, to] of renamed) if (to === former) renamed.set(key, id);
    renamed.set(former, id);
  }
  return renamed;
}
