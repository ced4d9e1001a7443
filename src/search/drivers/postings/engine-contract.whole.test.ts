/** The files of the site, searched as in a browser, keep the contract of engines. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, vi } from 'vitest';
import type { SearchArchive } from '../../index/document.ts';
import { describeEngine, type OpenedEngine } from '../../testing/contract.ts';
import { fixtureSearchArchive } from '../../../../scripts/tests/fixture-search-archive.ts';
import { hostileArchive } from '../../testing/hostile-archive.fixture.ts';
import { openBundle } from '../bundle/read/open-bundle.ts';
import { writeBundle } from '../bundle/write/write-bundle.ts';
import { openEngine } from './open-engine.ts';

/** Small bounds, so that every kind of phrase is put together. */
const bounds = { frequent: 4, heavy: 2, base: 5, most: 8 };

// The files are read from disk as a host would send them: of a server in this process, which reads
// whole archives between two requests, connections would end that are still asked.
beforeAll(() => {
  vi.stubGlobal('fetch', async (address: string) => {
    const file = await readFile(new URL(address.replace(/\?.*$/, ''))).catch(() => null);
    return new Response(file, { status: file === null ? 404 : 200 });
  });
});
afterAll(() => {
  vi.unstubAllGlobals();
});

async function open(archive: SearchArchive): Promise<OpenedEngine> {
  const folder = await mkdtemp(join(tmpdir(), 'kho-'));
  await writeBundle(archive, folder, { bounds, titles: false });
  const address = `${pathToFileURL(folder).href}/`;
  return {
    engine: openEngine(openBundle(address)),
    silenced: () => Promise.resolve(openEngine(openBundle(`${address}khong-co/`))),
    close: () => rm(folder, { recursive: true }),
  };
}

describeEngine({
  name: 'files of the site',
  open,
  archives: [
    { name: 'hostile texts', read: () => Promise.resolve(hostileArchive()) },
    { name: 'texts of the tests', read: fixtureSearchArchive },
  ],
  questions: 300,
  // They are places in lists that are kept as long as the index is open.
  cursorsOutlive: false,
});
