/**
 * Files that scripts read, packed into scripts: a page in a folder may load a script and nothing
 * else. Small files share a shard, so that a share or a stick holds hundreds instead of tens of
 * thousands.
 */
import { fnv1a } from '../ground/fnv1a.ts';

/** The folder of the shards, below the root of the site. */
export const SHARD_FOLDER = 'kho-tep';

/**
 * What stands for the root of the site in files as they are built for a folder: no text has it, and
 * it can stand in an address as it is.
 */
export const FOLDER_BASE = '/~kho~/';

/** How many shards the files of each folder of the site have, by the folder's name. */
export type ShardCounts = Readonly<Record<string, number>>;

/**
 * How a file is held in a shard, by its first letter; the rest is base64. `plain`: its bytes;
 * `packed`: its bytes in gzip; `page`: its text in gzip, with FOLDER_BASE for the site's root.
 */
export const held = { plain: '=', packed: 'z', page: 't' } as const;

/** The folder below the root that a file is in, by which shards are named; of the root itself `goc`. */
export function shardGroup(path: string): string {
  const end = path.indexOf('/');
  return end < 0 ? 'goc' : path.slice(0, end);
}

/**
 * The name of the shard that has a file (its path below the root); null where no file of its folder
 * is in any. The page, the data and the source of a document are in one.
 */
export function shardOf(path: string, counts: ShardCounts): string | null {
  const group = shardGroup(path);
  const count = Object.hasOwn(counts, group) ? (counts[group] ?? 0) : 0;
  if (count === 0) return null;
  const of = path.replace(/(?:\/index\.html|\.(?:json|txt))$/, '');
  return `${group}-${fnv1a(of) % count}`;
}
