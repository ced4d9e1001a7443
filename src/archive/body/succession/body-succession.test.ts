import { describe, expect, test } from 'vitest';
import { contentFolder } from '../../../store/content-folder.ts';
import { loadGazetteer } from '../../../store/gazetteer.ts';
import { readBodySuccessions } from '../../../store/tables.ts';
import type { Body } from '../../../schema/body.ts';
import type { BodySuccessionRow } from '../../../schema/row/body-succession-row.ts';
import { bodySuccession } from './body-succession.ts';
import type { BodyKin, KinStep } from './body-kin.ts';

const gazetteer = loadGazetteer();
const rows = readBodySuccessions(contentFolder()).rows.map(({ value }) => value);
const of = (name: string, level: Body['level'], unit: string | null, some = rows) =>
  bodySuccession({ name, level, unit }, some, gazetteer);
const names = (kin: readonly BodyKin[]): string[] => kin.map(({ name, unit }) => `${name} (${unit ?? 'cả nước'})`);
const acts = (steps: readonly KinStep[]): string[] => steps.map((step) => step.acts.map((a) => a.number).join(' + '));

const krongBuk = '2021/dak-lak/huyen-krong-buk';

test.each<[string, Body['level'], string | null, string[]]>([
  ['Sở Giao thông vận tải tỉnh Đắk Lắk', 'province', '2021/dak-lak', ['Sở Xây dựng tỉnh Đắk Lắk (2025/dak-lak)']],
  ['Sở Y tế tỉnh Phú Yên', 'province', '2021/phu-yen', ['Sở Y tế tỉnh Đắk Lắk (2025/dak-lak)']],
  ['Tỉnh ủy Phú Yên', 'province', '2021/phu-yen', ['Tỉnh ủy Đắk Lắk (2025/dak-lak)']],
  [
    'Sở Thông tin và Truyền thông tỉnh Kon Tum',
    'province',
    '2021/kon-tum',
    [
      'Sở Khoa học và Công nghệ tỉnh Quảng Ngãi (2025/quang-ngai)',
      'Sở Văn hóa, Thể thao và Du lịch tỉnh Quảng Ngãi (2025/quang-ngai)',
    ],
  ],
  ['Bộ Giao thông vận tải', 'central', null, ['Bộ Xây dựng (cả nước)']],
  ['Bộ Lao động – Thương binh và Xã hội', 'central', null, ['Bộ Nội vụ (cả nước)']],
  [
    'Ủy ban nhân dân xã Cư Né',
    'commune',
    `${krongBuk}/xa-cu-ne`,
    ['Ủy ban nhân dân xã Krông Búk (2025/dak-lak/xa-krong-buk)'],
  ],
  // Near misses: the same words at another level, of no unit, or of none of the tables.
  ['Sở Giao thông vận tải', 'district', null, []],
  ['Phòng Giao thông vận tải', 'province', '2021/dak-lak', []],
  ['Trường THPT Bình Lư', 'province', '2021/lai-chau', []],
  ['Bệnh viện Đa khoa tỉnh Đắk Lắk', 'province', '2021/dak-lak', []],
  ['Sở Giao thông vận tải Thành phố Hồ Chí Minh', 'province', '2021/ho-chi-minh', []],
  ['Bộ Y tế', 'central', null, []],
  ['Bộ Xây dựng', 'central', null, []],
])('%s (%s) is today %j', (name, level, unit, today) => {
  expect(names(of(name, level, unit).today)).toEqual(today);
});

test('each step says by which act, the oldest first; a crosswalk names its own resolution', () => {
  const [transport] = of('Sở Giao thông vận tải tỉnh Đắk Lắk', 'province', '2021/dak-lak').today;
  expect(acts(transport?.steps ?? [])).toEqual(['45/2025/NĐ-CP', '202/2025/QH15 + 150/2025/NĐ-CP']);
  expect(transport?.steps.map(({ how, on }) => `${how} ${String(on)}`)).toEqual([
    'merge 2025-03-01',
    'unit 2025-07-01',
  ]);
  const [commune] = of('Ủy ban nhân dân xã Cư Né', 'commune', `${krongBuk}/xa-cu-ne`).today;
  expect(acts(commune?.steps ?? [])).toEqual(['1660/NQ-UBTVQH15 + 72/2025/QH15']);
  expect(commune?.steps[0]?.relation).toBe('whole');
  expect(commune?.steps[0]?.acts.map(({ type }) => type)).toEqual(['Nghị quyết', 'Luật']);
});

