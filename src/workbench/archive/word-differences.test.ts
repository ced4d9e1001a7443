import { describe, expect, test } from 'vitest';
import { compareTexts } from './word-differences.ts';

const words = (count: number, from = 0): string => Array.from({ length: count }, (_, i) => `từ${from + i}`).join(' ');

describe('two texts', () => {
  test.each([
    ['the same', 'Điều 1. Giao Sở Y tế.', 'Điều 1. Giao Sở Y tế.', 1, []],
    ['the same but for case, spaces and signs alone', 'ĐIỀU 1.\n\n- Giao   Sở', 'Điều 1. Giao Sở', 1, []],
    [
      'with another word',
      'Giao Sở Y tế làm',
      'Giao Sở Nội vụ làm',
      0.6,
      ['same Giao Sở', 'removed Nội vụ', 'added Y tế', 'same làm'],
    ],
    ['with words more at the end', 'một hai ba', 'một hai', 2 / 3, ['same một hai', 'added ba']],
    ['with words less at the beginning', 'hai ba', 'một hai ba', 2 / 3, ['removed một', 'same hai ba']],
  ])('%s', (_, draft, other, share, pieces) => {
    const comparison = compareTexts(draft, other);
    expect(comparison?.share).toBeCloseTo(share, 5);
    expect(comparison?.differences.map(({ kind, words: shown }) => `${kind} ${shown}`)).toEqual(pieces);
  });

  test('show of what is the same the words beside a difference', () => {
    const pieces = compareTexts(`${words(40)} x ${words(40, 40)} y`, `${words(40)} ${words(40, 40)}`)?.differences;
    expect(pieces?.map(({ kind, words: shown }) => `${kind} ${shown}`)).toEqual([
      `same … ${words(8, 32)}`,
      'added x',
      `same ${words(8, 40)} … ${words(8, 72)}`,
      'added y',
    ]);
  });

  test('that differ in very many places show the first of them and say that there are more', () => {
    const every = (mark: string): string =>
      Array.from({ length: 300 }, (_, i) => `${mark}${i} ${words(8, 8 * i)}`).join(' ');
    const comparison = compareTexts(every('x'), every('y'));
    expect(comparison?.share).toBeCloseTo(8 / 9, 5);
    expect(comparison?.differences.filter(({ kind }) => kind === 'added')).toHaveLength(200);
    expect(comparison?.differences.at(-1)).toEqual({ kind: 'same', words: '…' });
  });
});

describe('alike are', () => {
  const text = words(400);
  const changed = (share: number): string =>
    text.replace(/từ(\d+)/g, (word, n) => (Number(n) % 100 < share * 100 ? `khác${n}` : word));
  test.each([
    ['a text with two words of ten changed', changed(0.2), true],
    ['a text with six words of ten changed', changed(0.6), false],
    ['a copy that ends in the middle', words(200), true],
    ['a short piece of it', words(60), false],
  ])('%s: %s', (_, draft, isAlike) => {
    expect(compareTexts(draft, text)?.isAlike).toBe(isAlike);
  });

  test('not texts that have next to nothing in common', () => {
    expect(compareTexts(words(300, 1000), text)).toBeNull();
  });
});
