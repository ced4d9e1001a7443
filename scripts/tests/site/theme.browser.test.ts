/**
 * What a reader chooses on the device, and what the device says, on pages that are open meanwhile.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from './test-browser.ts';
import { axeFindings, onPage, type PageOptions } from './test-page.ts';
import { builtPages, oneOfEachKind, type BuiltPage } from './test-pages.ts';

let browser: Browser;
let kinds: readonly BuiltPage[] = [];

beforeAll(async () => {
  kinds = oneOfEachKind(await builtPages(inject('siteFolder')));
  browser = await launchBrowser();
});

afterAll(() => browser.close());

const other = { light: 'dark', dark: 'light' } as const;
const paper = { light: 'rgb(252, 252, 250)', dark: 'rgb(20, 24, 26)' };
const bar = { light: '#fcfcfa', dark: '#14181a' };

/** A page on a device where the reader has chosen before. */
const chosen = async <T>(path: string, choice: object, options: PageOptions, use: (page: Page) => Promise<T>) =>
  onPage(
    browser,
    '/',
    async (page) => {
      await page.evaluate((kept) => localStorage.setItem('cach-hien', kept), JSON.stringify(choice));
      await page.goto(`${inject('siteAddress')}${path}`);
      return use(page);
    },
    options,
  );

/** The colours of the page and of the bar around it. */
const colours = (page: Page): Promise<{ readonly paper: string; readonly bar: string | undefined }> =>
  page.evaluate(() => ({
    paper: getComputedStyle(document.body).backgroundColor,
    bar: [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')].find(
      ({ media }) => matchMedia(media).matches,
    )?.content,
  }));

test.each([
  ['light', '', 'light'],
  ['dark', '', 'dark'],
  ['light', 'dark', 'dark'],
  ['dark', 'light', 'light'],
  ['dark', 'dark', 'dark'],
] as const)(
  'on a %s device a reader who chose “%s” reads in %s, after the device changes too',
  async (device, theme, seen) => {
    await chosen('/van-ban/', theme === '' ? {} : { theme }, { colorScheme: device }, async (page) => {
      expect(await colours(page)).toEqual({ paper: paper[seen], bar: bar[seen] });
      await page.emulateMedia({ colorScheme: other[device] });
      const after = theme === '' ? other[device] : seen;
      expect(await colours(page)).toEqual({ paper: paper[after], bar: bar[after] });
      await page.emulateMedia({ media: 'print' });
      expect((await colours(page)).paper).toBe('rgb(255, 255, 255)');
    });
  },
);

test('the bar follows a choice that is made while the page is open', async () => {
  await chosen('/van-ban/', {}, { colorScheme: 'light' }, async (page) => {
    await page.getByRole('button', { name: /Cách hiện/ }).click();
    await page.getByRole('radio', { name: 'Tối' }).check();
    expect(await colours(page)).toEqual({ paper: paper.dark, bar: bar.dark });
    await page.getByRole('radio', { name: 'Theo máy' }).check();
    expect(await colours(page)).toEqual({ paper: paper.light, bar: bar.light });
  });
});

test.each(['light', 'dark'] as const)(
  'axe finds nothing with high contrast and huge letters, %s',
  async (colorScheme) => {
    const choice = { contrast: 'more', size: 'huge' };
    const options = { colorScheme, viewport: { width: 320, height: 700 } };
    const found = await chosen('/', choice, options, async (page) => {
      const violations: string[] = [];
      for (const { path } of kinds.filter(({ path: of }) => /^\/(van-ban|dia-phuong|co-quan|thuat-ngu)\/./.test(of))) {
        await page.goto(`${inject('siteAddress')}${path}`);
        violations.push(...(await axeFindings(page)));
      }
      return violations;
    });
    expect(found).toEqual([]);
  },
);

test('no kind of page is wider than a window of 320 pixels with huge letters and all folds open', async () => {
  const options = { viewport: { width: 320, height: 700 } };
  const wide = await chosen('/', { size: 'huge' }, options, async (page) => {
    const found: string[] = [];
    for (const { path } of kinds) {
      await page.goto(`${inject('siteAddress')}${path}`);
      await page.locator('main details').evaluateAll((folds) => {
        for (const fold of folds) (fold as HTMLDetailsElement).open = true;
      });
      const width = await page.evaluate('document.documentElement.scrollWidth');
      if (width !== 320) found.push(`${path} ${width}`);
    }
    return found;
  });
  expect(wide).toEqual([]);
});
