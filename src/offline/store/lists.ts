import { digestOf } from '../digest.ts';
import { listOf, listPath, type PublishedBuild, type PublishedPage } from '../published.ts';

/** The pages of a build, looked up by their paths. */
export interface Published {
  readonly build: PublishedBuild;
  /**
   * Of some paths those that the build has, by path. Rejects where a list cannot be fetched or is
   * not the one that the build names: not to know is not to have none.
   */
  readonly rows: (paths: readonly string[]) => Promise<ReadonlyMap<string, PublishedPage>>;
}

/** Looks into the lists of a build of the site at `base`, each fetched once. */
export function publishedPages(base: string, build: PublishedBuild): Published {
  const fetched = new Map<string, Promise<ReadonlyMap<string, PublishedPage>>>();
  const list = (digest: string): Promise<ReadonlyMap<string, PublishedPage>> => {
    const known = fetched.get(digest) ?? fetchList(base, digest);
    fetched.set(digest, known);
    // What failed is asked for again the next time.
    known.catch(() => fetched.delete(digest));
    return known;
  };
  return {
    build,
    rows: async (paths) => {
      const digestFor = (path: string): string => build.lists[listOf(path, build.lists.length)] ?? '';
      const lists = await Promise.all([...new Set(paths.map(digestFor))].map(list));
      const all = new Map(lists.flatMap((rows) => [...rows]));
      return new Map(paths.flatMap((path) => (all.has(path) ? [[path, all.get(path) as PublishedPage]] : [])));
    },
  };
}

async function fetchList(base: string, digest: string): Promise<ReadonlyMap<string, PublishedPage>> {
  const response = await fetch(base + listPath(digest));
  if (!response.ok) throw new Error(`Cannot fetch the list ${digest}, expected 200, got ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if ((await digestOf(bytes)) !== digest) throw new Error(`The list ${digest} is another one`);
  const rows = JSON.parse(new TextDecoder().decode(bytes)) as readonly PublishedPage[];
  return new Map(rows.map((row) => [row[0], row]));
}
