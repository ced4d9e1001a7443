import { expect, test } from 'vitest';
import type { Known } from './identity-claim.ts';
import { identityKey, unclearKey } from './identity-key.ts';

const known = (more: Partial<Known>): Known => ({
  authority: null,
  among: null,
  year: '2021',
  documentType: null,
  spokenIn: null,
  dates: new Set(),
  held: null,
  ...more,
});
const of = (unit: string | null) => ({ body: 'ubnd', unit, name: '', origin: 'stated' as const });

test.each([
  ['17/CT-UBND', { authority: of('2021/gia-lai') }, '17-ct-ubnd-gia-lai-2021'],
  ['5/CT-UBND', { authority: of('2021/gia-lai/thi-xa-ayun-pa') }, '05-ct-ubnd-gia-lai-thi-xa-ayun-pa-2021'],
  ['16/CT-TTg', { authority: of(null) }, '16-ct-ttg-2021'],
  ['16/CT-TTg', { authority: of(null), year: null }, '16-ct-ttg'],
  ['30/2021/NĐ-CP', { authority: of(null) }, '30-2021-nd-cp'],
  ['17/CT-UBND', { spokenIn: '2021/gia-lai' }, '17-ct-ubnd-trong-van-ban-gia-lai-2021'],
  [
    '17/CT-UBND',
    { spokenIn: '2021/gia-lai', dates: new Set(['2021-07-26', '2021-07-23']) },
    '17-ct-ubnd-trong-van-ban-gia-lai-2021-07-23',
  ],
  ['17/CT-UBND', {}, '17-ct-ubnd-2021'],
  ['…', { year: null }, 'khong-ro-so'],
])('%s, known as %j, has the address %s', (number, has, key) => {
  expect(identityKey(number, known(has))).toBe(key);
});

test('what may be several documents has an address of its own', () => {
  expect(unclearKey('5/CT-UBND')).toBe('05-ct-ubnd-chua-ro');
  expect(unclearKey('…')).toBe('khong-ro-so-chua-ro');
});
