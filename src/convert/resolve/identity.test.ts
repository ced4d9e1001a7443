import { describe, expect, test } from 'vitest';
import type { Authority } from './authority.ts';
import { resolveIdentities, type Claim } from './identity.ts';

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
): Claim => ({
  number,
  date,
  authority,
  spokenIn: spokenIn && `2021/${spokenIn}`,
  held,
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
  expect(other).toBe('57-kh-ubnd-trong-van-ban-gia-lai-2021');
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
