import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from './test-browser.ts';

let browser: Browser;
let page: Page;
const citing = 'van-ban/tam-duong-2021-cong-van-33-phong-chong-covid-19/';

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 360, height: 700 } });
  await page.goto(`${inject('siteAddress')}/${citing}`);
});

afterAll(() => browser.close());

const box = () => page.locator('#xem-truoc');
const link = () => page.locator('.text a.cite').first();

test('a citation that gets the focus is previewed, within the window, and read out with the link', async () => {
  await link().focus();
  await box().waitFor({ state: 'visible' });
  expect(await box().innerText()).toContain('Công văn số 3375/UBND-VX ngày 19/10/2021 của UBND tỉnh Lai Châu');
  const place = await box().boundingBox();
  expect(place && place.x >= 0 && place.x + place.width <= 360).toBe(true);
  expect(await link().getAttribute('aria-describedby')).toBe('xem-truoc');
});

test('Escape puts the preview away and leaves the focus where it is', async () => {
  await link().focus();
  await page.keyboard.press('Escape');
  expect(await box().isVisible()).toBe(false);
  expect(await page.evaluate('document.activeElement.className')).toBe('cite');
});

test('the pointer opens it, may enter it, and closes it by leaving', async () => {
  await page.mouse.move(0, 0);
  await link().hover();
  await box().waitFor({ state: 'visible' });
  await box().hover();
  expect(await box().isVisible()).toBe(true);
  await page.mouse.move(0, 0);
  await box().waitFor({ state: 'hidden' });
});

test.each(['vien-dan/3375-ubnd-vx-lai-chau-2021/', 'vien-dan/3375-ubnd-vx-lai-chau-2021/trang/2/'])(
  'the former address %s leads to the line of the cited document',
  async (former) => {
    await page.goto(`${inject('siteAddress')}/${former}`);
    await page.waitForURL(`**/${citing}#vien-dan-3375-ubnd-vx-lai-chau-2021`);
    expect(await page.locator('#vien-dan-3375-ubnd-vx-lai-chau-2021').isVisible()).toBe(true);
  },
);

test('an address that never was says so', async () => {
  await page.goto(`${inject('siteAddress')}/vien-dan/3375-ubnd-khong-co/`);
  await page.waitForLoadState('networkidle');
  expect(await page.locator('h1').innerText()).toBe('Không có trang này');
});
