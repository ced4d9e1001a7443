import { describe, expect, test } from 'vitest';
import { linesOf } from '../lines.ts';
import { tableRows } from './table-rows.ts';

const rowsOf = (text: string): string[] | null =>
  tableRows(text, linesOf(text))?.map(
    ({ kind, cells }) => `${kind}: ${cells.map(({ start, end }) => text.slice(start, end).trim()).join(' ¦ ')}`,
  ) ?? null;

describe('rows and cells', () => {
  test.each([
    [
      'bars and a line of dashes',
      '| TT | Xã |\n|---|---|\n| 1 | Bình Minh |',
      ['head: | TT ¦ | Xã |', 'rule: |--- ¦ |---|', 'data: | 1 ¦ | Bình Minh |'],
    ],
    ['bars alone', '| TT | Xã |\n| 1 | Bình Minh |', ['head: | TT ¦ | Xã |', 'data: | 1 ¦ | Bình Minh |']],
    [
      'bars alone, no figures: no head',
      '| Xã | Thôn |\n| Bình Minh | Đông |',
      ['data: | Xã ¦ | Thôn |', 'data: | Bình Minh ¦ | Đông |'],
    ],
    [
      'rows with fewer cells',
      '| TT | Xã | Ghi chú |\n| 1 | Bình Minh |',
      ['head: | TT ¦ | Xã ¦ | Ghi chú |', 'data: | 1 ¦ | Bình Minh |'],
    ],
    [
      'a head with a date in it, below STT',
      '| STT | Số xã trước 01/7/2025 |\n| 1 | 40 |',
      ['head: | STT ¦ | Số xã trước 01/7/2025 |', 'data: | 1 ¦ | 40 |'],
    ],
    [
      'a first row with figures that names no columns',
      '| Bình Minh | 40 |\n| Bình An | 60 |',
      ['data: | Bình Minh ¦ | 40 |', 'data: | Bình An ¦ | 60 |'],
    ],
    ['empty cells', '| 1 | |\n| 2 | Bình Minh |', ['data: | 1 ¦ | |', 'data: | 2 ¦ | Bình Minh |']],
    [
      'bars between cells only',
      'TT | Xã | Tỷ lệ\n1 | Bình Minh | 40',
      ['head: TT ¦ | Xã ¦ | Tỷ lệ', 'data: 1 ¦ | Bình Minh ¦ | 40'],
    ],
    ['columns', 'TT   Xã           Tỷ lệ\n1    Bình Minh    40', ['head: TT ¦ Xã ¦ Tỷ lệ', 'data: 1 ¦ Bình Minh ¦ 40']],
    [
      'a box with a rule between all rows',
      '+----+------+\n| TT | Xã   |\n+----+------+\n| 1  | Đông |\n+----+------+\n| 2  | Tây  |\n+----+------+',
      [
        'rule: +----+------+',
        'head: | TT ¦ | Xã   |',
        'rule: +----+------+',
        'data: | 1 ¦ | Đông |',
        'rule: +----+------+',
        'data: | 2 ¦ | Tây  |',
        'rule: +----+------+',
      ],
    ],
    [
      'a box whose rows go on in the next line',
      '+----+--------+------+\n| TT | Xã     | Chốt |\n+----+--------+------+\n| 1  | Đông,  | A    |\n|    | Tây    |      |\n+----+--------+------+\n| 2  | Nam    | B    |\n+----+--------+------+',
      [
        'rule: +----+--------+------+',
        'head: | TT ¦ | Xã ¦ | Chốt |',
        'rule: +----+--------+------+',
        'data: | 1 ¦ | Đông, ¦ | A    |',
        'more: | ¦ | Tây ¦ |      |',
        'rule: +----+--------+------+',
        'data: | 2 ¦ | Nam ¦ | B    |',
        'rule: +----+--------+------+',
      ],
    ],
    [
      'a box with one rule, below the head',
      '+------+------+\n| Xã   | Thôn |\n+======+======+\n| Đông | A    |\n| Tây  | B    |\n+------+------+',
      [
        'rule: +------+------+',
        'head: | Xã ¦ | Thôn |',
        'rule: +======+======+',
        'data: | Đông ¦ | A    |',
        'data: | Tây ¦ | B    |',
        'rule: +------+------+',
      ],
    ],
    [
      'a line of dashes with the sides of columns',
      'TT | Xã | Số\n:---:|:---|---:\n1 | Đông | 5',
      ['head: TT ¦ | Xã ¦ | Số', 'rule: :---: ¦ |:--- ¦ |---:', 'data: 1 ¦ | Đông ¦ | 5'],
    ],
    [
      'more than one line of dashes',
      '|---|---|\n| a | b |\n|---|---|\n| 1 | 2 |',
      ['rule: |--- ¦ |---|', 'head: | a ¦ | b |', 'rule: |--- ¦ |---|', 'data: | 1 ¦ | 2 |'],
    ],
  ])('%s', (_, text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  test.each([
    ['a drawn box, whose rows take several lines', '+----+----+\n| a  | b  |\n| c  |    |\n+----+----+'],
    [
      'a box with several rows between its rules',
      '+---+-----+\n| a | Đông |\n+---+-----+\n| 1 | Tây  |\n| 2 |      |\n+---+-----+\n| 3 | Nam  |\n+---+-----+',
    ],
    [
      'a box in which one row goes on in the next line',
      '+---+-----+\n| 1 | Đông |\n+---+-----+\n| 2 | Tây  |\n|   | Bắc  |\n+---+-----+',
    ],
    ['a box with other numbers of cells', '+---+---+\n| a | b |\n+---+---+\n| c |\n+---+---+'],
    ['a box with words beside it', '+---+---+\n| a | b | (1)\n+---+---+'],
    ['a bar at the end of each line', '| a\n| b'],
  ])('%s is shown as it is printed', (_, text) => {
    expect(rowsOf(text)).toBeNull();
  });

  test('no character of a line is lost', () => {
    const text = '  | TT |  Xã   | \n| 1 |Bình Minh|';
    const lines = linesOf(text);
    const rows = tableRows(text, lines) ?? [];
    rows.forEach(({ cells }, i) => {
      const line = lines[i];
      expect(cells.map(({ start, end }) => text.slice(start, end)).join('')).toBe(line?.text);
    });
  });
});
