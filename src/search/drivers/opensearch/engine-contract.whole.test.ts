/**
 * The driver of OpenSearch keeps the contract of engines over a double that carries out its requests;
 * over an OpenSearch where OPENSEARCH_URL names one (of which indexes that begin with `kho-thu-` are
 * made and dropped).
 */
import { describe } from 'vitest';
import { fixtureSearchArchive } from '../../../../scripts/tests/fixture-search-archive.ts';
import { exportRecords } from '../../export/export-records.ts';
import type { SearchArchive } from '../../index/document.ts';
import { describeEngine, type OpenedEngine } from '../../testing/contract.ts';
import { hostileArchive } from '../../testing/hostile-archive.fixture.ts';
import { indexNames } from './index/mapping.ts';
import { loadArchive } from './load/load-archive.ts';
import { OpenSearchDouble } from './opensearch-double.fixture.ts';
import { askOverHttp, type AskServer } from './read/ask.ts';
import { openOpenSearch } from './read/open-opensearch.ts';

const url = process.env['OPENSEARCH_URL'];
let made = 0;

const open =
  (ask: () => AskServer) =>
  async (archive: SearchArchive): Promise<OpenedEngine> => {
    const [server, prefix] = [ask(), `kho-thu-${process.pid}-${made++}`];
    const { version } = await loadArchive(exportRecords(archive), server, { prefix, shards: 2, replicas: 0 });
    const { signal } = new AbortController();
    return {
      engine: openOpenSearch(server, prefix).during(signal),
      // Nobody listens there.
      silenced: () => {
        const nobody = askOverHttp({ url: 'http://127.0.0.1:1', patience: 1000 });
        return Promise.resolve(openOpenSearch(nobody, prefix).during(signal));
      },
      close: async () => {
        for (const name of indexNames(prefix).of(version)) await server({ method: 'DELETE', path: name });
      },
    };
  };

const hostile = { name: 'hostile texts', read: () => Promise.resolve(hostileArchive(30)) };
const named = { name: 'texts of the tests', read: fixtureSearchArchive };

describeEngine({
  name: 'OpenSearch (a double)',
  open: open(() => new OpenSearchDouble().ask),
  archives: [hostile, named],
  questions: 25,
  cursorsOutlive: true,
});

describe.skipIf(url === undefined)('OPENSEARCH_URL', () => {
  describeEngine({
    name: 'OpenSearch',
    open: open(() => askOverHttp({ url: url ?? '', patience: 60_000 })),
    archives: [hostile, named],
    questions: 200,
    cursorsOutlive: true,
  });
});
