import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Look } from '../trace/look.ts';
import { PAGES } from './kept-pages.ts';
import { openPageMemory, type PageMemory } from './page-memory.ts';

let content = '';
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'pages-'));
});

type Values = Readonly<Record<string, unknown>>;

const looksAt = (values: Values): readonly Look[] =>
  Object.entries(values).map(([name, value]) => ({ name, value: () => value }));
const memoryWith = (values: Values, basis = 'program'): PageMemory =>
  openPageMemory(content, basis, (name) => looksAt(values).find((look) => look.name === name) ?? null);
const bytes = (words: string): Uint8Array => Buffer.from(words);
const words = (page: Uint8Array | null): string | null => page && Buffer.from(page).toString();

/** A build with one page that looks at these values. */
function build(values: Values, props: unknown = {}, page = 'a page'): void {
  const memory = memoryWith(values);
  memory.keep('/a/', props, looksAt(values), bytes(page));
  memory.end();
}

test.each<[string, Values, unknown, Values, unknown, boolean]>([
  ['all is the same', { title: 'a' }, { n: 1 }, { title: 'a' }, { n: 1 }, true],
  ['what is not looked at is another', { title: 'a' }, {}, { title: 'a', other: 2 }, {}, true],
  ['a value is another', { title: 'a' }, {}, { title: 'b' }, {}, false],
  ['a value deep within is another', { list: [{ a: [1] }] }, {}, { list: [{ a: [2] }] }, {}, false],
  ['an order is another', { list: ['a', 'b'] }, {}, { list: ['b', 'a'] }, {}, false],
  ['a part is gone', { title: 'a', note: 1 }, {}, { title: 'a' }, {}, false],
  ['what was missing is there', { note: undefined }, {}, { note: 'x' }, {}, false],
  ['a text says what was a number', { n: 1 }, {}, { n: '1' }, {}, false],
  ['the props are others', { title: 'a' }, { page: 1 }, { title: 'a' }, { page: 2 }, false],
])('where %s', (_, before, given, after, givenNow, isRemembered) => {
  build(before, given);
  expect(words(memoryWith(after).recall('/a/', givenNow))).toBe(isRemembered ? 'a page' : null);
});

test.each<[string, Values, unknown]>([
  ['looks at a function', { name: (n: number) => n }, {}],
  ['is given a function', { title: 'a' }, { to: () => '/b/' }],
  ['looks at a value of a kind that nobody can compare', { bytes: new Uint8Array(2) }, {}],
  ['looks at the whole archive', Object.fromEntries(Array.from({ length: 3001 }, (_, n) => [`n${n}`, n])), {}],
])('a page that %s is not kept', (_, values, props) => {
  build(values, props);
  expect(memoryWith(values).recall('/a/', props)).toBeNull();
});

test('another program remembers nothing', () => {
  build({ title: 'a' });
  expect(memoryWith({ title: 'a' }, 'another').recall('/a/', {})).toBeNull();
});

describe('what is kept', () => {
  const kept = (): string => readFileSync(join(content, PAGES, 'pages')).toString('latin1');

  test('is what the build showed: a page that it did not make or remember is gone', () => {
    build({ title: 'a' });
    const memory = memoryWith({ title: 'a' });
    memory.keep('/b/', {}, [], bytes('b'));
    memory.end();
    const now = memoryWith({ title: 'a' });
    expect([now.recall('/a/', {}), words(now.recall('/b/', {}))]).toEqual([null, 'b']);
  });

  test('stays for as many builds as remember it', () => {
    build({ title: 'a' });
    for (let n = 0; n < 3; n++) {
      const memory = memoryWith({ title: 'a' });
      expect(words(memory.recall('/a/', {}))).toBe('a page');
      memory.end();
    }
  });

  test('is that of the last build that made all of its pages', () => {
    build({ title: 'a' });
    memoryWith({ title: 'a' }).keep('/a/', {}, [], bytes('half'));
    expect(words(memoryWith({ title: 'a' }).recall('/a/', {}))).toBe('a page');
  });

  test('of builds that were stopped nothing stays', () => {
    const ended = 2 ** 22 + 7;
    build({ title: 'a' });
    writeFileSync(join(content, PAGES, `unfinished-${ended}`), 'half a page');
    build({ title: 'a' });
    expect(readdirSync(join(content, PAGES)).sort()).toEqual(['.gitignore', 'pages']);
  });

  test.each<[string, (file: Buffer) => Buffer]>([
    ['is cut off', (file) => file.subarray(0, file.length / 2)],
    ['is empty', () => Buffer.alloc(0)],
    ['has a bit that flipped', (file) => Buffer.from(file.map((byte, n) => (n === 12 ? byte ^ 1 : byte)))],
    ['has another end', (file) => Buffer.concat([file, Buffer.alloc(8)])],
  ])('is not taken from a file that %s', (_, damage) => {
    build({ title: 'a' });
    const file = join(content, PAGES, 'pages');
    writeFileSync(file, damage(readFileSync(file)));
    expect(memoryWith({ title: 'a' }).recall('/a/', {})).toBeNull();
  });

  test('is not needed: where it cannot be written, every page is made', () => {
    writeFileSync(join(content, PAGES), 'a file where the folder should be');
    build({ title: 'a' });
    expect(memoryWith({ title: 'a' }).recall('/a/', {})).toBeNull();
  });

  test('is committed by nobody', () => {
    build({ title: 'a' });
    expect(readFileSync(join(content, PAGES, '.gitignore'), 'utf8')).toBe('*\n');
    expect(existsSync(join(content, PAGES, 'pages'))).toBe(true);
    expect(kept()).not.toBe('');
  });
});

test('many pages are found again, each as it was', () => {
  const pages = Array.from({ length: 300 }, (_, n) => [`/${n}/`, `${n} `.repeat(5000)] as const);
  const memory = memoryWith({});
  for (const [path, page] of pages) memory.keep(path, {}, [], bytes(page));
  memory.end();
  const now = memoryWith({});
  for (const [path, page] of pages.toReversed()) expect(words(now.recall(path, {}))).toBe(page);
  expect(now.counts()).toEqual({ recalled: 300, made: 0 });
});
