/**
 * What search knows by name beside documents and bodies: every unit of both eras, terms, types of
 * documents. Units without a page are among them, so that whoever asks for one is told that nothing
 * is held of it, and of which province it is.
 */
import { placeKey } from '../../archive/place/place-address.ts';
import { formerUses } from '../../archive/place/place-former-use.ts';
import type { Place } from '../../archive/place/place.ts';
import { heirsOf } from '../../archive/place/place-today.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { Unit } from '../../gazetteer/unit.ts';
import { fullName } from '../../gazetteer/unit-name.ts';
import type { DocumentType } from '../../schema/row/document-type.ts';
import type { Term } from '../../schema/term.ts';
import { capitalized } from '../../vietnamese/capitalized.ts';
import { NUMBER_WORDS } from '../../vietnamese/numerals.ts';
import { wordsWithPlaces } from '../plan/words.ts';
import type { NameCard, NearPlace } from '../port.ts';
import type { SearchFacts } from './document.ts';

/** The archive's places and tables, and its documents. */
export interface NamedArchive {
  readonly gazetteer: Gazetteer;
  readonly places: ReadonlyMap<string, Place>;
  readonly terms: ReadonlyMap<string, Term>;
  readonly types: ReadonlyMap<string, DocumentType>;
  readonly documents: readonly SearchFacts[];
}

/** Neighbours beyond these are on the unit's page. */
const NEIGHBOURS_SHOWN = 6;

/** One card for each unit, each term that a document has, each type that a document is of. */
export function nameCards(archive: NamedArchive): readonly NameCard[] {
  const { gazetteer, places } = archive;
  const unknown = [...places.values()].filter(({ path }) => gazetteer.unit(path) === undefined);
  return [
    ...gazetteer.units.map((unit) => unitCard(archive, unit)),
    ...unknown.map((place) => placeCard(archive, place)),
    ...termCards(archive),
    ...typeCards(archive),
  ];
}

function unitCard(archive: NamedArchive, unit: Unit): NameCard {
  const { gazetteer, places } = archive;
  const place = places.get(unit.path);
  const also = [...new Set(unit.namings.map(fullName))].filter((name) => name !== fullName(unit));
  if (place) return { ...placeCard(archive, place), also };
  const heirs = heirsOf(gazetteer, unit.path).map((heir) => heir.unit);
  const province = gazetteer.provinceOf(unit.path);
  return {
    kind: 'place',
    key: unit.path,
    name: fullName(unit),
    also,
    where: around(gazetteer, unit.path),
    documents: null,
    near: (heirs.length > 0 ? heirs : province ? [province] : [])
      .filter(({ path }) => path !== unit.path)
      .slice(0, NEIGHBOURS_SHOWN)
      .map((near) => nearPlace(places, near)),
  };
}

function placeCard(archive: NamedArchive, place: Place): NameCard {
  const { gazetteer, places } = archive;
  const heirs = heirsOf(gazetteer, place.path).map(({ unit }) => nearPlace(places, unit));
  const former = formerUses(archive, place.path).map(({ place: former, former: { unit }, count }) => ({
    key: placeKey(former),
    name: fullName(unit),
    documents: count,
  }));
  return {
    kind: 'place',
    key: placeKey(place),
    name: fullName(place),
    also: [],
    where: around(gazetteer, place.path),
    documents: place.total,
    near: (place.era === '2025' ? former : heirs).slice(0, NEIGHBOURS_SHOWN),
  };
}

function nearPlace(places: NamedArchive['places'], unit: Unit): NearPlace {
  const place = places.get(unit.path);
  return { key: place === undefined ? null : placeKey(place), name: fullName(unit), documents: place?.total ?? 0 };
}

/** The units around one, without the words of their levels: “Krông Búk, Đắk Lắk”. */
function around(gazetteer: Gazetteer, path: string): string {
  return gazetteer
    .ancestors(path)
    .map(({ name }) => name)
    .join(', ');
}

function termCards({ terms, documents }: NamedArchive): NameCard[] {
  const count = countByKey(documents, (document) => document.terms.map(({ key }) => key));
  return [...terms].flatMap(([key, { name, variants }]): NameCard[] => {
    const also = [name, ...variants].flatMap((form) => [form, withNumeral(form)]).filter((form) => form !== name);
    const held = count.get(key);
    return held === undefined ? [] : [{ ...plainCard('term', key, name), also: [...new Set(also)], documents: held }];
  });
}

/** A form with its figures in words: “4 tại chỗ” is also “bốn tại chỗ”. */
function withNumeral(form: string): string {
  const figures = wordsWithPlaces(form).filter(({ word }) => /^\d+$/.test(word) && NUMBER_WORDS[Number(word)]);
  return figures.reduceRight(
    (text, { word, start, end }) => text.slice(0, start) + (NUMBER_WORDS[Number(word)] ?? '') + text.slice(end),
    form,
  );
}

function typeCards({ types, documents }: NamedArchive): NameCard[] {
  const count = countByKey(documents, ({ type }) => (type ? [type.key] : []));
  return [...types].flatMap(([key, { name, abbreviations }]): NameCard[] => {
    const held = count.get(key);
    return held === undefined
      ? []
      : [{ ...plainCard('type', key, capitalized(name)), also: abbreviations, documents: held }];
  });
}

function plainCard(kind: NameCard['kind'], key: string, name: string): NameCard {
  return { kind, key, name, also: [], where: '', documents: null, near: [] };
}

function countByKey(
  documents: readonly SearchFacts[],
  keys: (document: SearchFacts) => readonly string[],
): ReadonlyMap<string, number> {
  const count = new Map<string, number>();
  for (const document of documents) for (const key of keys(document)) count.set(key, (count.get(key) ?? 0) + 1);
  return count;
}
