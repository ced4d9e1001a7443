import { expect, test } from 'vitest';
import { splitTypeLine } from './type-line.ts';

const types = new Map([
  ['chi thi', 'chi-thi'],
  ['thong tri', 'thong-tri'],
  ['quyet dinh', 'quyet-dinh'],
  ['luat', 'luat'],
]);

/** The pieces of the text that lines hold, and what they are read as. */
const piecesOf = (text: string): readonly (readonly [string, string])[] =>
  splitTypeLine(text, [{ start: 0, end: text.length, text }], types).map((line) => [
    text.slice(line.start, line.end),
    line.text,
  ]);

test.each([
  ['CHỈ THỊ Về phòng cháy', ['CHỈ THỊ', 'CHỈ THỊ'], ['Về phòng cháy', 'Về phòng cháy']],
  ['CHỈ THỊ - Về phòng cháy', ['CHỈ THỊ -', 'CHỈ THỊ  '], ['Về phòng cháy', 'Về phòng cháy']],
  ['THÔNG TRI – Tổ chức rà soát', ['THÔNG TRI –', 'THÔNG TRI  '], ['Tổ chức rà soát', 'Tổ chức rà soát']],
  ['CHỈ THỊ: Về phòng cháy', ['CHỈ THỊ:', 'CHỈ THỊ '], ['Về phòng cháy', 'Về phòng cháy']],
  ['QUYẾT ĐỊNH .: Phê duyệt đề án', ['QUYẾT ĐỊNH .:', 'QUYẾT ĐỊNH   '], ['Phê duyệt đề án', 'Phê duyệt đề án']],
  ['CHỈ THỊ PHÒNG CHÁY RỪNG', ['CHỈ THỊ', 'CHỈ THỊ'], ['PHÒNG CHÁY RỪNG', 'PHÒNG CHÁY RỪNG']],
  [
    'LUẬT CỦA QUỐC HỘI SỐ 28/2001/QH10 VỀ PHÒNG CHÁY',
    ['LUẬT CỦA QUỐC HỘI SỐ 28/2001/QH10', 'LUẬT CỦA QUỐC HỘI SỐ 28/2001/QH10'],
    ['VỀ PHÒNG CHÁY', 'VỀ PHÒNG CHÁY'],
  ],
])('%s: each part of the line is read for what it is, and no sign is lost', (text, ...pieces) => {
  expect(piecesOf(text)).toEqual(pieces);
});

test('a note that is not read stays in the line of the type', () => {
  const text = 'CHỈ THỊ [1] Về phòng cháy';
  const lines = splitTypeLine(text, [{ start: 0, end: text.length, text: text.replace('[1]', '   ') }], types);
  expect(lines.map(({ start, end }) => text.slice(start, end))).toEqual(['CHỈ THỊ [1]', 'Về phòng cháy']);
});

test.each(['CHỈ THỊ', 'CHỈ THỊ -', 'CHỈ THỊ này có hiệu lực', 'Chỉ thị Về phòng cháy', 'ỦY BAN NHÂN DÂN'])(
  '%s stays one line',
  (text) => {
    expect(piecesOf(text)).toEqual([[text, text]]);
  },
);
