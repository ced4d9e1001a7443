/** The release that all databases of an engine answer for, so that no answer mixes two. */
import { setTimeout } from 'node:timers/promises';
import { EngineFault } from '../../../engine.ts';
import { schemaOf, tablesIn, type Tables } from '../query/tables.ts';
import { ARCHIVE_FORMAT } from '../schema/document-tables.ts';
import { releasesQuery, type Release } from '../schema/releases.ts';
import { ReleaseGone, type Database } from './database.ts';

/** A release that every database of an engine has whole. */
export interface AgreedRelease {
  readonly version: string;
  readonly documents: number;
  readonly tables: Tables;
}

/** A release is asked for again after so many milliseconds. */
const FRESH = 1000;

/** How often, and how long between, is asked again while the databases have none in common. */
const ATTEMPTS = 4;
const PAUSE = 150;

/** Which release answers; it may be another one a second later. */
export class AgreedReleases {
  readonly #databases: readonly Database[];
  #known: { readonly release: Promise<AgreedRelease>; readonly until: number } | null = null;

  constructor(databases: readonly Database[]) {
    this.#databases = databases;
  }

  /** The release to ask for now; rejects with EngineFault where the databases have none in common. */
  now(): Promise<AgreedRelease> {
    if (this.#known && this.#known.until > performance.now()) return this.#known.release;
    const release = this.#agree();
    this.#known = { release, until: performance.now() + FRESH };
    release.catch(() => this.forget());
    return release;
  }

  /** Makes the next question ask again. */
  forget(): void {
    this.#known = null;
  }

  async #agree(): Promise<AgreedRelease> {
    for (let attempt = 1; ; attempt++) {
      const all = await Promise.all(this.#databases.map((database) => releasesOf(database)));
      const agreed = agreedAmong(all);
      if (typeof agreed !== 'number') return agreed;
      if (attempt === ATTEMPTS) throw new EngineFault('versions', this.#databases[agreed]?.name ?? null);
      await setTimeout(PAUSE);
    }
  }
}

/** All releases of a database; none where nothing was ever loaded into it. */
export async function releasesOf(database: Database, signal?: AbortSignal): Promise<readonly Release[]> {
  try {
    return await database.ask<Release>(releasesQuery, signal);
  } catch (error) {
    if (error instanceof ReleaseGone) return [];
    throw error;
  }
}

/**
 * The release that the first database answers with, where all have it whole and they are all that
 * it is spread over; else the place of the database that is at odds.
 */
export function agreedAmong(databases: readonly (readonly Release[])[]): AgreedRelease | number {
  const [current] = (databases[0] ?? []).filter(({ isCurrent }) => isCurrent);
  if (current?.format !== ARCHIVE_FORMAT) return 0;
  const isAlone = databases.length === 1;
  if (isAlone ? current.position !== null && current.shards !== 1 : current.shards !== databases.length) return 0;
  const positions = new Set<number | null>();
  for (const [at, releases] of databases.entries()) {
    const own = releases.find(({ release, state }) => release === current.release && state === 'ready');
    if (own?.format !== ARCHIVE_FORMAT || positions.has(own.position) || (!isAlone && own.position === null)) return at;
    positions.add(own.position);
  }
  return { version: current.version, documents: current.documents, tables: tablesIn(schemaOf(current.release)) };
}
