/**
 * What lets two builds of the same content give the same pages, and `dev` show what has changed.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../root.ts';

/** Files of these folders whose text has something that a pattern finds. */
function filesWith(folders: string, pattern: RegExp): readonly string[] {
  return globSync(`src/{${folders}}/**/*.{ts,astro}`, { cwd: root })
    .filter((file) => !/\.(?:test|fixture)\.ts$/.test(file) && pattern.test(readFileSync(join(root, file), 'utf8')))
    .toSorted();
}

/** Scripts of pages run in the browser of a reader and keep what they like. */
const BROWSER_SCRIPTS = ['src/components/document/tools/cite-menu.ts', 'src/components/document/tools/find-box.ts'];

test('what is made of an archive is kept with it, by src/archive/once.ts', () => {
  // Under the words that it is made of anything may be kept.
  const kept = /^(?:export )?let |^(?:export )?const \w+ = new (?:Map|Set)(?!<string)\b[^(]*\(\)|new WeakMap/m;
  expect(filesWith('archive,components,layouts,pages', kept)).toEqual(['src/archive/once.ts', ...BROWSER_SCRIPTS]);
});

test('pages open no files and know no day', () => {
  const asked = /from 'node:(?:fs|process|child_process)|process\.env|Date\.now\(|new Date\(\)|Math\.random\(/;
  expect(filesWith('archive,components,layouts,pages,render', asked)).toEqual([
    'src/components/document/tools/cite-menu.ts',
    'src/components/document/tools/save-reference.ts',
    'src/components/frame/print-address.ts',
  ]);
});
