/** The site without network: what was visited, what was not, another version, none at all. */
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { removedWorker } from '../../../src/offline/worker/removed-worker.ts';
import { ChangingSite, has, hasFrame, keptSubjects, lacks, serves, untilKept, withWorker } from './changing-site.ts';
import { launchBrowser } from './test-browser.ts';
import { axeFindings, overWidth } from './test-page.ts';

let browser: Browser;
let site: ChangingSite;
let context: BrowserContext;
let page: Page;
let version = '';
const FIRST = 'tam-duong-2021-cong-van-33-phong-chong-covid-19';
const SECOND = 'gia-lai-2021-chi-thi-phong-chong-covid-19';
const THIRD = 'thanh-oai-2021-thong-bao-phong-chong-covid-19';
const document = (id: string): string => site.at(`van-ban/${id}/`);

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

/** Each test has a site and a browser of its own, with the first document visited. */
beforeEach(async () => {
  site = new ChangingSite(inject('siteFolder'));
  await site.start();
  version = await site.publish();
  ({ context, page } = await withWorker(browser));
  await page.goto(document(FIRST));
  await untilKept(page, hasFrame(version));
  await untilKept(page, has(`visit van-ban/${FIRST}/`));
});

afterEach(async () => {
  await context.close();
  await site.remove();
});

describe.each([
  ['the host does not answer', () => site.stop()],
  ['the device is offline', () => context.setOffline(true)],
])('where %s', (_, cut) => {
  beforeEach(cut);

  test('a page that was visited is read and says of what day it is; one that was not says so', async () => {
    await page.goto(document(FIRST));
    const { day, text } = await page.evaluate(() => {
      const today = new Date();
      return {
        day: `${today.getDate()}/${today.getMonth() + 1}/${today.getFullYear()}`,
        text: window.document.querySelector('.text')?.textContent ?? '',
      };
    });
    expect(await page.locator('.kept-notice').innerText()).toContain(`như trên trang web ngày ${day}`);
    expect(text.length).toBeGreaterThan(1000);
    expect(await page.evaluate(() => getComputedStyle(window.document.body).fontFamily)).toContain('Kho');
    expect(await page.evaluate(() => window.document.fonts.check('16px "Kho Serif"'))).toBe(true);
    await page.goto(document(SECOND));
    expect(await page.locator('h1:visible').innerText()).toBe('Trang này chưa được giữ trên máy');
    expect(await page.locator('[data-kept-address]').innerText()).toBe(`/van-ban/${SECOND}/`);
    await page.locator('.kept-row a').first().click();
    await page.waitForURL(document(FIRST));
    expect(await page.locator('.kept-notice').count()).toBe(1);
    for (const path of ['', 'tim-kiem/']) {
      await page.goto(site.at(path));
      expect(await page.locator('h1').first().isVisible(), path).toBe(true);
    }
  });
});

test('where a line is too poor to answer, the page that was visited comes from the device, and none of the network joins it', async () => {
  await site.hang();
  await page.goto(document(FIRST));
  expect(await page.locator('.kept-notice').innerText()).toContain('mạng quá chậm');
  await site.stop();
  await site.start();
  const answered = (): Promise<boolean> =>
    page.evaluate(() =>
      fetch('/van-ban.json').then(
        ({ ok }) => ok,
        () => false,
      ),
    );
  expect(await answered()).toBe(false);
  await page.reload();
  expect(await page.locator('.kept-notice').count()).toBe(0);
  expect(await answered()).toBe(true);
});

test('with network nothing is served from the device, and search and suggestions answer as without a worker', async () => {
  await page.goto(document(FIRST));
  expect(await page.locator('.kept-notice').count()).toBe(0);
  expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await page.goto(site.at('tim-kiem/?q=4 tại chỗ'));
  await page.waitForSelector('[data-search-state="done"]');
  expect(await page.locator('[data-group="exact"] .result').count()).toBeGreaterThan(0);
  await page.goto(site.at('khong-co-trang-nay/'));
  expect(await page.locator('h1').innerText()).toBe('Không có trang này');
});

/** The site as a later build makes it: another look of every page, and other words in one document. */
const changed = async (): Promise<void> => {
  await site.edit(`van-ban/${FIRST}/index.html`, (html) =>
    html.replaceAll('cach-hien.', 'cach-moi.').replace('<h1>', '<h1 data-later>'),
  );
  await site.edit('index.html', (html) => html.replaceAll('cach-hien.', 'cach-moi.'));
};

