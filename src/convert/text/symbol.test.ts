import { expect, test } from 'vitest';
import { canonicalNumber, symbolOf } from './symbol.ts';

test.each([
  ['304/QĐÐ- UB', '304/QĐ-UB'],
  ['889/CD- -TTg', '889/CĐ-TTg'],
  ['17 / CT – UBND', '17/CT-UBND'],
  ['12⁄QĐ-UBND', '12/QĐ-UBND'],
  ['106/2016/QH13', '106/2016/QH13'],
  ['38/2001/PL-UBTVQHI0', '38/2001/PL-UBTVQH10'],
  ['45/2005/QHII', '45/2005/QH11'],
  ['245/TTY-STNMT', '245/TTr-STNMT'],
  ['412/STNMT-QLĐĐ', '412/STNMT-QLĐĐ'],
  ['06/2026/TT-BTС', '06/2026/TT-BTC'],
])('%j is %j', (printed, canonical) => {
  expect(canonicalNumber(printed)).toBe(canonical);
});

test.each([
  ['17/CT-UBND', 'CT-UBND'],
  ['12-CT/TU', 'CT/TU'],
  ['45/2019/QH14', 'QH14'],
  ['66.13/2026/NQ-CP', 'NQ-CP'],
])('the letters of %j are %j', (number, symbol) => {
  expect(symbolOf(number)).toBe(symbol);
});
