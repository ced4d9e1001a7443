/** A database while a release is loaded into it. */
import { pipeline } from 'node:stream/promises';
import { setTimeout } from 'node:timers/promises';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { identifier, joined, sql, statementOf, type Sql } from '../query/sql.ts';
import { schemaOf, tablesIn, type TableName, type Tables } from '../query/tables.ts';
import {
  addRelease,
  beginLoad,
  dropRelease,
  releaseName,
  releasesIn,
  run,
  type Layout,
  type Release,
} from '../schema/releases.ts';
import { ARCHIVE_FORMAT, documentColumnNames } from '../schema/document-tables.ts';
import { LoadError } from './load-error.ts';
import { copyLine } from './copy-text.ts';
import type { TableRow } from './rows.ts';

/** Where a database is, and the name by which operators know it. */
export interface LoadDatabase {
  readonly name: string;
  /** As whoever may make schemas in it: `postgres://…`. */
  readonly url: string;
}

/** A document of the release that answers now. */
export interface HeldDocument {
  readonly hash: string;
  readonly document: number;
}

/** So many characters of rows are sent at a time. */
const BATCH = 4_000_000;

/**
 * Who reads a former release is waited for so long (ms), less than PostgreSQL takes to look for a
 * deadlock, so that nobody who reads waits longer for the drop; so often, with pauses.
 */
const DROP_WAIT = 100;
const DROP_ATTEMPTS = 30;

export class LoadTarget {
  readonly name: string;
  readonly client: Client;
  readonly release: string;
  readonly tables: Tables;
  readonly layout: Layout;
  readonly #version: string;
  #lines = new Map<TableName, string[]>();
  #size = 0;
  #former: Tables | null = null;
  #kept: (readonly [from: number, to: number, rank: number])[] = [];

  private constructor(name: string, client: Client, version: string, layout: Layout) {
    this.name = name;
    this.client = client;
    this.layout = layout;
    this.#version = version;
    this.release = releaseName(version, layout.shards);
    this.tables = tablesIn(schemaOf(this.release));
  }

  /** Connects, as the only one that loads into this database; rejects where another is at it. */
  static async open({ name, url }: LoadDatabase, version: string, layout: Layout): Promise<LoadTarget> {
    const client = new Client({ connectionString: url, application_name: 'kho-van-ban load' });
    // That a connection is lost is met by what is asked next.
    client.on('error', () => undefined);
    await client.connect();
    if (await beginLoad(client)) return new LoadTarget(name, client, version, layout);
    await client.end();
    throw new LoadError(`Đang có lần nạp khác vào “${name}”. Hãy chờ nó xong, hoặc dừng nó rồi nạp lại.`);
  }

  async run(parts: readonly Sql[]): Promise<void> {
    for (const part of parts) await run(this.client, part);
  }

  /** The release that is to be loaded, where it is here and whole. */
  async held(): Promise<Release | undefined> {
    const own = (await releasesIn(this.client)).find(
      ({ release, state }) => release === this.release && state === 'ready',
    );
    if (own !== undefined && (own.position !== this.layout.position || own.format !== ARCHIVE_FORMAT))
      throw new LoadError(
        `“${this.name}” đã có phiên bản này theo cách chia khác. Hãy giữ thứ tự các máy như lần trước, hoặc xóa schema ${schemaOf(own.release)} rồi nạp lại.`,
      );
    return own;
  }

  /** Drops what a load that was killed left, and releases that do not answer any more. */
  async tidy(): Promise<void> {
    for (const { release, isCurrent } of await releasesIn(this.client))
      if (!isCurrent) await dropRelease(this.client, release);
  }

  /** Begins the release; gives the documents, by id, that may be taken over from the one that answers. */
  async begin(): Promise<ReadonlyMap<string, HeldDocument>> {
    const current = (await releasesIn(this.client)).find(({ isCurrent }) => isCurrent);
    await addRelease(this.client, { ...this.layout, release: this.release, version: this.#version });
    if (current?.format !== ARCHIVE_FORMAT || current.position === null) return new Map();
    this.#former = tablesIn(schemaOf(current.release));
    const rows = await run<{ id: string; hash: string; document: string }>(
      this.client,
      sql`SELECT id, hash, document FROM ${this.#former.document_rows}`,
    );
    return new Map(rows.map(({ id, hash, document }) => [id, { hash, document: Number(document) }]));
  }

  /** Adds rows; they are sent when there are many, and by `flush`. */
  async add(rows: readonly TableRow[]): Promise<void> {
    for (const [table, row] of rows) {
      const line = copyLine(row);
      const lines = this.#lines.get(table) ?? [];
      this.#lines.set(table, lines);
      lines.push(line);
      this.#size += line.length;
    }
    if (this.#size > BATCH) await this.flush();
  }

  /** Takes a document over from the release that answers now, as number `to`. */
  keep(from: number, to: number, rank: number): void {
    this.#kept.push([from, to, rank]);
  }

  /** Sends what was added. */
  async flush(): Promise<void> {
    const lines = this.#lines;
    [this.#lines, this.#size] = [new Map(), 0];
    for (const [table, of] of lines) {
      const { text } = statementOf(sql`COPY ${this.tables[table]} FROM STDIN`);
      await pipeline(of, this.client.query(copyFrom(text)));
    }
  }

  /** Copies the documents that are taken over; they do not leave the database. */
  async copyKept(): Promise<void> {
    const former = this.#former;
    if (former === null || this.#kept.length === 0) return;
    const [from, to, ranks] = [0, 1, 2].map((column) => this.#kept.map((row) => row[column] ?? 0));
    const others = documentColumnNames.filter((name) => name !== 'document' && name !== 'rank').map(identifier);
    const names = joined(others, sql`, `);
    const copied = joined(
      others.map((name) => sql`f.${name}`),
      sql`, `,
    );
    await this.run([
      sql`CREATE TEMPORARY TABLE kept (former bigint PRIMARY KEY, document bigint, rank int)`,
      sql`INSERT INTO kept SELECT * FROM unnest(${from ?? []}::bigint[], ${to ?? []}::bigint[], ${ranks ?? []}::int[])`,
      sql`ANALYZE kept`,
      sql`INSERT INTO ${this.tables.document_rows} (document, rank, ${names}) SELECT k.document, k.rank, ${copied}
        FROM ${former.document_rows} AS f JOIN kept AS k ON k.former = f.document`,
      sql`INSERT INTO ${this.tables.piece_rows} SELECT k.document, f.tokens FROM ${former.piece_rows} AS f JOIN kept AS k ON k.former = f.document`,
      sql`DROP TABLE kept`,
    ]);
    this.#kept = [];
  }

  /** How many documents the release has here. */
  async count(): Promise<number> {
    const [row] = await run<{ count: string }>(
      this.client,
      sql`SELECT count(*) AS count FROM ${this.tables.document_rows}`,
    );
    return Number(row?.count);
  }

  /** Drops all releases but this one. One that is still read is left to the next load. */
  async dropOthers(): Promise<void> {
    await this.run([sql`SELECT set_config('lock_timeout', ${String(DROP_WAIT)}, false)`]);
    for (const { release } of await releasesIn(this.client))
      for (let attempt = 1; release !== this.release && attempt <= DROP_ATTEMPTS; attempt++)
        if (await isDropped(this.client, release)) break;
        else await setTimeout(DROP_WAIT);
  }

  async close(): Promise<void> {
    await this.client.end();
  }
}

async function isDropped(client: Client, release: string): Promise<boolean> {
  return dropRelease(client, release).then(
    () => true,
    () => false,
  );
}
