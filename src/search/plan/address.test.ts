import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facetNames, readAddress, sorts, toggled, writeAddress, type SearchState } from './address.ts';

const state = fc.record({
  query: fc.string({ unit: 'grapheme' }).map((s) => s.toWellFormed().normalize('NFC')),
  chosen: fc.record(
    Object.fromEntries(facetNames.map((name) => [name, fc.uniqueArray(fc.string({ minLength: 1 }))])),
  ) as fc.Arbitrary<SearchState['chosen']>,
  sort: fc.constantFrom(...sorts),
  expand: fc.boolean(),
});

test('a state survives the address', () => {
  fc.assert(
    fc.property(state, (s) => {
      expect(readAddress(writeAddress(s))).toEqual(s);
    }),
  );
});

test('a fresh search has nothing but its query in the address, and unknown values are left out', () => {
  expect(writeAddress({ ...readAddress(''), query: '4 tại chỗ' })).toBe('?q=4+t%E1%BA%A1i+ch%E1%BB%97');
  expect(readAddress('?q=a&sap-xep=x&nam=2021&nam=2021&zz=1')).toEqual({
    ...readAddress(''),
    query: 'a',
    chosen: { ...readAddress('').chosen, nam: ['2021'] },
  });
});

test('choosing a value twice is not choosing it', () => {
  const fresh = readAddress('?q=a');
  const chosen = toggled(fresh, 'noi', '2021/gia-lai');
  expect(chosen.chosen.noi).toEqual(['2021/gia-lai']);
  expect(toggled(chosen, 'noi', '2021/gia-lai')).toEqual(fresh);
});
