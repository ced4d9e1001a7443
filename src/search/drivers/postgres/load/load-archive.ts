/**
 * Loads an archive into databases: beside the release that answers, then all of them switch to it.
 * Whatever ends a load before, the former release answers as it did; the next load drops what is
 * left of it.
 */
import {
  EXPORT_FORMAT,
  type DocumentRecord,
  type ExportRecord,
  type HeadRecord,
  type TableRecord,
} from '../../../export/records.ts';
import { schemaOf } from '../query/tables.ts';
import { firstOfPart, reachParts, type ReachedPart } from '../schema/coordinator.ts';
import { ownDocuments, ownIndexes } from '../schema/document-tables.ts';
import { smallIndexes, smallTables } from '../schema/small-tables.ts';
import { letRead } from '../schema/reader.ts';
import { makeCurrent, setReady } from '../schema/releases.ts';
import { sql } from '../query/sql.ts';
import { LoadError } from './load-error.ts';
import { LoadTarget, type HeldDocument, type LoadDatabase } from './load-target.ts';
import { documentRows, tableRows } from './rows.ts';

/** Where an archive is loaded. */
export interface LoadPlan {
  /** The databases that its documents are spread over; always in the same order. */
  readonly shards: readonly LoadDatabase[];
  /** To which of them a document goes, from 0; without it all go to the first. */
  readonly shardOf?: (record: DocumentRecord) => number;
  /** A database that reaches the shards; `parts` says how, in their order. */
  readonly coordinator?: LoadDatabase & { readonly parts: readonly ReachedPart[] };
  /** The role that services read as; made by makeReader. */
  readonly reader: string;
}

/** What a load did. `sent`: documents that came from outside; the others were taken over. */
export interface LoadReport {
  readonly version: string;
  readonly documents: number;
  readonly sent: number;
}

/** Loads the records of an archive; rejects where they are not whole, and where a database fails. */
export async function loadArchive(records: AsyncIterable<ExportRecord>, plan: LoadPlan): Promise<LoadReport> {
  const iterator = records[Symbol.asyncIterator]();
  const targets: LoadTarget[] = [];
  try {
    const head = headOf((await iterator.next()).value as ExportRecord | undefined);
    const { version } = head;
    const layouts = plan.shards.map((database, position) => ({ database, position: position as number | null }));
    if (plan.coordinator) layouts.push({ database: plan.coordinator, position: null });
    for (const { database, position } of layouts)
      targets.push(await LoadTarget.open(database, version, { shards: plan.shards.length, position }));
    const held = await Promise.all(targets.map((target) => target.held()));
    const [first] = held;
    const report =
      first !== undefined && held.every((one) => one !== undefined)
        ? { version, documents: first.documents, sent: 0 }
        : await loadBeside(iterator, head, plan, targets);
    for (const target of targets) await makeCurrent(target.client, target.release);
    for (const target of targets) await target.dropOthers();
    return report;
  } finally {
    await iterator.return?.();
    await Promise.allSettled(targets.map((target) => target.close()));
  }
}

async function loadBeside(
  iterator: AsyncIterator<ExportRecord>,
  head: HeadRecord,
  plan: LoadPlan,
  targets: readonly LoadTarget[],
): Promise<LoadReport> {
  for (const target of targets) await target.tidy();
  const held = await Promise.all(targets.map((target) => target.begin()));
  for (const target of targets) await makeTables(target, plan);
  const { documents, sent } = await readRecords(iterator, plan, targets, held);
  await Promise.all(targets.map((target) => finish(target)));
  const counts = await Promise.all(targets.slice(0, plan.shards.length).map((target) => target.count()));
  const loaded = counts.reduce((sum, count) => sum + count, 0);
  if (loaded !== documents)
    throw new LoadError(`Trong cơ sở dữ liệu có ${loaded} văn bản, cần ${documents}. Hãy nạp lại.`);
  for (const target of targets) {
    await letRead(target.client, plan.reader, ['kho', schemaOf(target.release)]);
    await setReady(target.client, target.release, documents);
  }
  return { version: head.version, documents, sent };
}

