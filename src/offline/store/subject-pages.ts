/** Which pages belong to a document or a place that is kept. */
import type { PageKind, PublishedPage } from '../published.ts';
import { citedIn, documentsIn, furtherPages } from '../references.ts';
import { fetchPages, type NotKept } from './fetch-pages.ts';
import { htmlOf, type Keeping } from './keeping.ts';
import type { Published } from './lists.ts';

/** The pages of a subject in one build, and those of them that it does not have or that did not come. */
export interface SubjectPages {
  readonly name: string;
  readonly pages: readonly PublishedPage[];
  readonly failed: readonly NotKept[];
}

/**
 * The pages that keeping a subject means: of a document its own and those of the documents that it
 * cites and the archive holds, of a place all pages of its list and those of its documents. The
 * pages that list others are fetched for it, and kept until the next sweep. To be called inside
 * `alone`. Null where the build has no such page; rejects where nothing can be fetched.
 */
export async function subjectPages(
  keeping: Keeping,
  published: Published,
  subject: { readonly kind: PageKind; readonly path: string },
): Promise<SubjectPages | null> {
  const { path, kind } = subject;
  const own = await listing(keeping, published, [path]);
  const [page] = own.pages;
  if (page === undefined) return null;
  const html = own.htmls[0];
  const title = own.titles[0];
  if (html === undefined || title === undefined) return { name: '', pages: [page], failed: own.failed };
  const further = await listing(keeping, published, kind === 'place' ? furtherPages(html, keeping.base, path) : []);
  const documents =
    kind === 'place'
      ? [html, ...further.htmls].flatMap((one) => documentsIn(one, keeping.base))
      : citedIn(html, keeping.base).filter((cited) => cited !== path);
  const paths = [...new Set(documents)];
  const rows = await published.rows(paths);
  const gone = paths.filter((one) => !rows.has(one)).map((one) => ({ path: one, why: 'unlisted' }) as const);
  return {
    name: title,
    pages: [page, ...further.pages, ...rows.values()],
    failed: [...further.failed, ...gone],
  };
}

interface Listing {
  readonly pages: readonly PublishedPage[];
  readonly htmls: readonly string[];
  readonly titles: readonly string[];
  readonly failed: readonly NotKept[];
}

/** Pages by their paths, with their HTML. */
async function listing(keeping: Keeping, published: Published, paths: readonly string[]): Promise<Listing> {
  const rows = await published.rows(paths);
  const pages = paths.map((path) => rows.get(path)).filter((row) => row !== undefined);
  const { keys, failed } = await fetchPages(keeping, pages);
  const records = await Promise.all(keys.map((key) => keeping.database.get('pages', key)));
  const htmls = await Promise.all(keys.map((key) => htmlOf(keeping, { key })));
  const gone = paths.filter((path) => !rows.has(path)).map((path) => ({ path, why: 'unlisted' }) as const);
  return { pages, htmls, titles: records.map((record) => record?.title ?? ''), failed: [...failed, ...gone] };
}
