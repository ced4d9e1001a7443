/**
 * Compares the gazetteer with the independent table in ../shared/gazetteer, when that folder is
 * there, and prints the agreement.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { spellingKey } from '../src/gazetteer/spelling.ts';
import { cell, readTable } from '../src/gazetteer/table.ts';
import type { Unit } from '../src/gazetteer/unit.ts';
import type { Era, Level } from '../src/schema/directive.ts';
import { loadGazetteer } from '../src/store/gazetteer.ts';

type Row = Readonly<Record<string, string>>;
interface Agreement {
  readonly what: string;
  readonly same: number;
  readonly of: number;
  readonly atLeast: number;
  readonly differences: readonly string[];
}

const sharedFolder = join('..', 'shared', 'gazetteer');
const gazetteer = loadGazetteer();
const rowsOfTable = (name: string): Row[] => readTable(readFileSync(join(sharedFolder, `${name}.tsv`), 'utf8'));
const unitWords = (unit: Unit | undefined): string => (unit === undefined ? 'không có' : `${unit.type} ${unit.name}`);

const agreement = (what: string, atLeast: number, rows: readonly (string | null)[], of = rows.length): Agreement => {
  const differences = rows.filter((row) => row !== null);
  return { what, same: of - differences.length, of, atLeast, differences };
};

const codeOfParent = (unit: Unit): string => gazetteer.unit(unit.parent ?? '')?.code ?? '';

/**
 * Every unit of an era: type, name (spelling variants count as equal) and parent; and none too
 * many.
 */
const compareUnits = (era: Era): Agreement => {
  const rows = rowsOfTable(`units-${era}`);
  const listed = new Set(rows.map((r) => `${cell(r, 'level')}${cell(r, 'code')}`));
  const differing = rows.map((r) => {
    const unit = gazetteer.byCode(era, cell(r, 'level') as Level, cell(r, 'code'));
    const agrees =
      unit !== undefined &&
      unit.type === cell(r, 'type') &&
      spellingKey(unit.name) === spellingKey(cell(r, 'name')) &&
      codeOfParent(unit) === cell(r, 'parent_code');
    return agrees ? null : `${cell(r, 'code')} ${cell(r, 'full_name')}: ${unitWords(unit)}`;
  });
  const extra = gazetteer.units
    .filter((u) => u.era === era && u.from === null && u.until === null && !listed.has(`${u.level}${u.code}`))
    .map((u) => `${u.path}: thừa`);
  return agreement(`units ${era}: type, name, parent`, 0.999, [...differing, ...extra], rows.length);
};

const edgesOfTable = (rows: readonly Row[], level: string): Map<string, string> =>
  new Map(
    rows
      .filter((r) => cell(r, 'old_level') === level)
      .map((r) => [`${cell(r, 'old_code')}→${cell(r, 'new_code')}`, cell(r, 'relation')]),
  );

const edgesOfGazetteer = (level: Level): Map<string, string> =>
  new Map(
    gazetteer.units
      .filter((u) => u.era === '2021' && u.level === level)
      .flatMap((u) =>
        gazetteer
          .successors(u.path)
          .filter((s) => s.path.startsWith('2025/'))
          .map((s) => [`${u.code}→${gazetteer.unit(s.path)?.code}`, s.relation] as const),
      ),
  );

/** Every edge of a level with its relation, and none too many. */
const compareEdges = (what: string, atLeast: number, level: Level): Agreement => {
  const [wanted, have] = [edgesOfTable(rowsOfTable('crosswalk-2025'), level), edgesOfGazetteer(level)];
  const differing = [...wanted].map(([edge, relation]) =>
    have.get(edge) === relation ? null : `${level} ${edge} ${relation}: ${have.get(edge) ?? 'không có'}`,
  );
  const extra = [...have.keys()].filter((edge) => !wanted.has(edge)).map((edge) => `${level} ${edge}: thừa`);
  return agreement(what, atLeast, [...differing, ...extra], wanted.size);
};

/** Every district of 2021: its communes' current provinces, and the communes themselves. */
const compareDistricts = (): readonly Agreement[] => {
  const rows = rowsOfTable('district-crosswalk-2025');
  const provinces = rows.map((r) => {
    const old = gazetteer.byCode('2021', 'district', cell(r, 'old_district_code'));
    const today = gazetteer.byCode('2025', 'commune', cell(r, 'new_code'));
    const agrees =
      old !== undefined &&
      today !== undefined &&
      gazetteer.provinceToday(old.path) === gazetteer.provinceOf(today.path);
    return agrees ? null : `${cell(r, 'old_district')} → ${cell(r, 'new_unit')}`;
  });
  const steps = rows.map((r) => {
    const old = gazetteer.byCode('2021', 'district', cell(r, 'old_district_code'));
    const today = gazetteer.byCode('2025', 'commune', cell(r, 'new_code'));
    const known = old !== undefined && gazetteer.successors(old.path).some((s) => s.path === today?.path);
    return known ? null : `${cell(r, 'old_district')} → ${cell(r, 'new_unit')}`;
  });
  return [
    agreement('district 2021 → province of today', 1, provinces),
    agreement('district 2021 → communes of today', 0.99, steps),
  ];
};

if (!existsSync(sharedFolder)) {
  console.log(`${sharedFolder} is not there: nothing to compare with.`);
} else {
  const all = [
    compareUnits('2021'),
    compareUnits('2025'),
    compareEdges('province 2021 → 2025', 1, 'province'),
    ...compareDistricts(),
    compareEdges('commune 2021 → 2025, with relation', 0.99, 'commune'),
  ];
  for (const a of all) {
    const share = a.same / a.of;
    console.log(`${share >= a.atLeast ? 'ok ' : 'BAD'}  ${(share * 100).toFixed(2)} %  ${a.same}/${a.of}  ${a.what}`);
    for (const difference of a.differences) console.log(`       ${difference}`);
    if (share < a.atLeast) process.exitCode = 1;
  }
}
