/** What is published of the places of a document, of a country of a few units. */
import { describe, expect, test } from 'vitest';
import { smallCountry } from '../../../gazetteer/testing/small-country.fixture.ts';
import type { Block, LocalityMention, Outline } from '../../model.ts';
import { resolveLocalities } from './locality.ts';

const SON_LA = '2021/son-la';
const MUONG_LA = `${SON_LA}/huyen-muong-la`;
const MOC_CHAU = `${SON_LA}/huyen-moc-chau`;
const HUA_TRAI = `${MUONG_LA}/xa-hua-trai`;
const TAM_DUONG = '2021/lai-chau/huyen-tam-duong';
const CHAU_THANH = ['2021/long-an/huyen-chau-thanh', '2021/tien-giang/huyen-chau-thanh'];

/** Which units a name may be, and what it is told of besides. */
type Named = Partial<LocalityMention> & { readonly at: string; readonly is: string | readonly string[] };

interface Given {
  /** Paragraphs; the first of a document with an issuer is its header. */
  readonly text: readonly string[];
  readonly named: readonly Named[];
  readonly issuer?: string;
  readonly date?: string | null;
}

/** Each name stands at its first occurrence behind the one before it. */
function resolved({ text, named, issuer, date = '2021-08-01' }: Given) {
  const reading = text.join('\n');
  let start = 0;
  const blocks = text.map((words, i): Block => {
    const from = start;
    start += words.length + 1;
    const isHeader = issuer !== undefined && i === 0;
    return {
      start: from,
      end: from + words.length,
      part: isHeader ? 'preface' : 'body',
      kind: isHeader ? 'lines' : /^\d/.test(words) ? 'provision' : 'paragraph',
      role: isHeader ? 'header' : null,
      depth: 0,
    } as unknown as Block;
  });
  let end = 0;
  const mentions = named.map(({ at, is, ...more }, i): LocalityMention => {
    const from = reading.indexOf(at, end);
    end = from + at.length;
    return {
      start: from,
      end,
      name: at.replace(/^(?:tỉnh|huyện|thị xã|xã|UBND) /, ''),
      candidates: [is].flat(),
      others: [],
      by: 'name',
      list: i,
      within: null,
      damaged: false,
      ...more,
    };
  });
  return resolveLocalities(mentions, { blocks, reading } as unknown as Outline, smallCountry, {
    date,
    issuer: issuer ?? null,
    toMention: (span) => ({
      text: reading.slice(span.start, span.end),
      sentence: '',
      anchor: '',
      line: reading.slice(0, span.start).split('\n').length,
    }),
  });
}

/** A document of Sơn La with these paragraphs below its header. */
const ofSonLa = (named: readonly Named[], ...text: readonly string[]) =>
  resolved({
    text: ['UBND tỉnh Sơn La', ...text],
    named: [{ at: 'tỉnh Sơn La', is: SON_LA, by: 'header' }, ...named],
    issuer: 'UBND tỉnh Sơn La',
  });

