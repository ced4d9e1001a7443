/**
 * What a body came from and what became of it, by the table of successions and the places'
 * crosswalk.
 */
import type { Gazetteer } from '../../../gazetteer/gazetteer.ts';
import { eraOf, reformDay } from '../../../gazetteer/era.ts';
import { eraOfPath } from '../../../gazetteer/path.ts';
import type { BodySuccessionRow } from '../../../schema/row/body-succession-row.ts';
import { bodyNameIn, bodyNameWithoutUnit } from './body-unit-name.ts';
import type { KinIdentity, BodyKin, BodySuccession, KinStep } from './body-kin.ts';
import {
  fromRows,
  isSameUnit,
  stepsWithUnit,
  rowStep,
  toRows,
  unitSteps,
  wasOn,
  type BodyAt,
} from './succession-steps.ts';

/**
 * The bodies before and after a body. Rows speak of names without their unit; where a row says that
 * bodies go with their unit, the crosswalk says into which one. A body's own name is not among its
 * kin, except in another unit; nothing is concluded where no row and no crosswalk say it.
 */
export function bodySuccession(
  body: KinIdentity,
  rows: readonly BodySuccessionRow[],
  gazetteer: Gazetteer,
): BodySuccession {
  const start = { base: bodyNameWithoutUnit(body, gazetteer), level: body.level, unit: body.unit };
  const scene = { rows, gazetteer };
  const { ended } = onwards(start, '', scene);
  return {
    former: formerKin(start, scene),
    today: todayKin(start, scene),
    ended,
    began: beganBy(start, scene),
    territory: ended !== null && start.level === 'district' ? heirsOfDistrict(start, gazetteer) : [],
  };
}

interface SuccessionScene {
  readonly rows: readonly BodySuccessionRow[];
  readonly gazetteer: Gazetteer;
}

/** One step on or back, and the day after which the other body's own steps count. */
interface Reached {
  readonly at: BodyAt;
  readonly step: KinStep;
  readonly day: string;
}

interface Onwards {
  readonly reached: readonly Reached[];
  readonly ended: KinStep | null;
}

/**
 * Whether rows of a day can be about a body of a unit: the units of 2021 ended on the day of the
 * reform, some before.
 */
function isInTime(day: string, { unit }: BodyAt, gazetteer: Gazetteer): boolean {
  if (unit === null) return true;
  return eraOfPath(unit) === '2021' ? day <= reformDay && wasOn(unit, day, gazetteer) : day > reformDay;
}

/**
 * The next steps of a body after a day: those of the next day that a row has, else those of its
 * unit.
 */
function onwards(at: BodyAt, after: string, { rows, gazetteer }: SuccessionScene): Onwards {
  const own = stepsWithUnit(at, rows, gazetteer, 'on').filter(({ unit }) => eraOfPath(unit) === '2021');
  const next = fromRows(at, rows)
    .filter(({ on }) => on > after && isInTime(on, at, gazetteer) && own.length === 0)
    .toSorted((a, b) => a.on.localeCompare(b.on));
  const day = next[0]?.on;
  if (day !== undefined) {
    const ofDay = next.filter(({ on }) => on === day);
    const end = ofDay.find(({ how }) => how === 'end');
    if (end) return { reached: [], ended: rowStep(end) };
    const reached = ofDay.flatMap((row) =>
      row.to.map((base): Reached => ({ at: { ...at, base }, step: rowStep(row), day })),
    );
    return reached.some(({ at: { base } }) => base === at.base)
      ? onwards(at, day, { rows, gazetteer })
      : { reached, ended: null };
  }
  return { reached: unitSteps(at, rows, gazetteer, 'on').map((one) => ({ ...one, day: after })), ended: null };
}

/** The last bodies that are reached from one, each once. */
function todayKin(start: BodyAt, scene: SuccessionScene): readonly BodyKin[] {
  const found = new Map<string, BodyKin>();
  const visit = (at: BodyAt, after: string, steps: readonly KinStep[], seen: ReadonlySet<string>): void => {
    const key = keyOfBodyAt(at);
    if (seen.has(key)) return;
    const { reached, ended } = onwards(at, after, scene);
    for (const next of reached) visit(next.at, next.day, [...steps, next.step], new Set([...seen, key]));
    if (reached.length > 0 || steps.length === 0 || found.has(key)) return;
    found.set(key, kin(at, steps, { ended, same: isSame(start, at, scene) }, scene));
  };
  visit(start, '', [], new Set());
  found.delete(keyOfBodyAt(start));
  return [...found.values()];
}

/** Every body that one came from, each once, the nearest first. */
function formerKin(start: BodyAt, scene: SuccessionScene): readonly BodyKin[] {
  const found = new Map<string, BodyKin>();
  const known = new Set([keyOfBodyAt(start)]);
  const visit = (at: BodyAt, before: string, steps: readonly KinStep[]): void => {
    const fresh = backwards(at, before, scene).filter((one) => !known.has(keyOfBodyAt(one.at)));
    for (const { at: other, step } of fresh) {
      known.add(keyOfBodyAt(other));
      const ended = null;
      found.set(keyOfBodyAt(other), kin(other, [step, ...steps], { ended, same: isSame(other, start, scene) }, scene));
    }
    for (const { at: other, step, day } of fresh) visit(other, day, [step, ...steps]);
  };
  visit(start, '9999', []);
  return [...found.values()];
}

/** One step back of a body as it was before a day. */
function backwards(at: BodyAt, before: string, { rows, gazetteer }: SuccessionScene): readonly Reached[] {
  const byRow = toRows(at, rows)
    .filter(({ on }) => on < before && isInTime(on, at, gazetteer))
    .flatMap((row) =>
      row.from
        .filter((base) => base !== at.base)
        .map((base): Reached => ({ at: { ...at, base }, step: rowStep(row), day: row.on })),
    );
  return [...byRow, ...unitSteps(at, rows, gazetteer, 'back').map((one) => ({ ...one, day: before }))];
}

function beganBy(at: BodyAt, { rows }: SuccessionScene): KinStep | null {
  const row = toRows(at, rows).find(
    ({ how, on }) => how === 'new' && (at.unit === null || eraOfPath(at.unit) === eraOf(on)),
  );
  return row ? rowStep(row) : null;
}

/** Today's communes on the territory of a district. */
function heirsOfDistrict({ unit }: BodyAt, gazetteer: Gazetteer): readonly string[] {
  const steps = unit === null ? [] : gazetteer.successors(unit);
  return steps.map(({ path }) => path).filter((path) => eraOfPath(path) === '2025');
}

function kin(
  { base, level, unit }: BodyAt,
  steps: readonly KinStep[],
  rest: Pick<BodyKin, 'ended' | 'same'>,
  { gazetteer }: SuccessionScene,
): BodyKin {
  return { name: bodyNameIn(base, unit, gazetteer), level, unit, steps, ...rest };
}

function isSame(former: BodyAt, later: BodyAt, { gazetteer }: SuccessionScene): boolean {
  const units = former.unit !== null && later.unit !== null && isSameUnit(former.unit, later.unit, gazetteer);
  return units && former.base === later.base;
}

function keyOfBodyAt({ base, level, unit }: BodyAt): string {
  return `${base} ${String(level)} ${String(unit)}`;
}
