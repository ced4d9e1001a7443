import type { Addresses } from '../../archive/urls.ts';

/**
 * Whether the site has something at the address of a document: the document, also a withdrawn one,
 * or the notice of one that was taken down. Both have a twin of data, which is asked for and not
 * fetched. Rejects where the site cannot be asked.
 */
export async function isTaken(id: string, to: Addresses): Promise<boolean> {
  const address = to.data(to.document(id));
  const { ok, status } = await fetch(address, { method: 'HEAD', cache: 'no-cache' });
  if (!ok && status !== 404) throw new Error(`Cannot ask for ${address} (${status}), expected an answer or a 404`);
  return ok;
}
