import { expect, test } from 'vitest';
import { readAddress } from '../plan/address.ts';
import { asksNothing } from './turn.ts';

test.each([
  ['', true],
  ['?q=', true],
  ['?q=,;:', true],
  ['?mo-rong=0', true],
  ['?q=dịch', false],
  ['?q=năm:2020', false],
  ['?nam=2020', false],
  ['?sap-xep=moi-nhat', false],
])('%j asks nothing: %s', (search, expected) => {
  expect(asksNothing(readAddress(search))).toBe(expected);
});
