import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asMeant } from './look-alikes.ts';

test.each([
  ['Ðiện Biên, huyện Tam Ðường, ðược', 'Điện Biên, huyện Tam Đường, được', 'eth'],
  ['Ɖắk Lắk, ɖường', 'Đắk Lắk, đường', 'the African D'],
  ['vıệc, İa Pa', 'viẹc, Ia Pa'.replace('ẹ', 'ệ'), 'dotless and dotted i'],
  ['UBND huyện Сờ Đỏ', 'UBND huyện Cờ Đỏ', 'Cyrillic С in a Vietnamese word'],
  ['VĂN PHÒNG СHÍNH PHỦ, ХÃ, hоа', 'VĂN PHÒNG CHÍNH PHỦ, XÃ, hoa', 'Cyrillic letters, capital and small'],
  ['17/СТ-UBND', '17/CT-UBND', 'a symbol wholly Cyrillic beside one that is not'],
  ['ΤΤ Y tế, ΒỘ', 'TT Y tế, BỘ', 'Greek'],
  ['17/CT‑UBND, 18‐NQ, −5', '17/CT-UBND, 18-NQ, -5', 'hyphens of word processors, the minus sign'],
  ['Ｓố：１７／ＣＴ－ＵＢＮＤ，（ａ）', 'Số:17/CT-UBND,(a)', 'full width'],
])('%j is meant for %j: %s', (printed, meant) => {
  expect(asMeant(printed)).toBe(meant);
});

test.each([
  ['Постановление № 5', 'a word of Russian'],
  ['Договор-UBND', 'Russian letters without a Latin twin beside Latin ones'],
  ['β-lactam, μm, Ω', 'Greek letters that no Latin one looks like'],
  ['Đường Đắk Lắk, ủy ban – 17/CT-UBND … “5K”', 'Vietnamese'],
  ['naïve, Łódź, ñ, façade', 'other letters of the Latin alphabet'],
  ['｜ô｜ ＊chữ＊ ＿', 'full-width signs of tables and emphasis'],
  ['決定 한국', 'other scripts'],
  ['', 'nothing'],
])('%j stays: %s', (text) => {
  expect(asMeant(text)).toBe(text);
});

test('offsets stay, and reading twice changes nothing', () => {
  const unit = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(...'ÐðƉıİАСоΟ‑－Ａ１Жβđ/-'),
    fc.constant('\ud835\udc00'),
  );
  fc.assert(
    fc.property(fc.array(unit), (parts) => {
      const text = parts.join('');
      const meant = asMeant(text);
      return meant.length === text.length && asMeant(meant) === meant;
    }),
    { numRuns: 500 },
  );
});
