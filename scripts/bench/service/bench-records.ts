/** The records of an archive in a file, so that each load reads them and not the texts. */
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { exportRecords } from '../../../src/search/export/export-records.ts';
import type { SearchArchive } from '../../../src/search/index/document.ts';

/** Writes them as NDJSON. */
export async function writeRecords(archive: SearchArchive, file: string): Promise<void> {
  await pipeline(async function* () {
    for await (const record of exportRecords(archive)) yield `${JSON.stringify(record)}\n`;
  }, createWriteStream(file));
}
