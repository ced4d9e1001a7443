import type { Era, Level } from '../schema/directive.ts';
import { straightApostrophes } from '../vietnamese/apostrophe.ts';
import { buildKey, type Packages } from './packages.ts';
import { cell } from './table.ts';
import { unitTypes, type UnitType } from './unit.ts';

/**
 * A unit before it has an address. `late`: it is missing from the list of its era's reference
 * day.
 */
export interface UnitDraft {
  readonly era: Era;
  readonly level: Level;
  readonly code: string;
  readonly type: UnitType;
  readonly name: string;
  readonly parent: string;
  readonly parentLevel: Level;
  readonly from: string | null;
  readonly until: string | null;
  readonly late: boolean;
}

/** NFC, single spaces, a straight apostrophe, and ward numbers without a leading zero. */
export function cleanName(name: string): string {
  return straightApostrophes(name.normalize('NFC'))
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^0+(?=\d)/, '');
}

/** `Thị trấn Lộc Bình` → its type and name. */
export function splitFullName(full: string): { type: UnitType; name: string } {
  const clean = full.normalize('NFC').replace(/\s+/g, ' ').trim();
  const type = unitTypes.find((t) => clean.toLowerCase().startsWith(`${t} `));
  if (type === undefined) throw new Error(`Cannot find the type word of unit \`${full}\``);
  return { type, name: cleanName(clean.slice(type.length)) };
}

/** Units of the packages, with the rows of units.tsv put in their place or added. */
export function draftUnits(packages: Packages, corrections: readonly Readonly<Record<string, string>>[]): UnitDraft[] {
  const drafts = new Map(fromPackages(packages).map((d) => [buildKey(d.era, d.level, d.code), d]));
  for (const row of corrections) {
    const [era, level, code] = [cell(row, 'era') as Era, cell(row, 'level') as Level, cell(row, 'code')];
    if (cell(row, 'replaces') !== '') drafts.delete(buildKey(era, level, cell(row, 'replaces')));
    const [from, until] = [cell(row, 'from') || null, cell(row, 'until') || null];
    drafts.set(buildKey(era, level, code), {
      ...draft(era, level, code, `${cell(row, 'type')} ${cell(row, 'name')}`, cell(row, 'parent')),
      from,
      until,
      late: from !== null || until !== null,
    });
  }
  return [...drafts.values()];
}

function fromPackages(p: Packages): UnitDraft[] {
  return [
    ...Object.entries(p.provinces2021).map(([code, u]) => draft('2021', 'province', code, u.name_with_type, '')),
    ...Object.entries(p.districts2021).map(([code, u]) =>
      draft('2021', 'district', code, u.name_with_type, u.parent_code),
    ),
    ...Object.entries(p.communes2021).map(([code, u]) =>
      draft('2021', 'commune', code, u.name_with_type, u.parent_code),
    ),
    ...p.provinces2025.map((u) =>
      draft('2025', 'province', u.province_code, u.name.startsWith('Thành phố ') ? u.name : `Tỉnh ${u.name}`, ''),
    ),
    ...p.communes2025.map((u) => draft('2025', 'commune', u.ward_code, u.name, u.province_code)),
  ];
}

function draft(era: Era, level: Level, code: string, full: string, parent: string): UnitDraft {
  return {
    era,
    level,
    code,
    ...splitFullName(full),
    parent,
    parentLevel: level === 'commune' && era === '2021' ? 'district' : 'province',
    from: null,
    until: null,
    late: false,
  };
}
