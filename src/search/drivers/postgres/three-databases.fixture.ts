/**
 * PostgreSQL for tests: an archive in one database, and the same spread over two servers, which a
 * coordinator reaches.
 */
import { Client } from 'pg';
import { startPostgres, type PostgresServers } from '../../../../scripts/postgres/start-postgres.ts';
import { expected, itemAt } from '../../../ground/expected.ts';
import type { SearchArchive } from '../../index/document.ts';
import { exportRecords } from '../../export/export-records.ts';
import type { DocumentRecord, ExportRecord } from '../../export/records.ts';
import { loadArchive, type LoadPlan, type LoadReport } from './load/load-archive.ts';
import type { ReadDatabase } from './read/database.ts';
import { makeReader } from './schema/reader.ts';

export const READER = 'kho_reader';
const PASSWORD = "mật khẩu của 'người đọc'";

/** Longest time of a statement in tests: no answer depends on it. */
export const PATIENCE = 60_000;

/** How an archive can be asked. */
export type WayToAsk = 'one' | 'coordinator' | 'both';

export class ThreeDatabases {
  readonly postgres: PostgresServers;

  private constructor(postgres: PostgresServers) {
    this.postgres = postgres;
  }

  /** Starts three servers: one with all documents and the coordinator, one for each half. */
  static async start(): Promise<ThreeDatabases> {
    const postgres = await startPostgres(3);
    const three = new ThreeDatabases(postgres);
    await three.sql(0, 'CREATE DATABASE coordinator');
    for (const server of [0, 1, 2]) {
      const client = new Client(three.url(server));
      await client.connect();
      await makeReader(client, READER, PASSWORD);
      await client.end();
    }
    return three;
  }

  /** Where a database of a server is, for who may do everything. */
  url(server: number, database = 'postgres'): string {
    return itemAt(this.postgres.servers, server).url.replace(/postgres$/, database);
  }

  /** The same for who may read. */
  readUrl(server: number, database = 'postgres'): string {
    const url = new URL(this.url(server, database));
    [url.username, url.password] = [READER, encodeURIComponent(PASSWORD)];
    return String(url);
  }

  /** What to open for a way to ask. */
  databases(way: WayToAsk): readonly ReadDatabase[] {
    if (way === 'one') return [{ name: 'một', url: this.readUrl(0) }];
    if (way === 'coordinator') return [{ name: 'điều phối', url: this.readUrl(0, 'coordinator') }];
    return [
      { name: 'bắc', url: this.readUrl(1) },
      { name: 'nam', url: this.readUrl(2) },
    ];
  }

  /** How an archive is loaded for a way to ask; `patience` is that of a coordinator for a half. */
  plan(way: WayToAsk, patience = PATIENCE): LoadPlan {
    if (way === 'one') return { shards: [{ name: 'một', url: this.url(0) }], reader: READER };
    const halves = [
      { name: 'bắc', url: this.url(1) },
      { name: 'nam', url: this.url(2) },
    ];
    const parts = this.databases('both').map((half) => ({ ...half, patience }));
    const coordinator = { name: 'điều phối', url: this.url(0, 'coordinator'), parts };
    return { shards: halves, shardOf: halfOf, reader: READER, coordinator };
  }

  load(archive: SearchArchive, way: WayToAsk, patience?: number): Promise<LoadReport> {
    return loadArchive(exportRecords(archive), this.plan(way, patience));
  }

  loadRecords(records: AsyncIterable<ExportRecord>, way: WayToAsk): Promise<LoadReport> {
    return loadArchive(records, this.plan(way));
  }

  /** Runs statements as who may do everything; gives the rows of the last. */
  async sql<Row>(server: number, text: string, database?: string): Promise<readonly Row[]> {
    const client = new Client(this.url(server, database));
    await client.connect();
    try {
      const answer: unknown = await client.query(text);
      const last: unknown = Array.isArray(answer) ? answer.at(-1) : answer;
      return expected(last as { rows: readonly Row[] } | undefined, 'an answer').rows;
    } finally {
      await client.end();
    }
  }

  stop(): Promise<void> {
    return this.postgres.stop();
  }
}

/** Documents of one year are in one half. */
function halfOf({ facets }: DocumentRecord): number {
  return Number(/\d$/.exec(facets.nam[0] ?? '')?.[0] ?? 0) % 2;
}
