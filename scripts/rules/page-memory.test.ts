/** What pages that are remembered rest on, beyond what types say. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../root.ts';

const filesOf = (pattern: string): readonly string[] =>
  globSync(pattern, { cwd: root }).filter((file) => !/\.test\.ts$/.test(file));
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

/** Files that keep something for themselves, and why a page that gets it has still looked at what it is made from. */
const KEEP_THEMSELVES: ReadonlyMap<string, string> = new Map([
  ['src/archive/once.ts', 'notes what it gives'],
  ['src/archive/list/timeline-list.ts', 'reads the texts first'],
  ['src/archive/body/succession/succession-steps.ts', 'made of a table, which whoever asks has read'],
]);

test('nothing that pages show is kept between pages but by what src/archive/once.ts has', () => {
  const keeping = filesOf('src/{archive,components,layouts,pages}/**/*.{ts,astro}').filter((file) =>
    // Under the words that it is made of anything may be kept: whoever has them has looked at them.
    /^(?:export )?let |^(?:export )?const \w+ = new (?:Map|Set)(?!<string)\b[^(]*\(\)|new WeakMap/m.test(textOf(file)),
  );
  expect(keeping.filter((file) => !KEEP_THEMSELVES.has(file)).toSorted()).toEqual(BROWSER_SCRIPTS);
});

/** Scripts of pages keep what they like. */
const BROWSER_SCRIPTS = ['src/components/document/tools/cite-menu.ts', 'src/components/document/tools/find-box.ts'];

test('each name of once, onceEach, onceOf and givenPart is given once', () => {
  const names = filesOf('src/{archive,site}/**/*.ts').flatMap((file) =>
    [...textOf(file).matchAll(/\b(?:once|onceEach|onceOf|givenPart)\(\s*['`]([^'`]+)['`]/g)].map(([, name]) => name),
  );
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test('pages open no files and know no day', () => {
  const pages = filesOf('src/{archive,components,layouts,pages,render}/**/*.{ts,astro}').filter((file) =>
    /from 'node:(?:fs|process|child_process)|process\.env|Date\.now\(|new Date\(\)|Math\.random\(/.test(textOf(file)),
  );
  // These run in the browser of a reader.
  expect(pages.toSorted()).toEqual([
    'src/components/document/tools/cite-menu.ts',
    'src/components/document/tools/save-reference.ts',
    'src/components/frame/print-address.ts',
  ]);
});

test('one page is made after the other', () => {
  expect(textOf('astro.config.mjs')).not.toContain('concurrency');
});
