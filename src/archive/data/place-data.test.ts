/** What the twin of a place says. */
import { describe, expect, test } from 'vitest';
import { expected } from '../../ground/expected.ts';
import { KRONG_BUK, ofKrongBuk, twoDirectives } from '../testing/two-directives.fixture.ts';
import { hasPlaceTwin, placeData } from './place-data.ts';

describe('the twin of a place', () => {
  const place = (path: string) => placeData(twoDirectives, expected(twoDirectives.places.get(path), path));
  const none = { issuer: [], applies: [], inferred: [], mentioned: [], inside: [], signed: [] };
  const row = {
    id: 'a',
    href: '/van-ban/a/',
    documentType: 'chi-thi',
    number: '17/CT-UBND',
    date: '2021-08-01',
    title: 'phòng, chống dịch',
    issuer: 'UBND huyện Krông Búk',
    withdrawn: null,
    localities: [
      {
        unit: KRONG_BUK,
        role: 'issuer',
        roleEvidence: { origin: 'stated', rule: 'else', words: null, line: null },
        appliesToo: null,
        origin: 'stated',
        note: { code: 'container-in-text', words: 'đơn vị cấp trên nêu trong văn bản' },
        at: [[1, 'huyện Krông Búk']],
      },
    ],
  };

  test('says where it lies, what became of it, who issues there and what', () => {
    expect(place(KRONG_BUK)).toEqual({
      path: KRONG_BUK,
      href: `/dia-phuong/${KRONG_BUK}/`,
      era: '2021',
      level: 'district',
      code: '649',
      type: 'huyện',
      name: 'Krông Búk',
      parents: [{ path: '2021/dak-lak', name: 'Tỉnh Đắk Lắk', href: '/dia-phuong/2021/dak-lak/' }],
      otherNames: [],
      successors: ['Krông Búk', 'Cư Pơng', 'Pơng Drang'].map((name) => ({
        path: expect.stringMatching(/^2025\/dak-lak\/xa-[a-z-]+$/) as unknown,
        name: `Xã ${name}`,
        href: expect.stringMatching(/^\/dia-phuong\/2025\/dak-lak\/xa-[a-z-]+\/$/) as unknown,
        relation: 'part',
        resolution: '1660/NQ-UBTVQH15',
        note: null,
      })),
      formerUnits: [],
      formerProvinces: [],
      issuers: [{ name: ofKrongBuk.name, href: '/co-quan/ubnd-huyen/', documents: 1, inferred: false }],
      counts: { own: 1, inside: 0, withFormer: 1 },
      documents: { ...none, issuer: [row] },
      children: [],
    });
  });

  test('says why a province is concluded, and which of its units have documents', () => {
    expect(place('2021/dak-lak')).toMatchObject({
      parents: [],
      issuers: [],
      documents: {
        ...none,
        inferred: [
          { ...row, because: { code: 'units-of-province', words: expect.stringContaining('Krông Búk') as unknown } },
        ],
      },
      children: [{ path: KRONG_BUK, name: 'Huyện Krông Búk', href: `/dia-phuong/${KRONG_BUK}/`, documents: 1 }],
    });
  });

  test('of a commune of today says what it came from', () => {
    const { formerUnits, formerProvinces } = place('2025/dak-lak/xa-cu-pong');
    expect(formerUnits.find(({ path }) => path === KRONG_BUK)).toMatchObject({
      name: 'Huyện Krông Búk',
      relation: 'part',
      resolution: '1660/NQ-UBTVQH15',
      said: expect.stringContaining('huyện Krông Búk') as unknown,
      documents: 1,
    });
    expect(formerProvinces).toEqual([
      { path: '2021/dak-lak', name: 'Tỉnh Đắk Lắk', href: '/dia-phuong/2021/dak-lak/' },
    ]);
  });
});

test.each([
  ['twenty documents name it', { total: 20, withFormer: 20 }, true],
  ['twenty name the units that it came from', { total: 0, withFormer: 20 }, true],
  ['two of twenty are inferred to be of it', { total: 18, withFormer: 18, inferred: twoDirectives.documents }, true],
  ['nineteen documents name it', { total: 19, withFormer: 19 }, false],
  ['none does', { total: 0, withFormer: 0 }, false],
])('whether the data of a place is a file of its own, where %s', (_, given, has) => {
  const [one] = twoDirectives.places.values();
  expect(hasPlaceTwin({ ...expected(one, 'a place'), inferred: [], ...given })).toBe(has);
});
