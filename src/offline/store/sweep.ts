import { deletePages, stateOf, type Keeping } from './keeping.ts';
import { loosePages } from './records.ts';

/**
 * Throws away the pages that no subject has and the files that no page needs. To be called inside
 * `alone`.
 */
export async function sweep(keeping: Keeping): Promise<void> {
  const { database, files, base } = keeping;
  const [pages, subjects] = await Promise.all([database.getAll('pages'), database.getAll('subjects')]);
  const loose = new Set(
    loosePages(
      pages.map(({ key }) => key),
      subjects,
    ),
  );
  await deletePages(keeping, [...loose]);
  const left = pages.filter(({ key }) => !loose.has(key));
  const needed = new Set([...((await stateOf(keeping, 'formerFiles')) ?? []), ...left.flatMap((page) => page.files)]);
  for (const { url } of await files.keys())
    if (!needed.has(new URL(url).pathname.slice(base.length))) await files.delete(url);
}
