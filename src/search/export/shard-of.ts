/** The part of an archive that a document is kept in, where the archive is kept in parts. */
import { unknownSlug } from '../../archive/urls.ts';
import { eraOfPath, parentOf, withoutEra } from '../../gazetteer/path.ts';
import type { SearchFacts } from '../index/document.ts';

/** By what an archive is parted. */
export const shardings = ['province', 'year'] as const;

export type Sharding = (typeof shardings)[number];

/** The one part of an archive that is not parted. */
const WHOLE_ARCHIVE = 'ca-kho';

/**
 * The name of a document's part: letters, figures and hyphens. By province it is today's province
 * of the first place that the document's page lists, so that each document is in one part, whatever
 * other provinces it names; by year that of its stated date. `khong-ro` where there is neither.
 */
export function shardOf({ places, date }: Pick<SearchFacts, 'places' | 'date'>, by: Sharding | null): string {
  if (by === null) return WHOLE_ARCHIVE;
  if (by === 'year') return date?.slice(0, 'yyyy'.length) ?? unknownSlug;
  const province = places.find(({ key }) => eraOfPath(key) === '2025' && parentOf(key) === null);
  return province === undefined ? unknownSlug : withoutEra(province.key);
}
