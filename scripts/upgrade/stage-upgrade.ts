import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync, chmodSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LIST, READY } from '../launch/finish-upgrade.cjs';
import { RECORD_FOLDER } from '../program/project-files.ts';
import { recordFiles } from '../program/program-record.ts';
import { writeWhole } from '../../src/store/write-whole.ts';
import type { Release } from './open-release.ts';
import type { UpgradePlan } from './plan-upgrade.ts';

/** Where files of the office are kept that an upgrade puts others in place of, by the version that they were changed in. */
export const replacedFolder = (version: string): string => `${RECORD_FOLDER}/da-thay/${version}`;

/**
 * Lays ready all that an upgrade writes, its new record last, and then the list by which
 * {@link finishUpgrade} puts it in place: until the list is there nothing of the archive has
 * changed. Files that both changed are replaced, and kept in {@link replacedFolder}.
 */
export function stageUpgrade(archive: string, plan: UpgradePlan, next: Release, from: string): void {
  const ready = join(archive, READY);
  rmSync(ready, { recursive: true, force: true });
  const own = plan.conflicts.flatMap(({ path }) => {
    const found = statSync(join(archive, path), { throwIfNoEntry: false });
    return found?.isFile() ? [{ path, bytes: readFileSync(join(archive, path)) }] : [];
  });
  const files = [...plan.written, ...plan.conflicts];
  const put = new Map([
    ...own.map(({ path, bytes }) => [`${replacedFolder(from)}/${path}`, bytes] as const),
    ...files.flatMap(({ path, bytes }) => (bytes === null ? [] : [[path, bytes] as const])),
    ...recordFiles(next.version, next.commit, next.files),
  ]);
  for (const [path, bytes] of put) {
    const file = join(ready, 'tep', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    const old = statSync(join(archive, path), { throwIfNoEntry: false });
    if (isProgram(bytes) || (old && (old.mode & 0o100) !== 0)) chmodSync(file, 0o755);
  }
  const removed = files.filter(({ bytes }) => bytes === null).map(({ path }) => path);
  writeWhole(join(ready, LIST), JSON.stringify({ put: [...put.keys()], removed }));
}

/** Whether a file says by its first two bytes what runs it. */
const isProgram = (bytes: Uint8Array): boolean => bytes[0] === 0x23 && bytes[1] === 0x21;
