import { itemAt } from '../ground/expected.ts';
import { relations, type GazetteerData, type Succession, type Unit } from './unit.ts';

interface SuccessionIndex {
  readonly successors: (path: string) => readonly Succession[];
  readonly predecessors: (path: string) => readonly Succession[];
  readonly formerDistricts: (path: string) => readonly Succession[];
  readonly provinceToday: (path: string) => Unit | undefined;
}

/** The steps of the crosswalk both ways, by path, with what is needed to follow them. */
interface Crosswalk {
  readonly forward: ReadonlyMap<string, readonly Succession[]>;
  readonly back: ReadonlyMap<string, readonly Succession[]>;
  readonly communesOf: ReadonlyMap<string, readonly string[]>;
  readonly byPath: ReadonlyMap<string, Unit>;
}

/**
 * Look-ups along the crosswalk, both ways. Districts ended with the reform: their succession is
 * that of their communes.
 */
export function successionIndex(
  data: GazetteerData,
  units: readonly Unit[],
  provinceOf: (path: string) => Unit | undefined,
): SuccessionIndex {
  const walk = crosswalkOf(data, units);
  const stepsOn = (path: string): readonly Succession[] => walk.forward.get(path) ?? [];
  return {
    successors: (path) => (isDistrict(walk, path) ? districtSuccessors(walk, path) : stepsOn(path)),
    predecessors: (path) => walk.back.get(path) ?? [],
    formerDistricts: (path) => formerDistricts(walk, path),
    provinceToday: (path) => {
      const province = provinceOf(path);
      if (province === undefined || province.era === '2025') return province;
      const [today, ...others] = new Set(stepsOn(province.path).map((step) => step.path));
      return today === undefined || others.length > 0 ? undefined : walk.byPath.get(today);
    },
  };
}

function crosswalkOf(data: GazetteerData, units: readonly Unit[]): Crosswalk {
  const forward = new Map<string, Succession[]>();
  const back = new Map<string, Succession[]>();
  const communesOf = new Map<string, string[]>();
  for (const u of units) if (u.level === 'commune' && u.parent !== null) append(communesOf, u.parent, u.path);
  for (const [oldIndex, newIndex, relation, resolution, note] of data.edges) {
    const [old, next] = [itemAt(units, oldIndex), itemAt(units, newIndex)];
    const rest = { relation: relations[relation], resolution: itemAt(data.resolutions, resolution), note };
    append(forward, old.path, { path: next.path, ...rest });
    append(back, next.path, { path: old.path, ...rest });
  }
  return { forward, back, communesOf, byPath: new Map(units.map((u) => [u.path, u])) };
}

function isDistrict({ byPath }: Crosswalk, path: string): boolean {
  return byPath.get(path)?.level === 'district';
}

/** The units that a district's communes went into, then those that it went into as a whole. */
function districtSuccessors({ communesOf, forward }: Crosswalk, path: string): Succession[] {
  const steps = (communesOf.get(path) ?? [])
    .flatMap((commune) => forward.get(commune) ?? [])
    .filter((step) => step.path.startsWith('2025/'));
  return [...merge(steps, new Set(steps.map((step) => step.path)).size === 1), ...(forward.get(path) ?? [])];
}

/** The districts of 2021 whose communes a commune, or those of a province, came from. */
function formerDistricts(walk: Crosswalk, path: string): Succession[] {
  const own = walk.byPath.get(path)?.level === 'province' ? (walk.communesOf.get(path) ?? []) : [path];
  const steps = own
    .flatMap((one) => walk.back.get(one) ?? [])
    .flatMap((step): Succession[] => {
      const district = isDistrict(walk, step.path) ? step.path : (walk.byPath.get(step.path)?.parent ?? null);
      return district !== null && isDistrict(walk, district) ? [{ ...step, path: district }] : [];
    });
  return merge(steps, false);
}

function append<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/**
 * One step for each other unit, with the resolution of the last; `whole` only where there is one
 * other unit and every step into it is whole.
 */
function merge(steps: readonly Succession[], only: boolean): Succession[] {
  const byPath = new Map<string, Succession>();
  for (const s of steps) {
    const seen = byPath.get(s.path);
    const relation = only && s.relation !== 'unknown' && seen?.relation !== 'unknown' ? s.relation : 'part';
    byPath.set(s.path, { ...s, relation, note: null });
  }
  return [...byPath.values()];
}
