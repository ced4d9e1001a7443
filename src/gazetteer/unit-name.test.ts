import { expect, test } from 'vitest';
import { everHadType, fullName, nameInText } from './unit-name.ts';
import type { Unit } from './unit.ts';

test.each([
  [{ type: 'thị xã', name: 'Ayun Pa' }, 'Thị xã Ayun Pa', 'thị xã Ayun Pa'],
  [{ type: 'đặc khu', name: 'Phú Quốc' }, 'Đặc khu Phú Quốc', 'đặc khu Phú Quốc'],
  [{ type: '', name: 'Gia Lai' }, 'Gia Lai', 'Gia Lai'],
])('%o is written “%s”, and “%s” in a sentence', (unit, name, inText) => {
  expect(fullName(unit)).toBe(name);
  expect(nameInText(unit)).toBe(inText);
});

test.each([
  ['thị xã', true],
  ['huyện', true],
  ['thành phố', false],
  ['', false],
])('a thị xã that was a huyện was ever a “%s”: %s', (type, expected) => {
  const unit = { type: 'thị xã', namings: [{ type: 'huyện', name: 'Ayun Pa' }] } as unknown as Unit;
  expect(everHadType(unit, type)).toBe(expected);
});
