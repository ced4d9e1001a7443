/** What an upgrade does with each file of an archive; pure. */
import { ownerOf } from '../program/project-files.ts';
import { textDigest, withPlainLines, type ProgramRecord } from '../program/program-record.ts';
import { mergeTable } from './merge-table.ts';
import type { Release } from './open-release.ts';

/** A file that is written (null: removed). */
export interface Written {
  readonly path: string;
  readonly bytes: Uint8Array | null;
}

/** A table with rows of the office. */
export interface MergedRows {
  readonly path: string;
  readonly added: readonly string[];
  readonly both: readonly string[];
}

export interface UpgradePlan {
  /** Files as the next version brings them, in place of files as they were brought. */
  readonly written: readonly Written[];
  /** Tables that keep rows of the office; they are among `written` too. */
  readonly merged: readonly MergedRows[];
  /** Files that the office changed and the next version does not: they stay. */
  readonly kept: readonly string[];
  /** Files that both changed, as the next version brings them: somebody has to say which is wanted. */
  readonly conflicts: readonly Written[];
}

/** An archive as it is: its record, its tables as they were brought, its files. */
export interface ArchiveToUpgrade {
  readonly record: ProgramRecord;
  readonly brought: (table: string) => Uint8Array | null;
  readonly current: (path: string) => Uint8Array | null;
}

/** What becomes of every file that this version or the next brings. Files of the office are not among them. */
export function planUpgrade(archive: ArchiveToUpgrade, next: Release): UpgradePlan {
  const written: Written[] = [];
  const merged: MergedRows[] = [];
  const kept: string[] = [];
  const conflicts: Written[] = [];
  const paths = new Set([...Object.keys(archive.record.files), ...next.files.keys()]);
  for (const path of [...paths].sort()) {
    const [was, bytes] = [archive.record.files[path] ?? null, next.files.get(path) ?? null];
    const current = archive.current(path);
    const [is, comes] = [digestOf(current), digestOf(bytes)];
    if (is === comes) continue;
    if (is === was) written.push({ path, bytes });
    else if (comes === was) kept.push(path);
    else {
      const table = mergedTable(archive, path, current, bytes);
      if (table === null) conflicts.push({ path, bytes });
      else {
        merged.push(table.rows);
        if (digestOf(table.bytes) !== is) written.push({ path, bytes: table.bytes });
      }
    }
  }
  return { written, merged, kept, conflicts };
}

function mergedTable(
  archive: ArchiveToUpgrade,
  path: string,
  current: Uint8Array | null,
  next: Uint8Array | null,
): { readonly bytes: Uint8Array; readonly rows: MergedRows } | null {
  const brought = ownerOf(path) === 'table' ? archive.brought(path) : null;
  if (brought === null || current === null || next === null) return null;
  const { text, added, both } = mergeTable(
    ...([brought, current, next].map(withPlainLines) as [string, string, string]),
  );
  return { bytes: new TextEncoder().encode(text), rows: { path, added, both } };
}

const digestOf = (bytes: Uint8Array | null): string | null => (bytes === null ? null : textDigest(bytes));
