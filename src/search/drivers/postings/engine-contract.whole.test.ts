/** The files of the site, searched as in a browser, keep the contract of engines. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder } from '../../../integrations/static-server.ts';
import type { SearchArchive } from '../../index/document.ts';
import { describeEngine, type OpenedEngine } from '../../testing/contract.ts';
import { fixtureSearchArchive } from '../../../../scripts/tests/fixture-search-archive.ts';
import { hostileArchive } from '../../testing/hostile-archive.fixture.ts';
import { openBundle } from '../bundle/read/open-bundle.ts';
import { writeBundle } from '../bundle/write/write-bundle.ts';
import { openEngine } from './open-engine.ts';

/** Small bounds, so that every kind of phrase is put together. */
const bounds = { frequent: 4, heavy: 2, base: 5, most: 8 };

async function open(archive: SearchArchive): Promise<OpenedEngine> {
  const folder = await mkdtemp(join(tmpdir(), 'kho-'));
  await writeBundle(archive, folder, { bounds, titles: false });
  const server = await serveFolder(folder, 0);
  return {
    engine: openEngine(openBundle(server.address)),
    silenced: () => Promise.resolve(openEngine(openBundle(`${server.address}khong-co/`))),
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true });
    },
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
  knowsVersions: false,
});
