import { expect, test } from 'vitest';
import { exportRecords } from '../../../export/export-records.ts';
import type { ExportRecord } from '../../../export/records.ts';
import { sampleSearchArchive, sampleSearchDocument } from '../../../testing/sample-search-document.fixture.ts';
import { questionOf } from '../../../testing/asked-plans.ts';
import { OpenSearchDouble } from '../opensearch-double.fixture.ts';
import { openOpenSearch } from '../read/open-opensearch.ts';
import { loadArchive } from './load-archive.ts';

const plan = { prefix: 'kho', shards: 2, replicas: 1 };
const archive = (...texts: readonly string[]) =>
  sampleSearchArchive(texts.map((text, n) => sampleSearchDocument({ id: `v-${n}`, text })));
const engineOn = (server: OpenSearchDouble) => openOpenSearch(server.ask, 'kho').during(new AbortController().signal);
const load = (server: OpenSearchDouble, ...texts: readonly string[]) =>
  loadArchive(exportRecords(archive(...texts)), server.ask, plan);

test('an archive is loaded beside the one that answers, to which one request moves both aliases', async () => {
  const server = new OpenSearchDouble();
  const first = await load(server, 'tại chỗ');
  expect(first.documents).toBe(1);
  expect((await engineOn(server).archive()).version).toBe(first.version);
  const second = await load(server, 'tại chỗ', 'chợ');
  const moves = server.requests
    .filter(({ path }) => path === '_aliases')
    .map(({ body }) => JSON.parse(body ?? '') as unknown);
  expect(moves[1]).toEqual({
    actions: ['documents', 'tables'].flatMap((kind) => [
      { remove: { index: `kho-${kind}-${first.version}`, alias: `kho-${kind}` } },
      { add: { index: `kho-${kind}-${second.version}`, alias: `kho-${kind}` } },
    ]),
  });
  expect(server.indexes()).toEqual([`kho-documents-${second.version}`, `kho-tables-${second.version}`]);
  expect(await engineOn(server).archive()).toEqual({ version: second.version, documents: 2 });
});

test('the version that answers is not sent again', async () => {
  const server = new OpenSearchDouble();
  const first = await load(server, 'tại chỗ');
  server.requests.length = 0;
  expect(await load(server, 'tại chỗ')).toEqual(first);
  expect(server.requests.map(({ method }) => method)).toEqual(['GET', 'GET']);
});

test('a load that ends before its end leaves the former version, and the next one begins anew', async () => {
  const server = new OpenSearchDouble();
  const first = await load(server, 'tại chỗ');
  const cut = async function* (): AsyncGenerator<ExportRecord> {
    for await (const record of exportRecords(archive('mới', 'chợ'))) if (record.kind !== 'end') yield record;
  };
  await expect(loadArchive(cut(), server.ask, plan)).rejects.toThrow('no end');
  expect((await engineOn(server).archive()).version).toBe(first.version);
  await load(server, 'mới', 'chợ');
  expect(await engineOn(server).holding(questionOf('chợ', {}).exact.all)).toEqual([1]);
  expect(server.indexes().length).toBe(2);
});

test('a document that is not taken is named, and nothing is switched', async () => {
  const server = new OpenSearchDouble();
  const first = await load(server, 'tại chỗ');
  const items = [{ index: { _id: 'v-0', status: 400, error: { type: 'mapper_parsing_exception' } } }];
  server.failures.push({ path: /documents-.*_bulk/, status: 200, body: { errors: true, items } });
  await expect(load(server, 'chợ')).rejects.toThrow(/“v-0”.*mapper_parsing_exception/);
  expect((await engineOn(server).archive()).version).toBe(first.version);
});

test('a full server is sent the same again', async () => {
  const server = new OpenSearchDouble();
  const items = [{ index: { _id: 'v-0', status: 429, error: {} } }];
  server.failures.push({ path: /documents-.*_bulk/, status: 200, body: { errors: true, items } });
  expect((await load(server, 'chợ')).documents).toBe(1);
});

test.each([
  [
    'a shard that fails',
    { timed_out: false, _shards: { total: 2, successful: 1, failed: 1 }, hits: { hits: [] } },
    200,
  ],
  ['time that ran out', { timed_out: true, _shards: { total: 2, successful: 2, failed: 0 }, hits: { hits: [] } }, 200],
  ['a server that is full', { error: { type: 'es_rejected_execution_exception', reason: 'full' } }, 429],
  ['all shards gone', { error: { type: 'search_phase_execution_exception', reason: 'all shards failed' } }, 503],
])('%s is no answer, never fewer results', async (_, body, status) => {
  const server = new OpenSearchDouble();
  await load(server, 'chợ');
  server.failures.push({ path: /_search/, status, body });
  await expect(engineOn(server).counts(questionOf('chợ', {}))).rejects.toThrow('gave no answer');
});

test('a version that is dropped while it is asked is asked for anew', async () => {
  const server = new OpenSearchDouble();
  await load(server, 'tại chỗ');
  const engine = engineOn(server);
  await engine.archive();
  await load(server, 'tại chỗ', 'chợ');
  expect((await engine.counts(questionOf('chợ', {}))).found.exact).toBe(1);
});

test('every search asks for exact totals or none, and for all shards', async () => {
  const server = new OpenSearchDouble();
  await load(server, 'tại chỗ');
  server.requests.length = 0;
  const engine = engineOn(server);
  await engine.counts(questionOf('chợ', {}));
  await engine.page(questionOf('chợ', {}), 'exact', null, 20);
  const searches = server.requests.filter(({ path }) => path.includes('_search'));
  expect(searches.length).toBe(2);
  for (const { path } of searches) expect(path).toContain('allow_partial_search_results=false');
  expect(searches[0]?.body).toContain('"track_total_hits":true');
});
