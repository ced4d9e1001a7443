import { describe, expect, test } from 'vitest';
import { loadGazetteer } from '../store/gazetteer.ts';
import { eraOf } from './era.ts';

const gazetteer = loadGazetteer();
const paths = (units: readonly { readonly path: string }[]): string[] => units.map((u) => u.path);

test('both eras hold every unit of their reference day, and no address occurs twice', () => {
  const spanning = gazetteer.units.filter((u) => u.from === null && u.until === null);
  const count = (era: string, level: string): number =>
    spanning.filter((u) => u.era === era && u.level === level).length;
  expect([count('2021', 'province'), count('2021', 'district'), count('2021', 'commune')]).toEqual([63, 705, 10_599]);
  expect([count('2025', 'province'), count('2025', 'commune')]).toEqual([34, 3321]);
  expect(new Set(gazetteer.units.map((u) => u.path)).size).toBe(gazetteer.units.length);
});

test.each([
  ['2021/gia-lai', 'province', '64'],
  ['2021/gia-lai/thi-xa-ayun-pa', 'district', '624'],
  ['2021/ha-noi/huyen-thanh-oai/xa-cao-vien', 'commune', '10132'],
  ['2025/gia-lai', 'province', '52'],
  ['2025/dong-nai/xa-loc-ninh', 'commune', '25270'],
  ['2021/ho-chi-minh/quan-1/phuong-ben-nghe', 'commune', '26740'],
])('%s is the address of a %s with code %s', (path, level, code) => {
  expect(gazetteer.unit(path)).toMatchObject({ level, code });
});

test('a code means different units in different eras', () => {
  expect(gazetteer.byCode('2021', 'province', '52')?.name).toBe('Bình Định');
  expect(gazetteer.byCode('2025', 'province', '52')?.name).toBe('Gia Lai');
});

describe('names', () => {
  test.each([
    ['Krông Buk', { era: '2021', level: 'district' }, ['2021/dak-lak/huyen-krong-buk']],
    ['TP.HCM', { era: '2021', level: 'province' }, ['2021/ho-chi-minh']],
    ['BR-VT', { level: 'province' }, ['2021/ba-ria-vung-tau']],
    ['Quảng Ninh', { era: '2021', level: 'district' }, ['2021/quang-binh/huyen-quang-ninh']],
    ['Cai Lậy', { level: 'district' }, ['2021/tien-giang/thi-xa-cai-lay', '2021/tien-giang/huyen-cai-lay']],
    ['Hoành Bồ', { level: 'district' }, ['2021/quang-ninh/huyen-hoanh-bo']],
    ['Tĩnh Gia', { level: 'district' }, ['2021/thanh-hoa/thi-xa-nghi-son']],
    ['Tây Nguyên', {}, []],
    ['', {}, []],
    ['Tam Duong', { level: 'district' }, []],
  ] as const)('%s with %o is %o', (name, filter, expected) => {
    expect(paths(gazetteer.named(name, filter)).toSorted()).toEqual([...expected].toSorted());
  });

  test('ten districts are called Châu Thành', () => {
    expect(gazetteer.named('Châu Thành', { level: 'district' }).filter((u) => u.until === null)).toHaveLength(10);
  });
});

describe('naming at a date', () => {
  test.each([
    ['2021/an-giang/huyen-tinh-bien', '2022-05-01', 'huyện Tịnh Biên'],
    ['2021/an-giang/huyen-tinh-bien', '2024-05-01', 'thị xã Tịnh Biên'],
    ['2021/bac-ninh/thanh-pho-tu-son', '2020-05', 'thị xã Từ Sơn'],
    ['2021/thua-thien-hue', '2025-02-03', 'thành phố Huế'],
    ['2021/thua-thien-hue', '2024', 'tỉnh Thừa Thiên Huế'],
    ['2025/dong-nai', '2026-04-29', 'tỉnh Đồng Nai'],
    ['2025/dong-nai', '2026-04-30', 'thành phố Đồng Nai'],
    ['2025/dong-nai', null, 'tỉnh Đồng Nai'],
  ])('%s on %s is %s', (path, date, expected) => {
    const unit = gazetteer.unit(path);
    const naming = unit === undefined ? undefined : gazetteer.namingAt(unit, date);
    expect(`${naming?.type} ${naming?.name}`).toBe(expected);
  });
});

describe('succession', () => {
  test('huyện Thanh Oai went into six communes of today, by resolution 1656', () => {
    const steps = gazetteer.successors('2021/ha-noi/huyen-thanh-oai');
    expect(steps).toHaveLength(6);
    expect(new Set(steps.map((s) => s.resolution))).toEqual(new Set(['1656/NQ-UBTVQH15']));
  });

  test('today’s Gia Lai came from Bình Định and Gia Lai', () => {
    expect(paths(gazetteer.predecessors('2025/gia-lai')).toSorted()).toEqual(['2021/binh-dinh', '2021/gia-lai']);
    expect(gazetteer.successors('2021/binh-dinh')).toEqual([
      { path: '2025/gia-lai', relation: 'whole', resolution: '202/2025/QH15', note: null },
    ]);
  });

  test('an island district went whole into its special zone', () => {
    expect(gazetteer.successors('2021/quang-ngai/huyen-ly-son')).toEqual([
      { path: '2025/quang-ngai/dac-khu-ly-son', relation: 'whole', resolution: '1677/NQ-UBTVQH15', note: null },
    ]);
  });

  test('phường Ayun Pa came from thị xã Ayun Pa, and that lies in Gia Lai today', () => {
    expect(paths(gazetteer.formerDistricts('2025/gia-lai/phuong-ayun-pa'))).toContain('2021/gia-lai/thi-xa-ayun-pa');
    expect(gazetteer.provinceToday('2021/gia-lai/thi-xa-ayun-pa')?.path).toBe('2025/gia-lai');
  });

  test('every commune of 2021 has a successor, and each lies in the province that its own province became', () => {
    const stray = gazetteer.units
      .filter((u) => u.era === '2021' && u.level === 'commune' && u.until === null)
      .filter((u) => {
        const steps = gazetteer.successors(u.path).filter((s) => s.path.startsWith('2025/'));
        return (
          steps.length === 0 || steps.some((s) => gazetteer.provinceOf(s.path) !== gazetteer.provinceToday(u.path))
        );
      });
    expect(paths(stray)).toEqual([]);
  });

  test('an unknown path has no succession', () => {
    expect(gazetteer.successors('2021/nowhere')).toEqual([]);
    expect(gazetteer.unit('2021/nowhere')).toBeUndefined();
  });
});

test.each([
  ['2025-06-30', '2021'],
  ['2025-07-01', '2025'],
  ['2025-07', '2025'],
  ['2025-06', '2021'],
  ['2025', null],
  ['2024', '2021'],
  ['2026', '2025'],
  [null, null],
])('a document of %s belongs to era %s', (date, era) => {
  expect(eraOf(date)).toBe(era);
});
