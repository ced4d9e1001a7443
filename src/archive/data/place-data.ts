/**
 * What the page of a place says, as data for reuse. Dates are EDTF; addresses are paths of this
 * site; unknown is null.
 */
import { wordedReason } from '../../schema/reason-words.ts';
import type { Locality } from '../../schema/directive.ts';
import type { Archive } from '../archive.ts';
import { bodyAddress } from '../body/body-address.ts';
import { formerProvinces, formerUnits, formerSentence } from '../place/place-former.ts';
import { addressOfPlace, placeAddress } from '../place/place-address.ts';
import { placeIssuers } from '../place/place-issuers.ts';
import { heirsOf } from '../place/place-today.ts';
import { fullName } from '../../gazetteer/unit-name.ts';
import { lineage } from '../../gazetteer/path.ts';
import type { Place } from '../place/place.ts';
import { placeRows, standings, type PlaceRow, type Standing } from '../place/place-use.ts';
import type { Addresses } from '../urls.ts';
import { placeOf } from './document-data.ts';
import { LEAST_OF_FILE } from './least-of-twin.ts';

type NamedUnit = { readonly path: string; readonly type: string; readonly name: string };

/**
 * True if the data of a place is a file of its own: if many documents name it or a unit inside it,
 * or the units that it came from. The others of a province share files: few ask for them, and they
 * are most of the units.
 */
export function hasPlaceTwin({ withFormer, total, inferred }: Place): boolean {
  return Math.max(withFormer, total) + inferred.length >= LEAST_OF_FILE;
}

/** The data of one place, in its own file or beside that of others. */
export function placeData(archive: Archive, place: Place) {
  const { path } = place;
  const { gazetteer, places, href } = archive;
  return {
    path,
    href: addressOfPlace(archive, place),
    era: place.era,
    level: place.level,
    code: place.code,
    type: place.type,
    name: place.name,
    parents: lineage(path)
      .slice(1)
      .flatMap((step) => places.get(step) ?? [])
      .map((unit) => unitData(archive, unit)),
    otherNames: gazetteer.unit(path)?.namings ?? [],
    successors: heirsOf(gazetteer, path).map(({ unit, ...step }) => ({ ...unitData(archive, unit), ...step })),
    formerUnits: formerUnits(gazetteer, path).map((former) => ({
      ...unitData(archive, former.unit),
      relation: former.relation,
      resolution: former.resolution,
      note: former.note,
      said: formerSentence(former),
      documents: places.get(former.unit.path)?.total ?? 0,
    })),
    formerProvinces: formerProvinces(gazetteer, path).map((unit) => unitData(archive, unit)),
    issuers: placeIssuers(archive, place).map(({ key, name, issued, inferred }) => ({
      name,
      href: bodyAddress(archive, key),
      documents: issued.length,
      inferred,
    })),
    counts: { own: place.total - place.inside.length, inside: place.inside.length, withFormer: place.withFormer },
    documents: documentsData(place, href),
    children: place.children
      .flatMap((child) => places.get(child) ?? [])
      .map((child) => ({ ...unitData(archive, child), documents: child.withFormer })),
  };
}

function unitData(archive: Archive, { path, type, name }: NamedUnit) {
  return { path, name: fullName({ type, name }), href: placeAddress(archive, path) };
}

/**
 * Documents by their standing to the place: `issuer`, `applies`, `inferred` (its province is
 * concluded), `mentioned`, `inside` (only units inside), `signed` (only in the line of place and
 * date).
 */
function documentsData(
  place: Place,
  href: Addresses,
): Readonly<Record<Standing, readonly ReturnType<typeof rowData>[]>> {
  const rows = Map.groupBy(placeRows(place), ({ standing }) => standing);
  return Object.fromEntries(
    standings.map((standing) => [standing, (rows.get(standing) ?? []).map((row) => rowData(row, href))]),
  ) as unknown as Readonly<Record<Standing, readonly ReturnType<typeof rowData>[]>>;
}

function rowData({ document, localities, standing }: PlaceRow, href: Addresses) {
  return {
    id: document.id,
    href: href.document(document.id),
    documentType: document.documentType,
    number: document.number,
    date: document.date,
    title: document.title,
    issuer: document.issuer?.name ?? null,
    withdrawn: document.withdrawn,
    ...(standing === 'inferred' ? { because: wordedReason(document.provinceInferred?.because ?? null) } : {}),
    localities:
      standing === 'inside' ? localities.map(({ unit, role }) => ({ unit, role })) : localities.map(localityOfPlace),
  };
}

/** What its document says of a unit; the sentences are in the text, at the lines. */
function localityOfPlace({ unit, role, roleEvidence, appliesToo, origin, note, mentions }: Locality) {
  return { unit, role, roleEvidence, appliesToo, origin, note: wordedReason(note), at: mentions.map(placeOf) };
}
