import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Authority } from './authority.ts';
import type { Claim } from './identity-claim.ts';
import { resolveIdentities } from './identity.ts';

const ubnd = (unit: string): Authority => ({
  body: 'ubnd',
  unit: `2021/${unit}`,
  name: `UBND ${unit}`,
  origin: 'stated',
});
const government: Authority = { body: 'chinh phu', unit: null, name: 'Chính phủ', origin: 'stated' };
const claim = (
  number: string,
  date: string | null,
  authority: Authority | null,
  spokenIn: string | null,
  held: string | null = null,
  more: Partial<Claim> = {},
): Claim => ({
  number,
  documentType: null,
  date,
  authority,
  among: null,
  wordless: false,
  spokenIn: spokenIn && `2021/${spokenIn}`,
  spokenOn: null,
  held,
  ...more,
});
/** The key of each claim; for one that is open, its candidates. */
const keys = (claims: readonly Claim[]): (string | string[])[] =>
  resolveIdentities(claims).map((r) => (r.kind === 'one' ? r.identity.key : r.candidates.map((c) => c.key)));

describe('one number, whose document?', () => {
  test('the same number of two provinces is two documents', () => {
    expect(
      keys([
        claim('17/CT-UBND', '2021-07-23', ubnd('ha-noi'), 'ha-noi'),
        claim('17/CT-UBND', '2021-08-02', ubnd('gia-lai'), 'gia-lai'),
      ]),
    ).toEqual(['17-ct-ubnd-ha-noi-2021', '17-ct-ubnd-gia-lai-2021']);
  });

  test('the same number of two years is two documents, even of the Government', () => {
    expect(
      keys([claim('02/NQ-CP', '2020-01-01', government, null), claim('02/NQ-CP', '2019-01-01', government, 'gia-lai')]),
    ).toEqual(['02-nq-cp-2020', '02-nq-cp-2019']);
  });

  test('one document cited by two texts in different words is one', () => {
    expect(
      keys([claim('68/NQ-CP', '2021-07-01', government, 'dak-lak'), claim('68/NQ-CP', null, government, 'ha-noi')]),
    ).toEqual(['68-nq-cp-2021', '68-nq-cp-2021']);
  });

  test('a year in the number is not written twice', () => {
    expect(keys([claim('20/2021/NĐ-CP', '2021-03-15', government, null)])).toEqual(['20-2021-nd-cp']);
  });

  test('a citation without a year that fits two years stays open, with both as candidates', () => {
    const all = keys([
      claim('16/CT-TTg', '2020-03-31', government, null),
      claim('16/CT-TTg', '2017-05-04', government, null),
      claim('16/CT-TTg', null, government, null),
    ]);
    expect(all[2]).toEqual(expect.arrayContaining(['16-ct-ttg-2020', '16-ct-ttg-2017']));
  });

  test('an unplaced number joins the one document of its own province, not of another', () => {
    const placed = claim('57/KH-UBND', '2021-05-01', ubnd('gia-lai'), 'gia-lai');
    expect(keys([placed, claim('57/KH-UBND', '2021-05-01', null, 'gia-lai')])[1]).toBe('57-kh-ubnd-gia-lai-2021');
    expect(keys([placed, claim('57/KH-UBND', '2021-09-09', null, 'ha-noi')])[1]).not.toBe('57-kh-ubnd-gia-lai-2021');
  });
});

test('an unplaced number is not that of another province, even of the same day', () => {
  const [, other] = keys([
    claim('57/KH-UBND', '2021-05-01', ubnd('ha-noi'), 'ha-noi'),
    claim('57/KH-UBND', '2021-05-01', null, 'gia-lai'),
  ]);
  expect(other).toBe('57-kh-ubnd-trong-van-ban-gia-lai-2021-05-01');
});

