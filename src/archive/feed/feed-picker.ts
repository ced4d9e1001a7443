/** The feeds that the page on following lists; those of bodies, small places and citations are on the pages of these. */
import { vietnameseOrder } from '../../vietnamese/order.ts';
import type { Archive } from '../archive.ts';
import { feedLinks, type FeedLink } from './feed-links.ts';
import { WHOLE_FEEDS } from './feed-files.ts';
import { feedPaths, feedSources } from './feed-sources.ts';

/** Feeds under one heading. */
export interface FeedGroup {
  readonly name: string;
  readonly links: readonly FeedLink[];
}

/** Groups that have feeds: of the whole archive, of types, of provinces, of terms. */
export function feedPicker(archive: Archive): readonly FeedGroup[] {
  const provinces = [...archive.places.values()].filter(({ level }) => level === 'province');
  const groups = [
    { name: 'Cả kho', links: feedLinks(archive, ...WHOLE_FEEDS) },
    { name: 'Theo loại văn bản', links: byName(archive, [...archive.byType.keys()].map(feedPaths.type)) },
    {
      name: 'Theo tỉnh, thành phố',
      links: byName(
        archive,
        provinces.map(({ path }) => feedPaths.place(path)),
      ),
    },
    { name: 'Theo thuật ngữ', links: byName(archive, [...archive.terms.keys()].map(feedPaths.term)) },
  ];
  return groups.filter(({ links }) => links.length > 0);
}

/** How many feeds are on the pages of what they are about. */
export function feedsElsewhere(archive: Archive): number {
  const listed = feedPicker(archive).reduce((sum, { links }) => sum + links.length, 0);
  return feedSources(archive).size - listed;
}

function byName(archive: Archive, paths: readonly string[]): readonly FeedLink[] {
  return feedLinks(archive, ...paths).toSorted((a, b) => vietnameseOrder(a.name, b.name));
}
