import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from './test-browser.ts';
import { builtPages } from './test-pages.ts';

let browser: Browser;
let page: Page;
let documentPath = '';

beforeAll(async () => {
  const documents = (await builtPages(inject('siteFolder'))).filter(({ path }) =>
    /^\/van-ban\/(?!trang\/)./.test(path),
  );
  documentPath = documents.toSorted((a, b) => b.html.length - a.html.length)[0]?.path ?? '';
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
});

afterAll(() => browser.close());

const open = (path: string): Promise<unknown> => page.goto(`${inject('siteAddress')}${path}`);

const focused = (property: string): Promise<unknown> => page.evaluate(`document.activeElement.${property}`);

test('the first Tab shows the link that skips to the content, and Enter moves the focus there', async () => {
  await open(documentPath);
  await page.keyboard.press('Tab');
  expect(await focused('textContent')).toBe('Đến nội dung chính');
  expect(await page.locator('.skip').boundingBox()).toMatchObject({ y: expect.any(Number) });
  expect((await page.locator('.skip').boundingBox())?.y).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  expect(await focused('id')).toBe('noi-dung');
});

test('whatever the Tab key reaches on a document page shows that it has the focus', async () => {
  await open(documentPath);
  const unmarked: unknown[] = [];
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    const mark = (await page.evaluate(`(() => {
      const e = document.activeElement;
      const style = getComputedStyle(e);
      return { html: e.outerHTML.slice(0, 80), width: parseFloat(style.outlineWidth), line: style.outlineStyle, seen: style.opacity };
    })()`)) as { html: string; width: number; line: string; seen: string };
    if (mark.line === 'none' || mark.width < 2 || Number(mark.seen) < 1) unmarked.push(mark);
  }
  expect(unmarked).toEqual([]);
});

test('the sign of a provision links to it, appears on focus, and marks it when followed', async () => {
  await open(documentPath);
  const anchor = page.locator('.text .anchor').first();
  await anchor.focus();
  await page.keyboard.press('Enter');
  const href = await anchor.getAttribute('href');
  expect(new URL(page.url()).hash).toBe(href);
  expect(await page.locator(':target').count()).toBe(1);
});

test('the search box of the home page is the first field, has a name, and submits with Enter', async () => {
  await open('/');
  const box = page.getByRole('searchbox', { name: 'Tìm trong kho' });
  await box.focus();
  await page.keyboard.type('17/CT-UBND');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/tim-kiem/?q=*');
  expect(new URL(page.url()).searchParams.get('q')).toBe('17/CT-UBND');
});

test('the menu of a phone opens by key, leads to its links, and Escape gives the focus back', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await page.goto(`${inject('siteAddress')}/loai/`);
  const button = page.locator('.menu summary');
  await button.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
  expect(await focused()).toBe('Văn bản');
  expect(await page.locator('.menu [aria-current]').allTextContents()).toEqual([expect.stringContaining('Văn bản')]);
  await page.keyboard.press('Escape');
  expect(await focused()).toBe('Menu');
  expect(await page.locator('.menu-sheet').isVisible()).toBe(false);
  await page.close();
});

test('the menu opens without JavaScript, and lists the whole site', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false });
  await page.goto(`${inject('siteAddress')}/loai/`);
  await page.locator('.menu summary').click();
  const links = await page.locator('.menu-sheet a').allTextContents();
  expect(links.map((name) => name.trim()).slice(0, 6)).toEqual([
    'Văn bản',
    'Địa phương',
    'Cơ quan',
    'Nhiệm vụ',
    'Viện dẫn',
    'Thuật ngữ',
  ]);
  await page.getByRole('link', { name: 'Giới thiệu', exact: true }).first().click();
  expect(new URL(page.url()).pathname).toBe('/gioi-thieu/');
  await page.close();
});
