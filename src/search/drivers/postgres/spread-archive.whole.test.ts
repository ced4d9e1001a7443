/**
 * An archive in PostgreSQL over its life: loaded, changed, cut off while it is loaded, with a part
 * that is gone or slow; and what a text may do to its lexemes.
 */
import { setTimeout } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeWithPostgres } from '../../../../scripts/postgres/describe-with-postgres.ts';
import { itemAt } from '../../../ground/expected.ts';
import type { GroupEngine, SharedEngine } from '../../engine.ts';
import { groupKinds } from '../../plan/asked-groups.ts';
import { exportRecords } from '../../export/export-records.ts';
import type { ExportRecord } from '../../export/records.ts';
import type { SearchArchive, SearchDocument } from '../../index/document.ts';
import { questionOf } from '../../testing/asked-plans.ts';
import { sampleSearchArchive, sampleSearchDocument } from '../../testing/sample-search-document.fixture.ts';
import { openPostgres } from './read/open-postgres.ts';
import { countsQuery, facetsQuery, pageQuery, yearsQuery } from './query/questions.ts';
import { statementOf } from './query/sql.ts';
import { schemaOf, tablesIn } from './query/tables.ts';
import { readOptions } from './schema/read-options.ts';
import { PATIENCE, READER, ThreeDatabases, type WayToAsk } from './three-databases.fixture.ts';

const numbered = (n: number): string => String(n).padStart(3, '0');
const document = (n: number, text = `tại chỗ riêng${n}`): SearchDocument =>
  sampleSearchDocument({ id: `v-${numbered(n)}`, date: `${2000 + (n % 20)}`, text });
const archiveOf = (documents: readonly SearchDocument[]): SearchArchive =>
  sampleSearchArchive(
    documents.toSorted((a, b) =>
      a.sortDate === b.sortDate ? (a.id < b.id ? -1 : 1) : a.sortDate > b.sortDate ? -1 : 1,
    ),
  );
const documents = Array.from({ length: 60 }, (_, n) => document(n));

