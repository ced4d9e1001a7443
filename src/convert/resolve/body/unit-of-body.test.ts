/** Of which unit a body is, by its words and by where the document comes from. */
import { describe, expect, test } from 'vitest';
import { smallCountry } from '../../../gazetteer/testing/small-country.fixture.ts';
import type { BodyFound, UnitWords } from '../../model.ts';
import type { Home } from '../place/home.ts';
import type { BodyContext } from './body-context.ts';
import { namedUnits, unitOfBody } from './unit-of-body.ts';

type Levels = readonly ('central' | 'province' | 'district' | 'commune')[];

const SON_LA = '2021/son-la';
const MUONG_LA = `${SON_LA}/huyen-muong-la`;
const HUA_TRAI = `${MUONG_LA}/xa-hua-trai`;
const NOWHERE: Home = { era: '2021', date: '2021-08-01', province: null, district: null, commune: null };
const PROVINCE: Home = { ...NOWHERE, province: SON_LA };
const DISTRICT: Home = { ...PROVINCE, district: MUONG_LA };
const COMMUNE: Home = { ...DISTRICT, commune: HUA_TRAI };

const words = (type: UnitWords['type'], name: string | null = null, within: UnitWords | null = null): UnitWords => ({
  type,
  name,
  within,
});
const contextOf = (home: Home, isCentral = false): BodyContext =>
  ({ home, isCentral, gazetteer: smallCountry }) as unknown as BodyContext;

interface Given {
  readonly levels?: Levels;
  readonly id?: string;
  readonly field?: string;
  readonly unit?: UnitWords;
  readonly bare?: string;
}

/** The units, whether they are stated, and “country” for a body of the whole of it. */
function unitOf({ levels, id = 'so', field, unit, bare }: Given, home: Home, isCentral = false): string[] {
  const row = levels && { id, name: 'Sở', levels };
  const found = { row: row ?? null, field: field ?? null, unit: unit ?? null, bareUnit: bare ?? null };
  const { units, origin, isOfCountry } = unitOfBody(found as unknown as BodyFound, contextOf(home, isCentral));
  return [...units.map(({ path }) => path), origin, ...(isOfCountry ? ['country'] : [])];
}

const LOCAL: Levels = ['province', 'district', 'commune'];

describe('the words of a body name its unit', () => {
  test.each([
    ['with its type', { levels: LOCAL, unit: words('huyện', 'Tam Đường') }, COMMUNE, ['2021/lai-chau/huyen-tam-duong']],
    [
      'several of a name',
      { levels: LOCAL, unit: words('huyện', 'Châu Thành') },
      NOWHERE,
      ['2021/long-an/huyen-chau-thanh', '2021/tien-giang/huyen-chau-thanh'],
    ],
    ['a unit that no list knows', { levels: LOCAL, unit: words('huyện', 'Lạ Hoắc') }, COMMUNE, []],
    ['by the bare name of a province', { levels: LOCAL, bare: 'Lai Châu' }, COMMUNE, ['2021/lai-chau']],
    [
      'by the bare name of a unit of the own province',
      { levels: LOCAL, bare: 'Mộc Châu' },
      COMMUNE,
      [`${SON_LA}/huyen-moc-chau`],
    ],
    ['by a province that ends a field', { levels: LOCAL, field: 'Điện lực Lai Châu' }, COMMUNE, ['2021/lai-chau']],
    ['by one of a single word that ends a field', { levels: LOCAL, field: 'Báo Hà Nội' }, COMMUNE, ['2021/ha-noi']],
  ] as const)('%s', (_, given, home, units) => {
    expect(unitOf(given, home)).toEqual([...units, 'stated']);
  });

  test.each([
    ['a bare name in another province', { levels: LOCAL, bare: 'Tam Đường' }, COMMUNE, ['unknown']],
    ['a bare name without a province', { levels: LOCAL, bare: 'Mộc Châu' }, NOWHERE, ['unknown']],
    ['a bare name of another level', { levels: ['commune'] as Levels, bare: 'Mộc Châu' }, COMMUNE, ['unknown']],
    [
      'a province of a kind that provinces lack',
      { levels: ['commune'] as Levels, bare: 'Lai Châu' },
      COMMUNE,
      ['unknown'],
    ],
    ['a bare name that no list has', { levels: LOCAL, bare: 'Lạ Hoắc' }, COMMUNE, ['unknown']],
    ['no row, so no level', { bare: 'Mộc Châu' }, COMMUNE, ['unknown']],
    ['a district that ends a field', { levels: LOCAL, field: 'Điện lực Mường La' }, COMMUNE, [HUA_TRAI, 'inferred']],
    ['a field in small letters', { levels: LOCAL, field: 'điện lực' }, COMMUNE, [HUA_TRAI, 'inferred']],
    ['a province within a field', { levels: LOCAL, field: 'Hà Nội học' }, COMMUNE, [HUA_TRAI, 'inferred']],
    ['a school’s name', { levels: LOCAL, id: 'truong', field: 'THPT Hà Nội' }, COMMUNE, [HUA_TRAI, 'inferred']],
    [
      'a kind that provinces lack',
      { levels: ['district'] as Levels, field: 'Báo Hà Nội' },
      COMMUNE,
      [MUONG_LA, 'inferred'],
    ],
    [
      'a field before the word of a level',
      { levels: LOCAL, field: 'Báo Hà Nội', unit: words('huyện') },
      COMMUNE,
      [MUONG_LA, 'inferred'],
    ],
  ] as const)('not so: %s', (_, given, home, expected) => {
    expect(unitOf(given, home)).toEqual(expected);
  });

  test('of a province that both eras have, that of the document, else the first', () => {
    expect(unitOf({ levels: LOCAL, field: 'Báo Sơn La' }, NOWHERE)).toEqual([SON_LA, 'stated']);
    expect(unitOf({ levels: LOCAL, field: 'Báo Sơn La' }, { ...NOWHERE, era: '2025' })).toEqual([
      '2025/son-la',
      'stated',
    ]);
    expect(unitOf({ levels: LOCAL, field: 'Báo Sơn La' }, { ...NOWHERE, era: null })).toEqual([SON_LA, 'stated']);
    expect(unitOf({ levels: LOCAL, bare: 'Sơn La' }, { ...NOWHERE, era: null })).toEqual([SON_LA, 'stated']);
    expect(unitOf({ levels: LOCAL, bare: 'Sơn La' }, { ...NOWHERE, era: '2025' })).toEqual(['2025/son-la', 'stated']);
  });
});

