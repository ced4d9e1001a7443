import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { builtPages, valuesOf, type BuiltPage } from './test-pages.ts';

let pages: readonly BuiltPage[] = [];
let idsByPath: ReadonlyMap<string, ReadonlySet<string>> = new Map();

beforeAll(async () => {
  pages = await builtPages(inject('siteFolder'));
  idsByPath = new Map(pages.map((page) => [page.path, new Set(valuesOf(page, 'id'))]));
});

/** The name of the vocabulary of `DC.title`, which looks like an address: no program loads it. */
const VOCABULARY = /<link rel="schema\.DC" href="[^"]*">/g;

const targets = ({ path, html }: BuiltPage): URL[] => {
  const page = { path, html: html.replace(VOCABULARY, '') };
  return [...valuesOf(page, 'href'), ...valuesOf(page, 'src'), ...valuesOf(page, 'action')].map(
    (value) => new URL(value, `http://site${path}`),
  );
};

const fault = (url: URL): string | null => {
  const path = decodeURIComponent(url.pathname);
  const ids = idsByPath.get(path);
  if (!ids) return existsSync(join(inject('siteFolder'), path)) && !path.endsWith('/') ? null : 'no such page';
  const id = decodeURIComponent(url.hash.slice(1));
  return id === '' || ids.has(id) ? null : 'no such anchor';
};

test('every link, image, script and form on every page leads to a page, file or anchor of the site', () => {
  const broken = pages.flatMap((page) =>
    targets(page)
      .map((url) => ({ url, fault: fault(url) }))
      .filter((found) => found.fault !== null)
      .map((found) => `${page.path} → ${found.url.href}: ${found.fault}`),
  );
  expect(broken).toEqual([]);
  expect(pages.length).toBeGreaterThan(20);
});

test('nothing on any page is loaded from another host', () => {
  const foreign = pages.flatMap((page) => targets(page).filter((url) => url.host !== 'site'));
  expect(foreign.map(String)).toEqual([]);
});

test('every page but those of former addresses can be reached from the home page by links', () => {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const reached = new Set(['/']);
  for (const path of reached) {
    const page = byPath.get(path);
    if (page) for (const url of targets(page)) reached.add(decodeURIComponent(url.pathname));
  }
  const kept = pages.filter(({ html }) => !html.includes('http-equiv="refresh"'));
  expect(kept.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual(['/404.html']);
});

test('an id is used once on a page', () => {
  const twice = pages.flatMap((page) => {
    const ids = valuesOf(page, 'id');
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${page.path}#${id}`);
  });
  expect(twice).toEqual([]);
});
