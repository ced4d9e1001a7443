/** The list that the filter box searches: every unit with a page, with its former names. */
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Archive } from './archive.ts';
import type { NamedPlace } from './place-filter.ts';
import { formerUnits } from './place-former.ts';
import { fullName, lineage, type Place } from './place.ts';

const depth = ({ path }: Place): number => path.split('/').length;

const formerNames = (gazetteer: Gazetteer, place: Place): readonly string[] => {
  const namings = gazetteer.unit(place.path)?.namings.map(fullName) ?? [];
  const former = formerUnits(gazetteer, place.path).flatMap(({ unit }) => [unit, ...unit.namings].map(fullName));
  return [...new Set([...namings, ...former])].filter((name) => name !== fullName(place)).sort();
};

/** Larger units first, then those with more documents; where a unit lies is told by the names around it. */
export const placeNames = ({ places, gazetteer }: Pick<Archive, 'places' | 'gazetteer'>): readonly NamedPlace[] =>
  [...places.values()]
    .sort((a, b) => depth(a) - depth(b) || b.withFormer - a.withFormer || (a.path < b.path ? -1 : 1))
    .map((place) => [
      place.path,
      fullName(place),
      lineage(place.path)
        .slice(1)
        .flatMap((path) => places.get(path)?.name ?? [])
        .join(', '),
      place.withFormer,
      formerNames(gazetteer, place),
    ]);
