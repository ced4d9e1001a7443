import { expect, test } from 'vitest';
import { citationOf, citedProvision, provisionLabels, provisionNames, readProvisionLabels } from './provision-name.ts';

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

test('a number in a điều is a khoản, whatever stands around the điều', () => {
  expect(named(['QUY CHẾ', 0], ['Chương I', 1], ['Điều 5.', 2], ['1.', 3], ['a)', 4], ['2.', 3])).toEqual([
    'QUY CHẾ',
    'QUY CHẾ, Chương I',
    'QUY CHẾ, Chương I, Điều 5',
    'QUY CHẾ, Chương I, Điều 5, khoản 1',
    'QUY CHẾ, Chương I, Điều 5, khoản 1, điểm a',
    'QUY CHẾ, Chương I, Điều 5, khoản 2',
  ]);
});

test.each([
  ['Mục 3', 'mục 3'],
  ['Mục 3, gạch 2', 'gạch đầu dòng thứ 2 mục 3'],
  ['Phần I, mục 1, điểm a', 'điểm a mục 1 phần I'],
  ['Điều 5, khoản 1, điểm a', 'điểm a khoản 1 Điều 5'],
  ['Chương I, Mục 2, Điều 5', 'Điều 5'],
  ['Chương I', 'Chương I'],
  ['QUY CHẾ, Chương I, Điều 5, khoản 1', 'khoản 1 Điều 5 Quy chế'],
  ['PHỤ LỤC II, phần I, mục 2', 'mục 2 phần I Phụ lục II'],
])('%s is cited as %s', (name, cited) => {
  expect(citedProvision(name)).toBe(cited);
});

test.each([
  [[], ''],
  [
    [
      ['Điều 1.', 0],
      ['1.', 1],
      ['a)', 2],
      ['-', 3],
    ],
    '0Điều 1.|11.|2a)|3-',
  ],
] as const)('the labels and depths of %j are written as %j, and read again', (rows, written) => {
  const provisions = rows.map(([label, depth]) => ({ label, depth }));
  expect(provisionLabels(provisions)).toBe(written);
  expect(readProvisionLabels(written)).toEqual(provisions);
});

test('a bar in a label does not make two of it', () => {
  const written = provisionLabels([
    { label: '1.|', depth: 0 },
    { label: '2.', depth: 0 },
  ]);
  expect(provisionNames(readProvisionLabels(written))).toEqual(['Mục 1', 'Mục 2']);
});

test('a provision stands before its document, as letters have it', () => {
  expect(citationOf('điểm a khoản 1 Điều 5', 'Nghị định số 30/2020/NĐ-CP')).toBe(
    'điểm a khoản 1 Điều 5 Nghị định số 30/2020/NĐ-CP',
  );
  expect(citationOf('', 'Công văn')).toBe('Công văn');
});
