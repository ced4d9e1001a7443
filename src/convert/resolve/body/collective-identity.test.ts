/**
 * Which bodies "các …" means, for a document of a place: name, kinds, levels, and the unit around
 * them.
 */
import { describe, expect, test } from 'vitest';
import { smallCountry } from '../../../gazetteer/testing/small-country.fixture.ts';
import type { BodyFound, CollectiveWords, UnitWords } from '../../model.ts';
import { nobodyMeant, nothingSaid } from '../../recognize/body/unsaid.ts';
import type { BodyContext } from './body-context.ts';
import { collectiveIdentity } from './collective-identity.ts';

type Row = NonNullable<BodyFound['row']>;

const row = (id: string, name: string, levels: readonly string[], more: Partial<Row> = {}): Row =>
  ({ id, name, levels, takes: 'both', ...more }) as unknown as Row;
const UBND = row('ubnd', 'Ủy ban nhân dân', ['province', 'district', 'commune'], { takes: 'unit', regime: 'state' });
const SO = row('so', 'Sở', ['province']);
const BAN = row('ban', 'Ban', ['central', 'province', 'district', 'commune']);
const PHONG = row('phong', 'Phòng', ['district', 'commune']);
const HUYEN_UY = row('huyen-uy', 'Huyện ủy', ['district'], { takes: 'unit' });

const SON_LA = '2021/son-la';
const MUONG_LA = `${SON_LA}/huyen-muong-la`;
const HUA_TRAI = `${MUONG_LA}/xa-hua-trai`;
const NOWHERE = { province: null, district: null, commune: null };
const PROVINCE = { ...NOWHERE, province: SON_LA };
const DISTRICT = { ...PROVINCE, district: MUONG_LA };
const COMMUNE = { ...DISTRICT, commune: HUA_TRAI };
type At = typeof NOWHERE | typeof PROVINCE | typeof DISTRICT | typeof COMMUNE;

const unit = (type: UnitWords['type'], name: string | null = null): UnitWords => ({ type, name, within: null });
const found = (given: Partial<BodyFound>): BodyFound => ({ ...nothingSaid, start: 0, end: 0, ...given });
const all = (given: Partial<CollectiveWords>): CollectiveWords => ({ ...nobodyMeant, ...given });

function identityOf(given: Partial<BodyFound>, at: At = PROVINCE, isCentral = false) {
  const home = { era: '2021', date: '2021-08-01', ...at } as const;
  return collectiveIdentity(found(given), { home, isCentral, gazetteer: smallCountry } as unknown as BodyContext);
}

describe('the name of bodies that a document means together', () => {
  test.each([
    [
      'units, each once and in one order',
      { row: UBND, collective: all({ types: ['thị trấn', 'xã', 'xã'] }) },
      'Ủy ban nhân dân các xã, thị trấn huyện Mường La',
    ],
    [
      'all kinds of units in the order of the law',
      {
        row: UBND,
        collective: all({
          types: ['đặc khu', 'thị trấn', 'phường', 'xã', 'thành phố', 'thị xã', 'quận', 'huyện', 'tỉnh'],
        }),
      },
      'Ủy ban nhân dân các tỉnh, huyện, quận, thị xã, thành phố, xã, phường, thị trấn, đặc khu',
    ],
    [
      'those of one level',
      { row: UBND, collective: all({ levels: ['commune'] }) },
      'Ủy ban nhân dân cấp xã huyện Mường La',
    ],
    [
      'those of one level, the districts',
      { row: UBND, collective: all({ levels: ['district'] }) },
      'Ủy ban nhân dân cấp huyện tỉnh Sơn La',
    ],
    [
      'those of one level, the provinces',
      { row: UBND, collective: all({ levels: ['province'] }) },
      'Ủy ban nhân dân cấp tỉnh',
    ],
    [
      'those of several levels',
      { row: UBND, collective: all({ levels: ['district', 'commune'] }) },
      'Ủy ban nhân dân các cấp tỉnh Sơn La',
    ],
    ['those of all levels', { row: UBND, collective: all({}) }, 'Ủy ban nhân dân các cấp huyện Mường La'],
    ['kinds', { collective: all({ nouns: [SO, BAN] }) }, 'Các sở, ban huyện Mường La'],
    ['kinds of a field', { field: 'Y tế', collective: all({ nouns: [PHONG] }) }, 'Các phòng Y tế huyện Mường La'],
    [
      'only those concerned',
      { row: SO, collective: all({ nouns: [SO], isConcerned: true }) },
      'Các sở liên quan tỉnh Sơn La',
    ],
    [
      'units that are concerned',
      { row: UBND, collective: all({ types: ['xã'], isConcerned: true }) },
      'Ủy ban nhân dân các xã liên quan huyện Mường La',
    ],
    ['places alone', { collective: all({ types: ['xã'] }) }, 'Các xã huyện Mường La'],
  ] as const)('%s', (_, given, name) => {
    expect(identityOf(given, DISTRICT)?.name).toBe(name);
  });

  test.each([
    ['a body of the country', { central: { name: 'Bộ Y tế' } as never }, 'Các phòng thuộc Bộ Y tế', 'bo-y-te-son-la'],
    [
      'a unit that the text names',
      { row: UBND, unit: unit('huyện', 'Mộc Châu') },
      'Các phòng thuộc Ủy ban nhân dân huyện Mộc Châu',
      'uy-ban-nhan-dan-huyen-moc-chau-son-la',
    ],
    [
      'the document’s own unit',
      { row: UBND, unit: unit('huyện') },
      'Các phòng thuộc Ủy ban nhân dân huyện Mường La',
      'uy-ban-nhan-dan-huyen-muong-la-son-la',
    ],
    [
      'a committee, whose name has its level',
      { row: HUYEN_UY, unit: unit('huyện') },
      'Các phòng thuộc Huyện ủy Mường La',
      'huyen-uy-muong-la-son-la',
    ],
    [
      'a unit that is not known',
      { row: UBND, unit: unit('huyện', 'Lạ Hoắc') },
      'Các phòng thuộc Ủy ban nhân dân',
      null,
    ],
    ['a body without a unit', { row: UBND }, 'Các phòng thuộc Ủy ban nhân dân', null],
  ] as const)('and to whom they belong: %s', (_, of, name, parent) => {
    const given = { collective: all({ nouns: [PHONG] }), of: found(of as Partial<BodyFound>) };
    expect(identityOf(given, DISTRICT)).toMatchObject({ name, parent });
  });
});

