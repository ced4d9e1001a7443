/** The site of an archive that says who it is, and of one that does not. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serveFolder } from '../../../src/integrations/static-server.ts';
import { removedWorker } from '../../../src/offline/worker/removed-worker.ts';
import { launchBrowser } from './test-browser.ts';
import { buildContent } from './test-build.ts';

const LONG = 'Kho văn bản chỉ đạo, điều hành của huyện Tam Đường';
let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;
let address = '';

beforeAll(async () => {
  const { site } = buildContent('imprint', {
    'site.yaml': [
      `name: '${LONG}'`,
      'body: Ủy ban nhân dân huyện Tam Đường',
      'email: vp@kho.example',
      'repository: https://github.com/ubnd/kho',
      'notice: Kho đang nhập dần.',
      'offline: false',
    ].join('\n'),
  });
  server = await serveFolder(site, 4760);
  address = server.address.replace(/\/$/, '');
  browser = await launchBrowser();
}, 240_000);

afterAll(async () => {
  await browser.close();
  await server.close();
});

const DOCUMENT = '/van-ban/tam-duong-2021-cong-van-33-phong-chong-covid-19/';

test('its name is in the masthead and in titles, its body in the footer, its notice on the first page', async () => {
  const page = await browser.newPage();
  await page.goto(`${address}/`);
  expect(await page.title()).toBe(LONG);
  expect(await page.textContent('.masthead-name')).toBe(LONG);
  const home = ((await page.textContent('main')) ?? '').replace(/\s+/g, ' ');
  expect(home).toContain('Kho đang nhập dần.');
  expect(home).toMatch(
    /Kho giữ 4 văn bản .+ năm 2021, 3 bản đầy đủ, 1 bản thiếu một phần, do Ủy ban nhân dân huyện Tam/,
  );
  expect(home).toMatch(/Kho đang cần \d+ văn bản được viện dẫn mà kho chưa có/);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.getAttribute('.masthead-name', 'title')).toBe(LONG);
  expect((await page.locator('.masthead').boundingBox())?.height).toBeLessThan(72);
  await page.goto(`${address}/tim-kiem/?q=covid`);
  await page.waitForSelector('[data-search-state="done"]');
  expect(await page.title()).toBe(`covid – Tìm kiếm – ${LONG}`);
  expect(await page.textContent('.foot')).toContain('Ủy ban nhân dân huyện Tam Đường chịu trách nhiệm');
  await page.goto(`${address}/lien-he/#gui-van-ban`);
  expect(await page.locator('a[href^="mailto:vp@kho.example?subject=G"]').count()).toBe(1);
});

test('where it says that nothing is kept on devices, no page starts a worker, and one that was there goes', async () => {
  const text = async (path: string): Promise<string> => (await fetch(`${address}/${path}`)).text();
  expect(await text('sw.js')).toBe(removedWorker);
  expect((await fetch(`${address}/ngoai-tuyen/`)).status).toBe(404);
  for (const path of ['', DOCUMENT.slice(1), 'dia-phuong/2021/gia-lai/', 'site.webmanifest'])
    expect(await text(path), path).not.toMatch(/sw\.js|data-keep|ngoai-tuyen/);
});

test('a report has the words that its reader selected and the line of their provision', async () => {
  const page = await browser.newPage();
  await page.goto(address + DOCUMENT);
  const line = await page.evaluate(() => {
    const row = [...document.querySelectorAll<HTMLAnchorElement>('.toc ol a')].at(1);
    const provision = document.getElementById(decodeURIComponent(row?.hash.slice(1) ?? ''));
    if (provision) getSelection()?.selectAllChildren(provision);
    return Number(provision?.querySelector('[id^="dong-"]')?.id.replace('dong-', ''));
  });
  const words = await page.evaluate(() => getSelection()?.toString().replace(/\s+/g, ' ').trim() ?? '');
  await page.dispatchEvent('a[data-report]', 'pointerdown');
  const link = new URL((await page.getAttribute('a[data-report]', 'href')) ?? '');
  const body = link.searchParams.get('body') ?? '';
  expect(link.origin + link.pathname).toBe('https://github.com/ubnd/kho/issues/new');
  expect(line).toBeGreaterThan(1);
  expect(body).toContain(`(từ dòng ${line} của tệp)`);
  expect(words.length).toBeGreaterThan(10);
  expect(body).toContain(`“${words.slice(0, 200)}`);
});

test('an archive that says nothing of itself has its usual name, and no report leads nowhere', async () => {
  const page = await browser.newPage();
  await page.goto(inject('siteAddress') + DOCUMENT);
  expect(await page.textContent('.masthead-name')).toBe('Kho văn bản');
  expect(await page.locator('a[data-report]').count()).toBe(0);
  await page.goto(`${inject('siteAddress')}/lien-he/`);
  expect(await page.textContent('main')).toContain('chưa công bố cơ quan chịu trách nhiệm');
});
