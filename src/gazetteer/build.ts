import type { Era, Level } from '../schema/directive.ts';
import { buildKey, type Packages } from './packages.ts';
import { draftUnits, type UnitDraft } from './build-units.ts';
import { draftEdges } from './build-edges.ts';
import { draftNamings } from './build-namings.ts';
import { pathSegment } from './path.ts';
import { cell, readTable } from './table.ts';
import { levels, relations, unitTypes, type GazetteerData, type UnitRow } from './unit.ts';

/** The texts of the tables in content/reference/gazetteer/. */
export interface CorrectionTables {
  readonly units: string;
  readonly namings: string;
  readonly crosswalk: string;
  readonly resolutions: string;
  readonly aliases: string;
}

/** Packages and correction tables → the compact form. Pure; the same input gives the same value. */
export function buildGazetteer(packages: Packages, tables: CorrectionTables, fingerprint: string): GazetteerData {
  const corrections = readTable(tables.units);
  const { rows, indexOf } = unitRows(draftUnits(packages, corrections));
  const find = (era: Era, level: Level, code: string): number => {
    const index = indexOf.get(buildKey(era, level, code));
    if (index === undefined) throw new Error(`Cannot find unit ${era} ${level} ${code}, named by a correction table`);
    return index;
  };
  const edges = draftEdges(packages, readTable(tables.crosswalk), readTable(tables.resolutions), corrections);
  const resolutions = [...new Set(edges.map((e) => e.resolution))].sort();
  return {
    fingerprint,
    units: rows,
    namings: draftNamings(
      packages,
      readTable(tables.namings),
      (code) => rows[indexOf.get(buildKey('2021', 'commune', code)) ?? -1],
    ).map(
      (n) => [find(n.era, n.level, n.code), wordIndex(unitTypes, n.type), n.name, n.from, n.until, n.source] as const,
    ),
    edges: edges.map((e) => [
      find(e.oldEra, e.level, e.oldCode),
      find(e.newEra, e.newLevel, e.newCode),
      wordIndex(relations, e.relation) as 0 | 1 | 2,
      resolutions.indexOf(e.resolution),
      e.note,
    ]),
    resolutions,
    aliases: readTable(tables.aliases).map((row) => [
      find(cell(row, 'era') as Era, cell(row, 'level') as Level, cell(row, 'code')),
      cell(row, 'alias'),
    ]),
  };
}

/**
 * The place of a word in a list of those allowed; a correction table may hold another, which
 * throws.
 */
function wordIndex(allowed: readonly string[], word: string): number {
  const index = allowed.indexOf(word);
  if (index < 0)
    throw new Error(`Cannot read \`${word}\` in a correction table, expected one of ${allowed.join(', ')}`);
  return index;
}

/**
 * Rows in the order parents first, with addresses; two siblings of one address both get their code,
 * a latecomer alone gets it.
 */
function unitRows(drafts: readonly UnitDraft[]): { rows: UnitRow[]; indexOf: Map<string, number> } {
  const order = [...drafts].sort(
    (a, b) =>
      a.era.localeCompare(b.era) ||
      levels.indexOf(a.level) - levels.indexOf(b.level) ||
      Number(a.late) - Number(b.late) ||
      a.code.localeCompare(b.code),
  );
  const taken = new Map<string, number>();
  const address = (d: UnitDraft): string => `${d.era}|${d.parent}|${pathSegment(level(d), d.type, d.name)}`;
  const level = (d: UnitDraft): 0 | 1 | 2 => levels.indexOf(d.level) as 0 | 1 | 2;
  for (const d of order) if (!d.late) taken.set(address(d), (taken.get(address(d)) ?? 0) + 1);
  const indexOf = new Map<string, number>();
  const rows = order.map((d, i): UnitRow => {
    indexOf.set(buildKey(d.era, d.level, d.code), i);
    const parent = d.parent === '' ? -1 : indexOf.get(buildKey(d.era, d.parentLevel, d.parent));
    if (parent === undefined)
      throw new Error(`Cannot find the parent ${d.parent} of unit ${d.era} ${d.level} ${d.code}`);
    const shared = (taken.get(address(d)) ?? 0) > (d.late ? 0 : 1);
    const segment = pathSegment(level(d), d.type, d.name) + (shared ? `-${d.code}` : '');
    return [d.era, level(d), d.code, unitTypes.indexOf(d.type), d.name, segment, parent, d.from, d.until];
  });
  return { rows, indexOf };
}
