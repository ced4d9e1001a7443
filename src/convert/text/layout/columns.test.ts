import { describe, expect, test } from 'vitest';
import { areColumns, columnsOf } from './columns.ts';

test('the cells of a line hold all its characters', () => {
  const line = 'TT   Xã                Tỷ lệ';
  const cells = columnsOf(line).map(({ start, end }) => line.slice(start, end));
  expect(cells).toEqual(['TT   ', 'Xã                ', 'Tỷ lệ']);
  expect(cells.join('')).toBe(line);
});

describe('lines set in columns', () => {
  test.each([
    ['three columns, two lines', ['TT   Xã    Tỷ lệ', '1    Bình Minh    40']],
    [
      'columns that do not begin at one place, as tabs leave them',
      ['TT    Xã    Tỷ lệ', '1    Bình Minh và Bình Chương    40'],
    ],
    ['two columns, three lines', ['Xã Bình Minh      40', 'Xã Bình Chương    60', 'Xã Bình An        70']],
  ])('%s', (_, lines) => {
    expect(areColumns(lines)).toBe(true);
  });

  test.each([
    ['one line', ['TT   Xã    Tỷ lệ']],
    ['two columns, two lines: it may be a head', ['ỦY BAN NHÂN DÂN      CỘNG HÒA', 'TỈNH LAI CHÂU        Độc lập']],
    ['a list with a gap after its marks', ['-  Xã Bình Minh', '-  Xã Bình Chương', '-  Xã Bình An']],
    [
      'text with gaps here and there',
      ['Các xã  tổ chức thực hiện', 'nghiêm túc kế  hoạch này', 'và báo cáo kết quả về  tỉnh'],
    ],
    [
      'grounds with two spaces after their numbers',
      ['37/2019/NĐ-CP', '148/2020/NĐ-CP', '01/2021/TT-BTNMT'].map(
        (number) => `Căn cứ Nghị định số ${number}  ngày 07 tháng 5 năm 2019 của Chính phủ quy định chi tiết Luật;`,
      ),
    ],
    ['lines with other numbers of cells', ['TT   Xã    Tỷ lệ', '1    Bình Minh']],
    ['plain lines', ['Xã Bình Minh', 'Xã Bình Chương', 'Xã Bình An']],
  ])('%s is no table', (_, lines) => {
    expect(areColumns(lines)).toBe(false);
  });
});
