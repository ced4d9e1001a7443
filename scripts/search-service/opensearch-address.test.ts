import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { OpenSearchDouble } from '../../src/search/drivers/opensearch/opensearch-double.fixture.ts';
import type { ServerRequest } from '../../src/search/drivers/opensearch/read/ask.ts';
import { exportRecords } from '../../src/search/export/export-records.ts';
import { questionOf } from '../../src/search/testing/asked-plans.ts';
import { hostileArchive } from '../../src/search/testing/hostile-archive.fixture.ts';
import { Oracle } from '../../src/search/testing/oracle.ts';
import { loadDatabases, readLoadOptions } from './load-databases.ts';
import { databasesOf } from './named-database.ts';
import { openDatabases } from './open-archive.ts';
import { openSearchAddress } from './opensearch-address.ts';

test.each([
  ['opensearch+http://may:9200/kho', { url: 'http://may:9200/', prefix: 'kho', shards: 1, replicas: 1 }],
  [
    'opensearch+https://a:b@may/tim/kho-2?shards=3&replicas=0',
    { url: 'https://a:b@may/tim', prefix: 'kho-2', shards: 3, replicas: 0 },
  ],
  ['opensearch+http://may:9200/', null],
  ['opensearch+http://may:9200/Kho', null],
  ['opensearch+http://may:9200/kho?shards=0', null],
  ['opensearch+ftp://may/kho', null],
  ['http://may:9200/kho', null],
  ['postgres://may/kho', null],
])('%s', (text, expected) => {
  expect(openSearchAddress(text)).toEqual(expected);
});

test('one OpenSearch is a database like others, and none beside another', () => {
  expect(databasesOf('Kho=opensearch+http://a:b@may:9200/kho')).toEqual([
    { name: 'Kho', url: 'opensearch+http://a:b@may:9200/kho' },
  ]);
  expect(databasesOf('opensearch+http://a:b@may:9200/kho')?.[0]?.name).toBe('may:9200/kho');
  expect(databasesOf('opensearch+http://may:9200/kho,postgres://may/kho')).toBeNull();
  const options = readLoadOptions(
    { database: 'opensearch+http://may/kho', coordinator: 'postgres://a/b' },
    { SEARCH_READER_PASSWORD: 'x' },
  );
  expect(options).toMatchObject({ faults: ['--coordinator chỉ dùng với PostgreSQL.'] });
});

test('an archive is loaded and asked over HTTP', async () => {
  const double = new OpenSearchDouble();
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts).toString();
      const asked = { method: request.method, path: (request.url ?? '').slice(1), ...(body === '' ? {} : { body }) };
      double.ask(asked as ServerRequest).then(
        (answer) => response.end(JSON.stringify(answer)),
        // What is asked for before anything is there.
        () => response.writeHead(404).end('{"error":{"type":"index_not_found_exception"}}'),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `opensearch+http://127.0.0.1:${(server.address() as AddressInfo).port}/kho?replicas=0`;
  const options = readLoadOptions({ database: url }, {});
  if ('faults' in options) throw new Error(options.faults.join());
  const archive = hostileArchive(10);
  const report = await loadDatabases(options, exportRecords(archive));
  const engine = openDatabases(options.databases, { patience: 10_000, connections: 1 });
  const parts = [{ name: 'kho', version: report.version, fault: null }];
  expect(await engine.parts(5000)).toEqual(parts);
  const asked = questionOf('4 tại chỗ', {});
  const { found } = await engine.during(new AbortController().signal).counts(asked);
  expect(found).toEqual((await Oracle.of(archive)).counts(asked).found);
  expect(report.sent).toBe(report.documents);
  await engine.close();
  server.closeAllConnections();
  server.close();
});
