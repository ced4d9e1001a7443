import type { Gazetteer } from '../../../gazetteer/gazetteer.ts';
import { levels, type Unit, type UnitType } from '../../../gazetteer/unit.ts';
import type { LocalityDraft } from './locality-draft.ts';
import type { Separator } from './locality-separator.ts';
import { provincePath } from '../../../gazetteer/path.ts';

/** The reading of an enumeration in progress; lists inside lists are a chain of them. */
export interface ListRun {
  types: readonly UnitType[];
  plural: boolean;
  readonly list: number;
  last: LocalityDraft;
  /** Members that no container has been named for yet, and the provinces that may hold them all. */
  open: LocalityDraft[];
  /**
   * Districts that have closed over their members and may yet lie in a province that is named after
   * them.
   */
  districts: LocalityDraft[];
  provinces: ReadonlySet<string>;
  /** The unit that was named before the enumeration and holds it. */
  readonly above: LocalityDraft | null;
  /** The enumeration in which this one is, and whether a bracket began it. */
  readonly outer: ListRun | null;
  readonly bracket: boolean;
  /** Its members stand on lines of their own. */
  readonly lines: boolean;
}

/** 0 for provinces, 1 for districts, 2 for communes. */
export function unitRank(units: readonly Unit[]): number {
  return levels.indexOf(units[0]?.level ?? 'commune');
}

/** One of the units lies in one of the containers. */
export function someIn(units: readonly Unit[], containers: readonly Unit[], gazetteer: Gazetteer): boolean {
  return units.some((u) => containers.some((c) => gazetteer.liesIn(u, c)));
}

/** Begins the members of a run anew with one that is open. */
export function beginRun(run: ListRun, first: LocalityDraft): void {
  run.open = [first];
  run.provinces = provincePathsOf(first.units);
}

/** Takes a further member. */
export function join(run: ListRun, member: LocalityDraft): void {
  member.within = run.above;
  run.open.push(member);
  const provinces = provincePathsOf(member.units);
  run.provinces = new Set([...run.provinces].filter((p) => provinces.has(p)));
}

/**
 * Closes the open members over the unit that holds them. Those of its own level, closed by a
 * bracket before ("X (huyện A), Y (huyện B)"), stay open.
 */
export function enclose(run: ListRun, container: LocalityDraft, separator: Separator, gazetteer: Gazetteer): void {
  const isProvince = unitRank(container.units) === 0;
  for (const member of isProvince ? [...run.districts, ...run.open] : run.open) {
    if (unitRank(member.units) <= unitRank(container.units)) {
      if (unitRank(member.units) === 1) run.districts.push(member);
      continue;
    }
    const fits = someIn(member.units, container.units, gazetteer);
    const town =
      member.units.length === 1 && unitRank(member.units) === 1 && member.types?.includes('thành phố') === true;
    // "thành phố Vinh, tỉnh Bắc Ninh" is an enumeration, though a province follows a town.
    if (!fits && town && (separator === 'comma' || separator === 'dash')) continue;
    member.within = container;
  }
  if (isProvince) run.districts = [];
  beginRun(run, container);
}

/**
 * The run of what the last unit holds: "huyện A (", "huyện A:". Its members are open only upwards,
 * through the unit itself.
 */
export function openRun(run: ListRun, separator: Separator, list: number, lines: boolean): ListRun {
  return {
    ...run,
    list,
    open: [],
    districts: [],
    above: run.last,
    outer: run,
    bracket: separator === 'bracket',
    lines,
  };
}

/**
 * The run inside a bracket that names what holds the members before it: "các xã X, Y (huyện A, tỉnh
 * B), Z".
 */
export function holdInBracket(run: ListRun): ListRun {
  return {
    ...run,
    districts: [],
    above: null,
    outer: run,
    bracket: true,
    lines: false,
  };
}

/** After a closing bracket the enumeration continues that the bracket had interrupted. */
export function closeBracket(run: ListRun): ListRun {
  for (let r: ListRun | null = run; r !== null; r = r.outer) {
    if (!r.bracket || r.outer === null) continue;
    return r.outer;
  }
  return run;
}

/**
 * A unit of the level of the containers, or above, ends the lists of what they hold: "huyện A: xã
 * X; huyện B".
 */
export function toHolders(run: ListRun, rankOfNext: number): ListRun {
  let r = run;
  while (r.above !== null && r.outer !== null && rankOfNext <= unitRank(r.above.units)) r = r.outer;
  return r;
}

function provincePathsOf(units: readonly Unit[]): ReadonlySet<string> {
  return new Set(units.map((u) => provincePath(u.path)));
}