describe('what tells two documents of one number apart', () => {
  const of = (...claims: Claim[]) => keys(claims);

  test('two days, where nobody says whose it is: the offices of a province repeat each other’s numbers', () => {
    const [a, b] = of(
      claim('87/BC-UBND', '2023-03-15', null, 'lang-son'),
      claim('87/BC-UBND', '2023-06-01', null, 'lang-son'),
    );
    expect([a, b]).toEqual([
      '87-bc-ubnd-trong-van-ban-lang-son-2023-03-15',
      '87-bc-ubnd-trong-van-ban-lang-son-2023-06-01',
    ]);
  });

  test('two days of one authority in one year are one document and a slip of the pen', () => {
    const [a, b] = of(
      claim('57/KH-UBND', '2021-05-01', ubnd('gia-lai'), 'gia-lai'),
      claim('57/KH-UBND', '2021-05-11', ubnd('gia-lai'), 'gia-lai'),
    );
    expect(a).toBe(b);
  });

  test('a province that began anew on 1 July 2025 began its numbers anew', () => {
    const [a, b] = of(
      claim('57/KH-UBND', '2025-02-01', ubnd('gia-lai'), 'gia-lai'),
      claim('57/KH-UBND', '2025-08-11', { ...ubnd('gia-lai'), unit: '2025/gia-lai' }, 'gia-lai'),
    );
    expect(a).not.toBe(b);
  });

  test('a province is itself in both eras', () => {
    const [a, b] = of(
      claim('17/CT-UBND', '2021-07-23', ubnd('ha-noi'), 'ha-noi'),
      claim('17/CT-UBND', '2021-07-23', { ...ubnd('ha-noi'), unit: '2025/ha-noi' }, null),
    );
    expect(a).toBe(b);
  });

  test('a law and a resolution of Quốc hội are numbered each by itself', () => {
    const congress: Authority = { body: 'quoc hoi', unit: null, name: 'Quốc hội', origin: 'stated' };
    const [law, resolution] = of(
      claim('64/2025/QH15', null, congress, null, null, { documentType: 'luat' }),
      claim('64/2025/QH15', null, congress, null, null, { documentType: 'nghi-quyet' }),
    );
    expect(law).not.toBe(resolution);
  });

  test('a text cannot cite what was issued after it', () => {
    const [, undated] = of(
      claim('16/CT-TTg', '2020-03-31', government, null),
      claim('16/CT-TTg', null, government, null, null, { spokenOn: '2018-02-01' }),
    );
    expect(undated).toBe('16-ct-ttg');
  });

  test('of two years only the earlier one can be meant by a text between them', () => {
    const [, , undated] = of(
      claim('16/CT-TTg', '2017-05-04', government, null),
      claim('16/CT-TTg', '2020-03-31', government, null),
      claim('16/CT-TTg', null, government, null, null, { spokenOn: '2019' }),
    );
    expect(undated).toBe('16-ct-ttg-2017');
  });
});

describe('a held document whose day is not known', () => {
  const undated = claim('57/KH-UBND', null, ubnd('gia-lai'), 'gia-lai', 'undated');
  const dated = claim('57/KH-UBND', '2021-05-01', ubnd('gia-lai'), 'gia-lai', 'dated');

  test('is not what a citation means that another fits in full', () => {
    expect(keys([undated, dated, claim('57/KH-UBND', '2021-05-01', ubnd('gia-lai'), 'ha-noi')])[2]).toBe(
      '57-kh-ubnd-gia-lai-2021',
    );
  });

  test('has that of the first citation, so that one of another day is another document', () => {
    const unplaced = claim('87/BC-UBND', null, null, 'lang-son', 'held');
    const [held, first, second] = keys([
      unplaced,
      claim('87/BC-UBND', '2023-03-15', null, 'lang-son'),
      claim('87/BC-UBND', '2023-06-01', null, 'lang-son'),
    ]);
    expect(first).toBe(held);
    expect(second).not.toBe(held);
  });
});

test('documents that one address would fit are numbered, each of its own', () => {
  const file = (id: string) => claim('17/CT-UBND', '2021-07-23', ubnd('ha-noi'), 'ha-noi', id);
  expect(keys([file('a'), file('b'), file('c')]).toSorted()).toEqual([
    '17-ct-ubnd-ha-noi-2021',
    '17-ct-ubnd-ha-noi-2021-2',
    '17-ct-ubnd-ha-noi-2021-3',
  ]);
});

test('zeros before the figures and small letters in the symbol are no difference', () => {
  expect(
    keys([
      claim('5/CT-TTg', '2020-01-28', government, null),
      claim('05/CT-TTG', '2020-01-28', government, null),
      claim('15/CT-TTg', '2020-01-28', government, null),
    ]),
  ).toEqual(['05-ct-ttg-2020', '05-ct-ttg-2020', '15-ct-ttg-2020']);
});

describe('when the document itself is held', () => {
  const cited = claim('17/CT-UBND', '2021-07-23', ubnd('ha-noi'), 'ha-noi');
  test('every citation finds it, and its address stays what it was', () => {
    const before = keys([cited])[0];
    const [held, found] = resolveIdentities([
      claim('17/CT-UBND', '2021-07-23', ubnd('ha-noi'), 'ha-noi', 'ha-noi-2021-chi-thi-17'),
      cited,
    ]);
    expect(found).toMatchObject({ kind: 'one', identity: { key: before, held: 'ha-noi-2021-chi-thi-17' } });
    expect(held).toMatchObject({ kind: 'one', identity: { key: before } });
  });

  test('another year of the same number is not it', () => {
    const [, found] = resolveIdentities([
      claim('17/CT-UBND', '2020-01-03', ubnd('ha-noi'), 'ha-noi', 'ha-noi-2020-chi-thi-17'),
      cited,
    ]);
    expect(found).toMatchObject({ kind: 'one', identity: { held: null } });
  });

  test('two files of one document keep an address each', () => {
    const twice = resolveIdentities([
      claim('17/CT-UBND', '2021-07-23', ubnd('ha-noi'), 'ha-noi', 'a'),
      claim('17/CT-UBND', '2021-07-23', ubnd('ha-noi'), 'ha-noi', 'b'),
    ]);
    expect(new Set(twice.map((r) => r.kind === 'one' && r.identity.key)).size).toBe(2);
  });
});

