import { describe, expect, test } from 'vitest';
import { textParts, textsFile } from './text-parts.ts';

const text = (name: string, bytes: number) => ({ name: `${name}.txt`, bytes });
const named = (parts: ReturnType<typeof textParts>) => parts.map((part) => part.map(({ name }) => name.slice(0, -4)));

describe('texts are parted in the order of the names of their files', () => {
  test.each([
    ['none', [], []],
    ['what fits', [text('b', 60), text('a', 40)], [['a', 'b']]],
    ['near miss: one byte more', [text('b', 61), text('a', 40)], [['a'], ['b']]],
    ['a text that is longer than a part', [text('a', 10), text('b', 500), text('c', 10)], [['a'], ['b'], ['c']]],
    ['a name that another begins with, as a folder lists them', [text('a', 1), text('a-b', 1)], [['a-b', 'a']]],
  ])('%s', (_, texts, parts) => expect(named(textParts(texts, 100))).toEqual(parts));

  test('no more than a ZIP file can count, with its checksums', () => {
    const parts = textParts(Array.from({ length: 70_000 }, (_, n) => text(`t${n}`, 1)));
    expect(parts.map(({ length }) => length)).toEqual([65_534, 70_000 - 65_534]);
  });
});

test('the first file has the name that all texts had in one', () => {
  expect([textsFile(1), textsFile(2)]).toEqual(['van-ban.zip', 'van-ban-2.zip']);
});
