import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { renameWhole } from './rename.ts';

const holdsAlready = (file: string, content: string | Uint8Array): boolean => {
  try {
    const wanted = typeof content === 'string' ? Buffer.from(content) : content;
    return readFileSync(file).equals(wanted);
  } catch {
    // Not there yet.
    return false;
  }
};

/**
 * Writes a file aside and renames it, so that a process that is stopped, or a disk that is full,
 * leaves the old file or the new one, never a half. A file that would not change is not touched.
 * True when it was written.
 */
export const writeWhole = (file: string, content: string | Uint8Array): boolean => {
  if (holdsAlready(file, content)) return false;
  const aside = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(aside, content);
    renameWhole(aside, file);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
  return true;
};
