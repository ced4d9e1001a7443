import { describe, expect, test } from 'vitest';
import type { Authority } from './authority.ts';
import {
  authorityKey,
  dayOf,
  fits,
  isRivalOf,
  isSlipOf,
  yearOfClaim,
  type Claim,
  type Known,
} from './identity-claim.ts';

const of = (body: string, unit: string | null): Authority => ({ body, unit, name: body, origin: 'stated' });
const giaLai = of('ubnd', '2021/gia-lai');
const haNoi = of('ubnd', '2021/ha-noi');
const government = of('chinh phu', null);

/** What a text of Gia Lai says of 17/CT-UBND. */
const claim = (more: Partial<Claim> = {}): Claim => ({
  number: '17/CT-UBND',
  documentType: null,
  date: '2021-07-23',
  authority: giaLai,
  among: null,
  wordless: false,
  spokenIn: '2021/gia-lai',
  spokenOn: null,
  held: null,
  ...more,
});

/** What is known of 17/CT-UBND of Gia Lai. */
const known = (more: Partial<Omit<Known, 'dates'>> & { dates?: readonly string[] } = {}): Known => ({
  authority: giaLai,
  among: null,
  year: '2021',
  documentType: null,
  spokenIn: '2021/gia-lai',
  held: null,
  ...more,
  dates: new Set(more.dates ?? ['2021-07-23']),
});

test.each([
  [{ date: '2021-07-23', number: '17/CT-UBND' }, '2021', '2021-07-23'],
  [{ date: '2021-07', number: '17/CT-UBND' }, '2021', null],
  [{ date: '2020', number: '30/2021/NĐ-CP' }, '2020', null],
  [{ date: null, number: '30/2021/NĐ-CP' }, '2021', null],
  [{ date: null, number: '17/CT-UBND' }, null, null],
])('%j is of the year %j and the day %j', (said, year, day) => {
  expect([yearOfClaim(said), dayOf(said)]).toEqual([year, day]);
});

test('an authority is the same in both eras, another body or place is another', () => {
  expect(authorityKey(of('ubnd', '2025/gia-lai'))).toBe(authorityKey(giaLai));
  expect(new Set([giaLai, haNoi, government, of('hdnd', '2021/gia-lai'), null].map(authorityKey)).size).toBe(5);
  expect(authorityKey(null)).toBeNull();
});

describe('a claim is about a known document', () => {
  test.each([
    ['everything agrees', {}, {}],
    ['the province is of another era', { authority: of('ubnd', '2025/gia-lai') }, {}],
    ['the claim gives no date', { date: null }, {}],
    ['the claim gives the year alone', { date: '2021' }, {}],
    ['nothing is known of its date', {}, { dates: [], year: null }],
    ['the day differs, which is a slip where no text is held', { date: '2021-07-26' }, {}],
    ['the types are said and agree', { documentType: 'chi-thi' }, { documentType: 'chi-thi', held: 'a' }],
    ['the types differ, which only the symbol decides', { documentType: 'chi-thi' }, { documentType: 'ke-hoach' }],
    ['a held document gives no type', { documentType: 'chi-thi' }, { held: 'a' }],
    ['nobody says whose it is, in one province', { authority: null }, { authority: null }],
    ['only the known document says whose it is', { authority: null }, { spokenIn: null }],
    ['only the claim says whose it is', {}, { authority: null }],
    ['the text that spoke first is of that province', { authority: null }, { authority: haNoi }],
    ['the same day, spoken of nowhere', { authority: null, spokenIn: null }, {}],
    ['the same day, known from nowhere', { authority: null }, { authority: null, spokenIn: null }],
    ['the words can mean it, on its day', { authority: null, among: [haNoi, giaLai] }, {}],
    ['it is one of those known, on its day', {}, { authority: null, among: [giaLai] }],
  ])('where %s', (_, said, has) => {
    expect(fits(known(has), claim(said))).toBe(true);
  });

  test.each([
    ['the authority is another', { authority: haNoi }, {}],
    ['the year is another', { date: '2020-07-23' }, {}],
    ['the day of a held document is another', { date: '2021-07-26' }, { held: 'a' }],
    ['the claim is a document that is held, of another day', { date: '2021-07-26', held: 'b' }, {}],
    ['the type of a held document is another', { documentType: 'chi-thi' }, { documentType: 'ke-hoach', held: 'a' }],
    ['the day is another and nobody says whose it is', { date: '2021-07-26', authority: null }, { authority: null }],
    ['the province is another', { authority: null, spokenIn: '2021/ha-noi' }, {}],
    ['nothing but the number is said, from nowhere', { authority: null, spokenIn: null, date: null }, {}],
    ['the words cannot mean it', { authority: null, among: [haNoi] }, {}],
    ['the words can mean it, but give no day', { authority: null, among: [giaLai], date: null }, {}],
    ['it is none of those known', {}, { authority: null, among: [haNoi] }],
    ['it is one of those known, on a day that is not', {}, { authority: null, among: [giaLai], dates: [] }],
  ])('not where %s', (_, said, has) => {
    expect(fits(known(has), claim(said))).toBe(false);
  });

  test('where the words leave it open and nothing is known, its province decides', () => {
    expect(fits(known({ authority: null }), claim({ authority: null, among: [haNoi] }))).toBe(true);
  });
});

