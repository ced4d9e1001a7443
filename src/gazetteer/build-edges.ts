import type { Era, Level } from '../schema/directive.ts';
import type { Packages } from './packages.ts';
import { cell } from './table.ts';
import type { SuccessionRelation } from './unit.ts';

/** One step of the crosswalk, by codes. */
export interface EdgeDraft {
  readonly level: Level;
  readonly oldEra: Era;
  readonly oldCode: string;
  readonly newEra: Era;
  readonly newLevel: Level;
  readonly newCode: string;
  readonly relation: SuccessionRelation;
  readonly resolution: string;
  readonly note: string | null;
}

type TsvRow = Readonly<Record<string, string>>;

/**
 * Edges of the package, less and plus the rows of crosswalk.tsv. The package does not say how much
 * of a commune went where: one that has a single successor went there whole, one that has several
 * went in parts.
 */
export function draftEdges(
  packages: Packages,
  crosswalk: readonly TsvRow[],
  resolutions: readonly TsvRow[],
  units: readonly TsvRow[],
): EdgeDraft[] {
  const recoded = new Map(
    units.filter((u) => cell(u, 'replaces') !== '').map((u) => [cell(u, 'replaces'), cell(u, 'code')]),
  );
  const provinceOf = new Map(
    packages.communes2025.map((u) => [recoded.get(u.ward_code) ?? u.ward_code, u.province_code]),
  );
  const resolutionOf = new Map(resolutions.map((r) => [cell(r, 'new_province_code'), cell(r, 'resolution')]));
  const edges = new Map<string, EdgeDraft>();
  const key = (e: Pick<EdgeDraft, 'level' | 'oldCode' | 'newCode' | 'newEra'>): string =>
    `${e.level}|${e.oldCode}|${e.newEra}|${e.newCode}`;
  for (const m of packages.mappings) {
    if (!m.old_ward_code || !m.new_ward_code) continue;
    const newCode = recoded.get(m.new_ward_code) ?? m.new_ward_code;
    const edge = {
      level: 'commune',
      oldEra: '2021',
      oldCode: m.old_ward_code,
      newEra: '2025',
      newLevel: 'commune',
      newCode,
      relation: 'whole',
      // Staff edit that table: a province without a row, or no table at all, costs only the number.
      resolution: resolutionOf.get(provinceOf.get(newCode) ?? '') ?? '',
      note: null,
    } as const;
    edges.set(key(edge), edge);
  }
  for (const row of crosswalk) {
    const edge = fromRow(row);
    if (cell(row, 'action') === 'remove') edges.delete(key(edge));
    else edges.set(key(edge), edge);
  }
  return withParts([...edges.values()], new Set(crosswalk.map((r) => key(fromRow(r)))), key);
}

function fromRow(row: TsvRow): EdgeDraft {
  const level = cell(row, 'level') as Level;
  const within = cell(row, 'within') === '2021';
  return {
    level,
    oldEra: '2021',
    oldCode: cell(row, 'old_code'),
    newEra: within ? '2021' : '2025',
    newLevel: level === 'district' && !within ? 'commune' : level,
    newCode: cell(row, 'new_code'),
    relation: cell(row, 'relation') as SuccessionRelation,
    ...splitSource(cell(row, 'source')),
  };
}

function withParts(
  edges: readonly EdgeDraft[],
  stated: ReadonlySet<string>,
  key: (e: EdgeDraft) => string,
): EdgeDraft[] {
  const successors = new Map<string, number>();
  for (const e of edges) if (e.level === 'commune') successors.set(e.oldCode, (successors.get(e.oldCode) ?? 0) + 1);
  return edges.map((e) =>
    stated.has(key(e)) || (successors.get(e.oldCode) ?? 0) < 2 || e.level !== 'commune'
      ? e
      : { ...e, relation: 'part' },
  );
}

/** `1671/NQ-UBTVQH15; note` → number and note. */
function splitSource(source: string): { resolution: string; note: string | null } {
  const at = source.indexOf(';');
  return at < 0
    ? { resolution: source, note: null }
    : { resolution: source.slice(0, at), note: source.slice(at + 1).trim() };
}
