/** The archive as it was, to compare links with: at a commit, or when it was converted last. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Knowledge } from '../src/convert/knowledge.ts';
import { linkArchive } from '../src/convert/link-archive.ts';
import { readAll } from '../src/convert/read-archive.ts';
import { readCorrected } from '../src/convert/read-corrected.ts';
import { readFrontmatter } from '../src/schema/frontmatter.ts';
import { exportContent, type Changes } from './check-git.ts';
import type { LinkedFields } from './check-links.ts';
import { withProgress, type ReadOne } from './check-reader.ts';
import { readKnowledge } from './knowledge.ts';
import { readSourceFiles } from './source-files.ts';

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

/** The links of the archive at a commit. What was read of a text is taken over where the tables were the same then. */
export const archiveAt = (
  root: string,
  commit: string,
  knowledge: Knowledge | null,
  readOne: ReadOne,
): readonly LinkedFields[] => {
  const folder = mkdtempSync(join(tmpdir(), 'check-'));
  try {
    exportContent(root, commit, folder);
    const content = join(folder, 'content');
    const found = readSourceFiles(join(content, 'sources'), 'content/sources');
    const known = knowledge ?? readKnowledge(content).value;
    const { options, done } = withProgress('Đọc bản trước', found, knowledge ? readOne : readCorrected);
    const all = readAll(found.files, known, options);
    done();
    return linkArchive(
      all.flatMap(({ value }) => value ?? []),
      known,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Whether a change touches what is known besides the texts. */
export const tablesChanged = (changes: Changes | null): boolean =>
  [...(changes?.present ?? []), ...(changes?.deleted ?? [])].some((path) =>
    /^content\/(?:glossary|reference)\//.test(path),
  );
