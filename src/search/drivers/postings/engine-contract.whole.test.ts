/** The files of the site, searched as in a browser, keep the contract of engines. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SearchArchive } from '../../index/document.ts';
import { describeEngine, type OpenedEngine } from '../../testing/contract.ts';
import { fixtureSearchArchive } from '../../../../scripts/tests/fixture-search-archive.ts';
import { addressOnDisk, fetchFromDisk } from '../../testing/fetch-from-disk.fixture.ts';
import { hostileArchive } from '../../testing/hostile-archive.fixture.ts';
import { openBundle } from '../bundle/read/open-bundle.ts';
import { writeBundle } from '../bundle/write/write-bundle.ts';
import { openEngine } from './open-engine.ts';

/** Small bounds, so that every kind of phrase is put together. */
const bounds = { frequent: 4, heavy: 2, base: 5, most: 8 };

fetchFromDisk();

async function open(archive: SearchArchive): Promise<OpenedEngine> {
  const folder = await mkdtemp(join(tmpdir(), 'kho-'));
  await writeBundle(archive, folder, { bounds, titles: false });
  const address = addressOnDisk(folder);
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