describe('a unit that a text names', () => {
  test('is published with its era, code, level and province', () => {
    const [only] = resolved({
      text: ['Mưa ở huyện Mường La.'],
      named: [{ at: 'huyện Mường La', is: MUONG_LA }],
    }).localities;
    expect(only).toEqual({
      era: '2021',
      code: '118',
      name: 'Mường La',
      type: 'huyện',
      level: 'district',
      province: 'Sơn La',
      unit: MUONG_LA,
      origin: 'stated',
      note: null,
      candidates: [],
      role: 'mentioned',
      roleEvidence: { origin: 'stated', rule: 'else', words: 'Mưa ở huyện Mường La', line: 1 },
      appliesToo: null,
      mentions: [{ text: 'huyện Mường La', sentence: '', anchor: '', line: 1 }],
    });
  });

  test('whose name several bear stays open, with all of them and nothing of any of them', () => {
    const { localities, unitOf } = resolved({
      text: ['Họp tại huyện Châu Thành.', 'Đoàn rời huyện Châu Thành.'],
      named: [
        { at: 'huyện Châu Thành', is: CHAU_THANH },
        { at: 'huyện Châu Thành', is: CHAU_THANH },
      ],
    });
    expect(localities).toHaveLength(1);
    expect(localities[0]).toMatchObject({
      code: null,
      name: 'Châu Thành',
      province: null,
      unit: null,
      origin: 'unknown',
      candidates: CHAU_THANH,
    });
    expect(localities[0]?.mentions.map(({ line }) => line)).toEqual([1, 2]);
    expect(unitOf).toEqual([null, null]);
  });

  test('of which two may be several units each is two, by which they may be', () => {
    const { localities } = resolved({
      text: ['huyện Châu Thành, xã Châu Thành'],
      named: [
        { at: 'huyện Châu Thành', is: CHAU_THANH },
        { at: 'xã Châu Thành', is: [MUONG_LA, TAM_DUONG] },
      ],
    });
    expect(localities.map(({ candidates }) => candidates)).toEqual([CHAU_THANH, [MUONG_LA, TAM_DUONG]]);
  });

  test('says why a later mention was taken for it', () => {
    const { localities } = resolved({
      text: ['huyện Châu Thành, tỉnh Tiền Giang', 'Rời huyện Châu Thành.'],
      named: [
        { at: 'huyện Châu Thành', is: CHAU_THANH[1] ?? '', within: 1 },
        { at: 'tỉnh Tiền Giang', is: '2021/tien-giang' },
        { at: 'huyện Châu Thành', is: CHAU_THANH },
      ],
    });
    expect(localities[0]).toMatchObject({ unit: CHAU_THANH[1], note: { code: 'settled-elsewhere' } });
  });

  test('says why it was chosen of several', () => {
    const { localities } = resolved({
      text: ['UBND tỉnh Tiền Giang', 'Họp tại huyện Châu Thành.'],
      named: [
        { at: 'tỉnh Tiền Giang', is: '2021/tien-giang', by: 'header' },
        { at: 'huyện Châu Thành', is: CHAU_THANH },
      ],
      issuer: 'UBND tỉnh Tiền Giang',
    });
    expect(localities.map(({ unit, note }) => [unit, note])).toEqual([
      ['2021/tien-giang', null],
      [CHAU_THANH[1], { code: 'province-of-issuer' }],
    ]);
  });

  test('and that it cannot be is not published, nor given to the mention', () => {
    const { localities, unitOf } = resolved({
      text: ['xã Hua Trai, huyện Tam Đường'],
      named: [
        { at: 'xã Hua Trai', is: HUA_TRAI, within: 1 },
        { at: 'huyện Tam Đường', is: TAM_DUONG },
      ],
    });
    expect(localities.map(({ unit }) => unit)).toEqual([TAM_DUONG]);
    expect(unitOf).toEqual([null, TAM_DUONG]);
  });

  test('and that no list knows is not published', () => {
    const { localities, unitOf } = resolved({ text: ['huyện Lạ Hoắc'], named: [{ at: 'huyện Lạ Hoắc', is: [] }] });
    expect([localities, unitOf]).toEqual([[], [null]]);
  });

  test('twice is one locality, in the place of its first mention', () => {
    const { localities } = resolved({
      text: ['Huyện nào?', 'huyện Mường La, huyện Mộc Châu, Mường La'],
      named: [
        { at: 'huyện Mường La', is: MUONG_LA },
        { at: 'huyện Mộc Châu', is: MOC_CHAU },
        { at: 'Mường La', is: MUONG_LA },
      ],
    });
    expect(localities.map(({ unit, mentions }) => [unit, mentions.map(({ text }) => text)])).toEqual([
      [MUONG_LA, ['huyện Mường La', 'Mường La']],
      [MOC_CHAU, ['huyện Mộc Châu']],
    ]);
  });
});

