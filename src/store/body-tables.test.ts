/**
 * The tables of bodies fit one another: what a row names is a name of another table, in its time.
 */
import { expect, test } from 'vitest';
import type { BodyRow } from '../schema/row/body-row.ts';
import type { BodySuccessionRow } from '../schema/row/body-succession-row.ts';
import type { DepartmentRow } from '../schema/row/department-row.ts';
import { contentFolder } from './content-folder.ts';
import type { TableRows } from './read-rows.ts';
import { readBodies, readBodySuccessions, readDepartments, readIssuers } from './tables.ts';

const content = contentFolder();
const valuesOf = <T>({ rows, findings }: TableRows<T>): readonly T[] => {
  expect(findings).toEqual([]);
  return rows.map(({ value }) => value);
};
const bodies = valuesOf(readBodies(content));
const departments = valuesOf(readDepartments(content));
const issuers = valuesOf(readIssuers(content));
const successions = valuesOf(readBodySuccessions(content));

const namesOf = ({ name, forms }: BodyRow): readonly string[] => [name, ...(forms ?? [])];

/** Whether a name is one that the tables can read: a row's own, or its first words and a field. */
function isKnown(name: string, level: BodySuccessionRow['level']): boolean {
  if (issuers.some((row) => row.name === name) || departmentOf(name, level)) return true;
  return bodies.some((row) =>
    namesOf(row).some((words) =>
      name === words ? row.levels.includes(level) : row.takes !== 'unit' && name.startsWith(`${words} `),
    ),
  );
}

function departmentOf(name: string, level: BodySuccessionRow['level']): DepartmentRow | undefined {
  return departments.find((row) => row.name === name && row.level === level);
}

test.each(successions)('$how of $level on $on names bodies that the tables have', ({ from, to, level }) => {
  expect([...from, ...to].filter((name) => !isKnown(name, level))).toEqual([]);
});

test('near miss: a misspelt name, one of another level, and no body at all are not known', () => {
  expect(isKnown('Xở Xây dựng', 'province')).toBe(false);
  expect(isKnown('Công an', 'central')).toBe(false);
  expect(isKnown('Xây dựng', 'province')).toBe(false);
  expect(isKnown('Sở Xây dựng', 'province')).toBe(true);
});

/** Months of a day: its own, and the one before. */
function monthsAround(day: string): readonly string[] {
  const before = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  before.setUTCMonth(before.getUTCMonth() - 1);
  return [day.slice(0, 7), before.toISOString().slice(0, 7)];
}

test.each(successions.filter(({ how }) => how !== 'unit'))(
  '$how of $level on $on: first and last months of departments fit',
  ({ from, to, level, on, how }) => {
    const months = monthsAround(on);
    const goes = from.filter((name) => !to.includes(name)).flatMap((name) => departmentOf(name, level) ?? []);
    const comes = to.flatMap((name) => departmentOf(name, level) ?? []);
    expect(goes.filter(({ until }) => until === undefined || !months.includes(until))).toEqual([]);
    const late = comes.filter(({ from: first, until }) => (first ?? '') > on.slice(0, 7) || (until ?? '9999') < on);
    expect(late).toEqual([]);
    if (how === 'new') expect(comes.filter(({ from: first }) => first !== on.slice(0, 7))).toEqual([]);
  },
);

test('a department that has ended is said to have become something', () => {
  const ended = departments.filter(({ until }) => until !== undefined);
  expect(ended.length).toBeGreaterThan(15);
  const silent = ended.filter(
    ({ name, level }) => !successions.some((row) => row.level === level && row.from.includes(name)),
  );
  expect(silent.map(({ name, level }) => `${name} (${level})`)).toEqual([]);
});

test('the parent of a kind is a kind, and no kind is its own', () => {
  const ids = new Set(bodies.map(({ id }) => id));
  const wrong = bodies.filter(({ id, parent }) => parent !== undefined && (!ids.has(parent) || parent === id));
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('every head that documents name has a row with a near miss', () => {
  expect(bodies.length).toBeGreaterThan(100);
  expect(bodies.filter((row) => (row.not ?? []).length === 0).map(({ id }) => id)).toEqual([]);
});
