/** Titles by Pagefind's own client, which is fetched when somebody types. */

/** Documents whose titles hold the words typed, best first; `exact`: tones count. */
export type TitleSearch = (typed: string, exact: boolean) => Promise<readonly number[]>;

interface PagefindClient {
  options(options: { exactDiacritics: boolean }): Promise<void>;
  init(): Promise<void>;
  search(term: string): Promise<{ results: readonly { id: string }[] } | null>;
}

/** Loads Pagefind's client. Its pages are named by the numbers of the documents; see build/bundle.ts. */
export const loadTitles = async (root: string): Promise<TitleSearch> => {
  const address = `${root}pagefind/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as PagefindClient;
  await pagefind.init();
  return async (typed, exact) => {
    await pagefind.options({ exactDiacritics: exact });
    const found = await pagefind.search(typed);
    return (found?.results ?? []).map(({ id }) => Number(id));
  };
};
