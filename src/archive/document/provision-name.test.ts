import { expect, test } from 'vitest';
import { provisionNames } from './provision-name.ts';

const named = (...labels: readonly (readonly [string, number])[]) =>
  provisionNames(labels.map(([label, depth]) => ({ label, depth })));

test('a provision is named by its numbers, from the outermost', () => {
  expect(named(['I.', 0], ['1.', 1], ['a)', 2], ['-', 3], ['-', 3], ['+', 4], ['b)', 2], ['-', 3], ['2.', 1])).toEqual([
    'Phần I',
    'Phần I, mục 1',
    'Phần I, mục 1, điểm a',
    'Phần I, mục 1, điểm a, gạch 1',
    'Phần I, mục 1, điểm a, gạch 2',
    'Phần I, mục 1, điểm a, gạch 2, cộng 1',
    'Phần I, mục 1, điểm b',
    'Phần I, mục 1, điểm b, gạch 1',
    'Phần I, mục 2',
  ]);
});

test('a decimal number holds the number around it; words of the law stay as printed; loose dashes are counted', () => {
  expect(named(['1.', 0], ['1.2.', 1], ['Điều 5.', 0], ['-', 0], ['-', 0])).toEqual([
    'Mục 1',
    'Mục 1.2',
    'Điều 5',
    'Gạch 1',
    'Gạch 2',
  ]);
});
