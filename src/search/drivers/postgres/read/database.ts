/** A database that is read: its connections, how long an answer may take, what is said when there is none. */
import { DatabaseError, Pool, type PoolClient } from 'pg';
import { EngineFault, type EngineFaultKind } from '../../../engine.ts';
import { statementOf, type Sql } from '../query/sql.ts';
import { readOptions } from '../schema/read-options.ts';

/** Where a database is, and the name by which operators know it. */
export interface ReadDatabase {
  readonly name: string;
  /** As a role that reads: `postgres://…`. */
  readonly url: string;
}

/** How a database may be used. Times are in milliseconds. */
export interface ReadLimits {
  /** Longest time of a statement. */
  readonly patience: number;
  /** Most connections of this process to each database. */
  readonly connections: number;
}

/**
 * Which states (SQLSTATE) say that what is asked for is of a release that was dropped, or is just
 * being dropped: who only reads is in a deadlock with nothing else.
 */
const GONE = new Set(['42P01', '3F000', '40P01']);

/** Which say that a statement is wrong: a fault of this program, not of the database. */
const OWN_FAULTS = /^(?:0A|22|23|42(?!501))/;

const LATE = '57014';

/** The statement asked a release that is there no more. */
export class ReleaseGone extends Error {}

export class Database {
  readonly name: string;
  readonly #pool: Pool;

  constructor({ name, url }: ReadDatabase, { patience, connections }: ReadLimits) {
    this.name = name;
    this.#pool = new Pool({
      connectionString: url,
      max: connections,
      connectionTimeoutMillis: patience,
      // Where the machine is gone, no answer comes, not even that of the statement timeout.
      query_timeout: patience + 500,
      application_name: 'kho-van-ban',
      options: readOptions(patience),
    });
    // A connection that is lost while nobody uses it is made anew; one that is lost in use says so
    // to its statement too.
    this.#pool.on('error', () => undefined);
    this.#pool.on('connect', (client) => client.on('error', () => undefined));
  }

  /**
   * The rows of a statement, which is prepared once a connection. Rejects with ReleaseGone or
   * EngineFault; when the signal is aborted the statement ends.
   */
  async ask<Row extends object>(part: Sql, signal?: AbortSignal): Promise<readonly Row[]> {
    signal?.throwIfAborted();
    let client: PoolClient | null = null;
    let isLost = false;
    try {
      client = await this.#pool.connect();
      const { name, text, values } = statementOf(part);
      const answer = client.query<Row>({ name, text, values: [...values] });
      const { rows } = await (signal ? orAborted(answer, signal) : answer);
      return rows;
    } catch (error) {
      isLost = !(error instanceof DatabaseError);
      signal?.throwIfAborted();
      throw this.#fault(error);
    } finally {
      client?.release(isLost);
    }
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }

  #fault(error: unknown): Error {
    if (error instanceof DatabaseError && GONE.has(error.code ?? ''))
      return new ReleaseGone(error.message, { cause: error });
    if (error instanceof DatabaseError && OWN_FAULTS.test(error.code ?? '')) return error;
    return new EngineFault(kindOf(error), this.name, error);
  }
}

function kindOf(error: unknown): EngineFaultKind {
  if (error instanceof DatabaseError) return error.code === LATE ? 'late' : 'silent';
  return error instanceof Error && /timeout/i.test(error.message) ? 'late' : 'silent';
}

/** The answer, unless the signal comes before; what answers later is not looked at. */
async function orAborted<T>(answer: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const abort = (): void => reject(new DOMException('The request was given up', 'AbortError'));
  signal.addEventListener('abort', abort, { once: true });
  try {
    return await Promise.race([answer, promise]);
  } finally {
    signal.removeEventListener('abort', abort);
    answer.catch(() => undefined);
  }
}
