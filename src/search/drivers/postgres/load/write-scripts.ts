/**
 * Writes what loads a folder of exported records as scripts that `psql` alone runs, one for each
 * part: beside the release that answers, to which one transaction switches at the end. Whatever stops
 * it, the former release answers; run again, it begins anew.
 */
import { join } from 'node:path';
import { readdirSync, rmSync } from 'node:fs';
import { keptDocuments, type KeptDocuments } from '../../../export/folder/state.ts';
import { liveRecords } from '../../../export/folder/live-records.ts';
import type { Manifest } from '../../../export/folder/manifest.ts';
import { recordsOf } from '../../../export/folder/read-lines.ts';
import { RecordFile } from '../../../export/folder/record-file.ts';
import { schemaOf, tablesIn, type TableName, type Tables } from '../query/tables.ts';
import { sql, statementOf, type Sql } from '../query/sql.ts';
import { firstOfPart } from '../schema/coordinator.ts';
import { ownDocuments, ownIndexes } from '../schema/document-tables.ts';
import { letRead } from '../schema/reader.ts';
import { addRelease, beginLoad, dropRelease, makeCurrent, releaseName, run, setReady } from '../schema/releases.ts';
import { smallIndexes, smallTables } from '../schema/small-tables.ts';
import { copyLine } from './copy-text.ts';
import { documentRows, tableRows, type TableRow } from './rows.ts';
import { literal, scriptClient } from './script-client.ts';

/** The folder of scripts, below that of the records. */
export const SCRIPTS_FOLDER = 'sql';

/** The part of one script. */
interface Part {
  readonly shard: Manifest['shards'][number];
  readonly position: number;
}

/**
 * Writes the scripts of a folder; gives their names. `reader`: the role that services read as, which
 * a script makes where it is not there. The database of the first part is to be loaded last: by it
 * services see which release answers.
 */
export async function writeScripts(folder: string, manifest: Manifest, reader: string): Promise<readonly string[]> {
  const kept = await keptDocuments(folder, manifest);
  const names: string[] = [];
  for (const [position, shard] of manifest.shards.entries()) {
    const file = new RecordFile(
      join(folder, SCRIPTS_FOLDER),
      `${String(position).padStart(3, '0')}-${shard.name}`,
      '.sql',
    );
    try {
      await writeScript(file, { folder, manifest, kept, reader }, { shard, position });
    } catch (error) {
      file.abandon();
      throw error;
    }
    names.push(file.finish().name);
  }
  for (const name of readdirSync(join(folder, SCRIPTS_FOLDER)))
    if (!names.includes(name)) rmSync(join(folder, SCRIPTS_FOLDER, name));
  return names;
}

interface ScriptedArchive {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly kept: KeptDocuments;
  readonly reader: string;
}

async function writeScript(file: RecordFile, archive: ScriptedArchive, part: Part): Promise<void> {
  const { manifest, reader } = archive;
  const { shard, position } = part;
  const layout = { shards: manifest.shards.length, position };
  const release = releaseName(manifest.version, layout.shards);
  const [schema, tables] = [schemaOf(release), tablesIn(schemaOf(release))];
  const put = (line: string): void => file.line(line);
  const client = scriptClient(put);
  const each = async (parts: readonly Sql[]): Promise<void> => {
    for (const one of parts) await run(client, one);
  };
  for (const line of [
    '\\set ON_ERROR_STOP on',
    'SET standard_conforming_strings = on;',
    "SET client_encoding = 'UTF8';",
    'SET client_min_messages = warning;',
  ])
    put(line);
  await beginLoad(client);
  for (const line of startLines(release, reader)) put(line);
  await dropRelease(client, release);
  await addRelease(client, { ...layout, release, version: manifest.version });
  await each([...smallTables(tables), ...ownDocuments(tables, schema, position)]);
  for (const name of ['document_rows', 'piece_rows'] as const)
    await copyInto(put, tables, name, documentsOf(archive, part));
  for (const name of smallNames) await copyInto(put, tables, name, tablesOf(archive));
  await each([...smallIndexes(tables), ...ownIndexes(tables)]);
  put(countCheck(tables, shard.documents));
  put('BEGIN;');
  await letRead(client, reader, ['kho', schema]);
  await setReady(client, release, manifest.documents);
  await makeCurrent(client, release);
  put('COMMIT;');
  put(DROP_OTHERS);
}

const smallNames = [
  ...(['facet_values', 'bodies', 'body_forms', 'short_forms', 'names', 'number_cards', 'deadlines', 'words'] as const),
];

/** Ends the script where another load is under way or the release answers already; makes the role. */
function startLines(release: string, reader: string): readonly string[] {
  return [
    '\\if :locked',
    '\\else',
    "\\echo 'Một lần nạp khác đang chạy trên cơ sở dữ liệu này: hãy chờ nó xong.'",
    '\\quit',
    '\\endif',
    `SELECT EXISTS (SELECT FROM kho.current WHERE release = ${literal(release)}) AS answering \\gset`,
    '\\if :answering',
    "\\echo 'Bản này đang trả lời rồi, không nạp lại.'",
    '\\quit',
    '\\endif',
    `DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = ${literal(reader)}) THEN`,
    `CREATE ROLE ${reader} LOGIN NOINHERIT; ALTER ROLE ${reader} SET default_transaction_read_only = on; END IF; END $$;`,
  ];
}

/** Ends the script where documents are missing. */
function countCheck(tables: Tables, documents: number): string {
  const { text } = statementOf(tables.document_rows);
  return `DO $$ BEGIN IF (SELECT count(*) FROM ${text}) <> ${documents} THEN RAISE EXCEPTION 'Thiếu văn bản: cần ${documents}'; END IF; END $$;`;
}

const DROP_OTHERS = `DO $$ DECLARE other text; BEGIN
FOR other IN SELECT release FROM kho.releases WHERE release NOT IN (SELECT release FROM kho.current) LOOP
EXECUTE format('DROP SCHEMA IF EXISTS %I CASCADE', 'archive_' || other); DELETE FROM kho.releases WHERE release = other;
END LOOP; END $$;`;

/** The rows of one table among these, as COPY reads them from the script itself. */
async function copyInto(
  put: (line: string) => void,
  tables: Tables,
  name: TableName,
  rows: AsyncIterable<readonly TableRow[]>,
): Promise<void> {
  put(`${statementOf(sql`COPY ${tables[name]} FROM STDIN`).text};`);
  for await (const some of rows) for (const [table, row] of some) if (table === name) put(copyLine(row).slice(0, -1));
  put('\\.');
}

async function* documentsOf(
  { folder, kept }: ScriptedArchive,
  { shard, position }: Part,
): AsyncGenerator<readonly TableRow[]> {
  for await (const { record, rank } of liveRecords(folder, [shard], kept))
    yield documentRows(record, firstOfPart(position) + rank, rank);
}

async function* tablesOf({ folder, manifest }: ScriptedArchive): AsyncGenerator<readonly TableRow[]> {
  for await (const record of recordsOf(join(folder, manifest.tables.name)))
    if (record.kind !== 'head' && record.kind !== 'end' && record.kind !== 'document' && record.kind !== 'removed')
      yield tableRows(record);
}
