import { expect, test } from 'vitest';
import { withPreloads } from './search-scripts.ts';

const scripts: Readonly<Record<string, string>> = {
  'page.js': 'import{a}from"./words.js";import"./names.js";const z=()=>import("./zero.js");a(z)',
  'words.js': 'import{b as e}from"./runtime.js";export{e as a}',
  'names.js': 'import"./words.js"',
  'runtime.js': 'export const b=1',
  'menu.js': 'document.title="from./x.js"',
};
const page = (...names: readonly string[]): string =>
  `<html><head><title>x</title></head><body>${names.map((name) => `<script type="module" src="/kho/_astro/${name}"></script>`).join('')}</body></html>`;
const preloaded = async (html: string): Promise<readonly string[]> =>
  [...(await withPreloads(html, async (name) => scripts[name] ?? '')).matchAll(/modulepreload" href="([^"]+)"/g)].map(
    (match) => match[1] ?? '',
  );

test.each([
  [
    'what scripts import is asked for with them, each once',
    ['menu.js', 'page.js'],
    ['menu', 'page', 'words', 'names', 'runtime'],
  ],
  ['what is loaded on demand is left alone', ['page.js'], ['page', 'words', 'names', 'runtime']],
  ['a page without scripts is as it is', [], []],
])('%s', async (_, names, expected) => {
  expect(await preloaded(page(...names))).toEqual(expected.map((name) => `/kho/_astro/${name}.js`));
});

test('the links are in the head, and nothing else is changed', async () => {
  const html = page('menu.js');
  const changed = await withPreloads(html, async (name) => scripts[name] ?? '');
  expect(changed.replace('<link rel="modulepreload" href="/kho/_astro/menu.js">', '')).toBe(html);
  expect(changed.indexOf('modulepreload')).toBeLessThan(changed.indexOf('</head>'));
});

test('a page that has its links already is as it was', async () => {
  const once = await withPreloads(page('page.js'), async (name) => scripts[name] ?? '');
  expect(await withPreloads(once, async (name) => scripts[name] ?? '')).toBe(once);
});
