/** The archive as it was, to compare with: at a commit, or when it was converted last. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Knowledge } from '../../src/convert/knowledge.ts';
import type { Outcome } from '../../src/convert/model.ts';
import { readFrontmatter } from '../../src/schema/frontmatter.ts';
import { addressHolder } from '../../src/sources/address-holder.ts';
import { exportContent, type Changes } from './check-git.ts';
import type { LinkedFields } from './check-links.ts';
import type { ReadOne } from './check-reader.ts';
import { readState, type ArchiveState } from './check-state.ts';
import { readContentFiles } from '../content/content-files.ts';
import { readKnowledge } from '../content/knowledge.ts';

/** The archive as it was converted last; null when it never was. */
export const lastConverted = (directives: string): LinkedFields[] | null => {
  try {
    const names = readdirSync(directives).filter((name) => name.endsWith('.mdx'));
    const documents = names.flatMap((name) => {
      const fields = readFrontmatter(readFileSync(join(directives, name), 'utf8'))?.fields;
      return fields ? [fields as unknown as LinkedFields] : [];
    });
    return documents.length > 0 ? documents : null;
  } catch {
    // Never converted, or by an earlier version of the program: nothing to compare with.
    return null;
  }
};

/**
 * The archive at a commit. `knowledge` is given where the tables were the same then: a text that
 * did not change is then taken over from what `readOne` remembers. Its files are read into memory,
 * so nothing of the copy on disk remains.
 */
export function archiveAt(
  root: string,
  commit: string,
  knowledge: Outcome<Knowledge> | null,
  readOne: ReadOne,
): ArchiveState {
  const folder = mkdtempSync(join(tmpdir(), 'check-'));
  try {
    exportContent(root, commit, folder);
    const content = join(folder, 'content');
    const found = readContentFiles(content, addressHolder(join(root, 'content/sources'), commit));
    return readState('Đọc bản trước', found, knowledge ?? readKnowledge(content), readOne);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether a change touches what is known besides the texts. */
export const tablesChanged = (changes: Changes | null): boolean =>
  [...(changes?.present ?? []), ...(changes?.deleted ?? [])].some((path) =>
    /^content\/(?:glossary|reference)\//.test(path),
  );