describe('a unit goes by the type and name that the text gives it, else by those of the day', () => {
  test.each([
    ['as it stood on the day', 'huyện Mộc Châu', '2021-08-01', 'huyện Mộc Châu'],
    ['as it stood on a later day', 'thị xã Mộc Châu', '2025-03-01', 'thị xã Mộc Châu'],
    ['the words of another day', 'huyện Mộc Châu', '2025-03-01', 'huyện Mộc Châu'],
    ['a name of another day', 'huyện Mộc Hạ', '2021-08-01', 'huyện Mộc Hạ'],
    ['a name of another day without its type', 'UBND Mộc Hạ', '2021-08-01', 'huyện Mộc Hạ'],
    ['a bare name has the type of the day', 'Mộc Châu', '2025-03-01', 'thị xã Mộc Châu'],
    ['other words, such as an abbreviation', 'M. Châu', '2025-03-01', 'thị xã Mộc Châu'],
    ['as in words that go on', 'huyện Mộc Châu có mưa', '2025-03-01', 'huyện Mộc Châu'],
    ['a name in capitals', 'HUYỆN MỘC CHÂU', '2025-03-01', 'huyện Mộc Châu'],
  ])('%s: “%s” on %s', (_, at, date, expected) => {
    const named = [{ at: at.replace(' có mưa', ''), is: MOC_CHAU }];
    const [only] = resolved({ text: [at], named, date }).localities;
    expect(`${only?.type} ${only?.name}`).toBe(expected);
  });
});

describe('a province that no word names is inferred from its units', () => {
  const inferred = (...named: readonly Named[]) =>
    resolved({ text: [named.map(({ at }) => at).join(' và ')], named }).provinceInferred;

  test('with these as evidence', () => {
    expect(inferred({ at: 'huyện Mường La', is: MUONG_LA }, { at: 'xã Hua Trai', is: HUA_TRAI })).toEqual({
      unit: SON_LA,
      because: {
        code: 'units-of-province',
        units: ['huyện Mường La', 'xã Hua Trai'],
        province: 'tỉnh Sơn La',
      },
    });
  });

  test('whatever stays open', () => {
    const open = { at: 'huyện Châu Thành', is: CHAU_THANH };
    expect(inferred({ at: 'huyện Mường La', is: MUONG_LA }, open)?.because).toMatchObject({
      units: ['huyện Mường La'],
    });
  });

  test.each([
    [
      'a province is named',
      [
        { at: 'huyện Mường La', is: MUONG_LA },
        { at: 'tỉnh Sơn La', is: SON_LA },
      ],
    ],
    [
      'another province is',
      [
        { at: 'huyện Mường La', is: MUONG_LA },
        { at: 'tỉnh Lai Châu', is: '2021/lai-chau' },
      ],
    ],
    [
      'they lie in two',
      [
        { at: 'huyện Mường La', is: MUONG_LA },
        { at: 'huyện Tam Đường', is: TAM_DUONG },
      ],
    ],
    ['all stay open', [{ at: 'huyện Châu Thành', is: CHAU_THANH }]],
    ['there are none', []],
  ] as const)('not where %s', (_, named) => {
    expect(inferred(...named)).toBeNull();
  });
});