describe('which bodies they are', () => {
  test.each([
    ['kinds that are named', { collective: all({ nouns: [SO, BAN] }) }, ['so', 'ban'], []],
    ['the kind of the name', { row: UBND, collective: all({ types: ['xã'] }) }, ['ubnd'], ['commune']],
    ['any kind', { collective: all({ types: ['xã', 'thị trấn'] }) }, [], ['commune']],
    [
      'levels that are named',
      { row: UBND, collective: all({ levels: ['province', 'commune'] }) },
      ['ubnd'],
      ['province', 'commune'],
    ],
    [
      'a thành phố beside other types is of their level',
      { row: UBND, collective: all({ types: ['tỉnh', 'thành phố'] }) },
      ['ubnd'],
      ['province'],
    ],
    ['and alone of a district’s', { row: UBND, collective: all({ types: ['thành phố'] }) }, ['ubnd'], ['district']],
    ['the one level of the kind', { row: SO, collective: all({ nouns: [SO] }) }, ['so'], ['province']],
    ['not where the kind has several', { row: PHONG, collective: all({ nouns: [PHONG] }) }, ['phong'], []],
    ['not where no kind is named', { row: SO, collective: all({}) }, ['so'], []],
    ['not the country’s', { row: BAN, collective: all({ nouns: [BAN] }) }, ['ban'], []],
  ] as const)('%s', (_, given, kinds, levels) => {
    expect(identityOf(given)?.collective).toMatchObject({ kinds, levels });
  });

  test('have a kind and a level of their own only where there is one', () => {
    expect(identityOf({ row: UBND, collective: all({ types: ['xã'] }) })).toMatchObject({
      kind: 'ubnd',
      regime: 'state',
      level: 'commune',
      candidates: [],
    });
    expect(identityOf({ collective: all({ types: ['xã', 'huyện'] }) })).toMatchObject({
      kind: 'dia-phuong',
      regime: null,
      level: null,
      parent: null,
    });
  });

  test('say which of them are left out or stressed', () => {
    const words = { types: ['xã'], isConcerned: true, except: ['xã A'], notably: ['xã B'] } as const;
    expect(identityOf({ row: UBND, collective: all(words) })?.collective).toEqual({
      kinds: ['ubnd'],
      levels: ['commune'],
      within: SON_LA,
      ...words,
    });
  });
});