describe('laws and resolutions of the legislature are numbered each by itself', () => {
  const law = (documentType: string) => claim({ number: '45/2021/QH14', authority: null, documentType });

  test('so their type tells them apart, held or not', () => {
    expect(fits(known({ documentType: 'luat' }), law('luat'))).toBe(true);
    expect(fits(known({ documentType: 'luat' }), law('nghi-quyet'))).toBe(false);
  });
});

describe('a text cites nothing that came later', () => {
  const undated = (spokenOn: string, more: Partial<Claim> = {}) => claim({ date: null, spokenOn, ...more });

  test.each([
    ['a day before it', '2021-07-24', {}, true],
    ['the day itself', '2021-07-23', {}, true],
    ['the day after it', '2021-07-22', {}, false],
    ['the month of the day', '2021-07', {}, true],
    ['a month before', '2021-06', {}, false],
    ['the year before', '2020', {}, false],
    ['the earliest of two days counts', '2021-05-02', { dates: ['2021-07-23', '2021-05-01'] }, true],
    ['only its year is known, the same', '2021-01-01', { dates: [], year: '2021' }, true],
    ['only its year is known, the next', '2020-12-31', { dates: [], year: '2021' }, false],
    ['nothing is known of its date', '2020-12-31', { dates: [], year: null }, true],
  ])('spoken on or in %3$s: %s', (_, spokenOn, has, fit) => {
    expect(fits(known(has), undated(spokenOn))).toBe(fit);
  });

  test('but what it states itself counts, be it a slip, and a held document speaks of itself', () => {
    expect(fits(known(), claim({ spokenOn: '2020-01-01' }))).toBe(true);
    expect(fits(known(), undated('2020-01-01', { held: 'b' }))).toBe(true);
  });
});

describe('provinces began their numbers anew on 1 July 2025', () => {
  const at = (day: string, authority = giaLai) => claim({ date: day, authority });
  const before = known({ dates: ['2025-02-01'], year: '2025' });

  test.each([
    ['2025-03-01', true],
    ['2025-06-30', true],
    ['2025-07-01', false],
    ['2025-08-11', false],
  ])('a number of February 2025 and of %s may be one: %s', (day, fit) => {
    expect(fits(before, at(day))).toBe(fit);
  });

  test('the Government did not', () => {
    const central = known({ dates: ['2025-02-01'], year: '2025', authority: government });
    expect(fits(central, at('2025-08-11', government))).toBe(true);
  });

  test('where days of both sides are known already, one of them is a slip', () => {
    const both = known({ dates: ['2025-02-01', '2025-08-01'], year: '2025' });
    expect(fits(both, at('2025-08-11'))).toBe(true);
  });
});

describe('a claim may be about a held document with a slip of the pen', () => {
  const held = { held: 'a' };

  test.each([
    ['in the day', { date: '2021-07-26' }, {}],
    ['in the type', { documentType: 'chi-thi' }, { documentType: 'ke-hoach' }],
  ])('%s', (_, said, has) => {
    expect(isSlipOf(known({ ...held, ...has }), claim(said))).toBe(true);
  });

  test.each([
    ['it fits, so nothing has slipped', {}, held],
    ['the text is not held', { documentType: 'x' }, { documentType: 'y' }],
    ['the authority is another', { date: '2021-07-26', authority: haNoi }, held],
    ['nobody is named', { date: '2021-07-26', authority: null }, { ...held, authority: null }],
    ['the year is another', { date: '2020-07-26' }, held],
    ['no year is given', { date: null, documentType: 'x' }, { ...held, documentType: 'y', year: null }],
  ])('not where %s', (_, said, has) => {
    expect(isSlipOf(known(has), claim(said))).toBe(false);
  });
});

describe('a held document rivals an authority that was only inferred', () => {
  const said: Partial<Claim> = { wordless: true, authority: of('so y te', '2021/gia-lai') };
  const held = { held: 'a' };

  test('of the number, the day and the province of the claim', () => {
    expect(isRivalOf(known(held), claim(said))).toBe(true);
    expect(isRivalOf(known({ ...held, authority: null }), claim(said))).toBe(true);
    expect(isRivalOf(known(held), claim({ ...said, spokenIn: '2025/gia-lai' }))).toBe(true);
  });

  test.each([
    ['is not held', said, {}],
    ['speaks of itself', { ...said, held: 'b' }, held],
    ['words name the authority', { ...said, wordless: false }, held],
    ['nothing was inferred', { ...said, authority: null }, held],
    ['the authority is of the whole country', { ...said, authority: government }, held],
    ['the authority is the same', { ...said, authority: giaLai }, held],
    ['the claim gives no day', { ...said, date: '2021' }, held],
    ['the day is another', { ...said, date: '2021-07-26' }, held],
    ['the type is another', { ...said, documentType: 'chi-thi' }, { ...held, documentType: 'ke-hoach' }],
    ['the text is of no province', { ...said, spokenIn: null }, { ...held, authority: null, spokenIn: null }],
    ['the text is of another province', { ...said, spokenIn: '2021/ha-noi' }, held],
  ])('not where it or the claim %s', (_, one, has) => {
    expect(isRivalOf(known(has), claim(one))).toBe(false);
  });
});
