import { expect, test } from 'vitest';
import { readAddress } from '../../plan/address.ts';
import { unknownChoices } from './unknown-choices.ts';

const columns = new Map([
  ['nam', { values: [['2021', '2021']] as const, of: () => [] }],
  [
    'noi',
    {
      values: [
        ['2025/gia-lai', 'Tỉnh Gia Lai'],
        ['2021/gia-lai', 'Tỉnh Gia Lai'],
      ] as const,
      of: () => [],
    },
  ],
] as const);

test.each([
  ['?nam=2021', []],
  ['?nam=1999', ['nam 1999']],
  ['?nam=2021&nam=21', ['nam 21']],
  ['?noi=2025/gia-lai&noi=2021%2Fgia-lai', []],
  ['?noi=gia-lai&nam=2021', ['noi gia-lai']],
  ['?noi=2025/gia-lai/', ['noi 2025/gia-lai/']],
  ['?nam=', []],
  ['?q=1999&khac=1', []],
])('of %s no document has %j', (address, expected) => {
  expect(unknownChoices(readAddress(address), columns).map(({ name, key }) => `${name} ${key}`)).toEqual(expected);
});