describe('the unit around them', () => {
  const within = (given: Partial<BodyFound>, at: At = COMMUNE, isCentral = false) => {
    const { unit: path, unitOrigin, note, collective } = identityOf(given, at, isCentral) ?? {};
    expect(collective?.within).toBe(path);
    return [path, unitOrigin, note?.code ?? null];
  };
  const communes = { row: UBND, collective: all({ types: ['xã'] }) };
  const districts = { row: UBND, collective: all({ types: ['huyện'] }) };
  const inferred = 'unit-of-document';

  test.each([
    ['communes are of the district', communes, COMMUNE, MUONG_LA, 'inferred', inferred],
    ['or of the province, which has no district', communes, PROVINCE, SON_LA, 'inferred', inferred],
    ['districts are of the province', districts, COMMUNE, SON_LA, 'inferred', inferred],
    [
      'provinces are of the country',
      { row: UBND, collective: all({ types: ['tỉnh'] }) },
      COMMUNE,
      null,
      'stated',
      null,
    ],
    ['kinds are of the lowest unit', { collective: all({ nouns: [BAN] }) }, COMMUNE, HUA_TRAI, 'inferred', inferred],
    ['or of the next', { collective: all({ nouns: [BAN] }) }, DISTRICT, MUONG_LA, 'inferred', inferred],
    ['or of the highest', { collective: all({ nouns: [BAN] }) }, PROVINCE, SON_LA, 'inferred', inferred],
    [
      'those of one level are of the unit of it',
      { row: SO, collective: all({ nouns: [SO] }) },
      COMMUNE,
      SON_LA,
      'inferred',
      inferred,
    ],
    [
      'or of the lowest, if there is none of it',
      { row: HUYEN_UY, collective: all({ nouns: [HUYEN_UY] }) },
      PROVINCE,
      SON_LA,
      'inferred',
      inferred,
    ],
    [
      'kinds of units are of the units around',
      { ...communes, collective: all({ nouns: [BAN], types: ['huyện', 'xã'] }) },
      COMMUNE,
      SON_LA,
      'inferred',
      inferred,
    ],
    ['nothing is known of a document of no place', communes, NOWHERE, null, 'unknown', null],
    [
      'the unit that words name',
      { ...communes, unit: unit('huyện', 'Mộc Châu') },
      COMMUNE,
      `${SON_LA}/huyen-moc-chau`,
      'stated',
      null,
    ],
    [
      'none of several of that name',
      { ...communes, unit: unit('huyện', 'Châu Thành') },
      COMMUNE,
      null,
      'unknown',
      null,
    ],
    ['the one that a bare word means', { ...communes, unit: unit('huyện') }, COMMUNE, MUONG_LA, 'inferred', null],
    ['the province that a bare word means', { ...districts, unit: unit('tỉnh') }, COMMUNE, SON_LA, 'inferred', null],
    ['none, where there is no such unit', { ...communes, unit: unit('quận') }, COMMUNE, null, 'unknown', null],
  ] as const)('%s', (_, given, at, path, origin, note) => {
    expect(within(given as Partial<BodyFound>, at)).toEqual([path, origin, note]);
  });

  test('the country is around those of a central document', () => {
    expect(within(communes, COMMUNE, true)).toEqual([null, 'stated', null]);
  });

  test('and why is said with the name of the unit', () => {
    expect(identityOf(communes, DISTRICT)?.note).toEqual({ code: 'unit-of-document', unit: 'Huyện Mường La' });
  });
});

describe('a name of one body means all of them in a document of the whole country', () => {
  const central = (given: Partial<BodyFound>) => identityOf(given, NOWHERE, true);

  test('with the word of a level and no name', () => {
    expect(central({ row: UBND, unit: unit('tỉnh') })).toMatchObject({
      name: 'Ủy ban nhân dân các tỉnh',
      unitOrigin: 'stated',
      note: null,
      collective: {
        kinds: ['ubnd'],
        levels: ['province'],
        types: ['tỉnh'],
        isConcerned: false,
        except: [],
        notably: [],
      },
    });
  });

  test('with nothing behind it, those of all levels that the kind has', () => {
    expect(central({ row: UBND })).toMatchObject({
      name: 'Ủy ban nhân dân các cấp',
      level: null,
      collective: {
        levels: ['province', 'district', 'commune'],
        types: [],
        isConcerned: false,
        except: [],
        notably: [],
      },
    });
    expect(central({ row: HUYEN_UY })).toMatchObject({ name: 'Huyện ủy cấp huyện', level: 'district' });
  });

  test.each([
    ['a unit is named', { row: UBND, unit: unit('tỉnh', 'Sơn La') }],
    ['a bare name follows', { row: UBND, bareUnit: 'Sơn La' }],
    ['the kind takes a field', { row: SO }],
    ['the country has one of its kind', { row: { ...BAN, takes: 'unit' } as Row }],
    ['no table has its words', { field: 'Đội K7' }],
    ['no table has its words, and a level follows', { field: 'Đội K7', unit: unit('tỉnh') }],
  ] as const)('not where %s', (_, given) => {
    expect(central(given)).toBeNull();
  });

  test('nor in a document of a place', () => {
    expect(identityOf({ row: UBND, unit: unit('tỉnh') })).toBeNull();
    expect(identityOf({ row: UBND })).toBeNull();
  });
});
