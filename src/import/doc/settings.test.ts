import { expect, test } from 'vitest';
import { BytesAt } from './bytes-at.ts';
import { letterLook, paragraphLook } from './settings.ts';

const bytes = (...values: number[]): BytesAt => new BytesAt(Uint8Array.from(values));
const word = (value: number): number[] => [value & 0xff, value >> 8];
const change = (code: number, ...operand: number[]): number[] => [...word(code), ...operand];

test.each<[string, number[], object]>([
  ['hidden', change(0x083c, 1), { hidden: true }],
  ['not hidden, whatever the style says', change(0x083c, 0), { hidden: false }],
  ['as the style has it', change(0x083c, 0x80), { hidden: undefined }],
  ['the last of two counts', [...change(0x4a4f, 3, 0), ...change(0x4a4f, 5, 0)], { font: 5 }],
  [
    'a change that says its own length is passed over',
    [...change(0xca31, 3, 1, 2, 3), ...change(0x0800, 1)],
    { deleted: true },
  ],
  ['near miss: one that breaks off', [...change(0x0800, 1), ...change(0x4a4f, 3)], { deleted: true }],
])('letters: %s', (_, list, look) => {
  expect(letterLook(bytes(...list))).toEqual(look);
});

/** A row of cells: for each the kinds of its lines above, left, below, right (TC80). */
const row = (...cells: readonly (readonly number[])[]): number[] => {
  const inner = [
    cells.length,
    ...Array.from({ length: (cells.length + 1) * 2 }, () => 0),
    ...cells.flatMap((kinds) => [0, 0, 0, 0, ...kinds.flatMap((kind) => [4, kind, 0, 0])]),
  ];
  return [...word(0xd608), ...word(inner.length + 1), ...inner];
};
const FRAMED = [1, 1, 1, 1];
const BARE = [0, 0, 0, 0];

test.each<[string, number[], object]>([
  ['in the middle', change(0x2461, 1), { isCentred: true }],
  ['to the right', change(0x2461, 2), { isCentred: false }],
  ['a list and its level', [...change(0x460b, 2, 0), ...change(0x260a, 1)], { list: 2, level: 1 }],
  ['a row with lines', row(FRAMED, FRAMED), { hasLines: true }],
  ['a row without', row(BARE, BARE), { hasLines: false }],
  ['a line beside one cell of three', row(FRAMED, BARE, BARE), { hasLines: false }],
  ['a line below words alone', row([0, 0, 1, 0], BARE), { hasLines: false }],
])('paragraphs: %s', (_, list, look) => {
  expect(paragraphLook(bytes(...list))).toEqual(look);
});
