/**
 * A whole search on PostgreSQL: one database, or a coordinator that reaches others, or several whose
 * answers are put together here. Nothing is kept between questions but which release answers.
 */
import { EngineFault, type EnginePart, type GroupEngine, type SharedEngine } from '../../../engine.ts';
import { expected } from '../../../../ground/expected.ts';
import type { Sql } from '../query/sql.ts';
import { AgreedReleases, type AgreedRelease } from './agreed-release.ts';
import { Database, ReleaseGone, type ReadDatabase, type ReadLimits } from './database.ts';
import { engineOver, type AskAll, type Asked, type Query } from './engine-over.ts';
import { faultOfParts, partsOf } from './parts.ts';

/** So often is a question asked anew whose release was dropped while it was answered. */
const ATTEMPTS = 3;

/** Opens a search; `databases` are all that the archive is spread over, or one that reaches them. */
export function openPostgres(databases: readonly ReadDatabase[], limits: ReadLimits): SharedEngine {
  const opened = databases.map((database) => new Database(database, limits));
  const releases = new AgreedReleases(opened);

  /** Asks with one release; anew with the next where it is gone meanwhile. */
  const withRelease =
    (signal: AbortSignal): AskAll =>
    async (answer) => {
      for (let attempt = 1; ; attempt++) {
        const release = await releases.now();
        try {
          return await answer(askedWith(opened, release, signal));
        } catch (error) {
          if (!(error instanceof ReleaseGone)) throw error;
          releases.forget();
          if (attempt === ATTEMPTS) throw new EngineFault('versions', null, error);
        }
      }
    };

  return {
    during: (signal): GroupEngine => engineOver(withRelease(signal)),
    parts: (patience): Promise<readonly EnginePart[]> => partsOf(opened, patience),
    close: async () => {
      await Promise.all(opened.map((database) => database.close()));
    },
  };
}

/** The databases while one release of them is asked. */
function askedWith(databases: readonly Database[], release: AgreedRelease, signal: AbortSignal): Asked {
  const ask = <Row extends object>(database: Database, query: Query): Promise<readonly Row[]> =>
    askDatabase<Row>(database, query(release.tables), signal);
  return {
    release,
    all: <Row extends object>(query: Query) => Promise.all(databases.map((database) => ask<Row>(database, query))),
    one: <Row extends object>(at: number, query: Query) =>
      ask<Row>(expected(databases[at], `database ${at} of an engine`), query),
  };
}

/** The rows of a statement. Where a coordinator fails, the fault is that of the part it cannot reach. */
async function askDatabase<Row extends object>(
  database: Database,
  query: Sql,
  signal: AbortSignal,
): Promise<readonly Row[]> {
  try {
    return await database.ask<Row>(query, signal);
  } catch (error) {
    if (!(error instanceof EngineFault)) throw error;
    throw await faultOfParts(database, error);
  }
}
