/** A pasted list, and a citation typed as an address, in a browser. */
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Browser, Download, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from './test-browser.ts';
import { unzipped } from './unzipped.ts';

const HELD = 'tam-duong-2021-cong-van-33-phong-chong-covid-19';
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 360, height: 800 } });
});

afterAll(() => browser.close());

const open = (path: string): Promise<unknown> => page.goto(`${inject('siteAddress')}${path}`);

const saved = async (name: RegExp): Promise<Buffer> => {
  const [download] = await Promise.all<[Promise<Download>, Promise<void>]>([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  return readFile(await download.path());
};

test('each number of a list is held, only cited or not known; the answer and the texts can be had as files', async () => {
  await open('/tra-danh-sach/');
  await page
    .getByLabel('Danh sách')
    .fill('1. Công văn số 33/CV-TTCH\n17/ct-ubnd ngày 23/7/2021\n999/QĐ-UBND\nCovid-19');
  await page.getByRole('button', { name: 'Tra', exact: true }).click();
  await page
    .getByRole('status')
    .filter({ hasText: '3 số: 1 có trong kho, 1 chỉ được viện dẫn, 1 kho không biết.' })
    .waitFor();
  const rows = page.locator('.lookup-table tbody tr');
  expect(await rows.nth(0).getByRole('link').first().getAttribute('href')).toBe(`/van-ban/${HELD}/`);
  expect(await rows.nth(1).innerText()).toContain('Được viện dẫn ở văn bản');
  expect(await page.locator('details').filter({ hasText: '1 dòng không thấy số' }).count()).toBe(1);
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  const table = parse(await saved(/CSV/), { bom: true, columns: true }) as Record<string, string>[];
  expect(table.map(({ so, ket_qua, van_ban }) => [so, ket_qua, van_ban])).toEqual([
    ['33/CV-TTCH', 'có trong kho', HELD],
    ['17/ct-ubnd', 'chỉ được viện dẫn', ''],
    ['999/QĐ-UBND', 'kho không biết', ''],
  ]);
  const files = await unzipped(await saved(/ZIP/));
  expect([...files.keys()]).toEqual(['danh-sach.csv', `${HELD}.txt`]);
  const source = await readFile(`${inject('siteFolder')}/van-ban/${HELD}.txt`);
  expect(files.get(`${HELD}.txt`)?.equals(source)).toBe(true);
});

test('a list without a number says so', async () => {
  await open('/tra-danh-sach/');
  await page.getByLabel('Danh sách').fill('không có số nào');
  await page.getByRole('button', { name: 'Tra', exact: true }).click();
  await page.getByRole('status').filter({ hasText: 'Chưa thấy số, ký hiệu nào.' }).waitFor();
});

test.each([
  ['33-cv-ttch', `/van-ban/${HELD}/`],
  ['033-CV-TTCH', `/van-ban/${HELD}/`],
])('the address /so/%s/ opens the document', async (typed, path) => {
  await open(`/so/${typed}/`);
  await page.waitForURL((url) => url.pathname === path);
});

test('an address of a number that nobody knows says so', async () => {
  await open('/so/999-qd-ubnd/');
  await page.getByRole('heading', { name: 'Kho không biết số này' }).waitFor();
  expect(await page.locator('main').innerText()).toContain('999-qd-ubnd');
});
