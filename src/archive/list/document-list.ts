/**
 * The lists of documents that have something in common: a type, a year, an issuer, no known place.
 */
import type { Directive } from '../../schema/directive.ts';
import type { Archive } from '../archive.ts';
import { typeName } from '../document/name/type-name.ts';
import type { Section } from '../frame/section.ts';
import { unknownSlug } from '../urls.ts';
import { yearName } from './index-entry.ts';
import { pagedRoutes, type PagedRoute } from './paginate.ts';

/** What a page of a list says above its rows and where its other pages are. */
export interface ListHead {
  readonly title: string;
  readonly section: Section;
  readonly to: (page: number) => string;
  /** Address of the JSON twin; null where it has none. */
  readonly twin: string | null;
}

/** One list; `slug` is its path below its route. */
export interface DocumentList extends ListHead {
  readonly slug: string;
  readonly documents: readonly Directive[];
}

/** The head of the list of every document. */
export function allDocuments({ href }: Pick<Archive, 'href'>): ListHead {
  return { title: 'Văn bản', section: 'documents', to: href.documents, twin: null };
}

/** A list a type. */
export function typeLists({ byType, types, href }: Archive): readonly DocumentList[] {
  return [...byType].map(([slug, documents]) => ({
    slug,
    documents,
    title: slug === unknownSlug ? 'Không rõ loại' : typeName(types, slug),
    section: 'types',
    to: (page) => href.type(slug, page),
    twin: null,
  }));
}

/** A list a year, and one of the documents whose text states no date. */
export function yearLists({ byYear, href }: Archive): readonly DocumentList[] {
  return [...byYear].map(([slug, documents]) => ({
    slug,
    documents,
    title: yearName(slug),
    section: 'years',
    to: (page) => href.year(slug, page),
    twin: null,
  }));
}

/** The list of the documents whose issuer is not known; none where every document has one. */
export function unissuedLists({ unissued, href }: Archive): readonly DocumentList[] {
  if (unissued.length === 0) return [];
  const to = (page: number): string => href.body(unknownSlug, page);
  return [
    {
      slug: '',
      documents: unissued,
      title: 'Không rõ cơ quan ban hành',
      section: 'bodies',
      to,
      twin: href.data(href.body(unknownSlug)),
    },
  ];
}

/** The list of the documents without a known place; none where every document has one. */
export function unplacedLists({ unplaced, href }: Archive): readonly DocumentList[] {
  if (unplaced.length === 0) return [];
  const to = (page: number): string => href.place(unknownSlug, page);
  return [{ slug: '', documents: unplaced, title: 'Không rõ địa phương', section: 'places', to, twin: null }];
}

/** The pages of these lists, as `getStaticPaths()` wants them. */
export function listRoutes<L extends DocumentList>(lists: readonly L[]): PagedRoute<Directive, { readonly list: L }>[] {
  return pagedRoutes(lists.map((list) => ({ slug: list.slug, items: list.documents, props: { list } })));
}