describe('without a name it is of the document’s own unit', () => {
  test.each([
    ['of the type that follows', { levels: LOCAL, unit: words('huyện') }, COMMUNE, [MUONG_LA, 'inferred']],
    ['of the highest, by its type', { levels: LOCAL, unit: words('tỉnh') }, COMMUNE, [SON_LA, 'inferred']],
    ['of none, where there is none of the type', { levels: LOCAL, unit: words('quận') }, COMMUNE, ['unknown']],
    ['of the lowest that has such bodies', { levels: LOCAL }, COMMUNE, [HUA_TRAI, 'inferred']],
    ['of the lowest that is known', { levels: LOCAL }, DISTRICT, [MUONG_LA, 'inferred']],
    ['of the province, if only provinces have them', { levels: ['province'] as Levels }, COMMUNE, [SON_LA, 'inferred']],
    ['of none, if only districts have them', { levels: ['district'] as Levels }, PROVINCE, ['unknown']],
    ['of none, if no level is known', {}, COMMUNE, ['unknown']],
    ['of none, if the document is of no place', { levels: LOCAL }, NOWHERE, ['unknown']],
    ['of none, if no list has its unit', { levels: LOCAL }, { ...NOWHERE, province: '2021/xa-xoi' }, ['unknown']],
  ] as const)('%s', (_, given, home, expected) => {
    expect(unitOf(given, home)).toEqual(expected);
  });
});

describe('a body of the whole country', () => {
  const BOTH: Levels = ['central', 'province'];
  test.each([
    ['is of a kind that only the country has', { levels: ['central'] as Levels, field: 'Y tế' }, false],
    ['says so', { levels: BOTH, field: 'phòng chống tham nhũng Trung ương' }, false],
    ['says so in small letters', { levels: BOTH, field: 'phòng chống thiên tai quốc gia' }, false],
    ['is named in a document of the country', { levels: BOTH, field: 'Thuế' }, true],
  ] as const)('%s', (_, given, isCentral) => {
    expect(unitOf(given, PROVINCE, isCentral)).toEqual(['stated', 'country']);
  });

  test.each([
    ['where a province has one', { levels: BOTH, field: 'Thuế' }, false],
    ['where a word only begins so', { levels: BOTH, field: 'quốc gia hóa' }, false],
    ['where the country has none of its kind', { levels: ['province'] as Levels, field: 'Quốc gia' }, false],
    ['where the country has none, in its own document', { levels: ['province'] as Levels }, true],
  ] as const)('not so %s', (_, given, isCentral) => {
    expect(unitOf(given, PROVINCE, isCentral)).toEqual([SON_LA, 'inferred']);
  });
});

describe('the units that words name', () => {
  const named = (given: UnitWords, home: Home = NOWHERE) => namedUnits(given, contextOf(home)).map(({ path }) => path);
  const IN_TIEN_GIANG = '2021/tien-giang/huyen-chau-thanh';

  test.each([
    [
      'those of the own province before others',
      words('huyện', 'Châu Thành'),
      { ...NOWHERE, province: '2021/tien-giang' },
      [IN_TIEN_GIANG],
    ],
    [
      'those in what is named around them',
      words('huyện', 'Châu Thành', words('tỉnh', 'Tiền Giang')),
      NOWHERE,
      [IN_TIEN_GIANG],
    ],
    [
      'wherever the document comes from',
      words('huyện', 'Châu Thành', words('tỉnh', 'Tiền Giang')),
      { ...NOWHERE, province: '2021/long-an' },
      [IN_TIEN_GIANG],
    ],
    [
      'all, where the words around name no unit',
      words('huyện', 'Châu Thành', words('tỉnh', 'Lạ Hoắc')),
      NOWHERE,
      ['2021/long-an/huyen-chau-thanh', IN_TIEN_GIANG],
    ],
    [
      'all, where the words around have no name',
      words('huyện', 'Châu Thành', words('tỉnh')),
      NOWHERE,
      ['2021/long-an/huyen-chau-thanh', IN_TIEN_GIANG],
    ],
    ['none in a unit that has none', words('xã', 'Hua Trai', words('huyện', 'Tam Đường')), NOWHERE, []],
    ['a commune of the own district', words('xã', 'Hua Trai'), DISTRICT, [HUA_TRAI]],
    [
      'a commune, whatever the district',
      words('xã', 'Hua Trai'),
      { ...PROVINCE, district: `${SON_LA}/huyen-moc-chau` },
      [HUA_TRAI],
    ],
    ['none without a name', words('huyện'), COMMUNE, []],
    ['a thành phố of the State', words('thành phố', 'Hà Nội'), NOWHERE, ['2021/ha-noi']],
  ] as const)('%s', (_, given, home, expected) => {
    expect(named(given, home)).toEqual(expected);
  });
});
