/** What the table of contents says of a provision. */
import { expect, test } from 'vitest';
import { knowledge } from '../../../../scripts/tests/test-knowledge.ts';
import { readDocument } from '../../convert.ts';

const titleOf = (words: string): string | undefined => {
  const text = `UBND TỈNH SƠN LA\nSố: 5/KH-UBND\n\nKẾ HOẠCH\nVề công tác y tế\n\n1. ${words}\n`;
  const { value } = readDocument({ id: 't', path: 't.txt', bytes: new TextEncoder().encode(text) }, knowledge);
  return value?.fields.provisions[0]?.title;
};
const sentence = 'Các đơn vị tổ chức thực hiện nghiêm túc, kịp thời các nội dung của kế hoạch này và báo cáo kết quả';

test('is its words without its mark', () => {
  expect(titleOf(`${sentence}.`)).toBe(`${sentence}.`);
});

test('is cut at a word near 110 characters, and says so', () => {
  const title = titleOf(`${sentence} ${sentence}.`) ?? '';
  expect(title).toMatch(/^Các đơn vị .* …$/);
  expect(title.length).toBeGreaterThan(95);
  expect(title.length).toBeLessThanOrEqual(110);
  expect(`${sentence} ${sentence}.`.startsWith(title.slice(0, -2))).toBe(true);
});
