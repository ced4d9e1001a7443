/**
 * Loads an archive into OpenSearch: into new indexes beside those that answer, to which the aliases
 * are moved in one step at the end. Whatever ends a load before, the former version answers; the
 * next load of the same version begins anew.
 */
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { EXPORT_FORMAT, type ExportRecord, type HeadRecord } from '../../../export/records.ts';
import { EngineFault } from '../../../engine.ts';
import { documentBody, tableBody, type KeptBody } from '../index/bodies.ts';
import { documentsMapping, indexNames, indexSettings, tablesMapping } from '../index/mapping.ts';
import { Missing, type AskServer } from '../read/ask.ts';

/** Where an archive is loaded: how many primary shards its documents have, and copies of each. */
export interface LoadPlan {
  readonly prefix: string;
  readonly shards: number;
  readonly replicas: number;
}

/** What a load did. */
export interface LoadReport {
  readonly version: string;
  readonly documents: number;
}

/** So many characters are sent at a time; a server takes 100 MB (http.max_content_length). */
const BATCH = 5_000_000;

/** While the server is full (429) a batch is sent again after these pauses (ms). */
const PAUSES = [500, 2000, 8000];

type Names = readonly [documents: string, tables: string];

/**
 * Loads the records of an archive; nothing is sent where its version answers already. Rejects where
 * they are not whole, and where the server refuses any.
 */
export async function loadArchive(
  records: AsyncIterable<ExportRecord>,
  ask: AskServer,
  plan: LoadPlan,
): Promise<LoadReport> {
  const iterator = records[Symbol.asyncIterator]();
  try {
    const head = headOf((await iterator.next()).value as ExportRecord | undefined);
    const names = indexNames(plan.prefix).of(head.version);
    const answering = await indexesOf(ask, indexNames(plan.prefix).aliases[0]);
    if (answering.includes(names[0])) return { version: head.version, documents: await countIn(ask, names[0]) };
    for (const name of names) await dropIndex(ask, name);
    await createIndex(ask, names[0], { settings: indexSettings(plan.shards), mappings: documentsMapping });
    await createIndex(ask, names[1], { settings: indexSettings(1), mappings: tablesMapping });
    const documents = await sendRecords(iterator, ask, names);
    await finish(ask, names, { version: head.version, documents }, plan);
    await moveAliases(ask, plan.prefix, names);
    return { version: head.version, documents };
  } finally {
    await iterator.return?.();
  }
}

/** Sends all records after the head; gives how many documents there were. */
async function sendRecords(iterator: AsyncIterator<ExportRecord>, ask: AskServer, names: Names): Promise<number> {
  const [documents, tables] = [new Batch(ask, names[0]), new Batch(ask, names[1])];
  for (;;) {
    const { value, done } = await iterator.next();
    if (done === true) throw new Error('The records have no end: the archive is not whole, and nothing was switched.');
    const record: ExportRecord = value;
    if (record.kind === 'head' || record.kind === 'removed')
      throw new Error(`Expected a whole archive, got a record of kind “${record.kind}”.`);
    if (record.kind === 'document') await documents.add(documentBody(record, documents.count));
    else if (record.kind !== 'end') await tables.add(tableBody(record));
    else {
      for (const batch of [documents, tables]) await batch.flush();
      if (record.documents !== documents.count || record.tables !== tables.count)
        throw new Error(
          `Expected ${record.documents} documents and ${record.tables} rows, got ${documents.count} and ${tables.count}.`,
        );
      return documents.count;
    }
  }
}

const bulkAnswer = z.object({
  errors: z.boolean(),
  items: z.array(
    z.record(z.string(), z.object({ _id: z.string().nullish(), status: z.number(), error: z.unknown().optional() })),
  ),
});

/** Documents on their way into one index. */
class Batch {
  readonly #ask: AskServer;
  readonly #index: string;
  #lines: string[] = [];
  #size = 0;
  count = 0;

