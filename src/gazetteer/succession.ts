import { itemAt } from '../ground/expected.ts';
import { relations, type GazetteerData, type Succession, type Unit } from './unit.ts';

interface SuccessionIndex {
  readonly successors: (path: string) => readonly Succession[];
  readonly predecessors: (path: string) => readonly Succession[];
  readonly formerDistricts: (path: string) => readonly Succession[];
  readonly provinceToday: (path: string) => Unit | undefined;
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
  const forward = new Map<string, Succession[]>();
  const back = new Map<string, Succession[]>();
  const communesOf = new Map<string, string[]>();
  for (const u of units) if (u.level === 'commune' && u.parent !== null) append(communesOf, u.parent, u.path);
  const byPath = new Map(units.map((u) => [u.path, u]));
  for (const [oldIndex, newIndex, relation, resolution, note] of data.edges) {
    const [old, next] = [itemAt(units, oldIndex), itemAt(units, newIndex)];
    const rest = { relation: relations[relation], resolution: itemAt(data.resolutions, resolution), note };
    append(forward, old.path, { path: next.path, ...rest });
    append(back, next.path, { path: old.path, ...rest });
  }
  const ofDistrict = (path: string): Succession[] => {
    const steps = (communesOf.get(path) ?? [])
      .flatMap((c) => forward.get(c) ?? [])
      .filter((s) => s.path.startsWith('2025/'));
    return [...merge(steps, new Set(steps.map((s) => s.path)).size === 1), ...(forward.get(path) ?? [])];
  };
  const isDistrict = (path: string): boolean => byPath.get(path)?.level === 'district';
  const successors = (path: string): readonly Succession[] =>
    isDistrict(path) ? ofDistrict(path) : (forward.get(path) ?? []);
  const formerDistricts = (path: string): Succession[] => {
    const own = byPath.get(path)?.level === 'province' ? (communesOf.get(path) ?? []) : [path];
    const steps = own
      .flatMap((p) => back.get(p) ?? [])
      .flatMap((s): Succession[] => {
        const district = isDistrict(s.path) ? s.path : (byPath.get(s.path)?.parent ?? null);
        return district === null || !isDistrict(district) ? [] : [{ ...s, path: district }];
      });
    return merge(steps, false);
  };
  return {
    successors,
    predecessors: (path) => back.get(path) ?? [],
    formerDistricts,
    provinceToday: (path) => {
      if (path.startsWith('2025/')) return provinceOf(path);
      const province = provinceOf(path);
      const today = new Set((province ? (forward.get(province.path) ?? []) : []).map((s) => s.path));
      const [only] = today;
      return today.size === 1 && only !== undefined ? byPath.get(only) : undefined;
    },
  };
}

function append<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/**
 * One step per other unit: the resolutions joined, `whole` only when there is but one and all of it
 * is whole.
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