async function makeTables(target: LoadTarget, { coordinator, reader }: LoadPlan): Promise<void> {
  await target.run(smallTables(target.tables));
  const { position } = target.layout;
  if (position !== null) await target.run(ownDocuments(target.tables, schemaOf(target.release), position));
  else if (coordinator)
    await reachParts(target.client, target.release, coordinator.parts, [
      decodeURIComponent(new URL(coordinator.url).username),
      reader,
    ]);
}

/** Reads all records after the head into the databases. */
async function readRecords(
  iterator: AsyncIterator<ExportRecord>,
  plan: LoadPlan,
  targets: readonly LoadTarget[],
  held: readonly ReadonlyMap<string, HeldDocument>[],
): Promise<{ readonly documents: number; readonly sent: number }> {
  let [documents, sent, tables] = [0, 0, 0];
  for (;;) {
    const { value, done } = await iterator.next();
    if (done === true) throw new LoadError('Bản ghi bị cụt, thiếu dòng cuối “end”: kho không đủ. Hãy xuất lại.');
    const record: ExportRecord = value;
    if (record.kind === 'end') {
      if (record.documents !== documents || record.tables !== tables)
        throw new LoadError(
          `Bản ghi có ${documents} văn bản và ${tables} dòng của các bảng, cần ${record.documents} và ${record.tables}. Hãy xuất lại.`,
        );
      return { documents, sent };
    }
    if (record.kind === 'document') {
      const isSent = await takeDocument(record, documents++, plan, targets, held);
      if (isSent) sent++;
    } else if (record.kind === 'head' || record.kind === 'removed')
      throw new LoadError(
        `Cần toàn bộ kho, gặp bản ghi “${record.kind}” của riêng phần thay đổi. Hãy nạp cả thư mục xuất.`,
      );
    else {
      tables++;
      for (const target of targets) await target.add(tableRows(record satisfies TableRecord));
    }
  }
}

/** Takes a document over, or adds it; gives whether it was added. */
async function takeDocument(
  record: DocumentRecord,
  rank: number,
  { shards, shardOf }: LoadPlan,
  targets: readonly LoadTarget[],
  held: readonly ReadonlyMap<string, HeldDocument>[],
): Promise<boolean> {
  const position = shardOf?.(record) ?? 0;
  const target = targets[position];
  if (target === undefined || position >= shards.length)
    throw new RangeError(`Document ${record.id} is to go to database ${position}, of ${shards.length}`);
  const number = firstOfPart(position) + rank;
  const own = held[position]?.get(record.id);
  const isHeld = own !== undefined && own.hash === record.hash;
  if (isHeld) target.keep(own.document, number, rank);
  else await target.add(documentRows(record, number, rank));
  return !isHeld;
}

/** Sends the rest, makes the indexes and tells the planner what is there. */
async function finish(target: LoadTarget): Promise<void> {
  const { tables, layout } = target;
  await target.flush();
  await target.copyKept();
  await target.run([sql`SELECT set_config('maintenance_work_mem', '256MB', false)`, ...smallIndexes(tables)]);
  if (layout.position !== null) await target.run(ownIndexes(tables));
}

function headOf(record: ExportRecord | undefined): HeadRecord {
  if (record?.kind !== 'head')
    throw new LoadError('Bản ghi đầu tiên phải là “head”. Đây có phải bản xuất của kho không?');
  if (record.format !== EXPORT_FORMAT)
    throw new LoadError(
      `Bản ghi dạng ${String(record.format)}, cần dạng ${EXPORT_FORMAT}. Hãy xuất lại bằng chương trình này.`,
    );
  if (!/^[0-9a-z]{1,40}$/.test(record.version))
    throw new LoadError(`“${record.version}” không phải phiên bản của một kho. Hãy xuất lại.`);
  return record;
}
