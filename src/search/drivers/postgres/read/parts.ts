/** The parts of an engine as operators see them, and which of them is to blame where there is no answer. */
import { DatabaseError } from 'pg';
import { EngineFault, type EngineFaultKind, type EnginePart } from '../../../engine.ts';
import { identifier, sql } from '../query/sql.ts';
import { schemaOf } from '../query/tables.ts';
import type { Release } from '../schema/releases.ts';
import { agreedAmong, releasesOf } from './agreed-release.ts';
import type { Database } from './database.ts';

interface PartRow {
  readonly position: number;
  readonly name: string;
}

/**
 * How PostgreSQL names the database that a coordinator asked: by the way to it, or by a table there
 * (coordinator.ts names both by the position of the part).
 */
const PART_NAMED = /_part_(\d+)\b|\b(?:documents|pieces)_(\d+)\b/;

/** Where the fault of a coordinator is that of one of its parts, the fault of that part. */
export async function faultOfParts(database: Database, fault: EngineFault): Promise<EngineFault> {
  const { cause } = fault;
  if (!(cause instanceof DatabaseError)) return fault;
  const named = PART_NAMED.exec(`${cause.message} ${cause.where ?? ''}`);
  if (named === null) return fault;
  const position = Number(named[1] ?? named[2]);
  const rows = await database
    .ask<PartRow>(sql`SELECT position, name FROM kho.parts JOIN kho.current USING (release)`)
    .catch(() => []);
  const part = rows.find((row) => row.position === position);
  return part ? new EngineFault(fault.kind, part.name, cause) : fault;
}

/**
 * All databases, and those that a coordinator reaches. Where each of them is well and they still
 * have no release in common, the one at odds says so: they answer nothing then.
 */
export async function partsOf(databases: readonly Database[], patience: number): Promise<readonly EnginePart[]> {
  const all = await Promise.all(
    databases.map((database) => within(patience, (signal) => releasesOf(database, signal))),
  );
  const parts = await Promise.all(databases.map((database, at) => withReached(database, all[at], patience)));
  const releases = all.flatMap((one) => (one.isSilent ? [] : [one.value]));
  if (releases.length < all.length || parts.flat().some(({ fault }) => fault !== null)) return parts.flat();
  const odd = agreedAmong(releases);
  return parts.flatMap((of, at) => (at === odd ? of.map((part) => ({ ...part, fault: AT_ODDS })) : of));
}

const AT_ODDS =
  'has another version of the archive than the others, one of another program, or one that is spread over other databases';

async function withReached(
  database: Database,
  releases: Answer<readonly Release[]> | undefined,
  patience: number,
): Promise<readonly EnginePart[]> {
  if (releases === undefined || releases.isSilent)
    return [{ name: database.name, version: null, fault: releases?.fault ?? SAID.silent }];
  const current = releases.value.find(({ isCurrent }) => isCurrent);
  if (current === undefined) return [{ name: database.name, version: null, fault: 'no archive was loaded into it' }];
  const own = { name: database.name, version: current.version, fault: null };
  if (current.position !== null) return [own];
  return [own, ...(await reachedParts(database, current, patience))];
}

async function reachedParts(
  database: Database,
  { release, version }: Release,
  patience: number,
): Promise<readonly EnginePart[]> {
  const rows = await within(patience, (signal) =>
    database.ask<PartRow>(
      sql`SELECT position, name FROM kho.parts WHERE release = ${release} ORDER BY position`,
      signal,
    ),
  );
  if (rows.isSilent) return [];
  return Promise.all(
    rows.value.map(async ({ position, name }): Promise<EnginePart> => {
      const table = sql`${identifier(schemaOf(release))}.${identifier(`documents_${position}`)}`;
      const answer = await within(patience, (signal) =>
        database.ask(sql`SELECT document FROM ${table} LIMIT 1`, signal),
      );
      return answer.isSilent ? { name, version: null, fault: answer.fault } : { name, version, fault: null };
    }),
  );
}

type Answer<T> = { readonly isSilent: false; readonly value: T } | { readonly isSilent: true; readonly fault: string };

const SAID: Readonly<Record<EngineFaultKind, string>> = {
  silent: 'does not answer or refuses',
  late: 'takes longer than it may',
  versions: 'has another version than the others',
};

async function within<T>(patience: number, ask: (signal: AbortSignal) => Promise<T>): Promise<Answer<T>> {
  try {
    return { isSilent: false, value: await ask(AbortSignal.timeout(patience)) };
  } catch (error) {
    return { isSilent: true, fault: SAID[error instanceof EngineFault ? error.kind : 'late'] };
  }
}
