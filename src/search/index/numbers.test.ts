import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapePattern } from '../../ground/escape-pattern.ts';
import { documentNumbersIn } from './numbers.ts';

/**
 * The rule by which a number is asked for: spaces anywhere, no digit before, no letter, digit or
 * `-letter` after.
 */
const stands = (text: string, canonical: string): boolean => {
  const key = [...canonical].map((c) => escapePattern(c)).join('\\s*');
  return new RegExp(`(?<!\\d)${key}(?![\\p{L}\\d]|-\\p{L})`, 'iu').test(text);
};

test.each([
  ['Chỉ thị số 17/CT-UBND ngày 1', ['17/ct-ubnd']],
  ['30/2020/NĐ-CP', ['30/2020/nđ-cp', '2020/nđ-cp']],
  ['12-CT/TU', ['12-ct', '12-ct/tu']],
  ['17/CT-UBND-VX', ['17/ct-ubnd-vx']],
  ['17 /CT- UBND', ['17/ct', '17/ct-ubnd']],
  ['số 17/CT-\nUBND', ['17/ct', '17/ct-ubnd']],
  ['24/24 giờ', []],
  ['Covid-19', []],
  ['ngày 02/11/2021', []],
])('in %j there are %j', (text, numbers) => {
  expect([...documentNumbersIn(text)]).toEqual(numbers);
});

test('whatever is found stands in the text, and a number asked for is found wherever it stands', () => {
  const piece = fc.constantFrom('17', '1', '7', '/', '-', 'CT', 'UBND', 'NĐ', '2020', ' ', '\n', 'x', '.', 'VX');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const text = pieces.join('');
      const found = documentNumbersIn(text);
      for (const number of found) expect(stands(text, number)).toBe(true);
      for (const number of ['17/ct-ubnd', '7/ct-vx', '17/2020/nđ', '17-ct/ubnd', '1/ct']) {
        if (stands(text, number) && !/(?:C\s+T|U\s*B\s+N|N\s+Đ|V\s+X|\d\s+\d|\p{L}\s+\p{L})/u.test(text))
          expect(found).toContain(number);
      }
    }),
  );
});