const numbers = fc.constantFrom('17/CT-UBND', '5/CT-TTg', '05/CT-TTg', '64/2025/QH15', '87/BC-UBND');
const dates = fc.constantFrom(null, '2020', '2020-03', '2021-05-01', '2021-06-02', '2025-02-01', '2025-08-01');
const anyClaim: fc.Arbitrary<Claim> = fc
  .record({
    number: numbers,
    date: dates,
    authority: fc.constantFrom(null, government, ubnd('ha-noi'), ubnd('gia-lai')),
    spokenIn: fc.constantFrom(null, 'ha-noi', 'gia-lai'),
    spokenOn: dates,
    documentType: fc.constantFrom(null, 'luat', 'nghi-quyet'),
  })
  .map((c) => claim(c.number, c.date, c.authority, c.spokenIn, null, c));

test('whatever is claimed, an open citation has at least two candidates, and a settled one has its own number', () => {
  fc.assert(
    fc.property(fc.array(anyClaim, { maxLength: 12 }), (claims) => {
      resolveIdentities(claims).forEach((resolution, i) => {
        if (resolution.kind === 'several') expect(resolution.candidates.length).toBeGreaterThan(1);
        else expect(resolution.identity.number.replace(/^0/, '')).toBe(claims[i]?.number.replace(/^0/, ''));
      });
    }),
  );
});

test('whatever is claimed, the order of the claims does not matter', () => {
  fc.assert(
    fc.property(fc.array(anyClaim, { maxLength: 10 }), (claims) => {
      const of = (list: readonly Claim[]) => new Map(list.map((c, i) => [c, keys(list)[i]]));
      const [there, back] = [of(claims), of([...claims].reverse())];
      for (const one of claims) expect(back.get(one)).toEqual(there.get(one));
    }),
  );
});

test('the order of the claims does not matter', () => {
  const claims = [
    claim('16/CT-TTg', '2020-03-31', government, 'gia-lai'),
    claim('16/CT-TTg', null, government, 'ha-noi'),
    claim('57/KH-UBND', '2021-05-01', ubnd('gia-lai'), 'gia-lai'),
    claim('57/KH-UBND', null, null, 'gia-lai'),
    claim('57/KH-UBND', '2021-06-01', ubnd('ha-noi'), 'ha-noi'),
    claim('57/KH-UBND', null, null, 'lai-chau'),
  ];
  expect(keys([...claims].reverse()).reverse()).toEqual(keys(claims));
});

describe('what a citation says of a year or a day', () => {
  const plan = (date: string | null, spokenOn: string) =>
    claim('19/KH-UBND', date, ubnd('lai-chau'), 'lai-chau', null, { spokenOn });

  test('a text without a year cannot mean what came after it', () => {
    const held = claim('19/KH-UBND', '2021-06-01', ubnd('lai-chau'), 'lai-chau', 'ke-hoach');
    expect(keys([held, plan(null, '2021-05-01')])).toEqual(['19-kh-ubnd-lai-chau-2021', '19-kh-ubnd-lai-chau']);
  });

  test('a stated year is what it says, though the citing text is older: the slip is in one of the two days', () => {
    const held = claim('19/KH-UBND', '2021-06-01', ubnd('lai-chau'), 'lai-chau', 'ke-hoach');
    expect(keys([held, plan('2021-06-01', '2021-05-01')])).toEqual([
      '19-kh-ubnd-lai-chau-2021',
      '19-kh-ubnd-lai-chau-2021',
    ]);
  });
});

test('a held document keeps an identity of its own, though citations that say more fit it', () => {
  const held = claim('19/KH-UBND', null, null, 'lai-chau', 'ke-hoach');
  const cited = ['2020-03-01', '2021-03-01'].map((day) => claim('19/KH-UBND', day, ubnd('lai-chau'), 'lai-chau'));
  const [own] = resolveIdentities([held, ...cited]);
  expect(own).toMatchObject({ kind: 'one', identity: { held: 'ke-hoach' } });
});