describe('the role of a unit', () => {
  const muongLa = { at: 'huyện Mường La', is: MUONG_LA };

  test('is that of its strongest mention, which stands first and gives the words', () => {
    const { localities } = ofSonLa([muongLa, muongLa], 'Mưa ở huyện Mường La.', '1. Cấm họp chợ tại huyện Mường La.');
    expect(localities[1]).toMatchObject({
      role: 'applies',
      roleEvidence: { origin: 'stated', rule: 'measure', words: '1. Cấm họp chợ tại huyện Mường La', line: 3 },
      mentions: [{ line: 3 }, { line: 2 }],
    });
  });

  test('is the issuer’s for the unit whose authority issued it', () => {
    const { localities, issuerUnit } = ofSonLa([muongLa], 'Mưa ở huyện Mường La.');
    expect(issuerUnit).toBe(SON_LA);
    expect(localities.map(({ unit, role }) => [unit, role])).toEqual([
      [SON_LA, 'issuer'],
      [MUONG_LA, 'mentioned'],
    ]);
  });

  test('of a document whose issuer has no place, none is the issuer’s', () => {
    const { localities, issuerUnit } = resolved({ text: ['Mưa ở huyện Mường La.'], named: [muongLa] });
    expect([issuerUnit, localities[0]?.role]).toEqual([null, 'mentioned']);
  });

  test('is inferred where only the place-and-date line names the issuer’s unit', () => {
    const { localities } = resolved({
      text: ['UBND huyện Mường La', 'Mường La, ngày 01 tháng 8 năm 2021'],
      named: [{ at: 'Mường La, ngày', name: 'Mường La', is: MUONG_LA, by: 'place-line' }],
      issuer: 'UBND huyện Mường La',
    });
    expect(localities[0]).toMatchObject({ role: 'issuer', roleEvidence: { origin: 'inferred', rule: 'issuer' } });
  });

  test('a unit outside of the issuer’s area is not governed', () => {
    const tamDuong = { at: 'huyện Tam Đường', is: TAM_DUONG };
    expect(ofSonLa([tamDuong], '1. Cấm họp chợ tại huyện Tam Đường.').localities[1]?.role).toBe('mentioned');
  });

  test('what only says where another lies is not governed', () => {
    const { localities } = ofSonLa(
      [
        { at: 'xã Hua Trai', is: HUA_TRAI, within: 2, list: 9 },
        { ...muongLa, list: 9 },
      ],
      '1. Cấm họp chợ tại xã Hua Trai, huyện Mường La.',
    );
    expect(localities.map(({ unit, role }) => [unit, role])).toEqual([
      [SON_LA, 'issuer'],
      [HUA_TRAI, 'applies'],
      [MUONG_LA, 'mentioned'],
    ]);
  });

  test('what has others in brackets behind it is governed too', () => {
    const { localities } = ofSonLa(
      [muongLa, { at: 'xã Hua Trai', is: HUA_TRAI, within: 1 }],
      '1. Cấm họp chợ tại huyện Mường La (xã Hua Trai).',
    );
    expect(localities.find(({ unit }) => unit === MUONG_LA)?.role).toBe('applies');
  });
});

describe('the area of the issuer is governed too', () => {
  const tooOf = (text: string, ...named: readonly Named[]) => ofSonLa(named, text).localities[0]?.appliesToo;

  test('where a measure names it', () => {
    expect(tooOf('1. Cấm họp chợ tại tỉnh Sơn La.', { at: 'tỉnh Sơn La', is: SON_LA })).toEqual({
      origin: 'stated',
      rule: 'measure',
      words: '1. Cấm họp chợ tại tỉnh Sơn La',
      line: 2,
    });
  });

  test('where a measure has its type alone', () => {
    expect(tooOf('1. Cấm họp chợ trên địa bàn tỉnh.')).toEqual({
      origin: 'stated',
      rule: 'territory',
      words: '1. Cấm họp chợ trên địa bàn tỉnh',
      line: 2,
    });
  });

  test('by the type that it bears at any time', () => {
    const { localities } = resolved({
      text: ['UBND thị xã Mộc Châu', '1. Cấm họp chợ trên địa bàn thị xã.'],
      named: [{ at: 'thị xã Mộc Châu', is: MOC_CHAU, by: 'header' }],
      issuer: 'UBND thị xã Mộc Châu',
    });
    expect(localities[0]?.appliesToo?.words).toBe('1. Cấm họp chợ trên địa bàn thị xã');
  });

  test.each([
    ['another level', '1. Cấm họp chợ trên địa bàn huyện.', []],
    ['no measure', 'Mưa trên địa bàn tỉnh.', []],
    ['a role that is only inferred', '1. UBND tỉnh Sơn La báo cáo.', [{ at: 'tỉnh Sơn La', is: SON_LA }]],
  ] as const)('not by %s', (_, text, named) => {
    expect(tooOf(text, ...named)).toBeNull();
  });

  test('which is said of no other unit', () => {
    const { localities } = ofSonLa(
      [{ at: 'huyện Mường La', is: MUONG_LA }],
      'Mưa ở huyện Mường La.',
      '1. Cấm họp chợ trên địa bàn tỉnh.',
    );
    expect(localities.map(({ appliesToo }) => appliesToo?.words ?? null)).toEqual([
      '1. Cấm họp chợ trên địa bàn tỉnh',
      null,
    ]);
  });
});
