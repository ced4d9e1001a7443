/**
 * What an archive remembers of the program that it was made from: `.kho-van-ban/program.json` has
 * version, commit and a checksum of every file that was brought, `.kho-van-ban/reference` the tables
 * as they were brought. By them an upgrade tells what the office changed.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { programVersion } from '../../src/store/program-version.ts';
import { gitOutput } from '../../src/store/git-output.ts';
import { sha256Of } from '../../src/store/sha256.ts';
import { ownerOf, RECORD_FOLDER } from './project-files.ts';

export const RECORD_FILE = `${RECORD_FOLDER}/program.json`;

const programRecord = z.object({
  version: z.string(),
  /** The commit of the template; null where no git knew it. */
  commit: z.string().nullable(),
  /** Checksums ({@link textDigest}) by path. */
  files: z.record(z.string(), z.string()),
});

export type ProgramRecord = z.infer<typeof programRecord>;

/** Where the record keeps a table as it was brought. */
export const keptTable = (path: string): string => path.replace(/^content/, RECORD_FOLDER);

/**
 * The record of an archive; null where there is none, as in the template itself and in archives of
 * before there were records. Throws where it cannot be read.
 */
export function readRecord(archive: string): ProgramRecord | null {
  const file = join(archive, RECORD_FILE);
  return existsSync(file) ? programRecord.parse(JSON.parse(readFileSync(file, 'utf8'))) : null;
}

/** The files of a record of these files (by path): itself, and the tables. */
export function recordFiles(
  version: string,
  commit: string | null,
  brought: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, Uint8Array> {
  const files = Object.fromEntries(
    [...brought].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, bytes]) => [path, textDigest(bytes)]),
  );
  const record: ProgramRecord = { version, commit, files };
  const tables = [...brought].filter(([path]) => ownerOf(path) === 'table');
  return new Map([
    ...tables.map(([path, bytes]) => [keptTable(path), bytes] as const),
    [RECORD_FILE, new TextEncoder().encode(`${JSON.stringify(record, null, 1)}\n`)] as const,
  ]);
}

/** Version and commit of the program in a folder: those of its record, else of the template that it is. */
export function programOf(project: string): { readonly version: string; readonly commit: string | null } {
  const isCheckout = gitOutput(project, 'rev-parse', '--show-prefix') === '';
  const record = readRecord(project);
  return {
    version: programVersion(project),
    commit: record ? record.commit : isCheckout ? gitOutput(project, 'rev-parse', 'HEAD') : null,
  };
}

/** A checksum by which a text is the same whether git wrote its lines for Windows or not. */
export function textDigest(bytes: Uint8Array): string {
  return sha256Of(bytes.includes(0) ? bytes : new TextEncoder().encode(withPlainLines(bytes)));
}

/** A text without the line ends of Windows. */
export const withPlainLines = (bytes: Uint8Array): string => new TextDecoder().decode(bytes).replaceAll('\r\n', '\n');
