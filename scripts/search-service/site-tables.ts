/** What the service has to know of the archive's language, as the search page of the site was built with it. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KnownTables } from '../../src/search/service/search-service.ts';
import { searchDataIn } from '../site/search-data.ts';

/** So often (ms) the site is looked at again: it may have been published anew. */
const FRESH = 60_000;
/** So long (ms) a site may take to answer. */
const PATIENCE = 10_000;

/**
 * Reads the tables of a site at an address or in the folder of a build, and again from time to time.
 * Rejects where they cannot be read the first time; afterwards those read last stay, and `onFailure`
 * is told.
 */
export async function openSiteTables(
  site: string,
  onFailure: (error: unknown) => void,
  now: () => number = Date.now,
): Promise<() => KnownTables> {
  let known = await tablesOf(site);
  let readAt = now();
  return () => {
    if (now() - readAt >= FRESH) {
      readAt = now();
      void tablesOf(site).then((read) => (known = read), onFailure);
    }
    return known;
  };
}

async function tablesOf(site: string): Promise<KnownTables> {
  const data = searchDataIn(await searchPage(site));
  const print = createHash('sha256').update(JSON.stringify(data)).digest('base64url');
  return { tables: data.tables, bodyHeads: data.bodyHeads, print };
}

async function searchPage(site: string): Promise<string> {
  if (!/^https?:\/\//.test(site)) return readFile(join(site, 'tim-kiem/index.html'), 'utf8');
  const address = new URL('tim-kiem/', site.endsWith('/') ? site : `${site}/`);
  const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
  if (!answer.ok) throw new Error(`Không tải được ${address.href}: ${answer.status}`);
  return answer.text();
}
