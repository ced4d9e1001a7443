import { expect, test } from 'vitest';
import { linesOf } from '../../text/lines.ts';
import { barTableLines } from './bar-tables.ts';

const rowsIn = (text: string): number[] => {
  const lines = linesOf(text);
  return [...barTableLines(lines, { from: 0, to: lines.length })];
};

test.each<[string, string, number[]]>([
  ['rows between bars', 'Gồm:\n| TT | Xã |\n| 1 | A |\nHết.', [1, 2]],
  ['a line of dashes', '| TT | Xã |\n|---|---|\n| 1 | A |', [0, 1, 2]],
  ['rows without a bar at the beginning', 'TT | Xã | Số\n1 | A | 40\n2 | B | 60', [0, 1, 2]],
  ['a box', '+---+---+\n| TT | Xã |\n+---+---+', [0, 1, 2]],
  ['a cell whose words go on in the next line', '| 1 | Xã Bình\nMinh | 40 |\n| 2 | B | 60 |', [0, 1, 2]],
])('%s', (_, text, rows) => {
  expect(rowsIn(text)).toEqual(rows);
});

test.each([
  ['a bar that stands alone', 'Mẫu số 02\n|\nMẫu số 03'],
  ['one line with bars that a scan left', 'Người lao động | cap tinh | hoặc\nNghề nghiệp'],
  ['lines with different numbers of bars', 'Họ | Mã | số\nTên | a | b | c'],
  ['one bar in a line', 'a | b\nc | d'],
])('near miss: %s', (_, text) => {
  expect(rowsIn(text)).toEqual([]);
});