describeWithPostgres('an archive in PostgreSQL', () => {
  let three: ThreeDatabases;
  const opened: SharedEngine[] = [];
  const open = (way: WayToAsk, patience = PATIENCE): GroupEngine => {
    const shared = openPostgres(three.databases(way), { patience, connections: 2 });
    opened.push(shared);
    return shared.during(new AbortController().signal);
  };
  const idsOf = async (engine: GroupEngine, query: string, count = 100): Promise<readonly string[]> =>
    (await engine.page(questionOf(query, {}), 'exact', null, count)).documents.map((one) => one.document.id);
  const schemas = async (server: number): Promise<readonly string[]> => {
    const rows = await three.sql<{ name: string }>(
      server,
      "SELECT nspname AS name FROM pg_namespace WHERE nspname LIKE 'archive%'",
    );
    return rows.map(({ name }) => name);
  };

  beforeAll(async () => {
    three = await ThreeDatabases.start();
    await three.load(archiveOf(documents), 'one');
    await three.load(archiveOf(documents), 'coordinator', 1500);
  });
  afterAll(async () => {
    await Promise.all(opened.map((shared) => shared.close()));
    await three?.stop();
  });

  test('the role that reads can write nothing, whatever it says', async () => {
    const client = new Client(three.readUrl(0));
    await client.connect();
    const [schema] = await schemas(0);
    for (const statement of [
      `DELETE FROM ${schema}.document_rows`,
      "UPDATE kho.current SET release = 'x'",
      `CREATE TABLE ${schema}.mine ()`,
      'CREATE SCHEMA mine',
      `DROP SCHEMA ${schema} CASCADE`,
    ])
      for (const before of ['', 'SET default_transaction_read_only = off; '])
        await expect(client.query(before + statement), before + statement).rejects.toThrow(
          /permission denied|read-only|must be owner/,
        );
    await client.end();
  });

  test('a coordinator asks its parts at once, and each does its own part of the work', async () => {
    const client = new Client({ connectionString: three.readUrl(0, 'coordinator'), options: readOptions(PATIENCE) });
    await client.connect();
    const { rows } = await client.query<{ release: string }>('SELECT release FROM kho.current');
    const asked = questionOf('tại chỗ riêng7', { conditions: [{ kind: 'facet', name: 'nam', keys: ['2007'] }] });
    const { text, values } = statementOf(
      pageQuery(tablesIn(schemaOf(itemAt(rows, 0).release)), asked, { group: 'exact', after: null, count: 9 }),
    );
    const plan = await client.query<{ 'QUERY PLAN': string }>(`EXPLAIN (VERBOSE) ${text}`, [...values]);
    await client.end();
    const lines = plan.rows.map((row) => row['QUERY PLAN']);
    const scans = lines.filter((line) => line.includes('Foreign Scan'));
    const remote = lines.filter((line) => line.includes('Remote SQL'));
    expect(scans.length).toBeGreaterThan(7);
    expect(scans.filter((line) => !line.includes('Async'))).toEqual([]);
    // The phrase with its text, its strengths, the year: all of it is asked there.
    expect(remote.filter((line) => !/ (?:WHERE|ON) /.test(line))).toEqual([]);
    expect(remote.filter((line) => /INNER JOIN.*tokens @@.*strpos/.test(line)).length).toBeGreaterThan(1);
    expect(lines.filter((line) => /^\s+Filter: .*(?:tokens|strpos|f_nam)/.test(line))).toEqual([]);
  });

  test('lists are compared by hash, whatever the planner guesses of their lengths', async () => {
    const client = new Client({ connectionString: three.readUrl(0), options: readOptions(PATIENCE) });
    await client.connect();
    const { rows } = await client.query<{ release: string }>('SELECT release FROM kho.current');
    const tables = tablesIn(schemaOf(itemAt(rows, 0).release));
    const nested: unknown[] = [];
    for (const query of ['tai cho', 'tại chỗ riêng7', 'riêng7 chỗ tại', 'bốn tại chỗ và riêng8']) {
      const asked = questionOf(query, {});
      const statements = [
        countsQuery(tables, asked),
        yearsQuery(tables, asked, 'related'),
        facetsQuery(tables, asked, groupKinds, ['nam', 'loai']),
        ...groupKinds.map((group) => pageQuery(tables, asked, { group, after: null, count: 9 })),
      ];
      for (const { text, values } of statements.map(statementOf)) {
        const plan = await client.query<{ 'QUERY PLAN': readonly { readonly Plan: PlanNode }[] }>(
          `EXPLAIN (FORMAT JSON) ${text}`,
          [...values],
        );
        nested.push(...loopsOverLists(itemAt(itemAt(plan.rows, 0)['QUERY PLAN'], 0).Plan).map((node) => [query, node]));
      }
    }
    await client.end();
    expect(nested).toEqual([]);
  });

  test('what has not changed stays in the database, and answers are those of a load from nothing', async () => {
    const changed = [...documents.slice(1, 40), document(40, 'tại chỗ khác'), ...documents.slice(41), document(99)];
    const archive = archiveOf(changed);
    expect(await three.load(archive, 'coordinator', 1500)).toMatchObject({ documents: 60, sent: 2 });
    await three.load(archive, 'one');
    expect(await three.load(archive, 'one')).toMatchObject({ documents: 60, sent: 0 });
    const [one, coordinator, both] = [open('one'), open('coordinator'), open('both')];
    for (const query of ['', 'tại chỗ', 'khác', 'riêng40', 'riêng0', 'riêng99']) {
      const ids = await idsOf(one, query);
      expect([query, await idsOf(coordinator, query)]).toEqual([query, ids]);
      expect([query, await idsOf(both, query)]).toEqual([query, ids]);
    }
    expect(await idsOf(both, 'tại chỗ')).toHaveLength(60);
    expect(await idsOf(both, 'riêng0')).toEqual([]);
    expect(await idsOf(both, 'khác')).toEqual(['v-040']);
    for (const server of [0, 1, 2]) expect(await schemas(server)).toHaveLength(1);
  });

  test('a load that is killed leaves the former version, and the next one nothing of it', async () => {
    const engine = open('one');
    const before = await engine.archive();
    const loading = three.loadRecords(killedAfter(20, archiveOf([...documents, document(77)]), three), 'one');
    await expect(loading).rejects.toThrow();
    expect(await schemas(0)).toHaveLength(2);
    expect(await open('one').archive()).toEqual(before);
    const next = archiveOf(documents.slice(0, 30));
    await three.load(next, 'one');
    expect(await schemas(0)).toHaveLength(1);
    expect(await idsOf(open('one'), 'tại chỗ')).toHaveLength(30);
  });

  test('records that are not whole are not loaded', async () => {
    const engine = open('one');
    const before = await engine.archive();
    const archive = archiveOf(documents.slice(0, 9));
    await expect(three.loadRecords(without('end', archive), 'one')).rejects.toThrow('thiếu dòng cuối');
    await expect(three.loadRecords(without('word', archive), 'one')).rejects.toThrow('dòng của các bảng');
    await expect(three.loadRecords(without('head', archive), 'one')).rejects.toThrow('“head”');
    expect(await open('one').archive()).toEqual(before);
  });

  test('two loads at a time into one database are not begun', async () => {
    const { url } = itemAt(three.postgres.servers, 0);
    const client = new Client(url);
    await client.connect();
    await client.query('SELECT pg_advisory_lock(5601931)');
    await expect(three.load(archiveOf(documents.slice(0, 5)), 'one')).rejects.toThrow('lần nạp khác vào “một”');
    await client.end();
  });

  test('answers while versions change are each of one version', async () => {
    const versions = [documents.slice(0, 50), documents.slice(0, 20)].map(archiveOf);
    await three.load(itemAt(versions, 0), 'coordinator', 1500);
    const engines = [open('both'), open('coordinator')];
    let isLoading = true;
    const seen = new Set<number>();
    const asking = engines.map(async (engine) => {
      while (isLoading) {
        const ids = await idsOf(engine, 'tại chỗ');
        seen.add(ids.length);
      }
    });
    for (const turn of [1, 0]) await three.load(itemAt(versions, turn), 'coordinator', 1500);
    isLoading = false;
    await Promise.all(asking);
    expect([...seen].filter((count) => count !== 20 && count !== 50)).toEqual([]);
    for (const engine of engines) expect(await idsOf(engine, 'tại chỗ')).toHaveLength(50);
  });

  test('a database alone of two is not taken for the whole', async () => {
    const shared = openPostgres(three.databases('both').slice(0, 1), { patience: PATIENCE, connections: 1 });
    opened.push(shared);
    await expect(shared.during(new AbortController().signal).archive()).rejects.toMatchObject({
      kind: 'versions',
      part: 'bắc',
    });
  });

  test.each(['both', 'coordinator'] as const)('a slow part is named, asked by %s', async (way) => {
    const engine = open(way, way === 'both' ? 1500 : PATIENCE);
    await engine.archive();
    const [schema] = await schemas(2);
    const client = new Client(three.url(2));
    await client.connect();
    await client.query(`BEGIN; LOCK TABLE ${schema}.piece_rows`);
    await expect(engine.counts(questionOf('tại chỗ', {}))).rejects.toMatchObject({ kind: 'late', part: 'nam' });
    await client.end();
    expect((await engine.counts(questionOf('tại chỗ', {}))).found.exact).toBe(50);
  });

  test('a part that is gone is named, and answers once it is back', async () => {
    const server = itemAt(three.postgres.servers, 2);
    const engines = [open('both', 3000), open('coordinator')];
    for (const engine of engines) await engine.archive();
    await server.crash();
    for (const engine of engines)
      await expect(engine.counts(questionOf('tại chỗ', {}))).rejects.toMatchObject({ kind: 'silent', part: 'nam' });
    const parts = await itemAt(opened, opened.length - 1).parts(2000);
    expect(parts.map(({ name, fault }) => [name, fault === null])).toEqual([
      ['điều phối', true],
      ['bắc', true],
      ['nam', false],
    ]);
    await server.start();
    for (const engine of engines) expect((await engine.counts(questionOf('tại chỗ', {}))).found.exact).toBe(50);
  });

  test('a statement ends when nobody waits for its answer', async () => {
    const client = new Client(three.url(0));
    await client.connect();
    const [schema] = await schemas(0);
    await client.query(`BEGIN; LOCK TABLE ${schema}.piece_rows`);
    // Longer than this test may take: nothing but the end of the connection ends the statement.
    const shared = openPostgres(three.databases('one'), { patience: 10 * PATIENCE, connections: 1 });
    opened.push(shared);
    await expect(shared.during(AbortSignal.timeout(300)).counts(questionOf('tại', {}))).rejects.toThrow();
    const waiting = `SELECT FROM pg_stat_activity WHERE usename = '${READER}' AND wait_event_type = 'Lock'`;
    while ((await three.sql(0, waiting)).length > 0) await setTimeout(50);
    await client.end();
  });

  test('texts that no vector of PostgreSQL has room for are found whole', async () => {
    const many = Array.from({ length: 18_000 }, (_, n) => `w${n}`).join(' ');
    const long = 'ă'.repeat(4000);
    const archive = archiveOf([
      document(1, `${many} cuối cùng của văn bản`),
      document(2, `${'lặp '.repeat(17_000)} rồi hết`),
      document(3, `${long} và ${long} một hai`),
      document(4, 'cuối của văn bản cùng, rồi lặp'),
    ]);
    await three.load(archive, 'one');
    const engine = open('one');
    for (const [query, ids] of [
      ['w17999 cuối cùng của văn bản', ['v-001']],
      ['cuoi cung cua van ban', ['v-001']],
      ['w16383 w16384', ['v-001']],
      [Array.from({ length: 300 }, (_, n) => `w${n + 17_000}`).join(' '), ['v-001']],
      [`${Array.from({ length: 100 }, (_, n) => `w${n}`).join(' ')} cuối`, []],
      ['lặp rồi hết', ['v-002']],
      ['lặp', ['v-002', 'v-004']],
      [`${'lặp '.repeat(300)}rồi`, ['v-002']],
      [`${long} và ${long}`, ['v-003']],
      [long, ['v-003']],
      [`${long}ă`, []],
    ] as const)
      expect([query.slice(0, 40), await idsOf(engine, query)]).toEqual([query.slice(0, 40), ids]);
  });
});

