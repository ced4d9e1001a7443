/** The archive as it was, to compare with: at a commit, or when it was converted last. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Knowledge } from '../../src/convert/knowledge.ts';
import type { Outcome } from '../../src/convert/model.ts';
import type { Directive } from '../../src/schema/directive.ts';
import { readGenerated } from '../../src/schema/generated/generated-file.ts';
import { addressHolder } from '../../src/sources/address-holder.ts';
import { exportCommit, type Changes } from './check-git.ts';
import type { LinkedFields } from './check-links.ts';
import type { CheckMemory } from './check-reader.ts';
import { readState, type ArchiveState } from './check-state.ts';
import { readContentFiles } from '../content/content-files.ts';
import { readKnowledge } from '../content/knowledge.ts';

/**
 * What comparing takes from a generated document, trusted to be as this version of the program
 * writes it.
 */
export type Generated = Pick<Directive, 'id' | 'references'>;

/** The archive as it was converted last; null when it never was. */
export function lastConverted(directives: string): readonly LinkedFields[] | null {
  try {
    const documents = generatedIn(directives);
    return documents.length > 0 ? documents : null;
  } catch {
    // Never converted, or by an earlier version of the program: nothing to compare with.
    return null;
  }
}

/**
 * What is compared of each generated document of a folder. Throws where the folder or a document
 * cannot be read.
 */
export function generatedIn(directives: string): Generated[] {
  const names = readdirSync(directives).filter((name) => name.endsWith('.mdx'));
  return names.flatMap((name) => {
    return readGenerated(readFileSync(join(directives, name), 'utf8'))?.fields ?? [];
  });
}

/**
 * The archive at a commit. `knowledge` is given where the tables were the same then: a text that
 * did not change is then taken over from what `memory` has. Its files are read into memory,
 * so nothing of the copy on disk remains.
 */
export function archiveAt(
  root: string,
  commit: string,
  knowledge: Outcome<Knowledge> | null,
  memory: CheckMemory,
): ArchiveState {
  const folder = mkdtempSync(join(tmpdir(), 'check-'));
  try {
    exportCommit(root, commit, folder, 'content');
    const content = join(folder, 'content');
    const found = readContentFiles(content, addressHolder(join(root, 'content/sources'), commit));
    return readState('Đọc bản trước', found, knowledge ?? readKnowledge(content), memory);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether a change touches what is known besides the texts. */
export function tablesChanged({ present, deleted }: Changes): boolean {
  return [...present, ...deleted].some(isTable);
}

/** Whether a file is one of the tables: they decide how every text is read. */
export function isTable(path: string): boolean {
  return /^content\/(?:glossary|reference)\//.test(path);
}
