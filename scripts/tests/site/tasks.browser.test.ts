/**
 * What people come for, done from end to end by the keys of a keyboard alone, on a wide screen and
 * on a phone, within so many presses of Tab.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './test-browser.ts';

const THANH_OAI = '/van-ban/thanh-oai-2021-thong-bao-phong-chong-covid-19/';
const GIA_LAI = '/van-ban/gia-lai-2021-chi-thi-phong-chong-covid-19/';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

describe.each([
  ['a wide screen', 1280, 800],
  ['a phone', 360, 780],
])('by keyboard on %s', (_, width, height) => {
  let page: Page;

  beforeAll(async () => {
    page = await browser.newPage({ viewport: { width, height }, permissions: ['clipboard-read', 'clipboard-write'] });
    page.setDefaultTimeout(15_000);
  });

  afterAll(() => page.close());

  const open = (path: string): Promise<unknown> => page.goto(`${inject('siteAddress')}${path}`);
  const press = (key: string): Promise<void> => page.keyboard.press(key);

  /** How often Tab is pressed until an element of that kind has the focus; fails beyond `most`. */
  const tabTo = async (selector: string, most: number): Promise<number> => {
    for (let pressed = 0; pressed <= most; pressed++) {
      if (await page.evaluate((kind) => document.activeElement?.matches(kind) === true, selector)) return pressed;
      await press('Tab');
    }
    throw new Error(`Cannot reach ${selector} with ${most} presses of Tab, expected the focus on it`);
  };

  const search = async (words: string): Promise<void> => {
    await open('/');
    await press('/');
    await page.keyboard.type(words);
    await press('Enter');
    await page.waitForSelector('[data-search-state="done"]', { state: 'attached' });
  };

  /** Follows the first suggestion for what is typed on the home page. */
  const suggested = async (words: string): Promise<string> => {
    await open('/');
    await press('/');
    await page.keyboard.type(words);
    await page.locator('[role=option]').first().waitFor();
    await press('ArrowDown');
    await Promise.all([page.waitForNavigation(), press('Enter')]);
    return new URL(page.url()).pathname;
  };

  const isInView = (selector: string): Promise<boolean> =>
    page.evaluate((kind) => {
      const { top = -1, bottom = -1 } = document.querySelector(kind)?.getBoundingClientRect() ?? {};
      return bottom > 0 && top >= 0 && top < innerHeight;
    }, selector);

  /** The boxes of a list or a search: beside it, or on a phone in the sheet that a button opens. */
  const openFilters = async (): Promise<void> => {
    if (width > 900) return;
    await tabTo('.filters-open', 20);
    await press('Enter');
    await page.locator('.filters-sheet').waitFor();
  };

  test('an official of today’s commune finds what bound its old district', async () => {
    expect(await suggested('xa krong buk')).toBe('/dia-phuong/2025/dak-lak/xa-krong-buk/');
    await tabTo('main .former a[href^="/van-ban/"]', 25);
    await Promise.all([page.waitForNavigation(), press('Enter')]);
    expect(page.url()).toContain('/van-ban/dak-lak-2021-');
  });

  test('a clerk finds who has to do what by a day, in the sentence itself', async () => {
    await search('29/7/2021');
    await tabTo('main a[href*="#"]', 12);
    await Promise.all([page.waitForURL(/#/), press('Enter')]);
    expect(page.url()).toContain(THANH_OAI);
    await page.waitForFunction(() => scrollY > 0);
    expect(await isInView(':target, mark.is-current')).toBe(true);
  });

  test('the table of deadlines leads to the passage that states one', async () => {
    await open('/nhiem-vu/thoi-han/');
    await tabTo('.deadlines th a', 30);
    await Promise.all([page.waitForURL(/\/van-ban\/[^/]+\/#/), press('Enter')]);
    await page.waitForFunction(() => scrollY > 0);
    expect(await isInView(':target')).toBe(true);
  });

  test('a journalist goes from a phrase without tones to its places in a text, and stays where the last one is', async () => {
    await search('phong chong dich');
    await tabTo('.result a', 12);
    await Promise.all([page.waitForURL(/\/van-ban\//), press('Enter')]);
    const place = page.locator('.match-bar [role=status]');
    await place.waitFor();
    const all = /trên (\d+)/.exec(await place.innerText())?.[1];
    await press('f');
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#tim-trong')?.value !== '');
    await press('Enter');
    expect(await place.innerText()).toBe(`Chỗ 2 trên ${all}`);
    await press('Escape');
    const selected = await page.evaluate(() => getSelection()?.toString() ?? '');
    expect(selected).toMatch(/^phòng[, ]+chống dịch$/i);
    const top = await page.evaluate(() => getSelection()?.getRangeAt(0).getBoundingClientRect().top ?? -1);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(height);
    // The Tab key goes on from there.
    await press('Tab');
    const next = await page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? -1);
    expect(next).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.activeElement?.closest('.text') !== null)).toBe(true);
  });

  test('Escape without a place leads back to the tool that opened the box', async () => {
    await open(GIA_LAI);
    await press('f');
    await page.waitForFunction(() => document.activeElement?.id === 'tim-trong');
    await page.keyboard.type('không ở đâu có');
    await press('Enter');
    await page.getByText('Không có trong văn bản này.').waitFor();
    await press('Escape');
    expect(await page.evaluate(() => document.activeElement?.matches('.find > summary'))).toBe(true);
  });

  test('a lawyer copies the citation of point 3, reached by the contents', async () => {
    await open(THANH_OAI);
    if (width < 900) {
      await tabTo('details.toc > summary', 15);
      await press('Enter');
    }
    await tabTo('.toc a[href="#muc-3"]', 25);
    await press('Enter');
    expect(await tabTo('a.anchor', 2)).toBeLessThanOrEqual(2);
    await press('Enter');
    await page.locator('.cite-menu').waitFor({ state: 'visible' });
    await press('Tab');
    await press('Enter');
    await page.getByRole('status').filter({ hasText: 'Đã chép' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^mục 3 Thông báo .*#muc-3/);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('anchor');
  });

  test('who cites a directive that is not held, by half of its number', async () => {
    expect(await suggested('17/ct')).toBe(THANH_OAI);
    expect(new URL(page.url()).hash).toBe('#vien-dan-17-ct-ubnd-ha-noi-2021');
    await tabTo('.threads a', 12);
  });

  test('all of one year, narrowed in the list, with the focus kept', async () => {
    await open('/van-ban/');
    await openFilters();
    await tabTo('.filters input[name="nam"]', 25);
    await press('Space');
    await page.waitForSelector('.search-chip', { state: 'attached' });
    await page.waitForFunction(() => /\d+ văn bản/.test(document.querySelector('.list-status')?.textContent ?? ''));
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('nam');
    if (width < 900) {
      await press('Escape');
      expect(await page.evaluate(() => document.activeElement?.className)).toContain('filters-open');
    }
  });

  test('a line of a source file leads to its words', async () => {
    await search('gia-lai-2021-chi-thi-phong-chong-covid-19.txt dòng 35');
    await tabTo('main a[href*="#dong-35"]', 14);
    await Promise.all([page.waitForURL(/#dong-35$/), press('Enter')]);
    await page.waitForFunction(() => scrollY > 0);
    expect(new URL(page.url()).pathname).toBe(GIA_LAI);
  });

  test('a reader with poor sight makes letters larger, and nothing runs over the edge', async () => {
    await open(GIA_LAI);
    const size = (): Promise<number> =>
      page.$eval('.text p', (words) => Number.parseFloat(getComputedStyle(words).fontSize));
    const before = await size();
    await press('?');
    await page.locator('dialog[open]').waitFor();
    await press('ArrowRight');
    await press('ArrowRight');
    await press('Escape');
    expect(await size()).toBeGreaterThan(before * 1.3);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.evaluate(() => localStorage.clear());
  });

  test('a new colleague comes from the foot of the home page to the part of the guide on mending', async () => {
    await open('/');
    // From the end of the page backwards: the foot is near.
    for (let pressed = 0; pressed < 8; pressed++) {
      await press('Shift+Tab');
      if (await page.evaluate(() => document.activeElement?.matches('a[href$="/gioi-thieu/huong-dan/"]'))) break;
    }
    await Promise.all([page.waitForURL(/huong-dan/), press('Enter')]);
    const named = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
    for (let pressed = 0; pressed < 30 && !/^Sửa điều máy đọc/.test(await named()); pressed++) await press('Tab');
    await press('Enter');
    expect(await page.evaluate(() => document.activeElement?.closest('details')?.open)).toBe(true);
  });
});
