import { expect, test } from 'vitest';
import { fullName, nameInText } from './unit-name.ts';

test.each([
  [{ type: 'thị xã', name: 'Ayun Pa' }, 'Thị xã Ayun Pa', 'thị xã Ayun Pa'],
  [{ type: 'đặc khu', name: 'Phú Quốc' }, 'Đặc khu Phú Quốc', 'đặc khu Phú Quốc'],
  [{ type: '', name: 'Gia Lai' }, 'Gia Lai', 'Gia Lai'],
])('%o is written “%s”, and “%s” in a sentence', (unit, name, inText) => {
  expect(fullName(unit)).toBe(name);
  expect(nameInText(unit)).toBe(inText);
});
