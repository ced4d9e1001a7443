/** The places of a document as its page shows them. */
import type { Unit } from '../../gazetteer/unit.ts';
import type { Directive, Locality, LocalityRole, Mention, RoleEvidence } from '../../schema/directive.ts';
import type { Archive } from '../archive.ts';
import { roleNames } from '../place/place.ts';
import { evidenceOfRole, holdsRole } from '../place/place-role.ts';
import { heirsOf } from '../place/place-today.ts';
import { inLetterhead } from './letterhead.ts';

/**
 * What became of a unit: it is there today, it went into these units, or it is not known. `merged`:
 * it had gone into a unit of its own era first.
 */
export type Fate =
  { readonly kind: 'today' | 'unknown' } | { readonly kind: 'heirs' | 'merged'; readonly heirs: readonly Unit[] };

/** One place. `written`: the first mention of each spelling. */
export interface DocumentPlace {
  readonly locality: Locality;
  /** Why it has the role that it is listed under. */
  readonly evidence: RoleEvidence;
  readonly written: readonly Mention[];
  /** The units around it, nearest first. */
  readonly around: readonly Unit[];
  readonly fate: Fate | null;
}

/** The first mention of each spelling; letters' case and line breaks make no other spelling. */
export function firstOfEachSpelling(mentions: readonly Mention[]): readonly Mention[] {
  return [...new Map(mentions.toReversed().map((m) => [caseless(m.text), m])).values()].toReversed();
}

/**
 * The places of a document by role, the weightiest role first; roles without places are left out.
 * An issuer's own area is listed under both roles where the document governs it too.
 */
export function documentPlaces(
  archive: Pick<Archive, 'gazetteer'>,
  { localities }: Directive,
): readonly { readonly role: LocalityRole; readonly places: readonly DocumentPlace[] }[] {
  return (Object.keys(roleNames) as LocalityRole[])
    .map((role) => ({
      role,
      places: localities
        .filter((locality) => holdsRole(locality, role))
        .map((locality) => ({
          locality,
          evidence: evidenceOfRole(locality, role),
          written: firstOfEachSpelling(locality.mentions.filter(({ anchor }) => !inLetterhead(anchor))),
          around: locality.unit === null ? [] : archive.gazetteer.ancestors(locality.unit),
          fate: locality.unit === null ? null : fateOf(archive, locality.unit),
        })),
    }))
    .filter(({ places }) => places.length > 0);
}

/**
 * The units that a place went into, none where that is one unit of the same name: a reader knows it
 * already.
 */
export function namedHeirs({ locality, fate }: Pick<DocumentPlace, 'locality' | 'fate'>): readonly Unit[] {
  const heirs = fate !== null && 'heirs' in fate ? fate.heirs : [];
  const [heir, ...others] = heirs;
  return others.length === 0 && heir?.name === locality.name && heir.type === locality.type ? [] : heirs;
}

function caseless(text: string): string {
  return text.toLocaleLowerCase('vi').replace(/\s+/g, ' ');
}

function fateOf(archive: Pick<Archive, 'gazetteer'>, path: string): Fate | null {
  const unit = archive.gazetteer.unit(path);
  if (!unit) return null;
  const heirs = heirsOf(archive.gazetteer, path).map((heir) => heir.unit);
  if (heirs.length === 0) return { kind: unit.era === '2025' ? 'today' : 'unknown' };
  return { kind: heirs.every(({ era }) => era === '2025') ? 'heirs' : 'merged', heirs };
}
