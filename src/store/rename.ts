import { renameSync } from 'node:fs';
import { systemErrorCode } from './system-error.ts';

/** What Windows says while a scanner of viruses or of the index has the file open. */
const HELD_OPEN: ReadonlySet<string> = new Set(['EACCES', 'EBUSY', 'EPERM']);

/** Pauses between tries, in milliseconds: three seconds in all. */
const PAUSES = [10, 20, 50, 100, 200, 400, 700, 1500];

/** The system that a rename asks, as tests have it otherwise. */
export interface RenamingSystem {
  readonly isWindows: boolean;
  readonly rename: (from: string, to: string) => void;
  readonly pause: (milliseconds: number) => void;
}

const thisSystem: RenamingSystem = {
  isWindows: process.platform === 'win32',
  rename: renameSync,
  pause: (milliseconds) => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds),
};

/**
 * Renames a file or a folder. On Windows it is tried again for a while where another program has it
 * open, as libraries for files do there; elsewhere such an error is said at once, for it stays.
 * Throws what the system threw last.
 */
export function renameWhole(from: string, to: string, system = thisSystem): void {
  const pauses = system.isWindows ? [...PAUSES] : [];
  for (;;) {
    try {
      return system.rename(from, to);
    } catch (error) {
      const pause = HELD_OPEN.has(systemErrorCode(error) ?? '') ? pauses.shift() : undefined;
      if (pause === undefined) throw error;
      system.pause(pause);
    }
  }
}
