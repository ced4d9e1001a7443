/** The archive by month. Only dates that documents state count; an inferred bound does not. */
import { expected } from '../../ground/expected.ts';
import type { Archive } from '../archive.ts';
import { capitalized } from '../../vietnamese/capitalized.ts';
import { once } from '../once.ts';
import { dateInWords } from '../../vietnamese/date-words.ts';
import type { ListHead } from './document-list.ts';
import { onlySigned } from '../place/place-signed.ts';
import { fullName } from '../../gazetteer/unit-name.ts';
import { eraOfPath, parentOf } from '../../gazetteer/path.ts';
import { typeName } from '../document/name/type-name.ts';
import { unknownSlug } from '../urls.ts';
import type { Directive } from '../../schema/directive.ts';
import { provincePath } from '../../gazetteer/path.ts';

/** A year: its months (index 0 is January), what is dated by the year alone, and all. */
export interface TimelineYear {
  readonly year: string;
  readonly months: readonly number[];
  readonly monthUnknown: number;
  readonly total: number;
}

/**
 * Years in order, newest first, without gaps; documents without a date; the highest month, for
 * scale.
 */
export interface Timeline {
  readonly years: readonly TimelineYear[];
  readonly undated: number;
  readonly highest: number;
  readonly total: number;
}

/** Documents of each month (`2021-09`), in the order of the archive. */
export const byMonth = once(({ documents }: Archive): ReadonlyMap<string, readonly Directive[]> =>
  Map.groupBy(
    documents.filter(({ date }) => date !== null && date.length >= 7),
    ({ id, date }) => expected(date, `a date of ${id}`).slice(0, 7),
  ),
);

/**
 * Documents of each province that issued them, that they govern or that they name; a document of
 * several counts in each. The seat in the line of place and date of a central authority does not
 * count, as on the page of the place.
 */
export const byProvince = once(({ documents, places }: Archive): ReadonlyMap<string, readonly Directive[]> => {
  const byPath = new Map<string, Directive[]>();
  for (const document of documents) {
    const paths = document.localities.flatMap((locality) =>
      locality.unit === null || onlySigned(document, locality) ? [] : [provincePath(locality.unit)],
    );
    if (document.provinceInferred) paths.push(document.provinceInferred.unit);
    for (const path of new Set(paths)) {
      if (!places.has(path) || parentOf(path) !== null) continue;
      const list = byPath.get(path);
      if (list) list.push(document);
      else byPath.set(path, [document]);
    }
  }
  return byPath;
});

/** A part of the archive with a timeline of its own. `slug` is its address under /thoi-gian/. */
export interface TimelineList {
  readonly slug: string;
  readonly name: string;
  readonly documents: readonly Directive[];
}

/** Every type and every province with documents; most documents first within each kind. */
export const timelineLists = once((archive: Archive): readonly TimelineList[] => {
  const types = [...archive.byType]
    .filter(([slug]) => slug !== unknownSlug)
    .map(([slug, documents]) => ({ slug: `loai/${slug}`, name: typeName(archive.types, slug), documents }));
  const provinces = [...byProvince(archive)].map(([path, documents]) => {
    const place = archive.places.get(path);
    const era = eraOfPath(path) === '2025' ? ' (từ 01/7/2025)' : '';
    return { slug: `dia-phuong/${path}`, name: `${place ? fullName(place) : path}${era}`, documents };
  });
  const most = (a: TimelineList, b: TimelineList): number => b.documents.length - a.documents.length;
  return [...types.sort(most), ...provinces.sort(most)];
});

/** Counts documents by the month they state. */
export function timelineOf(documents: readonly Pick<Directive, 'date'>[]): Timeline {
  const byYear = new Map<number, { months: number[]; monthUnknown: number }>();
  let undated = 0;
  for (const { date } of documents) {
    if (date === null) {
      undated += 1;
      continue;
    }
    const [year, month] = date.split('-').map(Number) as [number, number | undefined];
    const row = byYear.get(year) ?? { months: emptyMonths(), monthUnknown: 0 };
    byYear.set(year, row);
    if (month === undefined) row.monthUnknown += 1;
    else row.months[month - 1] = expected(row.months[month - 1], `a month from 1 to 12 in ${date}`) + 1;
  }
  const known = [...byYear.keys()];
  const [first, last] = known.length > 0 ? [Math.min(...known), Math.max(...known)] : [0, -1];
  const years = Array.from({ length: last - first + 1 }, (_, i) => last - i).map((year) => {
    const { months, monthUnknown } = byYear.get(year) ?? { months: emptyMonths(), monthUnknown: 0 };
    return { year: String(year), months, monthUnknown, total: months.reduce((a, b) => a + b, monthUnknown) };
  });
  return {
    years,
    undated,
    highest: Math.max(1, ...years.flatMap(({ months }) => months)),
    total: documents.length,
  };
}

/** The head of the list of one month. */
export function monthList({ href }: Pick<Archive, 'href'>, month: string): ListHead {
  return {
    title: capitalized(dateInWords(month)),
    section: 'years',
    to: (page) => href.month(month, page),
    twin: null,
  };
}

function emptyMonths(): number[] {
  return Array.from({ length: 12 }, () => 0);
}
