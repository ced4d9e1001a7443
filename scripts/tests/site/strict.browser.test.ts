/**
 * What every page of the built site keeps: no inline code, the strict policy, boxes that do not
 * make a phone zoom, no address of the machine that built it.
 */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './test-browser.ts';
import { builtPages, oneOfEachKind, type BuiltPage } from './test-pages.ts';
import { visibleText } from '../archive/test-visible.ts';

/** Markup that a policy without 'unsafe-inline' refuses. Blocks of data are no code. */
const inlineCode = [
  /<script(?![^>]*\ssrc=)(?![^>]*\stype="application\/(?:ld\+)?json")[^>]*>/i,
  /<style[\s>]/i,
  /<[^>]*\sstyle\s*=/i,
  /<[^>]*\son[a-z]+\s*=/i,
  /\s(?:href|src|action|xlink:href)\s*=\s*["']?\s*(?:javascript|data):/i,
];

const inlineIn = (markup: string): string[] => inlineCode.flatMap((pattern) => pattern.exec(markup)?.[0] ?? []);

test.each([
  ['<script>a()</script>', 1],
  ['<script type="module">a()</script>', 1],
  ['<p class="x" style="--depth: 1">', 1],
  ['<svg><style>a{}</style></svg>', 1],
  ['<a href="#" onclick="a()">', 1],
  ['<a href="javascript:a()">', 1],
  ['<script type="module" src="/a.js"></script>', 0],
  ['<script type="application/json" id="d">{"style":"<"}</script>', 0],
  ['<p>style="x" onclick="y"</p>', 0],
  ['<p data-on="1" class="style">', 0],
])('%s has %i pieces of inline code', (markup, count) => {
  expect(inlineIn(markup)).toHaveLength(count);
});

describe('the built site', () => {
  let pages: readonly BuiltPage[] = [];
  let browser: Browser;

  beforeAll(async () => {
    pages = await builtPages(inject('siteFolder'));
    browser = await launchBrowser();
  });

  afterAll(() => browser.close());

  test('has no inline script, style or handler on any page nor in any picture', async () => {
    expect(pages.flatMap(({ path, html }) => inlineIn(html).map((found) => `${path}: ${found}`))).toEqual([]);
    const pictures = (await readdir(inject('siteFolder'), { recursive: true })).filter((file) => file.endsWith('.svg'));
    for (const picture of pictures)
      expect(inlineIn(await readFile(join(inject('siteFolder'), picture), 'utf8')), picture).toEqual([]);
    expect(pages.length).toBeGreaterThan(100);
  });

  test('has no space before a comma, a full stop or a semicolon in its own words', () => {
    const own = pages.map(({ path, html }) => [
      path,
      html.replace(/<div class="text">[\s\S]*?<div class="threads">|<div class="source-lines">[\s\S]*?<\/div>/g, ''),
    ]);
    const spaced = own.flatMap(([path, html = '']) =>
      [...visibleText(html.replace(/<script[\s\S]*?<\/script>/g, '')).matchAll(/.{0,30}\s[;,.](?=\s|$)/g)].map(
        ([found]) => `${path}: ${found}`,
      ),
    );
    expect(spaced).toEqual([]);
  });

  test('names no address of its own where none is set, and has nothing that needs one', async () => {
    expect(existsSync(join(inject('siteFolder'), 'opensearch.xml'))).toBe(false);
    expect(pages.filter(({ html }) => /rel="(?:search|canonical)"/.test(html)).map(({ path }) => path)).toEqual([]);
    expect(pages.filter(({ html }) => html.includes('localhost')).map(({ path }) => path)).toEqual([]);
    expect(existsSync(join(inject('siteFolder'), 'theo-doi/moi-vao-kho.xml'))).toBe(false);
    expect(pages.filter(({ html }) => html.includes('application/atom+xml')).map(({ path }) => path)).toEqual([]);
    const calendar = await readFile(join(inject('siteFolder'), 'nhiem-vu/thoi-han.ics'), 'utf8');
    expect(calendar).not.toMatch(/localhost|^URL/m);
  });

  test(
    'keeps its strict policy and has letters of at least 16 px in every box, on a phone',
    { timeout: 180_000 },
    async () => {
      const context = await browser.newContext({ viewport: { width: 375, height: 800 } });
      const page = await context.newPage();
      await page.addInitScript(() => {
        const violations: string[] = [];
        Object.assign(globalThis, { violations });
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
          violations.push(`${effectiveDirective} ${blockedURI} ${sample}`),
        );
      });
      const queries = ['4 tại chỗ', '17/CT-UBND', 'xét nghiệp tầm soát', 'không có chữ này đâu', ''];
      const paths = [
        ...oneOfEachKind(pages).map(({ path }) => path),
        ...queries.map((query) => `/tim-kiem/?q=${encodeURIComponent(query)}`),
        '/khong-co-trang-nay/',
      ];
      const boxes: string[] = [];
      for (const path of paths) {
        const answer = await page.goto(`${inject('siteAddress')}${path}`);
        expect(answer?.headers()['content-security-policy'], path).toContain("default-src 'self'");
        await page.waitForLoadState('networkidle');
        if (/^\/tim-kiem\/(?:\?|$)/.test(path))
          await page.waitForSelector('[data-search-state="done"]', { state: 'attached' });
        for (const fold of await page.locator('details > summary').all()) {
          const isShut = await fold.evaluate(({ parentElement }) => !parentElement?.hasAttribute('open'));
          if (!isShut || !(await fold.isVisible())) continue;
          await fold.click();
          // The menu lies over the page until it is shut.
          if (await fold.evaluate((summary) => summary.closest('.masthead') !== null))
            await page.keyboard.press('Escape');
        }
        // The suggestions load Pagefind's client.
        await page.locator('input[type="search"]:visible').first().pressSequentially('chỉ thị');
        await page.waitForLoadState('networkidle');
        expect(await page.evaluate('violations'), path).toEqual([]);
        const sizes = await page.$$eval('input, select, textarea', (all) =>
          all.map((box) => [box.outerHTML.slice(0, 120), parseFloat(getComputedStyle(box).fontSize)] as const),
        );
        expect(
          sizes.filter(([, size]) => size < 16),
          path,
        ).toEqual([]);
        boxes.push(...sizes.map(([box]) => box));
      }
      await context.close();
      expect(paths.length).toBeGreaterThan(15);
      for (const kind of ['<select', '<input type="checkbox"', 'id="loc-dia-phuong"', 'id="tim"'])
        expect(
          boxes.some((box) => box.includes(kind)),
          kind,
        ).toBe(true);
    },
  );
});
