/** The content folder of the tests: it never changes when staff add documents or terms. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../root.ts';

/** The texts and terms that the archive started with, as a copy that only tests read. */
export const fixtureArchive = join(root, 'scripts/tests/fixtures/archive');

/**
 * The content folder that `npm test` makes before the first test, and that ARCHIVE_CONTENT names in
 * every test.
 */
export const testContent = join(root, '.cache/test-content');

/**
 * Makes a content folder of the fixed texts and terms, and the reference tables of the checkout:
 * these are the vocabulary of the program, and its tests are to see a change of them. `added` files
 * (by path in the folder) are written last. An existing folder is replaced.
 */
export function writeTestContent(folder: string, added: Readonly<Record<string, string | Uint8Array>> = {}): void {
  rmSync(folder, { recursive: true, force: true });
  for (const part of ['sources', 'glossary'])
    cpSync(join(fixtureArchive, part), join(folder, part), { recursive: true });
  cpSync(join(root, 'content/reference'), join(folder, 'reference'), { recursive: true });
  for (const [path, data] of Object.entries(added)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), data);
  }
}

/** Runs once before the tests of the code (vitest's `globalSetup`). */
export default function setup(): void {
  writeTestContent(testContent);
}
