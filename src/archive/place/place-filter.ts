/**
 * Finding a unit by a part of its name, with or without tones, or by a former name. Runs in the
 * browser.
 */
import { spellingKey } from '../../gazetteer/spelling.ts';
import { fold } from '../../vietnamese/fold/fold.ts';

/**
 * Path, name with type word, names of the units around it, number of documents, former names; of a
 * line of the page around it that it is one.
 */
export type NamedPlace = readonly [
  path: string,
  name: string,
  where: string,
  count: number,
  former: readonly string[],
  line?: typeof LINE_SIGN,
];

/** Before the last part of the path of a unit that is a line of the page around it. */
export const LINE_SIGN = '#';

/**
 * The same as it is sent: the last part of the path (of a province, all of it), name, index of the
 * unit around it (-1: none), number of documents, former names. Half the bytes of the list written
 * out.
 */
export type PackedPlace = readonly [
  segment: string,
  name: string,
  around: number,
  count: number,
  ...former: readonly string[],
];

/** A unit found; `by` is the former name that was asked for. */
export interface FoundPlace {
  readonly place: NamedPlace;
  readonly by: string | null;
}

/**
 * Writes out a list as it is sent; a unit comes after the one around it. Where a unit lies is named
 * without type words, as in an address.
 */
export function unpackPlaces(packed: readonly PackedPlace[]): readonly NamedPlace[] {
  const places: NamedPlace[] = [];
  const bare = (name: string): string => name.replace(/^(?:Thành phố|Thị xã|Thị trấn|Đặc khu|\S+) /u, '');
  for (const [segment, name, around, count, ...former] of packed) {
    const outer = places[around];
    const where = outer ? [bare(outer[1]), outer[2]].filter(Boolean).join(', ') : '';
    const isLine = segment.startsWith(LINE_SIGN);
    const path = outer ? `${outer[0]}/${isLine ? segment.slice(LINE_SIGN.length) : segment}` : segment;
    const row = [path, name, where, count, former] as const;
    places.push(isLine ? [...row, LINE_SIGN] : row);
  }
  return places;
}

/** The address of a unit below that of the index of places. */
export function addressOfNamed(index: string, [path, , , , , line]: NamedPlace): string {
  const end = path.lastIndexOf('/');
  return line === undefined ? `${index}${path}/` : `${index}${path.slice(0, end)}/#${path.slice(end + 1)}`;
}

/**
 * Units whose name holds the query, whole names first. A query without marks finds all spellings;
 * one with marks finds its own (`Tam Đường`, not `Tam Dương`), and the others only where there is
 * none.
 */
export function findPlaces(places: readonly NamedPlace[], query: string): readonly FoundPlace[] {
  const key = spellingKey(query);
  if (key === '') return [];
  const exact = fold(key) === key ? [] : searchNames(places, query, spellingKey);
  return exact.length > 0 ? exact : searchNames(places, query, tonelessKey);
}

function searchNames(
  places: readonly NamedPlace[],
  query: string,
  key: (name: string) => string,
): readonly FoundPlace[] {
  const wanted = key(query);
  const found = places.flatMap((place): FoundPlace[] => {
    const [, name, , , former] = place;
    if (containsWords(key(name), wanted)) return [{ place, by: null }];
    const by = former.find((old) => containsWords(key(old), wanted));
    return by === undefined ? [] : [{ place, by }];
  });
  const exact = ({ place, by }: FoundPlace): boolean => key(by ?? place[1]).endsWith(` ${wanted}`);
  return [...found.filter((f) => exact(f)), ...found.filter((f) => !exact(f))];
}

function tonelessKey(name: string): string {
  return fold(spellingKey(name));
}

/** Whether the name contains the words of the query in their order; the last may be unfinished. */
function containsWords(name: string, query: string): boolean {
  return ` ${name}`.includes(` ${query}`);
}
