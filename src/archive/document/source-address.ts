/**
 * The address of the page of a source line by line: one page, with the id of the document in the
 * query. A page for each document would be one of four files of a document.
 */

/** The name of the id in the query. */
const PARAMETER = 'van-ban';

/** What an id of a document may be; see `src/sources/source-name.ts`. */
const ID = /^[a-z0-9_-]+$/;

/** The query that asks for the source of a document: “?van-ban=thanh-oai-2021”. */
export function sourceQuery(id: string): string {
  return `?${PARAMETER}=${encodeURIComponent(id)}`;
}

/** The id that a query asks for; null where it names none. */
export function sourceOfAddress(query: string): string | null {
  const id = new URLSearchParams(query).get(PARAMETER) ?? '';
  return ID.test(id) ? id : null;
}

/**
 * The id whose source had a page of its own at a path below the base of the site: “nguon/ID/”. Null
 * for any other path.
 */
export function sourceOfFormerPage(path: string): string | null {
  const [section, id = '', ...rest] = path.split('/');
  return section === 'nguon' && ID.test(id) && rest.join('') === '' ? id : null;
}
