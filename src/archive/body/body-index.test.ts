import { describe, expect, test } from 'vitest';
import type { Body, Directive } from '../../schema/directive.ts';
import { bodyKey } from '../../convert/resolve/body/body-key.ts';
import { loadGazetteer } from '../../store/gazetteer.ts';
import { sampleArchive } from '../testing/sample-archive.fixture.ts';
import { sampleAssignment, sampleBody, sampleCollective } from '../testing/sample-body.fixture.ts';
import { sampleDirective } from '../testing/sample-directive.fixture.ts';
import { bodyAddress } from './body-address.ts';
import { commonDuties, commonlyAddressed, inclusionsOf } from './common-duties.ts';
import { membersOf } from './members.ts';

const district = '2021/dak-lak/huyen-krong-buk';
const issuer = sampleBody(
  { key: 'ubnd-krong-buk', name: 'Ủy ban nhân dân huyện Krông Búk', level: 'district', unit: district },
  'issuer',
);
const communes = sampleBody(
  {
    key: 'ubnd-cac-xa-krong-buk',
    name: 'Ủy ban nhân dân các xã huyện Krông Búk',
    level: 'commune',
    collective: sampleCollective({ within: district }),
  },
  'agent',
);
const document = (given: Partial<Directive> & { readonly id: string }) =>
  sampleDirective({ date: '2021-09-01', bodies: [issuer, communes], ...given });
const bodyAt = (archive: ReturnType<typeof sampleArchive>, unit: string) =>
  [...archive.bodyIndex.bodies.values()].find((body) => body.unit === unit && body.kind === 'ubnd');

