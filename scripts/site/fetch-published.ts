/** How long the published site may take to answer for one file, in milliseconds. */
const PATIENCE = 30_000;

/**
 * Asks a published site for a file, past the servers in between: they must not answer with it as it
 * was before. `path` is from the site's address.
 */
export function fetchPublished(site: string, path: string): Promise<Response> {
  const address = new URL(path, site.endsWith('/') ? site : `${site}/`);
  address.searchParams.set('t', String(Date.now()));
  return fetch(address, { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) });
}
