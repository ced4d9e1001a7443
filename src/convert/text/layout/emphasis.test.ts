import { expect, test } from 'vitest';
import { findEmphasis } from './emphasis.ts';

/** The text with found emphasis as tags. */
const tagged = (text: string): string => {
  const { words, signs } = findEmphasis(text, { start: 0, end: text.length }, []);
  const at = (i: number): string =>
    words
      .filter((w) => w.end === i)
      .map((w) => `</${w.kind}>`)
      .reverse()
      .join('') +
    words
      .filter((w) => w.start === i)
      .map((w) => `<${w.kind}>`)
      .join('');
  const hidden = (i: number): boolean => signs.some((s) => s.start <= i && i < s.end);
  return Array.from({ length: text.length + 1 }, (_, i) => at(i) + (hidden(i) ? '' : text.charAt(i))).join('');
};

test.each([
  ['“*chống dịch như chống giặc*”;', '“<em>chống dịch như chống giặc</em>”;'],
  ['(*đến thời điểm hiện nay: Thị xã Ayun Pa*)', '(<em>đến thời điểm hiện nay: Thị xã Ayun Pa</em>)'],
  ['"**Tam Đường - Tổ Covid**" là', '"<strong>Tam Đường - Tổ Covid</strong>" là'],
  ['**T/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG**', '<strong>T/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG</strong>'],
  ['_Nơi nhận:_ như trên', '<em>Nơi nhận:</em> như trên'],
  ['***rất quan trọng***', '<strong><em>rất quan trọng</em></strong>'],
  ['*một **hai** ba*', '<em>một <strong>hai</strong> ba</em>'],
  ['*“mỗi người dân là một chiến sĩ”*.', '<em>“mỗi người dân là một chiến sĩ”</em>.'],
])('%j is emphasis', (text, expected) => {
  expect(tagged(text)).toBe(expected);
});

test.each([
  '2*3*4',
  'HUYỆN ỦY\n*\nSố 145-TB/HU',
  '* * *',
  'số lượng* và giá trị*',
  'Ghi chú: (*) là dự kiến; (**) là chính thức',
  'ngày __ tháng __ năm ____',
  '__/__/2021',
  'tên_tệp_nguồn',
  '_ Căn cứ Luật; _ Căn cứ Nghị định',
  'Tel: +84-28-3930 3279 * www.ThuVienPhapLuat.vn * Soft',
  '*một mình',
  '*****năm sao*****',
  '*123*',
])('%j has none', (text) => {
  expect(tagged(text)).toBe(text);
});

test('signs inside a page mark do not count', () => {
  const text = '*một\n* 2 *\nhai*';
  expect(findEmphasis(text, { start: 0, end: text.length }, [{ start: 5, end: 10 }]).words).toEqual([
    { start: 1, end: 14, kind: 'em' },
  ]);
});
