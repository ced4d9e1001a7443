import { expect, test } from 'vitest';
import type { Block } from '../../../model.ts';
import { cellBefore } from './table-cell.ts';

/** The words before ▢ in its cell. */
const before = (...lines: string[]): string => {
  const reading = `xx${lines.join('\n')}`;
  return cellBefore(reading, reading.indexOf('▢'), { start: 2 } as Block);
};

test.each([
  ['of its own line, where no rule parts the rows', ['| 1 | Chợ tạm', '| 2 | Phong tỏa ▢ |'], 'Phong tỏa '],
  [
    'of all lines of the row, in the same column',
    ['+---+---+', '| 1 | Phong  tỏa |', '|   | tạm thời ▢ |'],
    'Phong tỏa tạm thời ',
  ],
  ['not those above the rule', ['| 1 | Chợ |', '+---+---+', '| 2 | Phong tỏa |', '|   | tại ▢ |'], 'Phong tỏa tại '],
  ['nor those of other columns', ['+---+---+', '| Chợ | Phong tỏa | Cầu |', '|  | tại ▢ |'], 'Phong tỏa tại '],
  ['of a line that is shorter, none', ['|====|===|', '| Chợ |', '|  | tại ▢ |'], 'tại '],
  ['below a rule that begins with a bar', ['|====|===|', '| a | Cấm |', '|  | tại ▢ |'], 'Cấm tại '],
  ['of a rule of any make', ['  -----', '| a | Cấm |', '  | b | họp ▢'], 'Cấm họp '],
  ['of the first cell', ['-----', 'Cấm', 'họp ▢'], 'Cấm họp '],
  ['none', ['▢ |'], ''],
  [
    'above a dash in a cell, which is no rule',
    ['+---+---+', '| a | Cấm |', '|   | - chợ |', '|   | họp ▢'],
    'Cấm - chợ họp ',
  ],
  ['of cells with a rule in their words', ['+---+---+', '| a | Cấm --- |', '|   | họp ▢'], 'Cấm --- họp '],
])('the words before a place are those %s', (_, lines, words) => {
  expect(before(...lines)).toBe(words);
});

test('a row is looked at from the beginning of its table at most, and of a long one only the end', () => {
  expect(cellBefore('Cấm\nhọp ▢', 8, { start: 4 } as Block)).toBe('họp ');
  const far = `-----\nCấm ${'x'.repeat(3000)}\nhọp ▢`;
  expect(cellBefore(far, far.indexOf('▢'), { start: 0 } as Block)).toBe('họp ');
});
