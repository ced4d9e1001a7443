import { expect, test } from 'vitest';
import { recognizeTerms, termPatterns } from './term.ts';

const patterns = termPatterns([
  { id: '4-tai-cho', name: '4 tại chỗ', variants: [] },
  { id: 'hoa-giai', name: 'hòa giải', variants: ['hoà giải ở cơ sở'] },
  { id: 'hoan-cong', name: 'hoàn công', variants: [] },
]);
const found = (reading: string): readonly string[] =>
  recognizeTerms({ reading } as Parameters<typeof recognizeTerms>[0], patterns).map(
    ({ id, start, end }) => `${id}: ${reading.slice(start, end)}`,
  );

test.each([
  ['phương châm 4 tại chỗ', ['4-tai-cho: 4 tại chỗ']],
  ['“04 TẠI CHỖ”, “bốn tại\nchỗ”', ['4-tai-cho: 04 TẠI CHỖ', '4-tai-cho: bốn tại\nchỗ']],
  ['công tác hoà giải, hòa giải ở cơ sở', ['hoa-giai: hoà giải', 'hoa-giai: hòa giải ở cơ sở']],
  ['HOÀ GIẢI', ['hoa-giai: HOÀ GIẢI']],
  ['hồ sơ hòan công', ['hoan-cong: hòan công']],
])('%j uses %j, as printed', (reading, uses) => {
  expect(found(reading)).toEqual(uses);
});

test.each(['hóa giải', 'hoa giai', 'hòa giảii', '14 tại chỗ', '4 tại chợ', 'năm tại chỗ', 'hoàn cống'])(
  'near miss: %j uses none',
  (reading) => {
    expect(found(reading)).toEqual([]);
  },
);

test('a glossary without terms has no patterns, and finds nothing', () => {
  expect(termPatterns([])).toBeNull();
  expect(recognizeTerms({ reading: '4 tại chỗ' } as Parameters<typeof recognizeTerms>[0], null)).toEqual([]);
});
