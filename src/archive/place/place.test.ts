import { expect, test } from 'vitest';
import { eraOfPath, fullName, lineage, nameInText } from './place.ts';

test('a unit lies in the units of its path, up to the province and no further', () => {
  expect(lineage('2021/ha-noi/huyen-thanh-oai/xa-binh-minh')).toEqual([
    '2021/ha-noi/huyen-thanh-oai/xa-binh-minh',
    '2021/ha-noi/huyen-thanh-oai',
    '2021/ha-noi',
  ]);
});

test.each([
  [{ type: 'thị xã', name: 'Ayun Pa' }, 'Thị xã Ayun Pa', 'thị xã Ayun Pa'],
  [{ type: 'đặc khu', name: 'Phú Quốc' }, 'Đặc khu Phú Quốc', 'đặc khu Phú Quốc'],
  [{ type: '', name: 'Gia Lai' }, 'Gia Lai', 'Gia Lai'],
])('%o is written “%s”, and “%s” in a sentence', (unit, name, inText) => {
  expect(fullName(unit)).toBe(name);
  expect(nameInText(unit)).toBe(inText);
});

test('the era of a unit stands in its path', () => {
  expect([eraOfPath('2021/ha-noi'), eraOfPath('2025/ha-noi')]).toEqual(['2021', '2025']);
});
