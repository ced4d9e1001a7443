import { describe, expect, test } from 'vitest';
import { isOfPart, partText, readPart } from './site-part.ts';

const holders = (address: string, of: number): number[] =>
  Array.from({ length: of }, (_, n) => n + 1).filter((number) => isOfPart({ number, of }, address));

describe('a part', () => {
  test.each(['1/1', '2/3', '3/3', '10/99', '99/99'])('%s is read and written', (text) => {
    const part = readPart(text);
    expect(part && partText(part)).toBe(text);
  });

  test.each(['', '0/3', '4/3', '3', '1/0', '01/3', '1/100', '-1/3', '1/3 ', '1 / 3', '1/3/5', 'index', '１/３'])(
    'near miss: “%s” is none',
    (text) => expect(readPart(text)).toBeNull(),
  );
});

describe('an address', () => {
  const addresses = [
    '',
    '/',
    'van-ban/a',
    'van-ban/a.json',
    'dia-phuong/2021/ha-noi',
    'van-ban.json',
    '404',
    'a/b.c.d',
  ];

  test.each([1, 2, 3, 7, 99])('is of one of %i parts, and of no other', (of) => {
    for (const address of addresses) expect([address, holders(address, of).length]).toEqual([address, 1]);
  });

  test('has its part whatever slashes stand around it, with its files of other formats', () => {
    const of = 97;
    const [page] = holders('van-ban/ha-noi-2021', of);
    for (const same of [
      '/van-ban/ha-noi-2021',
      'van-ban/ha-noi-2021/',
      'van-ban/ha-noi-2021.json',
      '/van-ban/ha-noi-2021.xml',
    ])
      expect([same, holders(same, of)]).toEqual([same, [page]]);
    // Near misses: pages of their own.
    const others = ['van-ban/ha-noi-2022', 'van-ban/ha-noi', 'van-ban', 'nguon/ha-noi-2021', 'ha-noi-2021'];
    expect(others.filter((other) => holders(other, of)[0] === page)).toEqual([]);
  });

  test('always has the part that it had, or parts of two builds would not fit', () => {
    expect(holders('van-ban/ha-noi-2021', 3)).toEqual([1]);
    expect(holders('dia-phuong/2021/lai-chau', 3)).toEqual([1]);
    expect(holders('', 3)).toEqual([2]);
  });
});

describe('of 6,000 addresses', () => {
  const kinds = ['van-ban/tinh-2021-chi-thi-', 'dia-phuong/2021/tinh/huyen-', 'co-quan/ubnd-xa-', 'vien-dan/'];
  test.each([2, 3, 4, 8, 16])('each kind is even over %i parts, within a sixth', (of) => {
    for (const kind of kinds) {
      const counts = Array.from({ length: of }, () => 0);
      for (let n = 0; n < 6000; n++) {
        const [number = 0] = holders(`${kind}${n.toString(36)}`, of);
        counts[number - 1] = (counts[number - 1] ?? 0) + 1;
      }
      const mean = 6000 / of;
      const worst = Math.max(...counts.map((count) => Math.abs(count / mean - 1)));
      expect([kind, of, worst < 1 / 6]).toEqual([kind, of, true]);
    }
  });
});