test('a body of a commune that was divided is followed in every part, and knows how much went there', () => {
  const divided = gazetteer.units.find(
    ({ era, level, path }) => era === '2021' && level === 'commune' && gazetteer.successors(path).length === 2,
  );
  if (!divided) throw new Error('Expected a divided commune');
  const { today } = of(`Ủy ban nhân dân ${divided.type} ${divided.name}`, 'commune', divided.path);
  expect(today.map(({ unit }) => unit).toSorted()).toEqual(
    gazetteer
      .successors(divided.path)
      .map(({ path }) => path)
      .toSorted(),
  );
  expect(today.map(({ steps }) => steps[0]?.relation)).not.toContain('whole');
});

test('former bodies are found through both tables, the nearest first', () => {
  expect(names(of('Sở Xây dựng tỉnh Đắk Lắk', 'province', '2025/dak-lak').former)).toEqual([
    'Sở Xây dựng tỉnh Phú Yên (2021/phu-yen)',
    'Sở Xây dựng tỉnh Đắk Lắk (2021/dak-lak)',
    'Sở Giao thông vận tải tỉnh Phú Yên (2021/phu-yen)',
    'Sở Giao thông vận tải tỉnh Đắk Lắk (2021/dak-lak)',
  ]);
  expect(names(of('Bộ Xây dựng', 'central', null).former)).toEqual(['Bộ Giao thông vận tải (cả nước)']);
  expect(of('Bộ Y tế', 'central', null).former).toEqual([]);
});

test('what a body is followed by has it among its former bodies', () => {
  const starts = rows
    .filter(({ level, how }) => level === 'province' && how !== 'new')
    .flatMap(({ from }) => from.map((base) => `${base} tỉnh Phú Yên`));
  for (const name of starts)
    for (const { name: later, unit } of of(name, 'province', '2021/phu-yen').today)
      expect(names(of(later, 'province', unit).former)).toContain(`${name.replace(/(ủy) tỉnh/, '$1')} (2021/phu-yen)`);
});

describe('ends and beginnings', () => {
  test('a district’s committee ended without a successor; today’s communes on its territory are told', () => {
    const { today, ended, territory } = of('Ủy ban nhân dân huyện Krông Búk', 'district', krongBuk);
    expect(today).toEqual([]);
    expect(ended).toMatchObject({ on: '2025-07-01', acts: [{ number: '72/2025/QH15', article: 'khoản 3 Điều 51' }] });
    expect(territory).toContain('2025/dak-lak/xa-krong-buk');
  });

  test('one that was merged before it ended shows both', () => {
    const { today, ended } = of('Phòng Tài nguyên và Môi trường huyện Krông Búk', 'district', krongBuk);
    expect(ended).toBeNull();
    expect(names(today)).toEqual([`Phòng Nông nghiệp và Môi trường huyện Krông Búk (${krongBuk})`]);
    expect(today[0]?.ended?.on).toBe('2025-07-01');
  });

  test('the committee of a district that had gone into another before did not end with the district level', () => {
    const { today, ended } = of('Ủy ban nhân dân huyện Hoành Bồ', 'district', '2021/quang-ninh/huyen-hoanh-bo');
    expect(ended).toBeNull();
    expect(today.map(({ name }) => name)).toEqual(['Ủy ban nhân dân thành phố Hạ Long']);
    expect(today[0]?.steps[0]).toMatchObject({ how: 'unit', on: null, acts: [{ type: null }] });
    const police = of('Công an huyện Hoành Bồ', 'district', '2021/quang-ninh/huyen-hoanh-bo');
    expect(police.ended).toBeNull();
  });

  test('a department of a commune is new in a unit of today, not in one of before', () => {
    const began = (unit: string) => of('Phòng Kinh tế', 'commune', unit).began?.acts[0]?.number;
    expect(began('2025/dak-lak/xa-krong-buk')).toBe('150/2025/NĐ-CP');
    expect(began(`${krongBuk}/xa-cu-ne`)).toBeUndefined();
  });

  test('a province that took no other in keeps its departments: the same body', () => {
    const { today } = of('Sở Y tế tỉnh Lai Châu', 'province', '2021/lai-chau');
    expect(today.map(({ name, same }) => [name, same])).toEqual([['Sở Y tế tỉnh Lai Châu', true]]);
    expect(of('Sở Y tế tỉnh Đắk Lắk', 'province', '2021/dak-lak').today[0]?.same).toBe(false);
  });
});

test('rows that lead in a circle end', () => {
  const act = { type: 'Nghị định', number: '1/2025/NĐ-CP', date: '2025-01-01' };
  const row = (from: string, to: string, on: string): BodySuccessionRow => ({
    ...{ from: [from], to: [to], level: 'central', on, how: 'rename', act },
  });
  const circle = [row('Bộ Lúa', 'Bộ Ngô', '2024-01-01'), row('Bộ Ngô', 'Bộ Lúa', '2025-01-01')];
  expect(names(of('Bộ Lúa', 'central', null, circle).today)).toEqual([]);
  expect(names(of('Bộ Ngô', 'central', null, circle).former)).toEqual(['Bộ Lúa (cả nước)']);
});
