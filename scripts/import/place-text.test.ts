import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { placeText } from './place-text.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'place-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (given: Set<string>, words: string, sidecar: string | null = null): string => {
  const { outcome, target } = placeText(folder, { name: 'a', bytes: new TextEncoder().encode(words), sidecar }, given);
  return `${outcome} ${basename(target)}`;
};

test('a new text, with what is beside it', () => {
  expect(put(new Set(), 'một', 'exchange: {}\n')).toBe('written a.txt');
  expect(readdirSync(folder).sort()).toEqual(['a.txt', 'a.yaml']);
});

test('texts of one name in one run are counted on, and are found again in the next', () => {
  const runs = [new Set<string>(), new Set<string>()].map((given) =>
    ['một', 'hai', 'một'].map((words) => put(given, words)),
  );
  expect(runs).toEqual([
    ['written a.txt', 'written a-2.txt', 'there a.txt'],
    ['there a.txt', 'there a-2.txt', 'there a.txt'],
  ]);
});

test('a name that another text has is left to it', () => {
  writeFileSync(join(folder, 'a.txt'), 'khác');
  expect(put(new Set(), 'một')).toBe('taken a.txt');
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('khác');
});

test('corrections without a text are not given to another', () => {
  writeFileSync(join(folder, 'a.yaml'), 'number: 1');
  expect(put(new Set(), 'một', 'exchange: {}\n')).toBe('taken a.txt');
  expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe('number: 1');
});
