/**
 * What is kept of an archive between runs: the reading of every text and what every generated file
 * was made from.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Corrected } from '../../src/convert/archive/run-archive.ts';
import type { Sidecar } from '../../src/convert/correct/sidecar.ts';
import type { Knowledge } from '../../src/convert/knowledge.ts';
import type { SourceFile } from '../../src/convert/model.ts';
import type { Directive } from '../../src/schema/directive.ts';
import { conversionBasis } from './conversion-basis.ts';
import { openReadingMemory, READINGS, type ReadingMemory } from './reading-memory.ts';
import { openWrittenPages, type WrittenPages } from './written-pages.ts';

/** The memory of an archive, as one run with the tables of its content folder sees it. */
export interface ArchiveMemory {
  readonly readings: ReadingMemory;
  /** Where they are kept and for what they hold, for other threads. */
  readonly place: { readonly folder: string; readonly basis: string };
  readonly pages: WrittenPages;
  /**
   * A digest of all that the generated file of a document is made from: its reading, and what
   * linking made of its fields.
   */
  readonly madeFrom: (fields: Directive, file: SourceFile, sidecar: Sidecar | undefined) => string;
}

/** Opens what is kept in a content folder. `isKeeping`, `inMind`: see {@link openReadingMemory}. */
export function openArchiveMemory(
  content: string,
  knowledge: Knowledge,
  isKeeping: boolean,
  inMind: Map<string, Corrected> | null = null,
): ArchiveMemory {
  const folder = join(content, READINGS);
  const basis = conversionBasis(content, knowledge);
  const readings = openReadingMemory(folder, basis, isKeeping, inMind);
  const digests = new WeakMap<Directive, string>();
  return {
    readings,
    place: { folder, basis },
    pages: openWrittenPages(folder, join(content, 'directives')),
    madeFrom: (fields, file, sidecar) => {
      const digest =
        digests.get(fields) ??
        createHash('sha256').update(readings.keyFor(file, sidecar)).update(JSON.stringify(fields)).digest('base64');
      digests.set(fields, digest);
      return digest;
    },
  };
}
