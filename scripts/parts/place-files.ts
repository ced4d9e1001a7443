import { copyFileSync, linkSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { systemErrorCode } from '../../src/store/system-error.ts';

/** Where one file cannot have two names: on two disks, on some shares, or where it has too many. */
const WITHOUT_LINK: readonly string[] = ['EXDEV', 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK', 'ENOSYS'];

/**
 * Puts files of the folder `from` into `to` by the same paths, as a second name of each or, where
 * that cannot be, as a copy. `paths` that are there already are left alone. Throws where a file can
 * be neither.
 */
export function placeFiles(from: string, to: string, paths: Iterable<string>): void {
  const made = new Set<string>();
  for (const path of paths) {
    const target = join(to, path);
    const parent = dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    placeFile(join(from, path), target);
  }
}

function placeFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    const code = systemErrorCode(error) ?? '';
    if (code === 'EEXIST') return;
    if (!WITHOUT_LINK.includes(code)) throw error;
    copyFileSync(from, to);
  }
}
