/**
 * What people come for, done by keyboard alone from the home page, wide and on a phone: what is
 * typed, and what it leads to.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './test-browser.ts';
import { onPage } from './test-page.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

/** “/”, the words, Enter: the search page with its answer. */
const ask = async (page: Page, words: string): Promise<void> => {
  await page.keyboard.press('/');
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/tim-kiem/?q=*');
  await page.waitForSelector('[data-search-state="done"]', { state: 'attached' });
};

/** Presses Tab until an element has the focus; a reader would give up after `most`. */
const tabTo = async (page: Page, selector: string, most: number): Promise<void> => {
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`${selector} is not among the first ${most} places of the Tab key`);
};

describe.each([1280, 360])('by keyboard at %i px', (width) => {
  const from = (use: (page: Page) => Promise<void>): Promise<void> =>
    onPage(browser, '/', use, { viewport: { width, height: 800 } });

  test.each([
    ['xa krong buk', '**/dia-phuong/2025/dak-lak/xa-krong-buk/'],
    ['17/ct', '**/van-ban/thanh-oai-*/#vien-dan-17-ct-ubnd*'],
    ['chi thi', '**/loai/chi-thi/'],
  ])('the first suggestion for %j leads to %s', (typed, address) =>
    from(async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type(typed);
      await page.waitForSelector('.suggestions [role="option"]');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(address);
    }),
  );

  test.each([
    ['29/7/2021', '.search-cards a[href*="#"]', /thanh-oai-.*#muc-3-g3$/],
    ['ngay 29 thang 7', '.search-cards a[href*="#"]', /thanh-oai-.*#muc-3-g3$/],
    ['4 tai cho', '.result-title a', /\/van-ban\/.*\?tim=/],
    ['xa krong buk', '.number-card a', /\/dia-phuong\/2025\/dak-lak\/xa-krong-buk\/$/],
    ['vien dan:17/CT-UBND', '.result-title a', /\/van-ban\/thanh-oai-/],
    ['noi:lai chau nam:2021', '.result-title a', /\/van-ban\/tam-duong-/],
  ])('%j leads to the first of %s', (typed, selector, address) =>
    from(async (page) => {
      await ask(page, typed);
      await tabTo(page, selector, 20);
      await page.keyboard.press('Enter');
      await page.waitForURL(address);
    }),
  );

  test('a search that filters narrow is another reader’s by its address, and can be gone back from', () =>
    from(async (page) => {
      await ask(page, 'UBND');
      const all = await page.locator('[data-results="exact"]').getAttribute('data-total');
      await page.locator('#tim').focus();
      if (width < 900) {
        await tabTo(page, '.filters-open', 20);
        await page.keyboard.press('Enter');
      }
      await tabTo(page, '[data-key="nam 2021"]', 40);
      await page.keyboard.press('Space');
      await page.waitForSelector('[data-results="exact"][data-total="2"]', { state: 'attached' });
      expect(await page.evaluate('document.activeElement.dataset.key')).toBe('nam 2021');
      const titles = await page.locator('.result-title').allInnerTexts();
      const other = await browser.newPage();
      await other.goto(page.url());
      await other.waitForSelector('[data-search-state="done"]', { state: 'attached' });
      expect(await other.locator('.result-title').allInnerTexts()).toEqual(titles);
      await other.close();
      if (width < 900) await page.keyboard.press('Escape');
      await page.goBack();
      await page.waitForSelector(`[data-results="exact"][data-total="${all}"]`, { state: 'attached' });
    }));
});

test.each(['/dia-phuong/2021/gia-lai/', '/dia-phuong/2025/gia-lai/'])(
  'from %s one goes on to search in its documents',
  (path) =>
    onPage(browser, path, async (page) => {
      await page.getByRole('link', { name: 'Tìm chữ trong các văn bản của nơi này' }).click();
      await page.waitForSelector('[data-search-state="done"]', { state: 'attached' });
      expect(Number(await page.locator('[data-results="exact"]').getAttribute('data-total'))).toBeGreaterThan(0);
      expect(await page.locator('.search-chip').innerText()).toContain('Gia Lai');
      expect(await page.locator('.search-operators').count()).toBe(0);
    }),
);
