/** Titles by Pagefind's own client, which is fetched when somebody types. */
import { isTypedWithTones } from '../../../plan/words.ts';
import { forPagefind } from '../pagefind-text.ts';

interface PagefindClient {
  options(options: { exactDiacritics: boolean }): Promise<void>;
  init(): Promise<void>;
  search(term: string): Promise<{ results: readonly { id: string }[] } | null>;
}

/**
 * The documents whose titles hold the words typed, best first. Pagefind's pages are named by the
 * numbers of the documents; see write/adopt.ts.
 */
export function titleSearch(root: string): (typed: string) => Promise<readonly number[]> {
  let client: Promise<PagefindClient> | undefined;
  return async (typed) => {
    const pagefind = await (client ??= loadPagefind(`${root}pagefind.js`));
    await pagefind.options({ exactDiacritics: isTypedWithTones(typed) });
    const found = await pagefind.search(forPagefind(typed));
    return (found?.results ?? []).map(({ id }) => Number(id));
  };
}

async function loadPagefind(address: string): Promise<PagefindClient> {
  const pagefind = (await import(/* @vite-ignore */ address)) as PagefindClient;
  await pagefind.init();
  return pagefind;
}
