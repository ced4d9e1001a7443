/**
 * People's committees that no document names but that a collective includes: every unit has one, so
 * that the page of UBND xã X is there though the text says only "UBND các xã". Of other kinds
 * nobody knows which units have one. Their number is bounded by the units of the country, not by
 * documents.
 */
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { Unit } from '../../gazetteer/unit.ts';
import { nameInText } from '../../gazetteer/unit-name.ts';
import { unitKey } from '../../gazetteer/unit-key.ts';
import { slug } from '../../vietnamese/fold/slug.ts';
import { peoplesCommittee } from '../../vietnamese/short-names.ts';
import type { BodyPage } from './body-page.ts';
import { COMMITTEE_KIND, meansUnit, LOCALITIES } from './reach.ts';

/**
 * The committees of the units that these collectives mean, and of the units that these became,
 * except where `known` has their unit. Those "có liên quan" are left out: the text does not say
 * which they are.
 */
export function silentCommittees(
  collectives: Iterable<BodyPage>,
  gazetteer: Gazetteer,
  known: ReadonlySet<string>,
): readonly BodyPage[] {
  const units = new Map<string, Unit>();
  for (const { collective } of collectives) {
    if (collective?.within == null || collective.isConcerned || !collective.kinds.some(isOfUnits)) continue;
    for (const unit of unitsInside(gazetteer, collective.within)) {
      if (collective.levels.length > 0 && !collective.levels.includes(unit.level)) continue;
      if (!meansUnit(collective, unit)) continue;
      for (const one of [unit, ...heirs(gazetteer, unit)]) units.set(one.path, one);
    }
  }
  return [...units.values()].filter(({ path }) => !known.has(path)).map((unit) => committeeOf(unit, gazetteer));
}

function isOfUnits(kind: string): boolean {
  return kind === COMMITTEE_KIND || kind === LOCALITIES;
}

/** Units of the same level that a unit became: a district of 2021 became none. */
function heirs(gazetteer: Gazetteer, { path, level }: Unit): readonly Unit[] {
  return gazetteer
    .successors(path)
    .flatMap((step) => gazetteer.unit(step.path) ?? [])
    .filter((unit) => unit.level === level);
}

function unitsInside(gazetteer: Gazetteer, path: string): readonly Unit[] {
  return gazetteer.children(path).flatMap((unit) => [unit, ...unitsInside(gazetteer, unit.path)]);
}

function committeeOf(unit: Unit, gazetteer: Gazetteer): BodyPage {
  const name = `${peoplesCommittee.full} ${nameInText(unit)}`;
  const named = slug(name);
  return {
    key: [named, unitKey(named, unit.path, gazetteer)].filter(Boolean).join('-'),
    name,
    kind: COMMITTEE_KIND,
    regime: 'state',
    level: unit.level,
    unit: unit.path,
    unitOrigin: 'stated',
    parent: null,
    collective: null,
    candidates: [],
    note: null,
    children: [],
    issued: [],
    duties: [],
    addressed: [],
    received: [],
    cited: [],
    mentioned: [],
    signers: [],
    silent: true,
    isGeneral: false,
    formerKeys: [],
  };
}
