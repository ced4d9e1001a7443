/** The list that the filter box searches: every unit with a page, with its former names. */
import { expected } from '../../ground/expected.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { Archive } from '../archive.ts';
import { LINE_SIGN, type PackedPlace } from './place-filter.ts';
import { formerUnits } from './place-former.ts';
import { isPlaceLine } from './place-line.ts';
import { fullName } from '../../gazetteer/unit-name.ts';
import { lastSegment } from '../../gazetteer/path.ts';
import type { Place } from './place.ts';

/** Larger units first, then those with more documents. */
export function placeNames({ places, gazetteer }: Pick<Archive, 'places' | 'gazetteer'>): readonly PackedPlace[] {
  const order = [...places.values()].sort(
    (a, b) => depthInTree(a) - depthInTree(b) || b.withFormer - a.withFormer || (a.path < b.path ? -1 : 1),
  );
  const indexOf = new Map(order.map(({ path }, index) => [path, index]));
  return order.map((place) => [
    place.parent === null ? place.path : `${isPlaceLine(place) ? LINE_SIGN : ''}${lastSegment(place.path)}`,
    fullName(place),
    place.parent === null ? -1 : expected(indexOf.get(place.parent), `the place ${place.parent}`),
    place.withFormer,
    ...formerNames(gazetteer, place),
  ]);
}

function depthInTree({ path }: Place): number {
  return path.split('/').length;
}

function formerNames(gazetteer: Gazetteer, place: Place): readonly string[] {
  const namings = gazetteer.unit(place.path)?.namings.map(fullName) ?? [];
  const former = formerUnits(gazetteer, place.path).flatMap(({ unit }) => [unit, ...unit.namings].map(fullName));
  return [...new Set([...namings, ...former])].filter((name) => name !== fullName(place)).sort();
}
