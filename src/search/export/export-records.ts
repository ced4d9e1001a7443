/** An archive as a stream of records. */
import { archiveVersion } from '../index/archive-version.ts';
import type { SearchArchive, SearchFacts } from '../index/document.ts';
import { inIndexOrder } from '../index/index-order.ts';
import { VocabularyCount } from '../index/vocabulary.ts';
import { documentRecord, hashOfEntry } from './document-record.ts';
import { EXPORT_FORMAT, type ExportRecord } from './records.ts';
import { tableRecords } from './table-records.ts';

/**
 * All records of an archive. Its texts are read one by one as the records are taken, and none is
 * kept; a document whose text cannot be read is left out of everything, as the static index does.
 * `program`: a digest of what makes the records (hashOfEntry). Rejects where reading does.
 */
export async function* exportRecords(archive: SearchArchive, program = ''): AsyncGenerator<ExportRecord> {
  const { documents: given, ...tables } = archive;
  const entries = inIndexOrder(given);
  const version = archiveVersion(entries, tables);
  yield { kind: 'head', format: EXPORT_FORMAT, version, documents: entries.length, shard: null };
  const words = new VocabularyCount();
  const read: SearchFacts[] = [];
  for (const entry of entries) {
    const document = await entry.read();
    if (document === null) continue;
    words.add(document, read.length);
    read.push(entry.facts);
    yield documentRecord(document, hashOfEntry(entry, program));
  }
  let count = 0;
  for (const record of tableRecords({ ...tables, documents: read, vocabulary: words.words() })) {
    count++;
    yield record;
  }
  yield { kind: 'end', documents: read.length, removed: 0, tables: count };
}
