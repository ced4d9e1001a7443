/** What a process that converts an archive again and again has in mind between two runs. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Corrected } from '../../src/convert/archive/run-archive.ts';
import type { Knowledge } from '../../src/convert/knowledge.ts';
import type { Outcome } from '../../src/convert/model.ts';
import { readKnowledge } from '../content/knowledge.ts';

/** Nothing in it is true for other files than those it was read from. */
export interface ProcessMemory {
  /** Readings by their keys (see `reading-memory.ts`), which say all that they were made from. */
  readonly readings: Map<string, Corrected>;
  /** The tables of a content folder: as they were read last if no file of theirs has changed. */
  readonly readTables: (content: string) => Outcome<Knowledge>;
}

/** Parts of a content folder that tables are read from. */
const TABLE_PLACES = ['reference', 'glossary', 'site.yaml'];

/** A memory that knows nothing yet. */
export function createProcessMemory(): ProcessMemory {
  let known: { readonly stamp: string; readonly tables: Outcome<Knowledge> } | null = null;
  return {
    readings: new Map(),
    readTables: (content) => {
      const stamp = [content, ...TABLE_PLACES.flatMap((place) => stampsOf(join(content, place)))].join('\n');
      if (known?.stamp !== stamp) known = { stamp, tables: readKnowledge(content) };
      return known.tables;
    },
  };
}

/** Name, time and size of a file, or of all files in a folder. */
function stampsOf(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (!found.isDirectory()) return [`${path} ${found.mtimeMs} ${found.ctimeMs} ${found.size}`];
  return readdirSync(path).flatMap((name) => stampsOf(join(path, name)));
}
