/** Loads records into the databases that a command was told of. */
import { Client } from 'pg';
import { loadArchive as loadIndexes } from '../../src/search/drivers/opensearch/load/load-archive.ts';
import { askOverHttp } from '../../src/search/drivers/opensearch/read/ask.ts';
import { loadArchive, type LoadReport } from '../../src/search/drivers/postgres/load/load-archive.ts';
import { positionOf } from '../../src/search/drivers/postgres/load/spread.ts';
import { makeReader } from '../../src/search/drivers/postgres/schema/reader.ts';
import type { ExportRecord } from '../../src/search/export/records.ts';
import { shardings, type Sharding } from '../../src/search/export/shard-of.ts';
import { usualSettings } from '../../src/search/service/service-settings.ts';
import { DATABASES_EXPECTED, databasesOf, type NamedDatabase } from './named-database.ts';
import { openSearchAddress, type OpenSearchAddress } from './opensearch-address.ts';

/** Where an archive is loaded, as who may make tables there. */
export interface LoadOptions {
  readonly databases: readonly NamedDatabase[];
  /** A database that reaches the others; null where services ask each of them. */
  readonly coordinator: NamedDatabase | null;
  /** By what documents stay together in one of several databases; null: each is for itself. */
  readonly by: Sharding | null;
  /** The role that services read as. */
  readonly reader: string;
  /** Its password, where it is to be made or to get another; the coordinator reads as it too. */
  readonly password: string | null;
}

/** Reads the options: `given` from the command line, the rest from the environment; or says what is wrong. */
export function readLoadOptions(
  given: Readonly<Record<string, string | boolean | undefined>>,
  env: Readonly<Record<string, string | undefined>>,
): LoadOptions | { readonly faults: readonly string[] } {
  const textOf = (name: string, variable: string): string => String(given[name] ?? env[variable] ?? '').trim();
  const databases = databasesOf(textOf('database', 'SEARCH_LOAD_DATABASE'));
  const coordinators = databasesOf(textOf('coordinator', 'SEARCH_COORDINATOR'));
  const reader = textOf('reader', 'SEARCH_READER') || 'kho_nguoi_doc';
  const password = env['SEARCH_READER_PASSWORD'] || null;
  const shard = textOf('shard', 'SEARCH_SHARD');
  const by = shardings.find((one) => one === shard) ?? null;
  const isOpenSearch = databases?.some(({ url }) => openSearchAddress(url) !== null) ?? false;
  const faults = [
    ...(shard !== '' && by === null ? [`--shard “${shard}”: cần province (theo tỉnh) hoặc year (theo năm).`] : []),
    ...(databases === null || databases.length === 0 ? [`--database: cần ${DATABASES_EXPECTED}.`] : []),
    ...(isOpenSearch && coordinators?.length === 1 ? ['--coordinator chỉ dùng với PostgreSQL.'] : []),
    ...(coordinators === null || coordinators.length > 1 ? ['--coordinator: cần một địa chỉ postgres://….'] : []),
    ...(/^[a-z_][a-z0-9_]{0,62}$/.test(reader) ? [] : [`--reader “${reader}”: cần chữ thường, số và dấu gạch dưới.`]),
    ...(coordinators?.length === 1 && password === null
      ? ['--coordinator cần SEARCH_READER_PASSWORD: nó hỏi các cơ sở dữ liệu kia bằng tài khoản chỉ đọc.']
      : []),
  ];
  if (faults.length > 0 || databases === null) return { faults };
  return { databases, by, coordinator: coordinators?.[0] ?? null, reader, password };
}

/** So long (ms) a statement of a coordinator may take in a part: as the service may (service-settings.ts). */
const REACHED_PATIENCE = usualSettings.limits.patience;

/** Loads the records; in which database a document is depends on it alone (positionOf). */
export async function loadDatabases(options: LoadOptions, records: AsyncIterable<ExportRecord>): Promise<LoadReport> {
  const { databases, by, coordinator, reader, password } = options;
  const elsewhere = openSearchAddress(databases[0]?.url ?? '');
  if (elsewhere !== null) return loadOpenSearch(elsewhere, records);
  if (password !== null)
    for (const { url } of [...databases, ...(coordinator ? [coordinator] : [])]) await letRead(url, reader, password);
  const parts = databases.map(({ name, url }) => ({
    ...{ name, url: readerUrl(url, reader, password ?? ''), patience: REACHED_PATIENCE },
  }));
  return loadArchive(records, {
    shards: databases,
    reader,
    shardOf: (record) => positionOf(record, by, databases.length),
    ...(coordinator && { coordinator: { ...coordinator, parts } }),
  });
}

/** So long (ms) OpenSearch may take to take a batch. */
const BATCH_PATIENCE = 120_000;

/** Every document is sent: an index has no other version to take any over from. */
async function loadOpenSearch(address: OpenSearchAddress, records: AsyncIterable<ExportRecord>): Promise<LoadReport> {
  const ask = askOverHttp({ url: address.url, patience: BATCH_PATIENCE });
  const report = await loadIndexes(records, ask, address);
  return { ...report, sent: report.documents };
}

/** The same database as the role that reads. */
export function readerUrl(url: string, reader: string, password: string): string {
  const as = new URL(url);
  as.username = reader;
  as.password = password;
  return as.href;
}

async function letRead(url: string, reader: string, password: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await makeReader(client, reader, password);
  } finally {
    await client.end();
  }
}
