import { itemAt } from '../ground/expected.ts';
import type { Era, Level } from '../schema/directive.ts';
import { nameIndex, type NameIndex } from './name-index.ts';
import { containment } from './containment.ts';
import { successionIndex } from './succession.ts';
import {
  levels,
  unitTypes,
  type GazetteerData,
  type UnitNaming,
  type Succession,
  type Unit,
  type UnitType,
} from './unit.ts';
import { provincePath } from './path.ts';

/**
 * Look-ups over the administrative units of both eras. All of them are hash look-ups; unknown paths
 * give `undefined` or `[]`.
 */
export interface Gazetteer {
  readonly units: readonly Unit[];
  /** `2021/gia-lai/thi-xa-ayun-pa` → the unit. */
  readonly unit: (path: string) => Unit | undefined;
  readonly byCode: (era: Era, level: Level, code: string) => Unit | undefined;
  /**
   * Units that bear or bore a name (with tones; spelling variants and abbreviations count), in the
   * order of their codes.
   */
  readonly named: (name: string, filter?: { readonly era?: Era; readonly level?: Level }) => readonly Unit[];
  /** The index of names by folded syllables, for scanning text. */
  readonly names: NameIndex;
  readonly children: (path: string) => readonly Unit[];
  /** Parents, nearest first. */
  readonly ancestors: (path: string) => readonly Unit[];
  /** The province a unit lies in; itself if it is one. */
  readonly provinceOf: (path: string) => Unit | undefined;
  /**
   * What a unit became, one step on: for a district of 2021 the communes of 2025 that took its
   * communes.
   */
  readonly successors: (path: string) => readonly Succession[];
  /** What a unit came from, one step back. */
  readonly predecessors: (path: string) => readonly Succession[];
  /** Districts of 2021 that today's commune or province took communes from. */
  readonly formerDistricts: (path: string) => readonly Succession[];
  /**
   * Today's province of a unit of either era; undefined where its communes' successors do not
   * agree.
   */
  readonly provinceToday: (path: string) => Unit | undefined;
  /** The first unit lies, or lay before a merger or split, in the second. */
  readonly liesIn: (unit: Unit, container: Unit) => boolean;
  /** Type and name at a date (EDTF); the reference day's where nothing else is known. */
  readonly namingAt: (unit: Unit, date: string | null) => { readonly type: UnitType; readonly name: string };
}

/** The compact form → look-ups. */
export function createGazetteer(data: GazetteerData): Gazetteer {
  const units = unitsFrom(data);
  const byPath = new Map(units.map((u) => [u.path, u]));
  const byCode = new Map(units.map((u) => [`${u.era}${u.level}${u.code}`, u]));
  const children = new Map<string, Unit[]>();
  for (const u of units) {
    if (u.parent === null) continue;
    const list = children.get(u.parent);
    if (list === undefined) children.set(u.parent, [u]);
    else list.push(u);
  }
  const ancestors = (path: string): Unit[] => {
    const parent = byPath.get(path)?.parent ?? null;
    const unit = parent === null ? undefined : byPath.get(parent);
    return unit === undefined ? [] : [unit, ...ancestors(unit.path)];
  };
  const provinceOf = (path: string): Unit | undefined => byPath.get(provincePath(path));
  const names = nameIndex(units, data.aliases);
  const succession = successionIndex(data, units, provinceOf);
  return {
    units,
    unit: (path) => byPath.get(path),
    byCode: (era, level, code) => byCode.get(`${era}${level}${code}`),
    named: (name, filter = {}) =>
      names
        .find(name)
        .map((i) => units[i])
        .filter(
          (u): u is Unit =>
            u !== undefined &&
            (filter.era === undefined || u.era === filter.era) &&
            (filter.level === undefined || u.level === filter.level),
        ),
    names,
    children: (path) => children.get(path) ?? [],
    ancestors,
    provinceOf,
    ...succession,
    liesIn: containment((path) => byPath.get(path), succession.successors),
    namingAt,
  };
}

function unitsFrom(data: GazetteerData): Unit[] {
  const namings = new Map<number, UnitNaming[]>();
  for (const [index, type, name, from, until, source] of data.namings) {
    const list = namings.get(index) ?? [];
    list.push({ type: itemAt(unitTypes, type), name, from, until, source });
    namings.set(index, list);
  }
  const none: readonly UnitNaming[] = [];
  const units: Unit[] = [];
  data.units.forEach(([era, level, code, type, name, segment, parent, from, until], i) => {
    const above = parent < 0 ? null : itemAt(units, parent).path;
    units.push({
      era,
      level: levels[level],
      code,
      type: itemAt(unitTypes, type),
      name,
      path: `${above ?? era}/${segment}`,
      parent: above,
      namings: namings.get(i) ?? none,
      from,
      until,
    });
  });
  return units;
}

/** The naming that held on a date, as far as the first and last days are known. */
function namingAt(unit: Unit, date: string | null): { type: UnitType; name: string } {
  if (date === null) return unit;
  const held = unit.namings.find(
    (n) =>
      (n.from !== null || n.until !== null) &&
      (n.from === null || n.from.slice(0, date.length) <= date) &&
      (n.until === null || date <= n.until.slice(0, date.length)) &&
      // A name known only to have ended on the eve of the reform says nothing about earlier dates.
      (n.from !== null || n.until !== '2025-06-30'),
  );
  return held ?? unit;
}