/** A step of a plan, as PostgreSQL explains it. */
interface PlanNode {
  readonly 'Node Type': string;
  readonly 'CTE Name'?: string;
  readonly Plans?: readonly PlanNode[];
}

/** The lists that are gone through again for each row of another. */
function loopsOverLists(node: PlanNode): readonly string[] {
  const below = node.Plans ?? [];
  const inner = node['Node Type'] === 'Nested Loop' ? below[1] : undefined;
  const own = inner?.['Node Type'] === 'CTE Scan' ? [inner['CTE Name'] ?? ''] : [];
  return [...own, ...below.flatMap(loopsOverLists)];
}

/** The records of an archive, whose load is ended by the server after so many. */
async function* killedAfter(
  count: number,
  archive: SearchArchive,
  three: ThreeDatabases,
): AsyncGenerator<ExportRecord> {
  let given = 0;
  for await (const record of exportRecords(archive)) {
    if (given++ === count)
      await three.sql(
        0,
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'kho-van-ban load'",
      );
    yield record;
  }
}

async function* without(kind: ExportRecord['kind'], archive: SearchArchive): AsyncGenerator<ExportRecord> {
  let isLeft = false;
  for await (const record of exportRecords(archive)) {
    if (!isLeft && record.kind === kind) isLeft = true;
    else yield record;
  }
}
