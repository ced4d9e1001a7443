/** One build into a folder at a time. */
import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { systemErrorCode } from '../../src/store/system-error.ts';
import type { SiteFolder } from './site-folder.ts';

/** How often a build that waits looks whether it is its turn, in milliseconds. */
const PAUSE = 300;

/**
 * Waits until no other process builds into this folder, which `onWait` is told of once, and keeps
 * others out until the function that it gives is called. A lock of a process that is no more counts
 * for nothing. Throws where no file can be made beside the folder.
 */
export async function lockSite(
  { lock }: Pick<SiteFolder, 'lock'>,
  onWait: (holder: string) => void,
): Promise<() => void> {
  for (let waited = false; ; waited = true) {
    if (isTaken(lock)) return () => rmSync(lock, { force: true });
    const holder = holderOf(lock);
    if (holder === null) rmSync(lock, { force: true });
    else if (!waited) onWait(holder);
    if (holder !== null) await pause(PAUSE);
  }
}

/** Makes the file of the lock; false where it is there. */
function isTaken(lock: string): boolean {
  try {
    const file = openSync(lock, 'wx');
    writeSync(file, `${process.pid} ${hostname()}\n`);
    closeSync(file);
    return true;
  } catch (error) {
    if (systemErrorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Who holds a lock, in Vietnamese; null where nobody does any more. */
function holderOf(lock: string): string | null {
  const said = readLock(lock);
  const [, pid, host] = /^(\d+) (.*)\n$/.exec(said) ?? [];
  // Half written or gone: looked at again.
  if (pid === undefined || host === undefined) return said === '' ? 'một tiến trình vừa bắt đầu' : null;
  // Whether a process of another machine is alive cannot be known from here.
  if (host !== hostname()) return `tiến trình ${pid} ở máy ${host}; nếu không còn, xóa tệp ${lock}`;
  return isAlive(Number(pid)) ? `tiến trình ${pid}` : null;
}

function readLock(lock: string): string {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return '';
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process is alive too.
    return systemErrorCode(error) === 'EPERM';
  }
}
