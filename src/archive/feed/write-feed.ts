/** One document of a feed as Atom (RFC 4287) and as JSON Feed 1.1. */
import { generateAtomFeed, generateJsonFeed, type AtomFeed } from 'feedsmith';
import type { Imprint } from '../../schema/imprint.ts';
import type { Addresses } from '../urls.ts';
import type { FeedEntry } from './feed-entry.ts';
import { tagUri } from './feed-entry.ts';
import type { FeedPage } from './feed-pages.ts';
import type { FeedSource } from './feed-source.ts';

/** What is the same in all feeds of a site. */
export interface FeedFrame {
  readonly site: URL;
  readonly href: Addresses;
  readonly imprint: Pick<Imprint, 'name' | 'body'>;
}

type Suffix = 'xml' | 'json';

/** A feed has to say when it changed last; one without entries never did. */
const NEVER = '1970-01-01T00:00:00.000Z';

/** The Atom document of a page of a feed. An archive document says that it is one (RFC 5005, 4). */
export function atomFeed(frame: FeedFrame, source: FeedSource, page: FeedPage): string {
  const { href, imprint } = frame;
  const self = pageAddress(frame, source, 'xml', page.archived);
  const followed = pageAddress(frame, source, 'xml', null);
  const isArchive = page.archived !== null;
  const xml = generateAtomFeed(
    {
      id: isArchive ? self : tagUri(frame, href.feed(source.path, 'xml')),
      title: { value: feedTitle(frame, source) },
      subtitle: { value: source.meaning },
      updated: new Date(page.entries.map(({ updated }) => updated).reduce(later, NEVER)),
      icon: whole(frame, href.file('icon-192.png')),
      logo: whole(frame, href.file('icon-512.png')),
      authors: [{ name: imprint.body ?? imprint.name }],
      links: [
        { rel: 'self', type: 'application/atom+xml', href: self },
        { rel: 'alternate', type: 'text/html', href: whole(frame, source.page) },
        ...(isArchive ? [{ rel: 'current', type: 'application/atom+xml', href: followed }] : []),
        ...(page.before === null
          ? []
          : [
              {
                rel: 'prev-archive',
                type: 'application/atom+xml',
                href: pageAddress(frame, source, 'xml', page.before),
              },
            ]),
      ],
      entries: page.entries.map(atomEntry),
    },
    { strict: true },
  );
  return isArchive ? markedAsArchive(xml) : xml;
}

/** The JSON Feed of a page of a feed; `next_url` leads to what came before. */
export function jsonFeed(frame: FeedFrame, source: FeedSource, page: FeedPage): object {
  const { href, imprint } = frame;
  return generateJsonFeed({
    title: feedTitle(frame, source),
    home_page_url: whole(frame, source.page),
    feed_url: pageAddress(frame, source, 'json', page.archived),
    description: source.meaning,
    ...(page.before === null ? {} : { next_url: pageAddress(frame, source, 'json', page.before) }),
    icon: whole(frame, href.file('icon-512.png')),
    favicon: whole(frame, href.file('icon-192.png')),
    authors: [{ name: imprint.body ?? imprint.name }],
    language: 'vi',
    items: page.entries.map((entry) => ({
      id: entry.id,
      url: entry.address,
      title: entry.title,
      content_text: entry.summary,
      ...(entry.published === null ? {} : { date_published: new Date(entry.published) }),
      date_modified: new Date(entry.updated),
      ...(entry.issuer === null ? {} : { authors: [{ name: entry.issuer }] }),
      ...(entry.type === null ? {} : { tags: [entry.type.name] }),
    })),
  }) as object;
}

function atomEntry(entry: FeedEntry): AtomFeed.Entry<Date, true> {
  return {
    id: entry.id,
    title: { value: entry.title },
    links: [{ rel: 'alternate', type: 'text/html', href: entry.address }],
    ...(entry.published === null ? {} : { published: new Date(entry.published) }),
    updated: new Date(entry.updated),
    ...(entry.issuer === null ? {} : { authors: [{ name: entry.issuer }] }),
    ...(entry.type === null ? {} : { categories: [{ term: entry.type.slug, label: entry.type.name }] }),
    summary: { value: entry.summary },
  };
}

function feedTitle({ imprint }: FeedFrame, { name }: FeedSource): string {
  return `${name} – ${imprint.name}`;
}

function pageAddress(frame: FeedFrame, { path }: FeedSource, suffix: Suffix, archived: number | null): string {
  return whole(frame, frame.href.feed(path, suffix, archived ?? undefined));
}

function whole({ site }: FeedFrame, href: string): string {
  return new URL(href, site).href;
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

/** The library has no words for this namespace. */
function markedAsArchive(xml: string): string {
  return xml
    .replace(/<feed\b[^>]*/, '$& xmlns:fh="http://purl.org/syndication/history/1.0"')
    .replace(/<feed\b[^>]*>/, '$&<fh:archive/>');
}
