/** Single steps from one body to the next: those that a row says, and those of the units. */
import { reformDay } from '../../../gazetteer/era.ts';
import type { Gazetteer } from '../../../gazetteer/gazetteer.ts';
import { nameInText } from '../../../gazetteer/unit-name.ts';
import type { Succession, Unit } from '../../../gazetteer/unit.ts';
import type { Body } from '../../../schema/body.ts';
import type { BodySuccessionRow } from '../../../schema/row/body-succession-row.ts';
import { foldedWords } from '../../../vietnamese/fold/fold.ts';
import { once } from '../../once.ts';
import type { KinAct, KinStep } from './body-kin.ts';

/** A body by its name without the unit, its level and its unit. */
export interface BodyAt {
  readonly base: string;
  readonly level: Body['level'];
  readonly unit: string | null;
}

/** The rows by which a body became another or ended; not those of its unit. */
export function fromRows(at: BodyAt, rows: readonly BodySuccessionRow[]): readonly BodySuccessionRow[] {
  return rowsNaming(at, rows, 'from').filter(({ how }) => how !== 'unit');
}

/** The rows by which a body came about. */
export function toRows(at: BodyAt, rows: readonly BodySuccessionRow[]): readonly BodySuccessionRow[] {
  return rowsNaming(at, rows, 'to');
}

/** What a row says of one step. */
export function rowStep({ how, on, act, note }: BodySuccessionRow): KinStep {
  return { how, on, acts: [actOf(act)], relation: null, note: note ?? null };
}

/** A unit of the same level that a unit went into, or came from, and how. */
export interface UnitStep {
  readonly unit: string;
  readonly succession: Succession;
}

/**
 * The units into which a body goes with its own, or from which it came; none where no row says so.
 */
export function stepsWithUnit(
  at: BodyAt,
  rows: readonly BodySuccessionRow[],
  gazetteer: Gazetteer,
  way: 'on' | 'back',
): readonly UnitStep[] {
  const own = at.unit === null ? undefined : gazetteer.unit(at.unit);
  if (!own || unitRow(at, rows) === undefined) return [];
  const steps = way === 'on' ? gazetteer.successors(own.path) : gazetteer.predecessors(own.path);
  return steps.flatMap((succession): UnitStep[] => {
    const other = gazetteer.unit(succession.path);
    return other?.level === own.level ? [{ unit: other.path, succession }] : [];
  });
}

/**
 * Whether a unit still was on a day: not one that went into another of its own era before, or
 * ended.
 */
export function wasOn(unit: string, day: string, gazetteer: Gazetteer): boolean {
  const own = gazetteer.unit(unit);
  if (!own) return true;
  if (own.until !== null) return own.until >= day;
  return !gazetteer.successors(unit).some(({ path }) => {
    const heir = gazetteer.unit(path);
    return heir?.era === own.era && heir.level === own.level;
  });
}

/**
 * Whether a unit of one era is the same in the other: it took no other in, gave nothing away, kept
 * its name.
 */
export function isSameUnit(former: string, later: string, gazetteer: Gazetteer): boolean {
  const [a, b] = [gazetteer.unit(former), gazetteer.unit(later)];
  if (!a || !b || a.era === b.era || nameInText(a) !== nameInText(b)) return false;
  const steps = [gazetteer.successors(former), gazetteer.predecessors(later)];
  return steps.every((list) => list.length === 1 && list[0]?.relation === 'whole');
}

/** The steps of a body that goes with its unit. */
export function unitSteps(
  at: BodyAt,
  rows: readonly BodySuccessionRow[],
  gazetteer: Gazetteer,
  way: 'on' | 'back',
): readonly { readonly at: BodyAt; readonly step: KinStep }[] {
  const row = unitRow(at, rows);
  const own = at.unit === null ? undefined : gazetteer.unit(at.unit);
  if (!row || !own) return [];
  return stepsWithUnit(at, rows, gazetteer, way).map(({ unit, succession }) => {
    const forward = way === 'on' ? succession : forwardStep(gazetteer, unit, own);
    return { at: { ...at, unit }, step: unitStep(row, forward ?? succession, own, gazetteer.unit(unit)) };
  });
}

/** The same step seen from the former unit, which says how much of it went where. */
function forwardStep(gazetteer: Gazetteer, from: string, to: Unit): Succession | undefined {
  return gazetteer.successors(from).find(({ path }) => path === to.path);
}

function unitStep(
  row: BodySuccessionRow,
  { relation, resolution, note }: Succession,
  a: Unit,
  b: Unit | undefined,
): KinStep {
  const own: KinAct = {
    number: resolution,
    type: isResolution(resolution) ? 'Nghị quyết' : null,
    date: null,
    article: null,
  };
  const isReform = b !== undefined && a.era !== b.era;
  // A unit that went into another of its own era did so on a day that the crosswalk does not have.
  return {
    how: 'unit',
    on: isReform ? reformDay : null,
    acts: isReform && row.act.number !== resolution ? [own, actOf(row.act)] : [own],
    relation,
    note,
  };
}

/** The crosswalk also names lists and decisions: “Danh mục hành chính …”. */
function isResolution(source: string): boolean {
  return /^\d{1,5}\/(?:\d{4}\/QH\d{1,2}|NQ-UBTVQH\d{1,2})$/.test(source);
}

function unitRow(at: BodyAt, rows: readonly BodySuccessionRow[]): BodySuccessionRow | undefined {
  return rowsNaming(at, rows, 'from').find(({ how }) => how === 'unit');
}

function actOf({ number, type, date, article }: BodySuccessionRow['act']): KinAct {
  return { number, type, date: date ?? null, article: article ?? null };
}

function rowsNaming(at: BodyAt, rows: readonly BodySuccessionRow[], side: 'from' | 'to'): readonly BodySuccessionRow[] {
  const named = successionsByName(rows)[side].get(`${String(at.level)} ${foldedWords(at.base)}`) ?? [];
  return named.filter((row) => holdsIn(row, at.unit));
}

/** Whether a row is about bodies of a unit: within one of `in`, and in none of `notIn`. */
function holdsIn(row: BodySuccessionRow, unit: string | null): boolean {
  const lies = (places: readonly string[]): boolean =>
    unit !== null && places.some((place) => unit === place || unit.startsWith(`${place}/`));
  return (row.in === undefined || lies(row.in)) && (row.notIn === undefined || !lies(row.notIn));
}

interface SuccessionRows {
  readonly from: ReadonlyMap<string, readonly BodySuccessionRow[]>;
  readonly to: ReadonlyMap<string, readonly BodySuccessionRow[]>;
}

/** Rows of a table by level and name: every body asks for them. */
const successionsByName = once((rows: readonly BodySuccessionRow[]): SuccessionRows => {
  const by = (side: 'from' | 'to'): ReadonlyMap<string, readonly BodySuccessionRow[]> => {
    const pairs = rows.flatMap((row) => row[side].map((name) => ({ key: `${row.level} ${foldedWords(name)}`, row })));
    return new Map([...Map.groupBy(pairs, ({ key }) => key)].map(([key, list]) => [key, list.map(({ row }) => row)]));
  };
  return { from: by('from'), to: by('to') };
});
