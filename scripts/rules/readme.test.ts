import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../root.ts';

const README = readFileSync(join(root, 'README.md'), 'utf8');

/**
 * Every path that a text names in backticks or at the beginning of a line of the map; patterns with
 * a star or braces are none.
 */
function pathsIn(text: string): string[] {
  const quoted = text.matchAll(/`((?:src|scripts)\/[\w./[\]-]+)`/g);
  const mapped = text.matchAll(/^((?:src|scripts|content)\/[\w/]+)\s{2,}/gm);
  return [...new Set([...quoted, ...mapped].map(([, path = '']) => path))];
}

test('paths are found in backticks and in the map, and words are not', () => {
  const text = 'See `src/a/b.ts` and `npm run x` in `src/{a,b}`.\nsrc/map/    what it has\nsrc/word in a sentence';
  expect(pathsIn(text)).toEqual(['src/a/b.ts', 'src/map/']);
});

test('every file and folder that the README names is there', () => {
  const paths = pathsIn(README);
  expect(paths.length).toBeGreaterThan(50);
  expect(paths.filter((path) => path !== 'content/directives/' && !existsSync(join(root, path)))).toEqual([]);
});

test('the map has every folder of src, and the table every command', () => {
  const map = /## The map\s+```text\n(.*?)```/s.exec(README)?.[1] ?? '';
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).filter((name) => !new RegExp(`\\b${name}\\b`).test(map))).toEqual([]);
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named = new Set([...README.matchAll(/npm (?:run )?(?:--silent )?([a-z][a-z:-]*)/g)].map(([, name]) => name));
  expect(Object.keys(scripts).filter((name) => !named.has(name))).toEqual([]);
});
