/** What a reader asks a device to keep: a document with what it cites, a place; searched without network. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ChangingSite, keptSubjects, serves, untilKept, withWorker } from './changing-site.ts';
import { launchBrowser } from './test-browser.ts';
import { buildContent } from './test-build.ts';
import { axeFindings } from './test-page.ts';
import { directiveText } from '../test-text.ts';

const base = '/kho/';
const PLACE = 'dia-phuong/2021/lao-cai/';
/** More than one page of a list of a place. */
const OTHERS = 42;

const issuer = ['ỦY BAN NHÂN DÂN', 'TỈNH LÀO CAI'];
const others = Array.from({ length: OTHERS }, (_, i) => {
  const body = [`1. Sở Y tế tỉnh Lào Cai triển khai việc thứ ${i + 1} theo kế hoạch.`];
  const [number, date] = [`${100 + i}/UBND-VX`, `${1 + (i % 28)}/5/2020`];
  return [
    `khac-${i}`,
    directiveText({ issuer, number, place: 'Lào Cai', date, type: 'CÔNG VĂN', title: 'Về phòng dịch', body }),
  ] as const;
});
const texts: Readonly<Record<string, string>> = {
  goc: directiveText({
    ...{ issuer, number: '81/CT-UBND', place: 'Lào Cai', date: '12/8/2021', type: 'CHỈ THỊ', title: 'Về chợ đêm' },
    body: [
      '1. Thực hiện phương châm bốn tại chỗ trên địa bàn tỉnh Lào Cai.',
      '2. Sở Công Thương báo cáo trước ngày 20/9/2021.',
    ],
  }),
  dan: directiveText({
    ...{
      issuer,
      number: '92/UBND-KT',
      place: 'Lào Cai',
      date: '2/9/2021',
      type: 'CÔNG VĂN',
      title: 'Về việc thực hiện Chỉ thị số 81',
    },
    body: [
      'Căn cứ Chỉ thị số 81/CT-UBND ngày 12/8/2021 của Ủy ban nhân dân tỉnh Lào Cai về chợ đêm;',
      '1. Giữ chợ truyền thống, không họp chợ tạm.',
    ],
  }),
  ...Object.fromEntries(others),
};

let browser: Browser;
let built = '';
let site: ChangingSite;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  const files = Object.fromEntries(Object.entries(texts).map(([id, text]) => [`sources/${id}.txt`, text]));
  built = buildContent('offline', files, { BASE_PATH: base }).site;
  browser = await launchBrowser();
});

afterAll(() => browser.close());

/** Runs `use` with a site and a browser of its own. */
const alone = async (use: (version: string) => Promise<void>): Promise<void> => {
  site = new ChangingSite(built, base);
  await site.start();
  const version = await site.publish();
  ({ context, page } = await withWorker(browser, { viewport: { width: 360, height: 800 } }));
  try {
    await use(version);
  } finally {
    await context.close();
    await site.remove();
  }
};

/** Presses the button of a page and keeps what it offers; gives what the dialog said before and after. */
const keep = async (path: string): Promise<readonly [before: string, after: string]> => {
  await page.goto(site.at(path));
  await page.getByRole('button', { name: 'Giữ để đọc khi mất mạng' }).press('Enter');
  const said = page.locator('.keep-dialog [role="status"]');
  const start = page.locator('.keep-dialog [data-first]');
  await start.waitFor();
  expect(await start.evaluate((button) => button === window.document.activeElement)).toBe(true);
  const before = await said.innerText();
  expect(await axeFindings(page)).toEqual([]);
  await start.press('Enter');
  await page.getByText('Xem những gì đã giữ').waitFor();
  const after = await said.innerText();
  await page.keyboard.press('Escape');
  await page.locator('.keep-dialog').waitFor({ state: 'detached' });
  return [before, after];
};

const search = async (query: string): Promise<readonly string[]> => {
  await page.goto(site.at(`tim-kiem/?q=${encodeURIComponent(query)}`));
  await page.waitForSelector('[data-search-state="done"] .search-main');
  return page.$$eval('[data-group="exact"] .result[data-document]', (all) => all.map((one) => one.innerHTML));
};

