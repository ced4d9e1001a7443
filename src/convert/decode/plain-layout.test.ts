import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainLayout } from './plain-layout.ts';

const text = (given: string): string => plainLayout(given).text;

const sentences = [
  'Thực hiện Công văn số 12/UBND-VX ngày 5 tháng 8 năm 2021 của',
  'Ủy ban nhân dân tỉnh về việc tăng cường phòng, chống dịch bệnh',
  'trên địa bàn, các địa phương khẩn trương rà soát người về từ vùng',
  'có dịch, báo cáo trước ngày 5 tháng 8 năm 2021; đơn vị nào chậm',
  'trễ thì người đứng đầu chịu trách nhiệm trước Chủ tịch Ủy ban',
  'nhân dân tỉnh theo quy định của pháp luật hiện hành và theo phân',
  'cấp quản lý cán bộ, công chức, viên chức; kết quả gửi Sở Nội vụ',
  'để tổng hợp.',
];
const points = Array.from({ length: 30 }, (_, n) => (n % 3 === 0 ? `${n}. Sở Y tế rà soát.` : `a) Báo cáo lần ${n};`));

test.each([
  ['spaces at line ends', 'STC-  \nHCSN   \n   \nhai  ba ', 'STC-\nHCSN\n\nhai  ba'],
  ['an indentation of all lines', '    Số: 12/UBND\n\n        a) Một\n    hai', 'Số: 12/UBND\n\n    a) Một\nhai'],
  ['one of some lines alone is kept', 'Số: 12\n    a) Một\nhai', 'Số: 12\n    a) Một\nhai'],
  ['gaps within lines are kept', '  A     B\n  C', 'A     B\nC'],
  ['double spacing', sentences.join('\n\n'), sentences.join('\n')],
  [
    'double spacing with paragraphs',
    `${sentences.join('\n\n')}\n\n\n\n${sentences.join('\n\n')}`,
    `${sentences.join('\n')}\n\n${sentences.join('\n')}`,
  ],
  [
    'a list in small letters is kept',
    [...points, ...['phiếu đăng ký', 'bản sao', 'sơ yếu lý lịch', 'giấy khai sinh', 'hai ảnh', 'học bạ']].join('\n\n'),
    [...points, ...['phiếu đăng ký', 'bản sao', 'sơ yếu lý lịch', 'giấy khai sinh', 'hai ảnh', 'học bạ']].join('\n\n'),
  ],
  ['points parted by blank lines are kept', points.join('\n\n'), points.join('\n\n')],
  ['lines without blank ones are kept', sentences.join('\n'), sentences.join('\n')],
])('%s', (_, given, kept) => {
  expect(text(given)).toBe(kept);
});

test('one line in many may be less indented', () => {
  const lines = Array.from({ length: 60 }, (_, n) => `      dòng ${n}`);
  expect(text(`Trang chủ\n${lines.join('\n')}`)).toBe(`Trang chủ\n${lines.map((line) => line.trim()).join('\n')}`);
});

test('every word keeps its place, and none is lost', () => {
  const line = fc.array(fc.constantFrom('a', 'bc', '  ', ' ', '1.', '-'), { maxLength: 6 }).map((all) => all.join(''));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), fc.constantFrom('\n', '\n\n'), (lines, gap) => {
      const given = lines.join(gap);
      const { text: plain, originOf } = plainLayout(given);
      expect(plain.split(/\s+/).join(' ').trim()).toBe(given.split(/\s+/).join(' ').trim());
      for (const { 0: word, index } of plain.matchAll(/\S/g)) expect(given[originOf(index)]).toBe(word);
    }),
  );
});

test.each([
  ['a line without an end', 'a '.repeat(500_000)],
  ['spaces alone', ' '.repeat(1_000_000)],
  ['line breaks alone', '\n'.repeat(500_000)],
  ['gaps in each line', `${'x '.padEnd(1000)}y\n`.repeat(1000)],
])('%s takes no longer than its length', (_, given) => {
  expect(text(given).length).toBeLessThanOrEqual(given.length);
});
