import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSearchArchive } from '../../src/integrations/search-archive.ts';
import type { SearchArchive } from '../../src/search/index/document.ts';
import { root } from '../root.ts';
import { commandEnv } from './command-env.ts';
import { writeTestContent } from './test-content.ts';

/**
 * The texts that tests read, converted, as search sees them: with all names and tables of the
 * checkout. Their texts are read already.
 */
export async function fixtureSearchArchive(): Promise<SearchArchive> {
  const content = mkdtempSync(join(tmpdir(), 'kho-'));
  try {
    writeTestContent(content);
    const convert = [join(root, 'scripts/convert.ts'), '--content', content, '--quiet'];
    const { status, stderr } = spawnSync(process.execPath, convert, { encoding: 'utf8', env: commandEnv() });
    if (status !== 0) throw new Error(`Converting the texts of the tests failed:\n${stderr}`);
    const archive = await readSearchArchive(content);
    const documents = archive.documents.map(async (entry) => {
      const document = await entry.read();
      return { ...entry, read: () => Promise.resolve(document) };
    });
    return { ...archive, documents: await Promise.all(documents) };
  } finally {
    rmSync(content, { recursive: true });
  }
}
