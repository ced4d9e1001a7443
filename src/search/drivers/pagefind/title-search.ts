/** What documents are called, by Pagefind's own client, which is fetched when somebody types. */
import { loadProgram } from '../../../edition/edition.ts';
import { isTypedWithTones } from '../../plan/words.ts';
import { forPagefind } from './pagefind-text.ts';

interface PagefindClient {
  options(options: { exactDiacritics: boolean }): Promise<void>;
  init(): Promise<void>;
  search(term: string): Promise<{ results: readonly { id: string }[] } | null>;
}

/**
 * The documents that are called by the words typed, best first, in the site whose index is below
 * `root` (ending in a slash). Pagefind's pages are named by the numbers of documents; see
 * write/title-index.ts. Rejects where the client cannot be fetched; it is asked for again then.
 */
export function titleSearch(root: string): (typed: string) => Promise<readonly number[]> {
  let client: Promise<PagefindClient> | undefined;
  return async (typed) => {
    client ??= loadPagefind(`${root}pagefind.js`).catch((error: unknown) => {
      client = undefined;
      throw error;
    });
    const pagefind = await client;
    await pagefind.options({ exactDiacritics: isTypedWithTones(typed) });
    const found = await pagefind.search(forPagefind(typed));
    return (found?.results ?? []).map(({ id }) => Number(id));
  };
}

async function loadPagefind(address: string): Promise<PagefindClient> {
  const pagefind = (await loadProgram(address)) as PagefindClient;
  await pagefind.init();
  return pagefind;
}
