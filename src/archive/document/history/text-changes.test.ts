import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textChanges, type ChangedWords } from './text-changes.ts';

const shown = (words: readonly ChangedWords[]): string =>
  words.map(({ kind, words: some }) => (kind === 'same' ? some : `${kind === 'added' ? '+' : '-'}[${some}]`)).join('');

test.each([
  ['a word', 'Số: 33/CV\nV/v họp\n', 'Số: 33/CV-TTCH\nV/v họp\n', [[1, 'Số: 33/CV+[-TTCH]\n']]],
  ['a tone', 'UBND xã Bản Bo\n', 'UBND xã Bàn Bo\n', [[1, 'UBND xã -[Bản]+[Bàn] Bo\n']]],
  ['a line put in', 'a\nc\n', 'a\nb\nc\n', [[2, '+[b\n]']]],
  ['a line left out', 'a\nb\nc\n', 'a\nc\n', [[2, '-[b\n]']]],
  ['the end', 'a\n', 'a\nb', [[2, '+[b]']]],
  [
    'two places',
    'a\nb\nc\nd\n',
    'x\nb\nc\ny\n',
    [
      [1, '-[a]+[x]\n'],
      [4, '-[d]+[y]\n'],
    ],
  ],
  ['a space alone', 'a b\n', 'a  b\n', [[1, 'a-[ ]+[  ]b\n']]],
  ['all of it', '', 'a b\n', [[1, '+[a b\n]']]],
  ['near miss: nothing', 'a\nb\n', 'a\nb\n', []],
])('%s', (_, older, newer, expected) => {
  expect(textChanges(older, newer).map(({ line, words }) => [line, shown(words)])).toEqual(expected);
});

test('texts with nothing in common are shown as left out and put in', () => {
  const lines = (word: string): string => Array.from({ length: 3_000 }, (_, i) => `${word}${i}\n`).join('');
  const [only] = textChanges(lines('cũ '), lines('mới '));
  expect(only?.line).toBe(1);
  expect(only?.words.filter(({ kind }) => kind !== 'same').length).toBeGreaterThan(0);
});

test('no word is lost or made up, whatever changed', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'ồ', ' ', '\n', 'b'), maxLength: 40 });
  fc.assert(
    fc.property(text, text, (older, newer) => {
      const changes = textChanges(older, newer);
      const of = (kind: ChangedWords['kind']): string =>
        changes.flatMap(({ words }) => words.filter((w) => w.kind !== kind).map((w) => w.words)).join('');
      const lines = (all: string): string[] => all.match(/[^\n]*\n|[^\n]+$/g) ?? [];
      // What is not in a stretch is the same in both, so both lose the same lines.
      const rest = (all: string, some: string): number => lines(all).length - lines(some).length;
      expect(rest(newer, of('removed'))).toBe(rest(older, of('added')));
      expect(changes.length === 0).toBe(older === newer);
    }),
  );
});