describe('a body has what documents say of it', () => {
  const health = { key: 'so-y-te', name: 'Sở Y tế tỉnh Đắk Lắk', kind: 'so', unit: '2021/dak-lak' };
  const archive = sampleArchive([
    document({ id: 'a', bodies: [issuer, sampleBody(health, 'addressee')] }),
    document({
      id: 'b',
      bodies: [issuer, sampleBody(health, 'recipient', 'author')],
      assignments: [sampleAssignment('Giao Sở Y tế báo cáo', ['so-y-te', 'so-y-te'])],
    }),
  ]);
  const body = archive.bodyIndex.bodies.get('so-y-te');

  test('each use in a list of its own; one sentence counts once though it names the body twice', () => {
    expect(body?.addressed.map((use) => use.document.id)).toEqual(['a']);
    expect(body?.received.map((use) => use.document.id)).toEqual(['b']);
    expect(body?.cited.map((use) => use.document.id)).toEqual(['b']);
    expect(body?.duties.map(({ agents }) => agents.length)).toEqual([2]);
    expect(body?.issued).toEqual([]);
  });

  test('its issuer has issued both', () => {
    expect(archive.bodyIndex.bodies.get('ubnd-krong-buk')?.issued.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

test.each([
  [['recipient'], false],
  [['mentioned'], false],
  [['parent'], false],
  [['recipient', 'author'], true],
  [['addressee'], true],
  [['issuer'], true],
] as const)('a body named only as %s has a page: %s', (uses, expected) => {
  const archive = sampleArchive([sampleDirective({ id: 'a', bodies: [sampleBody({ key: 'x' }, ...uses)] })]);
  expect(bodyAddress(archive, 'x') !== null).toBe(expected);
});

test('an issuer that no body stands for is a body by its key; one under another key leads to the body', () => {
  const old = { name: 'UBND huyện Krông Búk', parent: null, key: 'old-key', unit: district };
  const alone = sampleArchive([sampleDirective({ id: 'a', issuer: old })]);
  expect(alone.bodyIndex.bodies.get('old-key')?.issued).toHaveLength(1);
  const both = sampleArchive([document({ id: 'a', issuer: old })]);
  expect(both.bodyIndex.bodies.has('old-key')).toBe(false);
  expect(both.bodyIndex.bodies.get('ubnd-krong-buk')?.formerKeys).toEqual(['old-key', 'ubnd-huyen-krong-buk-dak-lak']);
});

describe('what is told to all communes of a district', () => {
  const told = document({ id: 'a', assignments: [sampleAssignment('UBND các xã rà soát', ['ubnd-cac-xa-krong-buk'])] });
  const archive = sampleArchive([told]);
  const ids = (unit: string) => {
    const body = bodyAt(archive, unit);
    return body ? commonDuties(archive, body).map(({ document: of, former }) => [of.id, former?.path ?? null]) : null;
  };

  test('is on the page of each of them, though no text names it', () => {
    expect(ids(`${district}/xa-cu-pong`)).toEqual([['a', null]]);
    expect(bodyAt(archive, `${district}/xa-cu-pong`)?.silent).toBe(true);
  });

  test('is on the page of the commune of today, by the former commune', () => {
    const today = archive.gazetteer.successors(`${district}/xa-cu-pong`)[0]?.path ?? '';
    const [duty, ...others] = ids(today) ?? [];
    expect(others).toEqual([]);
    expect(duty?.[1]?.startsWith(`${district}/`)).toBe(true);
  });

  test.each([
    ['a commune of another district', '2021/dak-lak/huyen-krong-nang/xa-phu-loc'],
    ['the district itself', district],
    ['the province', '2021/dak-lak'],
  ])('is not told to %s', (_, unit) => {
    const body = sampleBody({ key: 'x', level: archive.gazetteer.unit(unit)?.level ?? null, unit }, 'addressee');
    const other = sampleArchive([told, document({ id: 'b', bodies: [body] })]);
    const page = other.bodyIndex.bodies.get('x');
    expect(page && commonDuties(other, page)).toEqual([]);
  });

  test('is not told to the police of a commune', () => {
    const police = sampleBody(
      { key: 'x', kind: 'cong-an', level: 'commune', unit: `${district}/xa-cu-pong` },
      'addressee',
    );
    const other = sampleArchive([told, document({ id: 'b', bodies: [police] })]);
    const page = other.bodyIndex.bodies.get('x');
    expect(page && inclusionsOf(other, page)).toEqual([]);
  });

  test('the collective knows its members', () => {
    const page = archive.bodyIndex.bodies.get('ubnd-cac-xa-krong-buk');
    const units = page ? membersOf(archive, page).map(({ unit }) => unit) : [];
    expect(units).toHaveLength(archive.gazetteer.children(district).length);
    expect(units.every((unit) => unit?.startsWith(`${district}/`))).toBe(true);
  });
});

test('a commune that the words leave out is not told', () => {
  const except = sampleBody({
    ...communes,
    collective: sampleCollective({ within: district, except: ['xã Cư Pơng'] }),
  });
  const archive = sampleArchive([
    document({ id: 'a', bodies: [issuer, except], assignments: [sampleAssignment('Các xã', [except.key])] }),
  ]);
  const of = (name: string) => {
    const body = bodyAt(archive, `${district}/${name}`);
    return body && commonDuties(archive, body).length;
  };
  expect([of('xa-cu-pong'), of('xa-ea-sin')]).toEqual([undefined, 1]);
});

test('all provinces are told where the words mean the country, none where nobody knows which place is meant', () => {
  const provinces = sampleBody(
    { key: 'ubnd-cac-tinh', collective: sampleCollective({ within: null, levels: ['province'] }) },
    'agent',
  );
  const province = sampleBody({ key: 'ubnd-dak-lak', level: 'province', unit: '2021/dak-lak' }, 'addressee');
  const common = (unitOrigin: 'stated' | 'unknown') => {
    const archive = sampleArchive([
      document({
        id: 'a',
        bodies: [issuer, { ...provinces, unitOrigin }, province],
        assignments: [sampleAssignment('x', ['ubnd-cac-tinh'])],
      }),
    ]);
    const page = archive.bodyIndex.bodies.get('ubnd-dak-lak');
    return page && commonDuties(archive, page).length;
  };
  expect([common('stated'), common('unknown')]).toEqual([1, 0]);
});

test('one who signed in two spellings is one person, with the days between', () => {
  const signed = (id: string, date: string, name: string) =>
    document({ id, date, signatory: { name, position: 'Chủ tịch', capacity: null } });
  const archive = sampleArchive([
    signed('a', '2021-03-01', 'Nguyễn Thị Hòa'),
    signed('b', '2021-05-01', 'NGUYỄN THỊ HOÀ'),
    signed('c', '2020-05-01', 'Nguyễn Thị Hoa'),
  ]);
  expect(archive.bodyIndex.bodies.get('ubnd-krong-buk')?.signers.map(({ name, from, to }) => [name, from, to])).toEqual(
    [
      ['NGUYỄN THỊ HOÀ', '2021-03-01', '2021-05-01'],
      ['Nguyễn Thị Hoa', '2020-05-01', '2020-05-01'],
    ],
  );
});

describe('which bodies a collective means', () => {
  const gazetteer = loadGazetteer();
  const within = (given: Partial<NonNullable<Body['collective']>>) =>
    sampleBody({ key: 'all', collective: sampleCollective({ within: '2021/dak-lak', levels: [], ...given }) }, 'agent');
  const includes = (given: Partial<NonNullable<Body['collective']>>, member: Partial<Body>): boolean => {
    const body = sampleBody({ key: 'one', ...member }, 'addressee');
    const told = [sampleAssignment('x', ['all'])];
    const archive = sampleArchive([sampleDirective({ id: 'a', bodies: [within(given), body], assignments: told })]);
    const page = archive.bodyIndex.bodies.get('one');
    return page !== undefined && inclusionsOf(archive, page).length > 0;
  };
  const at = (kind: string, unit: string): Partial<Body> => ({
    kind,
    unit,
    level: gazetteer.unit(unit)?.level ?? null,
  });
  const province = '2021/dak-lak';

  test.each<[string, Partial<NonNullable<Body['collective']>>, Partial<Body>, boolean]>([
    ['các sở', { kinds: ['so'], levels: ['province'] }, at('so', province), true],
    ['các sở', { kinds: ['so'], levels: ['province'] }, at('so', '2021/gia-lai'), false],
    ['các sở, ban, ngành', { kinds: ['so', 'ban', 'nganh'] }, at('so', province), true],
    ['các sở, ban, ngành', { kinds: ['so', 'ban', 'nganh'] }, at('cong-an', province), true],
    ['các sở, ban, ngành', { kinds: ['so', 'ban', 'nganh'] }, at('cong-an', district), false],
    ['các sở, ban, ngành', { kinds: ['so', 'ban', 'nganh'] }, at('ubnd', district), false],
    ['các cơ quan, đơn vị', { kinds: ['co-quan', 'don-vi'] }, at('ubnd', province), false],
    ['các địa phương', { kinds: ['dia-phuong'] }, at('ubnd', district), true],
    ['các địa phương', { kinds: ['dia-phuong'] }, at('ubnd', `${district}/xa-cu-pong`), true],
    ['các địa phương', { kinds: ['dia-phuong'] }, at('ubnd', province), false],
    ['UBND các cấp', { kinds: ['ubnd'] }, at('ubnd', district), true],
    ['UBND các thị xã', { levels: ['district'], types: ['thị xã'] }, at('ubnd', district), false],
    ['UBND các huyện, thị xã', { levels: ['district'], types: ['huyện', 'thị xã'] }, at('ubnd', district), true],
    ['UBND các huyện', { levels: ['district'] }, at('hdnd', district), false],
    ['các bộ', { kinds: ['bo'], within: null }, { kind: 'bo', level: 'central' }, true],
    ['các bộ', { kinds: ['bo'], within: null }, { kind: 'van-phong', level: 'central' }, false],
    ['UBND các tỉnh', { levels: ['province'], within: null }, at('ubnd', province), true],
    ['Các cấp', { kinds: [], levels: ['province'], within: null }, at('so', province), false],
  ])('%s %j: %j is one of them: %s', (_, given, member, expected) => {
    expect(includes(given, member)).toBe(expected);
  });

  test.each([
    ['Sở Tài chính các tỉnh, thành phố', 'Sở Tài chính tỉnh Đắk Lắk', true],
    ['Sở Tài chính cấp tỉnh', 'Sở Tài chính tỉnh Đắk Lắk', true],
    ['Sở Tài chính các tỉnh, thành phố', 'Sở Y tế tỉnh Đắk Lắk', false],
    ['Sở Tài chính cấp tỉnh', 'Sở Tài chính - Vật giá tỉnh Đắk Lắk', true],
    ['Sở Y tế các tỉnh', 'Sở Y tếu tỉnh Đắk Lắk', false],
    ['Các sở', 'Sở Y tế tỉnh Đắk Lắk', true],
  ])('“%s” are not those of another field: “%s” %s', (name, own, expected) => {
    const all = { ...within({ kinds: ['so'], levels: ['province'], within: null }), name };
    const one = sampleBody({ key: 'one', name: own, ...at('so', province) }, 'addressee');
    const archive = sampleArchive([
      sampleDirective({ id: 'a', bodies: [all, one], assignments: [sampleAssignment('x', ['all'])] }),
    ]);
    const page = archive.bodyIndex.bodies.get('one');
    expect(page && inclusionsOf(archive, page).length > 0).toBe(expected);
  });
});

test('committees of the communes that are concerned, whichever they are, get no pages of their own', () => {
  const concerned = sampleBody({ ...communes, collective: sampleCollective({ within: district, isConcerned: true }) });
  const archive = sampleArchive([
    document({ id: 'a', bodies: [issuer, concerned], assignments: [sampleAssignment('Các xã', [concerned.key])] }),
  ]);
  expect([...archive.bodyIndex.bodies.values()].filter(({ silent }) => silent)).toEqual([]);
});

test('a committee has one key, whether a text names it or only a collective includes it', () => {
  const archive = sampleArchive([
    document({ id: 'a', assignments: [sampleAssignment('UBND các xã', ['ubnd-cac-xa-krong-buk'])] }),
  ]);
  const silent = [...archive.bodyIndex.bodies.values()].filter((body) => body.silent);
  expect(silent.length).toBeGreaterThan(0);
  expect(silent.map(({ key }) => key)).toEqual(silent.map(({ name, unit }) => bodyKey(name, unit, archive.gazetteer)));
});

test('a document addressed to all communes of a district is got by each of them, once', () => {
  const addressed = sampleBody({
    ...communes,
    mentions: sampleBody({ key: 'x', name: 'UBND các xã' }, 'addressee', 'addressee').mentions,
  });
  const archive = sampleArchive([document({ id: 'a', bodies: [issuer, addressed] })]);
  const commune = bodyAt(archive, `${district}/xa-cu-pong`);
  expect(commune && commonlyAddressed(archive, commune).map((use) => use.document.id)).toEqual(['a']);
  expect(commune && commonDuties(archive, commune)).toEqual([]);
  const own = archive.bodyIndex.bodies.get('ubnd-krong-buk');
  expect(own && commonlyAddressed(archive, own)).toEqual([]);
});
