/** Opens what the service answers from, and says in one sentence what keeps it from that. */
import { askOverHttp } from '../../src/search/drivers/opensearch/read/ask.ts';
import { openOpenSearch } from '../../src/search/drivers/opensearch/read/open-opensearch.ts';
import type { ReadLimits } from '../../src/search/drivers/postgres/read/database.ts';
import { openPostgres } from '../../src/search/drivers/postgres/read/open-postgres.ts';
import type { EnginePart, SharedEngine } from '../../src/search/engine.ts';
import type { KnownTables, ServedArchive } from '../../src/search/service/search-service.ts';
import { openSite } from '../mcp/open-site.ts';
import { indexedEngine } from './indexed-engine.ts';
import type { NamedDatabase } from './named-database.ts';
import { openSearchAddress } from './opensearch-address.ts';
import type { ServiceOptions } from './service-options.ts';
import { openSiteTables } from './site-tables.ts';

/** A statement ends before the request does, so that the reader is told what was late. */
const BEFORE_REQUEST = 0.9;
/** So long (ms) a database may take to say which version it has, when the service starts. */
const STARTING = 10_000;

/**
 * Opens the archive. Rejects, in Vietnamese, where the site has no search page and where a database
 * does not answer or has no archive that this program reads.
 */
export async function openArchive(options: ServiceOptions): Promise<ServedArchive> {
  const { site, databases } = options;
  const ofSite = await openSiteTables(site, (error) =>
    console.error(`Chưa đọc lại được từ ngữ của trang ${site}: ${wordsOf(error)}. Vẫn dùng lần đọc trước.`),
  ).catch((error: unknown) => {
    throw new Error(
      `Không đọc được trang tìm kiếm ở “${site}” (${wordsOf(error)}). Hãy dựng trang (npm run build), hoặc cho biết chỗ khác: --site`,
      { cause: error },
    );
  });
  // An answer kept from another way to spread the archive has cursors that this one cannot read.
  const tables = (): KnownTables => ({ ...ofSite(), print: `${databases.length} ${ofSite().print}` });
  if (databases.length === 0) return { engine: await siteEngine(site), tables };
  const patience = Math.round(options.settings.limits.patience * BEFORE_REQUEST);
  const engine = openDatabases(databases, { patience, connections: options.connections });
  const faults = partFaults(await engine.parts(STARTING));
  if (faults.length === 0) return { engine, tables };
  await engine.close();
  throw new Error(faults.join('\n'));
}

/** Opens the databases of a list (databasesOf), or its one OpenSearch. */
export function openDatabases(databases: readonly NamedDatabase[], limits: ReadLimits): SharedEngine {
  const elsewhere = openSearchAddress(databases[0]?.url ?? '');
  if (elsewhere === null) return openPostgres(databases, limits);
  return openOpenSearch(askOverHttp({ url: elsewhere.url, patience: limits.patience }), elsewhere.prefix);
}

async function siteEngine(site: string): Promise<SharedEngine> {
  const { index, close } = await openSite(site);
  return indexedEngine(site, index, close);
}

/** What keeps the parts of an engine from answering, a sentence for each, and what can be done. */
function partFaults(parts: readonly EnginePart[]): readonly string[] {
  const faults = parts.flatMap(({ name, fault }) =>
    fault === null ? [] : [`Cơ sở dữ liệu “${name}” không trả lời được (${fault}).`],
  );
  const mend =
    'Xem máy chủ ấy có chạy không, địa chỉ và mật khẩu có đúng không, có ghi đủ các cơ sở dữ liệu không; chưa nạp kho, hay chương trình đã đổi phiên bản thì chạy: npm run load:search';
  return faults.length === 0 ? [] : [...faults, mend];
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
