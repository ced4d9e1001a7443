/**
 * Which units have a page and which documents each has: one pass over the documents, one over the
 * units.
 */
import { expected } from '../../ground/expected.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { levels } from '../../gazetteer/unit.ts';
import { tileGrid } from '../../gazetteer/tile-grid.ts';
import type { Directive, Level, LocalityRole } from '../../schema/directive.ts';
import { formerUnits } from './place-former.ts';
import { holdsRole } from './place-role.ts';
import { onlySigned } from './place-signed.ts';
import { heirsOf } from './place-today.ts';
import { eraOfPath, lastSegment, lineage, parentOf } from '../../gazetteer/path.ts';
import type { Place, PlaceUse, UnitFacts } from './place.ts';

type Documents = ReadonlyMap<string, Directive>;

/**
 * What documents say of one unit, while it is collected. All of it in the order of the documents.
 */
interface PlaceDraft {
  readonly uses: PlaceUse[];
  readonly named: Map<string, Directive>;
  readonly inferred: Map<string, Directive>;
  readonly signed: Map<string, Directive>;
  readonly all: Map<string, Directive>;
}

type PlaceDrafts = Map<string, PlaceDraft>;

/**
 * Every unit that has a page, by path. `documents` must be in display order. Where gazetteer and
 * document disagree, the gazetteer wins.
 */
export function indexPlaces(documents: readonly Directive[], gazetteer: Gazetteer): ReadonlyMap<string, Place> {
  const drafts = placeDrafts(documents);
  addSilent(drafts, gazetteer);
  const children = Map.groupBy([...drafts.keys()].sort(), parentOf);
  const place = ([path, draft]: [string, PlaceDraft]): [string, Place] => {
    const { name, type, level, code } = gazetteer.unit(path) ?? { ...factsFromUses(path, draft), code: null };
    const usesAs = (role: LocalityRole) => draft.uses.filter(({ locality }) => holdsRole(locality, role));
    const former = formerDocuments(drafts, gazetteer, path);
    return [
      path,
      {
        name,
        type,
        level,
        code,
        path,
        era: eraOfPath(path),
        parent: parentOf(path),
        children: children.get(path) ?? [],
        uses: {
          issuer: usesAs('issuer'),
          applies: usesAs('applies'),
          mentioned: usesAs('mentioned'),
        },
        inferred: [...draft.inferred.values()],
        inside: [...draft.all.values()].filter(({ id }) => !draft.named.has(id) && !draft.inferred.has(id)),
        signed: [...draft.signed.values()],
        total: draft.all.size,
        withFormer: new Set([...draft.all.keys(), ...former.keys()]).size,
      },
    ];
  };
  return new Map([...drafts].map(place));
}

function placeDrafts(documents: readonly Directive[]): PlaceDrafts {
  const drafts: PlaceDrafts = new Map();
  for (const document of documents) {
    const { id, localities, provinceInferred, issuer } = document;
    for (const locality of localities) {
      if (locality.unit === null) continue;
      const draft = placeDraftAt(drafts, locality.unit);
      const around = lineage(locality.unit).map((path) => placeDraftAt(drafts, path));
      if (onlySigned(document, locality)) {
        draft.signed.set(id, document);
        continue;
      }
      draft.uses.push({ document, locality });
      draft.named.set(id, document);
      for (const unit of around) unit.all.set(id, document);
    }
    const inferred = provinceInferred && placeDraftAt(drafts, provinceInferred.unit);
    if (inferred && !inferred.named.has(id)) inferred.inferred.set(id, document);
    if (inferred) inferred.all.set(id, document);
    // An issuer's page links to its unit, whether or not the text names it as a place.
    if (issuer?.unit) for (const path of lineage(issuer.unit)) placeDraftAt(drafts, path);
  }
  return drafts;
}

/**
 * Adds the units that have a page though no document names them: provinces, archipelagos, heirs,
 * and all units around these.
 */
function addSilent(drafts: PlaceDrafts, gazetteer: Gazetteer): void {
  const add = (path: string): void => {
    for (const step of lineage(path)) {
      const known = drafts.has(step);
      placeDraftAt(drafts, step);
      if (!known) addHeirs(step);
    }
  };
  const addHeirs = (path: string): void => heirsOf(gazetteer, path).forEach(({ unit }) => add(unit.path));
  for (const path of [...drafts.keys()]) addHeirs(path);
  for (const { unit } of Object.values(tileGrid).flat()) if (gazetteer.unit(unit)) add(unit);
}

/**
 * What documents say of a unit that the gazetteer lacks: its name as they give it, else that of its
 * address.
 */
function factsFromUses(path: string, { uses, all }: PlaceDraft): UnitFacts {
  const named = uses[0]?.locality;
  if (named) return { name: named.name, type: named.type, level: named.level };
  const level = levelOfPath(path);
  const inside = [...all.values()].flatMap(({ localities }) => localities).find(({ unit }) => unit?.startsWith(path));
  return {
    name: (level === 'province' && inside?.province) || lastSegment(path).replaceAll('-', ' '),
    type: '',
    level,
  };
}

/**
 * Documents of the units it came from: of a province everything inside it, of other units what
 * names the unit itself.
 */
function formerDocuments(drafts: PlaceDrafts, gazetteer: Gazetteer, path: string): Documents {
  const found = new Map<string, Directive>();
  for (const { unit } of formerUnits(gazetteer, path)) {
    const draft = drafts.get(unit.path);
    const counted = unit.level === 'province' ? draft?.all : draft?.named;
    counted?.forEach((document, id) => found.set(id, document));
  }
  return found;
}

function placeDraftAt(drafts: PlaceDrafts, path: string): PlaceDraft {
  const seen = drafts.get(path);
  if (seen) return seen;
  const made: PlaceDraft = { uses: [], named: new Map(), inferred: new Map(), signed: new Map(), all: new Map() };
  drafts.set(path, made);
  return made;
}

function levelOfPath(path: string): Level {
  const depth = path.split('/').length - 2;
  return eraOfPath(path) === '2025' && depth === 1
    ? 'commune'
    : expected(levels[depth], `a unit of three levels at most at ${path}`);
}
