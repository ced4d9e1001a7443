import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MANIFEST_FILE } from '../../src/schema/manifest.ts';
import { exitStatus } from '../command/exit-status.ts';
import { step } from './step.ts';

/**
 * Files are compared by their content, for a build gives all of them new times, so that only changed
 * ones are sent. They are put in place when all of them are there, and what the new site lacks goes
 * last, so that no reader meets a page whose style or script is not there.
 */
const COPY = ['--recursive', '--checksum', '--delay-updates', '--delete-delay'];

/**
 * Publishes `dist` into the folder `TARGET` (`user@host:/folder`, or one of this machine) with
 * rsync; of SSH with the private key `SSH_KEY` and the line of `known_hosts` in `SSH_HOST`, without
 * which a host would be believed unseen. A folder that has files but no site of an archive is left
 * alone: what is not of the new site would be deleted in it.
 */
export const publishFolderStep = step(['TARGET', 'SSH_KEY', 'SSH_HOST'], ({ root }, { TARGET, SSH_KEY, SSH_HOST }) => {
  const target = TARGET.replace(/\/+$/, '');
  if (target === '') return refuse('chưa ghi thư mục đích (TARGET)');
  if (target.startsWith('-')) return refuse(`thư mục đích “${target}” bắt đầu bằng dấu gạch`);
  if (!isRemote(target)) return copyTo(target, join(root, 'dist'), []);
  if (SSH_KEY === '' || SSH_HOST === '')
    return refuse('chưa có khóa (SSH_KEY) hay dòng known_hosts của máy chủ (SSH_HOST)');
  const keys = mkdtempSync(join(tmpdir(), 'keys-'));
  try {
    return copyTo(target, join(root, 'dist'), ['--rsh', sshCommand(SSH_KEY, SSH_HOST, keys)]);
  } finally {
    rmSync(keys, { recursive: true, force: true });
  }
});

/** `user@host:/folder`; a path of this machine has no colon before its first slash. */
function isRemote(target: string): boolean {
  return /^[^/\\:]{2,}:/.test(target);
}

/** Copies a site to a folder; `how`: options of rsync by which it reaches the folder. */
function copyTo(target: string, site: string, how: readonly string[]): number {
  const listed = spawnSync('rsync', [...how, '--list-only', `${target}/`], { encoding: 'utf8' });
  if (listed.error) return refuse(`máy này chưa có rsync (${listed.error.message})`);
  if (listed.status !== 0) return refuse(`không mở được thư mục ${target}: ${listed.stderr.trim()}`);
  const names = listed.stdout.split('\n').flatMap((line) => / \d\d:\d\d:\d\d (.+)$/.exec(line)?.[1] ?? []);
  const others = names.filter((name) => name !== '.');
  if (others.length > 0 && !others.includes(MANIFEST_FILE))
    return refuse(`thư mục ${target} có tệp khác (${others[0]}), không phải trang của kho; chép vào sẽ xóa chúng`);
  const stdio = ['ignore', 'inherit', 'inherit'] as const;
  const copied = spawnSync('rsync', [...how, ...COPY, `${site}/`, `${target}/`], { stdio: [...stdio] });
  if (copied.status !== 0) return refuse(`rsync dừng với mã ${copied.status ?? copied.signal}`);
  console.log(`Đã chép trang web vào ${target}.`);
  return exitStatus.all;
}

/** The command by which rsync reaches a host, with a key that this user alone can read. */
function sshCommand(privateKey: string, knownHost: string, folder: string): string {
  const key = join(folder, 'key');
  const hosts = join(folder, 'hosts');
  writeFileSync(key, `${privateKey}\n`, { mode: 0o600 });
  writeFileSync(hosts, `${knownHost}\n`, { mode: 0o600 });
  const options = ['IdentitiesOnly=yes', 'StrictHostKeyChecking=yes', 'BatchMode=yes', `UserKnownHostsFile=${hosts}`];
  // Rsync takes the line apart at its spaces, but for those between quotes.
  return ['ssh', '-i', key, ...options.flatMap((option) => ['-o', option])].map((part) => `'${part}'`).join(' ');
}

function refuse(why: string): number {
  console.error(`Chưa đưa trang web lên: ${why}.`);
  return exitStatus.failed;
}
