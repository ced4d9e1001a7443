import { expect, test } from 'vitest';
import { linesOf } from '../text/lines.ts';
import { quotedLines } from './quoted-lines.ts';

/** The lines that are quoted, by their numbers from 0. */
const quotedIn = (text: string): number[] => {
  const lines = linesOf(text);
  return [...quotedLines(lines, { from: 0, to: lines.length }).all];
};

test.each<[string, string, number[]]>([
  [
    'an article after “như sau:”',
    '1. Sửa đổi Điều 7 như sau:\n“Điều 7. Hồ sơ\n1. Đơn đề nghị;\n2. Bản sao.”\n2. Bãi bỏ Điều 8.',
    [1, 2, 3],
  ],
  [
    'points that end with a full stop after the mark',
    'Bổ sung như sau:\n“đ) Một;\ne) Hai”.\nĐiều 2. Hiệu lực.',
    [1, 2],
  ],
  ['straight marks', 'Sửa khoản 2 như sau:\n"2. Lệ phí gồm:\na) Phí “A”;\nb) Phí khác."\n3. Khác.', [1, 2, 3]],
  ['guillemets', 'như sau:\n«1. Một.\n2. Hai.»\nĐiều 2. Ba.', [1, 2]],
  ['marks inside marks', 'như sau:\n“1. Cụm từ “huyện” là “xã”.\n2. Hai.”\n2. Ba.', [1, 2]],
  ['a paragraph and then points', 'như sau:\n“Trong Luật này:\n1. A là B.\n2. C là D.”\nb) Khác.', [1, 2, 3]],
  ['one article after another', 'như sau:\n“Điều 7. Một.”\n“Điều 8. Hai\n1. Ba.”\n2. Bốn.', [1, 2, 3]],
  [
    'a passage that begins inside a line',
    '1. Sửa Điều 3 như sau: “Điều 3. Phạm vi\n1. Một.\n2. Hai.”\n2. Khác.',
    [1, 2],
  ],
  ['a chapter', 'như sau:\n“Chương II\nHỒ SƠ\nĐiều 5. Đơn.”\nĐiều 2. Khác.', [1, 2, 3]],
  ['a note after the closing mark', 'như sau:\n“1. Một.\n2. Hai.”[3]\n2. Khác.', [1, 2]],
  [
    'what a letter quotes',
    'Khoản 1 Điều 9 Nghị định số 1/2020/NĐ-CP quy định:\n“1. Không phạt.\n2. Phạt.”\nDo đó, đơn vị nộp.',
    [1, 2],
  ],
  [
    'a mark that nothing closes ends above the next amendment',
    'như sau:\n“1. Một.\n2. Hai.\n2. Sửa đổi khoản 3 Điều 4 như sau:\n“3. Ba.”',
    [1, 2, 4],
  ],
  ['and above the last articles', 'Điều 1. Sửa đổi như sau:\n“5. Một.\n6. Hai.\nĐiều 2. Hiệu lực thi hành', [1, 2]],
])('%s', (_, text, lines) => {
  expect(quotedIn(text)).toEqual(lines);
});

test.each([
  ['a term at the beginning of a line', 'Các vùng gồm:\n“Vùng xanh” là vùng an toàn;\n1. Vùng khác.'],
  ['a term inside a line', 'Thực hiện:\n1. Bảo vệ “vùng xanh”;\n2. Mở rộng.'],
  ['a mark that nothing closes', '1. Nội dung:\n“Vùng xanh là vùng an toàn;\n2. Vùng khác.\n3. Hết.'],
  ['a slogan over two lines', 'Tuyên truyền thông điệp: “đi từng ngõ,\ngõ từng nhà” đến người dân.\n1. Một.'],
  ['marks of inches', 'Ống loại 12" dài:\n1. Một.\n2. Hai.'],
])('near miss: %s', (_, text) => {
  expect(quotedIn(text)).toEqual([]);
});
