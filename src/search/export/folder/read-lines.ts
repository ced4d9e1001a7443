/** Reads files of records line by line. */
import { createReadStream } from 'node:fs';
import type { ExportRecord } from '../records.ts';
import { ExportFolderError } from './manifest.ts';

/**
 * The lines of a UTF-8 file, each ended by a line feed and by nothing else: a text may hold other
 * separators of lines (U+2028). One line is in memory at a time. Rejects where reading does.
 */
export async function* linesOf(path: string): AsyncGenerator<string> {
  let begun: Buffer[] = [];
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      yield Buffer.concat([...begun, chunk.subarray(start, end)]).toString('utf8');
      begun = [];
      start = end + 1;
    }
    if (start < chunk.length) begun.push(chunk.subarray(start));
  }
  if (begun.length > 0) yield Buffer.concat(begun).toString('utf8');
}

/**
 * The records of a file, the first its head, the last its end. Rejects with ExportFolderError at a
 * line that is no record, and where the file ends before its end.
 */
export async function* recordsOf(path: string): AsyncGenerator<ExportRecord> {
  let line = 0;
  let last = '';
  for await (const text of linesOf(path)) {
    line++;
    const record = recordOf(text, `${path}, dòng ${line}`);
    last = record.kind;
    yield record;
  }
  if (last !== 'end')
    throw new ExportFolderError(`${path}: tệp bị cụt sau dòng ${line}, thiếu dòng cuối “end”. Hãy xuất lại.`);
}

function recordOf(text: string, where: string): ExportRecord {
  try {
    const record = JSON.parse(text) as unknown;
    if (typeof record === 'object' && record !== null && 'kind' in record) return record as ExportRecord;
  } catch {
    // Said below.
  }
  throw new ExportFolderError(`${where}: không phải một bản ghi JSON có “kind”. Hãy xuất lại.`);
}
