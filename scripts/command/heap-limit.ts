/** How much memory a command may take for an archive. Node stops at 4 GB by itself, whatever a machine has. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { getHeapStatistics } from 'node:v8';

/** What any archive takes, in MB. */
const OF_ANY = 1500;
/**
 * What each byte of its texts takes more. Measured with texts of 10 KB (`npm run bench:build`): 20, and
 * a heap that is nearly full is searched for room again and again.
 */
const OF_A_BYTE = 50;
/** What a machine has besides is for files that were read and for other programs. */
const SHARE_OF_MEMORY = 0.75;

/** What a limit is reckoned of: bytes of all texts; memory of the machine and Node's own limit, in MB. */
export interface HeapAsked {
  readonly bytes: number;
  readonly memory: number;
  readonly own: number;
}

/** The limit in MB; null where Node's own is enough, or the machine has no more. */
export function heapFor({ bytes, memory, own }: HeapAsked): number | null {
  const wanted = Math.min(OF_ANY + (OF_A_BYTE * bytes) / 1e6, SHARE_OF_MEMORY * memory);
  return wanted > own ? Math.floor(wanted) : null;
}

/**
 * The limit for the texts of a content folder on this machine, for {@link runScript}; null where
 * Node's own stays: it is enough, or whoever runs the program has said another (`NODE_OPTIONS`).
 */
export function heapLimit(content: string): number | null {
  const said = [process.env['NODE_OPTIONS'] ?? '', ...process.execArgv].join(' ');
  if (/--max[-_]old[-_]space[-_]size/.test(said)) return null;
  return heapFor({
    bytes: textBytes(join(content, 'sources')),
    memory: Math.min(totalmem(), process.constrainedMemory() || Infinity) / 1e6,
    own: getHeapStatistics().heap_size_limit / 1e6,
  });
}

/** The bytes of all texts below a folder; 0 where there is none: conversion says so. */
export function textBytes(folder: string): number {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.txt'))
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}