test('a document is kept with what it cites, and search looks through both, with and without tones, and says so', () =>
  alone(async () => {
    const [before, after] = await keep('van-ban/dan/');
    expect(before).toMatch(/^Sẽ giữ 2 trang, khoảng \d+ KB trên máy này: văn bản này và 1 văn bản mà nó viện dẫn/);
    expect(after).toMatch(/^Đã giữ 2 trang; đọc và tìm được khi mất mạng\.$/);
    const queries = ['phương châm bốn tại chỗ', 'phuong cham bon tai cho', '"báo cáo trước ngày"', '92/UBND-KT'];
    const online = new Map<string, readonly string[]>();
    for (const query of queries) online.set(query, await search(query));
    await site.stop();
    for (const [query, results] of online) {
      expect(results.length, query).toBeGreaterThan(0);
      expect(await search(query), query).toEqual(results);
      expect(await page.locator('[data-kept-search]').innerText()).toContain('chỉ tìm trong 2 văn bản đã giữ');
    }
    expect(await axeFindings(page)).toEqual([]);
    // Tones that are typed count; what nothing kept has is not said to be nowhere.
    expect(await search('bốn tại chợ')).toEqual([]);
    expect(await page.locator('.kept-none').innerText()).toContain('không phải là kết quả của cả kho');
    await page.goto(site.at('van-ban/goc/'));
    expect(await page.locator('.text').innerText()).toContain('phương châm bốn tại chỗ');
    await page.goto(site.at('van-ban/khac-0/'));
    expect(await page.locator('h1:visible').innerText()).toBe('Trang này chưa được giữ trên máy');
    await site.start();
    await page.goto(site.at('tim-kiem/?q=bốn tại chợ'));
    await page.waitForSelector('[data-search-state="done"] .search-main');
    expect(await page.locator('[data-kept-search]').count()).toBe(0);
  }));

/** The paths of a list that answer from the device. */
const answered = (paths: readonly string[]): Promise<readonly string[]> =>
  page.evaluate(async (all) => {
    const answers = await Promise.all(
      all.map((path) =>
        fetch(path).then(
          ({ ok }) => ok,
          () => false,
        ),
      ),
    );
    return all.filter((_, i) => answers[i]);
  }, paths);

test('a place is kept with all its pages and documents; a page of the device gets no data of the network', () =>
  alone(async () => {
    const all = Object.keys(texts).map((id) => `${base}van-ban/${id}/`);
    const [before, after] = await keep(`${PLACE}trang/2/`);
    expect(before).toContain(`danh sách của nơi này và ${all.length} văn bản`);
    expect(after).toContain(`Đã giữ ${all.length + 2} trang`);
    await site.stop();
    await page.goto(site.at(PLACE));
    expect(await page.locator('.kept-notice').count()).toBe(1);
    expect(await answered([...all, `${base}${PLACE}trang/2/`])).toHaveLength(all.length + 1);
    await site.start();
    // The page is one of the device until it is opened again: nothing of another build may join it.
    const data = [`${base}van-ban.json`, `${base}pagefind/archive.json`];
    expect(await answered(data)).toEqual([]);
    await page.reload();
    expect(await answered(data)).toEqual(data);
  }));

test('what is kept comes to a new build whole or not at all, and loses what was taken down either way', () =>
  alone(async (version) => {
    await keep(PLACE);
    const key = `place ${PLACE}`;
    const placeNow = async () => (await keptSubjects(page, base)).find((subject) => subject.key === key);
    const first = await placeNow();
    expect(first?.version).toBe(version);
    await site.edit('van-ban/goc/index.html', (html) => html.replaceAll('bốn tại chỗ', 'năm tại chỗ'));
    await site.edit('van-ban/khac-1/index.html', (html) => html.replace('việc thứ 2', 'việc thứ hai'));
    const later = await site.publish(['khac-7']);
    // One page has not come to the host yet.
    await site.edit('van-ban/khac-1/index.html', (html) => html.replace('việc thứ hai', 'việc thứ 2'));
    await page.goto(site.at('tim-kiem/'));
    await untilKept(page, (all) => all.some((one) => one.kind === 'frame' && one.version === later), base);
    await untilKept(
      page,
      (all) => all.every((one) => !one.pages.some((name) => name.startsWith('van-ban/khac-7/'))),
      base,
    );
    const held = await placeNow();
    expect(held?.version).not.toBe(later);
    expect(first?.pages.filter((name) => !held?.pages.includes(name)).map((name) => name.split(' ')[0])).toContain(
      'van-ban/khac-7/',
    );
    await page.goto(site.at('van-ban/khac-2/'));
    expect((await placeNow())?.version).not.toBe(later);
    await site.edit('van-ban/khac-1/index.html', (html) => html.replace('việc thứ 2', 'việc thứ hai'));
    await page.goto(site.at('van-ban/khac-3/'));
    await untilKept(page, serves(later), base);
    await site.stop();
    await page.goto(site.at('van-ban/goc/'));
    expect(await page.locator('.text').innerText()).toContain('năm tại chỗ');
    await page.goto(site.at('van-ban/khac-7/'));
    expect(await page.locator('h1:visible').innerText()).toBe('Trang này chưa được giữ trên máy');
    expect(await page.locator('.kept-row').first().innerText()).toContain('Tỉnh Lào Cai');
  }));
