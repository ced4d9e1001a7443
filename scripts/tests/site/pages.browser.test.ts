import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from './test-browser.ts';
import { builtPages, oneOfEachKind, type BuiltPage } from './test-pages.ts';

const require = createRequire(import.meta.url);
let browser: Browser;
let pages: readonly BuiltPage[] = [];
let kinds: readonly BuiltPage[] = [];
let axe = '';

beforeAll(async () => {
  pages = await builtPages(inject('siteFolder'));
  kinds = oneOfEachKind(pages);
  axe = await readFile(require.resolve('axe-core/axe.min.js'), 'utf8');
  browser = await launchBrowser();
});

afterAll(() => browser.close());

const at = (path: string): string => `${inject('siteAddress')}${path}`;

const withPage = async <T>(options: Parameters<Browser['newPage']>[0], use: (page: Page) => Promise<T>): Promise<T> => {
  const page = await browser.newPage(options);
  try {
    return await use(page);
  } finally {
    await page.close();
  }
};

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

const violationsOn = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe);
  const found = (await page.evaluate('axe.run({ resultTypes: ["violations"] })')) as {
    violations: readonly Violation[];
  };
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${page.url()} ${id}: ${html.slice(0, 120)}`),
  );
};

test.each(['light', 'dark'] as const)('axe finds nothing on any kind of page, %s', async (colorScheme) => {
  const found = await withPage({ colorScheme, viewport: { width: 1280, height: 900 } }, async (page) => {
    const violations: string[] = [];
    for (const { path } of kinds) {
      await page.goto(at(path));
      violations.push(...(await violationsOn(page)));
    }
    return violations;
  });
  expect(kinds.length).toBeGreaterThan(12);
  expect(found).toEqual([]);
});

test.each([320, 360, 1280])('no kind of page is wider than a window of %i pixels', async (width) => {
  const wider = await withPage({ viewport: { width, height: 800 } }, async (page) => {
    const found: string[] = [];
    for (const { path } of kinds) {
      await page.goto(at(path));
      if ((await page.evaluate('document.documentElement.scrollWidth')) !== width) found.push(path);
    }
    return found;
  });
  expect(wider).toEqual([]);
});

test.each([
  [360, 780],
  [768, 1024],
  [1280, 800],
])('the text of every document begins on the first screen, %i × %i', async (width, height) => {
  const documents = (await builtPages(inject('siteFolder'))).filter(({ path }) =>
    /^\/van-ban\/(?!trang\/)./.test(path),
  );
  const below = await withPage({ viewport: { width, height } }, async (page) => {
    const found: unknown[] = [];
    for (const { path } of documents) {
      await page.goto(at(path));
      const y = await page.evaluate(`document.querySelector('.text > .part').getBoundingClientRect().top`);
      if (Number(y) > height - 24) found.push([path, y]);
    }
    return found;
  });
  expect(documents.length).toBeGreaterThan(3);
  expect(below).toEqual([]);
});

test('every kind of page asks only this site, and reports no error', async () => {
  const trouble = await withPage({}, async (page) => {
    const found: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(inject('siteAddress'))) found.push(request.url());
    });
    page.on('response', (response) => {
      if (response.status() >= 400) found.push(`${response.status()} ${response.url()}`);
    });
    page.on('pageerror', (error) => found.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') found.push(message.text());
    });
    for (const { path } of kinds) await page.goto(at(path));
    return found;
  });
  expect(trouble).toEqual([]);
});

/** The scripts that a page loads at once: its inline ones, its files, and what these import statically. */
const scriptsOf = async ({ html }: BuiltPage): Promise<string> => {
  const inline = [...html.matchAll(/<script(?![^>]*application)[^>]*>([^]*?)<\/script>/g)].map(
    (match) => match[1] ?? '',
  );
  const queue = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map((match) => match[1] ?? '');
  const files = new Map<string, string>();
  for (const file of queue) {
    if (files.has(file)) continue;
    const code = await readFile(join(inject('siteFolder'), file), 'utf8');
    files.set(file, code);
    queue.push(...[...code.matchAll(/from\s*"\.\/([^"]+)"/g)].map((match) => `/_astro/${match[1]}`));
  }
  return [...inline, ...files.values()].join('');
};

test('a page other than search loads at most 5 KB of script, compressed', async () => {
  const sizes = await Promise.all(
    kinds
      .filter(({ path }) => !path.startsWith('/tim-kiem/'))
      .map(async (kind) => ({ path: kind.path, size: gzipSync(await scriptsOf(kind)).length })),
  );
  expect(sizes.filter(({ size }) => size > 5000)).toEqual([]);
  expect(sizes.every(({ size }) => size > 500)).toBe(true);
});

test('every page that may be found describes itself, and as no other page does', () => {
  const described = pages
    .filter(({ html }) => !html.includes('<meta name="robots" content="noindex"'))
    .map(({ path, html }) => ({ path, words: /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '' }));
  const shared = [...Map.groupBy(described, ({ words }) => words).values()].filter((group) => group.length > 1);
  expect(described.length).toBeGreaterThan(100);
  expect(shared.flat()).toEqual([]);
  expect(described.filter(({ words }) => words.length < 40 || words.length > 500)).toEqual([]);
});

test('without JavaScript a document can be read, walked through by its contents, and searched for by a plain form', async () => {
  const found = await withPage({ javaScriptEnabled: false }, async (page) => {
    const documentPath = kinds.find(({ path }) => /^\/van-ban\/./.test(path))?.path ?? '/';
    await page.goto(at(documentPath));
    await page.getByText('Mục lục', { exact: true }).click();
    await page.locator('.toc a').first().click();
    const provision = page.locator(':target');
    const read = (await provision.count()) === 1 && (await provision.isVisible());
    await page.locator('.text .anchor').first().click();
    const linked = new URL(page.url()).hash === (await page.locator('.text .anchor').first().getAttribute('href'));
    const dead = await page.locator('.doc-tools, .cite-menu, .reader-settings-open').filter({ visible: true }).count();
    await page.goto(at('/'));
    await page.getByRole('searchbox').fill('4 tại chỗ');
    await page.getByRole('searchbox').press('Enter');
    await page.waitForURL('**/tim-kiem/**');
    return { read, linked, dead, query: new URL(page.url()).searchParams.get('q') };
  });
  expect(found).toEqual({ read: true, linked: true, dead: 0, query: '4 tại chỗ' });
});