  constructor(ask: AskServer, index: string) {
    [this.#ask, this.#index] = [ask, index];
  }

  async add({ id, body }: KeptBody): Promise<void> {
    this.count++;
    const lines = [JSON.stringify({ index: { _id: id } }), JSON.stringify(body)];
    this.#lines.push(...lines);
    this.#size += lines.reduce((sum, { length }) => sum + length, 0);
    if (this.#size > BATCH) await this.flush();
  }

  async flush(): Promise<void> {
    const body = this.#lines.map((line) => `${line}\n`).join('');
    [this.#lines, this.#size] = [[], 0];
    if (body === '') return;
    for (let attempt = 0; ; attempt++) {
      const failed = await this.#send(body);
      if (failed === null) return;
      const pause = PAUSES[attempt];
      if (failed.status !== 429 || pause === undefined)
        throw new Error(`OpenSearch did not take “${failed.id}” into ${this.#index}: ${failed.why}`);
      await setTimeout(pause);
    }
  }

  /** Sends lines; sending one again writes over it. Gives the first document that was not taken. */
  async #send(body: string): Promise<{ readonly id: string; readonly status: number; readonly why: string } | null> {
    const path = `${this.#index}/_bulk`;
    const { errors, items } = bulkAnswer.parse(await this.#ask({ method: 'POST', path, body, isLines: true }));
    if (!errors) return null;
    const all = items.flatMap((item) => Object.values(item)).filter(({ status }) => status >= 300);
    // What is wrong for good is told before what was only too much at once.
    const one = all.find(({ status }) => status !== 429) ?? all[0];
    return { id: one?._id ?? '', status: one?.status ?? 0, why: JSON.stringify(one?.error ?? null).slice(0, 500) };
  }
}

/** How many documents an index has in all its shards. */
async function countIn(ask: AskServer, index: string): Promise<number> {
  const answer = z.object({ count: z.number(), _shards: z.object({ failed: z.number() }) });
  const { count, _shards } = answer.parse(await ask({ method: 'GET', path: `${index}/_count` }));
  if (_shards.failed > 0) throw new EngineFault('silent', index);
  return count;
}

/** Makes what was sent ready to be asked, and says which version it is; rejects where some is not there. */
async function finish(ask: AskServer, names: Names, report: LoadReport, { replicas }: LoadPlan): Promise<void> {
  for (const name of names) await ask({ method: 'POST', path: `${name}/_refresh` });
  const count = await countIn(ask, names[0]);
  if (count !== report.documents)
    throw new Error(`Expected ${report.documents} documents in ${names[0]}, found ${count}.`);
  for (const name of names) {
    const settings = { index: { number_of_replicas: replicas, refresh_interval: null } };
    await ask({ method: 'PUT', path: `${name}/_settings`, body: JSON.stringify(settings) });
    await ask({ method: 'PUT', path: `${name}/_mapping`, body: JSON.stringify({ _meta: report }) });
  }
}

/** Moves both aliases in one step, and drops the indexes that had them. */
async function moveAliases(ask: AskServer, prefix: string, names: Names): Promise<void> {
  const { aliases } = indexNames(prefix);
  const former = await Promise.all(aliases.map((alias) => indexesOf(ask, alias)));
  const actions = aliases.flatMap((alias, i) => [
    ...(former[i] ?? []).map((index) => ({ remove: { index, alias } })),
    { add: { index: names[i], alias } },
  ]);
  await ask({ method: 'POST', path: '_aliases', body: JSON.stringify({ actions }) });
  for (const name of former.flat()) if (!names.includes(name)) await dropIndex(ask, name);
}

async function indexesOf(ask: AskServer, alias: string): Promise<readonly string[]> {
  try {
    return Object.keys((await ask({ method: 'GET', path: `_alias/${alias}` })) as object);
  } catch (error) {
    if (error instanceof Missing) return [];
    throw error;
  }
}

async function createIndex(ask: AskServer, name: string, body: object): Promise<void> {
  await ask({ method: 'PUT', path: name, body: JSON.stringify(body) });
}

async function dropIndex(ask: AskServer, name: string): Promise<void> {
  try {
    await ask({ method: 'DELETE', path: name });
  } catch (error) {
    if (!(error instanceof Missing)) throw error;
  }
}

function headOf(record: ExportRecord | undefined): HeadRecord {
  if (record?.kind !== 'head') throw new Error('Expected the head of an export first: is this one?');
  if (record.format !== EXPORT_FORMAT)
    throw new Error(`Expected records of format ${EXPORT_FORMAT}, got ${String(record.format)}.`);
  if (!/^[0-9a-z]{1,40}$/.test(record.version)) throw new Error(`“${record.version}” is no version of an archive.`);
  return record;
}
