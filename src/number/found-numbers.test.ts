import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foundNumbers } from './found-numbers.ts';
import { numberPlaces } from './number-places.ts';

test.each([
  ['Chỉ thị số 17/CT-UBND ngày 1', ['17/ct-ubnd']],
  ['30/2020/NĐ-CP', ['30/2020/nđ-cp', '2020/nđ-cp']],
  ['12-CT/TU', ['12-ct', '12-ct/tu']],
  ['05-NQ/TW', ['5-nq', '5-nq/tw']],
  ['17/CT-UBND-VX', ['17/ct-ubnd-vx']],
  ['17 /CT- UBND', ['17/ct', '17/ct-ubnd']],
  ['17 ⁄ CT – UBND', ['17/ct', '17/ct-ubnd']],
  ['số 17/CT-\nUBND', ['17/ct', '17/ct-ubnd']],
  ['1 7/CT-UBND', ['17/ct-ubnd', '7/ct-ubnd']],
  ['30a/2008/NQ-CP', ['30a/2008/nq-cp', '2008/nq-cp']],
  ['66.13/2026/NQ-CP', ['66.13/2026/nq-cp', '13/2026/nq-cp', '2026/nq-cp']],
  ['Công văn 151/CT-TT&HT', ['151/ct-tt', '151/ct-tt&ht']],
  ['Công văn 512/EVNCPC-KT+KD', ['512/evncpc-kt', '512/evncpc-kt+kd']],
  ['931/TTr-PGD.Q8 ngày', ['931/ttr-pgd', '931/ttr-pgd.q8']],
  ['17/CT-UBND.Sở Y tế', ['17/ct-ubnd']],
  ['Nghị định số 64-CP', ['64/cp']],
  ['Nghị quyết 19-2018/NQ-CP', ['19/2018/nq-cp', '2018/nq-cp']],
  ['17/CT-UBNDx', ['17/ct-ubndx']],
  ['24/24 giờ', []],
  ['Covid-19', []],
  ['17 UBND tỉnh', []],
  ['ngày 02/11/2021', []],
  ['tỷ lệ 1/500, 1/2 số hộ', []],
  ['điện thoại 0269.3655.123', []],
  ['1.234,5 ha', []],
])('in %j there are %j', (text, numbers) => {
  expect([...foundNumbers(text)].sort()).toEqual([...numbers].sort());
});

/**
 * The rule by which a number is asked for: spaces anywhere, no digit before, no letter, digit or
 * `-letter` after.
 */
function stands(text: string, key: string): boolean {
  const signs = [...key].map((c) => c.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (/^\d+\/20\d\d\//.test(key)) signs[key.indexOf('/')] = '[-/]';
  return new RegExp(`(?<!\\d)0*${signs.join('\\s*')}(?![\\p{L}\\d]|-\\p{L})`, 'iu').test(text);
}

test('whatever is found stands in the text, and a number asked for is found wherever it stands', () => {
  const piece = fc.constantFrom('17', '1', '07', '7', '/', '-', 'CT', 'UBND', 'NĐ', '2020', ' ', '\n', 'x', '.', 'VX');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const text = pieces.join('');
      const found = foundNumbers(text);
      for (const number of found) {
        expect(stands(text, number)).toBe(true);
        expect(numberPlaces(text, number)).not.toEqual([]);
      }
      for (const number of ['17/ct-ubnd', '7/ct-vx', '17/2020/nđ', '17-ct/ubnd', '1/ct']) {
        if (stands(text, number) && !/(?:C\s+T|U\s*B\s+N|N\s+Đ|V\s+X|\d\s+\d|\p{L}\s+\p{L})/u.test(text))
          expect(found).toContain(number);
      }
    }),
  );
});
