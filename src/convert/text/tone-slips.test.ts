import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignedFold } from '../../vietnamese/fold/aligned-fold.ts';
import { inSmallLetters } from './phrase/small-letters.ts';
import { compileToneRepair, slipPhrases } from './tone-slips.ts';

const repair = compileToneRepair([
  'Ủy ban nhân dân',
  'Cục Thi hành án dân sự',
  'Văn hóa, Thể thao và Du lịch',
  'Ngân hàng Nhà nước - Chi nhánh',
  'Sở Y tế',
  'Cơ quan',
]);

test.each(slipPhrases)('“%s” is read where a scan has “%s”', (words, slip) => {
  expect(repair(inSmallLetters(`x ${slip} y`))).toBe(inSmallLetters(`x ${words} y`));
});

test.each([
  ['cục thị hành án dân sự tỉnh', 'cục thi hành án dân sự tỉnh'],
  ['ủy ban nhân đấn các tỉnh', 'ủy ban nhân dân các tỉnh'],
  ['bộ văn hóa, thé thao và du lich', 'bộ văn hóa, thể thao và du lịch'],
  ['ngân hàng nhà nước - chỉ nhánh quảng ngãi', 'ngân hàng nhà nước - chi nhánh quảng ngãi'],
  ['sơ y tế và ủy ban nhân dấn', 'sở y tế và ủy ban nhân dân'],
])('%s', (spoiled, meant) => {
  expect(repair(inSmallLetters(spoiled))).toBe(inSmallLetters(meant));
});

test.each([
  'có quan hệ với sở thích',
  'chỉ nhanh chóng báo cáo',
  'ủy bạn nhân dịp này',
  'thi hành nhiệm vụ',
  'văn hóa thể thao',
  'số y tá',
])('stays as it is: %s', (words) => {
  expect(repair(words)).toBe(words);
});

test('the length and the folded letters of any text stay', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'uỷ ủy ban nhân dấn thị hành án sự, cục đ𝐀 '), maxLength: 200 }),
      (text) => {
        const small = inSmallLetters(text);
        expect(repair(small)).toHaveLength(small.length);
        expect(alignedFold(repair(small))).toBe(alignedFold(small));
      },
    ),
  );
});
