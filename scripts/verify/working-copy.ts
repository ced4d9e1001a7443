/** The sources on disk, and as git has them. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { contentRemoval } from '../../src/convert/correct/content-removal.ts';
import { readSourceFiles } from '../../src/sources/source-files.ts';
import { gitOutput } from '../../src/store/git-output.ts';
import { sha256Of } from '../../src/store/sha256.ts';
import type { Checksums } from './copy-difference.ts';

/** The sources of a content folder. */
export interface SourcesOnDisk {
  /** The texts and corrections, by the path that messages name. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The ids of the texts that staff have taken down. */
  readonly removed: ReadonlySet<string>;
}

/** Reads the sources of a content folder. */
export function sourcesOnDisk(content: string): SourcesOnDisk {
  const { files, sidecars } = readSourceFiles(join(content, 'sources'), 'content/sources');
  return {
    files: new Map([...files, ...sidecars.values()].map(({ path, bytes }) => [path, bytes])),
    removed: new Set([...sidecars].flatMap(([id, sidecar]) => (contentRemoval(sidecar).kind === 'none' ? [] : [id]))),
  };
}

/** The SHA-256 of each. */
export function sha256OfAll(files: ReadonlyMap<string, Uint8Array>): Checksums {
  return new Map([...files].map(([file, bytes]) => [file, sha256Of(bytes)]));
}

/** Two copies of the sources that can be compared: what a commit has, and what is on disk. */
export interface CommittedAndOnDisk {
  readonly commit: string;
  readonly committed: Checksums;
  readonly onDisk: Checksums;
}

/**
 * The sources of the last commit beside those on disk, by git's own checksums; null where git has
 * none: outside of a checkout, or in a folder that it ignores.
 */
export function committedSources(content: string, files: ReadonlyMap<string, Uint8Array>): CommittedAndOnDisk | null {
  const sources = join(content, 'sources');
  const commit = gitOutput(sources, 'rev-parse', 'HEAD');
  const listed = gitOutput(sources, 'ls-tree', '-r', '-z', 'HEAD', '--', '.');
  if (commit === null || listed === null) return null;
  const rows = listed.split('\0').flatMap((row) => {
    const [, hash, path] = /^\d+ blob ([0-9a-f]+)\t(.+)$/s.exec(row) ?? [];
    return hash && path && /\.(?:txt|yaml)$/i.test(path) ? [[`content/sources/${path}`, hash] as const] : [];
  });
  if (rows.length === 0) return null;
  // Repositories of SHA-256 have longer names of objects than those of SHA-1 (git hash-object).
  const algorithm = rows[0]?.[1].length === 40 ? 'sha1' : 'sha256';
  const blob = (bytes: Uint8Array): string =>
    createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
  return {
    commit,
    committed: new Map(rows),
    onDisk: new Map([...files].map(([file, bytes]) => [file, blob(bytes)])),
  };
}