test('a later version comes whole: page and scripts are of one build, before and after', async () => {
  const script = async (): Promise<string> =>
    (await page.locator('head script[src*="_astro/cach-"]').getAttribute('src')) ?? '';
  const first = await script();
  const renamed = first.replace('cach-hien.', 'cach-moi.');
  await site.stop();
  await page.goto(document(FIRST));
  // While the reader was away the site was built anew; the old script is no longer there.
  await changed();
  await site.edit(first.slice(1), (code) => `${code}\ndocument.documentElement.dataset.later = 'on';`);
  renameSync(join(site.folder, first), join(site.folder, renamed));
  const later = await site.publish();
  expect(later).not.toBe(version);
  // Before anything of it was seen, the page of the device is whole.
  await page.goto(document(FIRST));
  expect([
    await script(),
    await page.getAttribute('html', 'data-script'),
    await page.getAttribute('html', 'data-later'),
  ]).toEqual([first, 'on', null]);
  await site.start();
  await page.goto(site.at(''));
  await untilKept(page, serves(later));
  await site.stop();
  await page.goto(document(FIRST));
  expect([await script(), await page.getAttribute('html', 'data-later')]).toEqual([renamed, 'on']);
  expect(await page.locator('h1[data-later]').count()).toBe(1);
});

test('what was taken down, and what was kept before it was covered, leave the device with the next page that is opened with network', async () => {
  for (const id of [SECOND, THIRD]) {
    await page.goto(document(id));
    await untilKept(page, has(`visit van-ban/${id}/`));
  }
  await site.edit(`van-ban/${SECOND}/index.html`, (html) => html.replace('<article', '<article data-covered'));
  const later = await site.publish([FIRST]);
  await page.goto(site.at(''));
  await untilKept(page, hasFrame(later));
  await untilKept(page, lacks(`visit van-ban/${FIRST}/`));
  await untilKept(page, lacks(`visit van-ban/${SECOND}/`));
  expect((await keptSubjects(page)).map(({ key }) => key)).toContain(`visit van-ban/${THIRD}/`);
  await site.stop();
  for (const id of [FIRST, SECOND]) {
    await page.goto(document(id));
    expect(await page.locator('h1:visible').innerText()).toBe('Trang này chưa được giữ trên máy');
  }
});

test('a site that keeps nothing any more takes its worker and all that it kept away', async () => {
  writeFileSync(join(site.folder, 'sw.js'), removedWorker);
  await page.goto(site.at(''));
  const workers = async (): Promise<number> =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  await expect.poll(workers, { timeout: 60_000 }).toBe(0);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  expect(await keptSubjects(page)).toEqual([]);
});

test('the page of what is kept lists it, says how much room it takes, lets go of one and of all, and is accessible', async () => {
  await page.goto(document(SECOND));
  await untilKept(page, has(`visit van-ban/${SECOND}/`));
  await page.goto(site.at('ngoai-tuyen/'));
  await page.waitForSelector('.kept-row');
  expect(await page.locator('.kept-row').count()).toBe(2);
  expect(await page.locator('[data-kept-storage]').innerText()).toMatch(/đang dùng khoảng [\d.,]+ [KM]B/);
  expect(await axeFindings(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axeFindings(page)).toEqual([]);
  for (const width of [320, 1280]) expect(await overWidth(page, width)).toBeLessThanOrEqual(0);
  await page.locator('.kept-row', { hasText: 'Chỉ thị' }).getByRole('button').press('Enter');
  await untilKept(page, lacks(`visit van-ban/${SECOND}/`));
  await page.locator('[data-kept-said]', { hasText: 'Đã bỏ khỏi máy này' }).waitFor();
  await page.locator('[data-kept-clear]').click();
  await untilKept(page, lacks(`visit van-ban/${FIRST}/`));
  await page.locator('[data-kept-said]', { hasText: 'Đã xóa hết' }).waitFor();
  expect(await page.locator('.kept-row').count()).toBe(0);
  await site.stop();
  await page.goto(document(FIRST));
  expect(await page.locator('h1:visible').innerText()).toBe('Trang này chưa được giữ trên máy');
});
