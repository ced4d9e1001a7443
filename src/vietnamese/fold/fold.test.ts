import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, foldedWords, toneless } from './fold.ts';

test.each([
  ['Đắk Lắk', 'Dak Lak', 'dak lak', 'dak lak'],
  ['ỦY BAN NHÂN DÂN', 'UY BAN NHAN DAN', 'uy ban nhan dan', 'uy ban nhan dan'],
  ['Thừa Thiên Huế'.normalize('NFD'), 'Thua Thien Hue', 'thua thien hue', 'thua thien hue'],
  ['Số: 17/CT-UBND', 'So: 17/CT-UBND', 'so: 17/ct-ubnd', 'so 17 ct ubnd'],
  ['(Không  rõ.)', '(Khong  ro.)', '(khong  ro.)', 'khong ro'],
  ['Ðà Nẵng, Ɖắk Nông', 'Da Nang, Dak Nong', 'da nang, dak nong', 'da nang dak nong'],
  ['САО LỘC', 'CAO LOC', 'cao loc', 'cao loc'],
  ['ắ ặ (wrong order: á\u0306 ạ\u0306)', 'a a (wrong order: a a)', 'a a (wrong order: a a)', 'a a wrong order a a'],
  ['', '', '', ''],
])('%j loses its tones (%j), its case (%j), its signs (%j)', (text, bare, folded, words) => {
  expect([toneless(text), fold(text), foldedWords(text)]).toEqual([bare, folded, words]);
});

test.each(['Tam Đường', 'ỦY BAN', 'Điện Biên'.normalize('NFD'), '17/CT-UBND', '한국'])(
  'folding %j twice is folding it once',
  (text) => {
    expect(fold(fold(text))).toBe(fold(text));
    expect(fold(toneless(text))).toBe(fold(text));
  },
);

test('letter by letter or by the whole rule, a text folds to its letters without tones in lower case', () => {
  const unit = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...'ÐðıİŁßĐắẶСо–Ａ\u0301'));
  fc.assert(
    fc.property(fc.array(unit), (parts) => {
      const text = parts.join('');
      expect(fold(text)).toBe(toneless(text).toLowerCase());
    }),
    { numRuns: 1000 },
  );
});
