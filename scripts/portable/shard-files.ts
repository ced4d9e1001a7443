/** Packs the files that scripts read into the scripts that hold them. */
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { held, SHARD_FOLDER, shardGroup, shardOf, type ShardCounts } from '../../src/edition/shard.ts';
import { folderData, folderPage } from './folder-page.ts';
import { PAGEFIND } from './bundle-programs.ts';

/**
 * Bytes of a shard, about. A query asks for tens of small files in as many shards: of these
 * ten MB are read within a second from a stick or over a line of an office, and a share has a
 * hundredth of the files.
 */
const SHARD_BYTES = 128 * 1024;

/** The first file of the rows of a list that has several pages; further ones are in a folder (`hang/2.json`). */
const ROWS = '/hang.json';

/** Which files of a site scripts ask for, by their paths below its root. */
export function filesForScripts(paths: readonly string[]): readonly string[] {
  const lists = new Set(paths.filter((path) => path.endsWith(ROWS)).map((path) => dirname(path)));
  const listOf = (path: string): string => dirname(path).replace(/\/trang\/\d+$/, '');
  return paths.filter(
    (path) =>
      (path.startsWith('pagefind/') && path !== PAGEFIND) ||
      /^van-ban\/[^/]+(?:\.json|\.txt|\/index\.html)$/.test(path) ||
      /^(?:dia-phuong|co-quan)\/danh-muc(?:\/\d+)?\.json$/.test(path) ||
      /\/hang(?:\/\d+)?\.json$/.test(path) ||
      (path.endsWith('/index.html') && lists.has(listOf(path))),
  );
}

/** Packs files of the built site into shards below it. Gives how many there are of each folder. */
export function writeShards(site: string, files: readonly string[]): ShardCounts {
  const sizes = new Map<string, number>();
  for (const path of files) sizes.set(shardGroup(path), (sizes.get(shardGroup(path)) ?? 0) + sizeInShard(site, path));
  const counts = Object.fromEntries([...sizes].map(([group, size]) => [group, Math.ceil(size / SHARD_BYTES)]));
  mkdirSync(join(site, SHARD_FOLDER), { recursive: true });
  for (const [name, paths] of Map.groupBy(files, (path) => shardOf(path, counts))) {
    const rows = paths.map((path) => [path, heldAs(path, readFileSync(join(site, path)))] as const);
    const script = `folderSite.put(${JSON.stringify(name)},${JSON.stringify(Object.fromEntries(rows))})\n`;
    writeFileSync(join(site, SHARD_FOLDER, `${name}.js`), script);
  }
  return counts;
}

/** About how many bytes a file takes in its shard: files of the index are packed already, gzip leaves a quarter of others. */
function sizeInShard(site: string, path: string): number {
  return statSync(join(site, path)).size * (path.startsWith('pagefind/') ? 1 : 1 / 4) * BASE64;
}

/** What base64 makes of a byte. */
const BASE64 = 4 / 3;

/** A file as a shard holds it (`held`). */
function heldAs(path: string, bytes: Buffer): string {
  const isIndex = path.startsWith('pagefind/');
  if (!isIndex && path.endsWith('.html')) return held.page + packed(folderPage(bytes.toString()).html);
  if (!isIndex && path.endsWith('.json')) return held.page + packed(folderData(bytes.toString()));
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return isPacked ? held.plain + bytes.toString('base64') : held.packed + packed(bytes);
}

const packed = (content: string | Buffer): string => gzipSync(content, { level: 9 }).toString('base64');
