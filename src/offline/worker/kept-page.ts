/** Pages as the worker serves them from the device. */
import { OFFLINE_PAGE } from '../published.ts';
import { htmlOf, type Keeping } from '../store/keeping.ts';
import { newestOf, type PageRecord } from '../store/records.ts';
import { withNotice } from './notice.ts';

/** The kept page of a path, with a notice of what day it is; null where none is kept. */
export async function keptPage(keeping: Keeping, path: string): Promise<Response | null> {
  // A host leads from a folder without its slash to the one with it.
  const folder = path === '' || path.endsWith('/') ? path : `${path}/`;
  const page = newestOf(await keeping.database.getAllFromIndex('pages', 'path', folder.replace(/index\.html\/$/, '')));
  if (page === undefined) return null;
  const html = await htmlOf(keeping, page);
  return responseOf(page, 200, folder === OFFLINE_PAGE ? html : withNotice(html, page.fetched));
}

/** What is shown for a page that is not kept: the page of what is. */
export async function offlinePage(keeping: Keeping): Promise<Response> {
  const page = newestOf(await keeping.database.getAllFromIndex('pages', 'path', OFFLINE_PAGE));
  if (page !== undefined) return responseOf(page, 503, await htmlOf(keeping, page));
  return new Response(LAST_RESORT, { status: 503, headers: { 'content-type': HTML } });
}

const HTML = 'text/html; charset=utf-8';

/** Where the reader, or the browser for want of room, has thrown everything away. */
const LAST_RESORT = `<!doctype html><html lang="vi"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Đang mất mạng</title>
<h1>Đang mất mạng</h1><p>Trang này chưa được giữ trên máy, và máy không còn giữ trang nào khác. Có mạng rồi thì tải lại.</p>`;

/** The policies of a host hold for its page wherever it comes from. */
function responseOf({ headers }: PageRecord, status: number, html: string): Response {
  return new Response(html, {
    status,
    headers: [...headers.map(([name, value]): [string, string] => [name, value]), ['content-type', HTML]],
  });
}
