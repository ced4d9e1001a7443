/**
 * The edition that is opened from a folder (`npm run build -- --portable`), as a reader has it: no
 * server, a folder with spaces and Vietnamese letters in its name, all by `file://`.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { pagePolicy } from '../../../src/hosts/content-policy.ts';
import { root } from '../../root.ts';
import { exitStatus } from '../../command/exit-status.ts';
import { OPENING_NOTE, SITE_IN_ZIP } from '../../portable/opening-note.ts';
import { packSite } from '../../portable/pack-site.ts';
import { directiveText } from '../test-text.ts';
import { launchBrowser } from './test-browser.ts';
import { buildContent } from './test-build.ts';
import { unzipped } from './unzipped.ts';

/** More than a page of a list has. */
const COUNT = 30;

/** Each but the first cites the first. */
const texts = Object.fromEntries(
  Array.from({ length: COUNT }, (_, i) => [
    `sources/giu-rung-${String(i).padStart(2, '0')}.txt`,
    directiveText({
      issuer: ['ỦY BAN NHÂN DÂN', i % 2 === 0 ? 'TỈNH LÀO CAI' : 'TỈNH YÊN BÁI'],
      number: `${i + 100}/${i % 3 === 0 ? 'CT' : 'TB'}-UBND`,
      place: i % 2 === 0 ? 'Lào Cai' : 'Yên Bái',
      date: `${(i % 27) + 1}/${(i % 9) + 1}/2021`,
      type: i % 3 === 0 ? 'CHỈ THỊ' : 'THÔNG BÁO',
      title: `Về giữ rừng đợt ${i}`,
      body: [
        `1. Tổ ${i} canh ${i + 40} suối, ${i + 50} bản theo phương châm đợt ${i}.`,
        i === 0
          ? '2. Giữ rừng đầu nguồn.'
          : '2. Thực hiện Chỉ thị số 100/CT-UBND ngày 01/01/2021 của UBND tỉnh Lào Cai.',
      ],
    }),
  ]),
);

let site = '';
let output = '';
let browser: Browser;

beforeAll(async () => {
  const variables = { SITE_URL: 'https://kho.example.vn', BASE_PATH: '/kho/' };
  ({ site, output } = buildContent('Kho văn bản mang theo', texts, variables, exitStatus.all, ['--portable']));
  browser = await launchBrowser();
});

afterAll(() => browser.close());

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

/** The addresses that the elements of a page name, as they are resolved from its file; that of a vocabulary is none. */
const addressesIn = (file: string): readonly URL[] =>
  [
    ...readFileSync(file, 'utf8')
      .replaceAll(/<link rel="schema.DC"[^>]*>/g, '')
      .matchAll(/<[a-z][^>]*?\s(?:href|src|action)=(?:"([^"]*)"|'([^']*)'|([^\s>]+))/g),
  ].map(
    ([, ...quoted]) => new URL(quoted.join('').replaceAll('&#38;', '&').replaceAll('&amp;', '&'), pathToFileURL(file)),
  );

/** Whether an address leads to a file of the folder, and not to a folder in it or to anywhere else. */
function isFileOf(folder: string, { protocol, pathname }: URL): boolean {
  if (protocol !== 'file:') return false;
  const path = fileURLToPath(new URL(pathname, 'file:'));
  return !relative(folder, path).startsWith('..') && statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

describe('the folder', () => {
  test('has in every page only addresses that lead to a file of it', () => {
    const pages = filesOf(site).filter((file) => file.endsWith('.html'));
    const there = new Set<string>();
    const isThere = (url: URL): boolean => {
      if (!there.has(url.pathname) && isFileOf(site, url)) there.add(url.pathname);
      return there.has(url.pathname);
    };
    const lost = pages.flatMap((page) =>
      addressesIn(page)
        .filter((url) => !isThere(url))
        .map((url) => `${relative(site, page)}: ${url.href}`),
    );
    expect(lost).toEqual([]);
    expect(pages.length).toBeGreaterThan(150);
    expect(there.size).toBeGreaterThan(200);
  });

  test('has a strict policy in every page, and nothing of the address that a server would have', () => {
    for (const file of filesOf(site)) {
      if (!/\.(?:html|css|js|json|jsonl|csv|xml|svg|ics)$/.test(file)) continue;
      const text = readFileSync(file, 'utf8');
      expect(text.includes(root), file).toBe(false);
      if (file.endsWith('.js')) continue;
      expect(/~kho~|kho\.example\.vn/.exec(text), file).toBeNull();
      if (file.endsWith('.html'))
        expect(text.replaceAll('&#39;', "'"), file).toContain(
          `http-equiv="Content-Security-Policy" content="${pagePolicy}"`,
        );
    }
  });

  test.each(['404.html', 'them-van-ban', 'theo-doi', 'robots.txt', 'sitemap.xml', 'site.webmanifest', 'pagefind'])(
    'leaves out %s',
    (name) => {
      expect(existsSync(join(site, name))).toBe(false);
    },
  );

  test('is said with its size, its ZIP file and that no address is used', () => {
    expect(output).toMatch(/SITE_URL và BASE_PATH đang đặt không dùng đến/);
    expect(output).toMatch(/Mở từ thư mục: dist\/index\.html\. [\d.]+ tệp, [\d,.]+ MB; đường dẫn dài nhất \d+ ký tự/);
    expect(output).toMatch(/Để gửi hay chép: dist\.zip, [\d,.]+ MB/);
    expect(output).not.toContain('cảnh báo: ');
  });

  test('is packed with the note that opens it, the same bytes each time', async () => {
    const zip = readFileSync(`${site}.zip`);
    const files = await unzipped(zip);
    const [first = ''] = files.keys();
    expect(first).toBe(OPENING_NOTE);
    const note = files.get(OPENING_NOTE)?.toString() ?? '';
    for (const [, path = ''] of note.matchAll(/href="([^"]+)"/g)) expect([...files.keys()]).toContain(path);
    expect(note).toContain(`${COUNT + 4} văn bản.`);
    expect(note).toContain('Không trang nào dẫn ra ngoài thư mục này.');
    const paths = [...files.keys()].slice(1).map((path) => path.slice(SITE_IN_ZIP.length + 1));
    expect(paths).toHaveLength(filesOf(site).length);
    for (const path of paths)
      expect(files.get(`${SITE_IN_ZIP}/${path}`)?.equals(readFileSync(join(site, path))), path).toBe(true);
    const again = join(dirname(site), 'again.zip');
    await packSite(site, paths, note, again);
    expect(readFileSync(again).equals(zip)).toBe(true);
  });

  test('is none that a build for a server makes', () => {
    expect(['kho.js', 'kho-tep'].filter((name) => existsSync(join(inject('siteFolder'), name)))).toEqual([]);
    expect(existsSync(join(inject('siteFolder'), 'them-van-ban/index.html'))).toBe(true);
  });
});

/** A reader with the folder, and what went wrong for them: errors, files that do not come, requests to anywhere else. */
const reader = async (options: Parameters<Browser['newContext']>[0] = {}) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const faults: string[] = [];
  const watch = (page: Page): void => {
    page.on('console', (said) => ['error', 'warning'].includes(said.type()) && faults.push(said.text()));
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('requestfailed', (request) => {
      const why = request.failure()?.errorText;
      // A page that is left takes no more files.
      if (why !== 'net::ERR_ABORTED') faults.push(`${request.url()} ${why}`);
    });
    page.on('request', (request) => {
      if (!/^(?:file|blob|data):/.test(request.url())) faults.push(request.url());
    });
  };
  context.on('page', watch);
  return { context, page: await context.newPage(), faults };
};

describe.each([1280, 360])('by file:// at %i px', (width) => {
  let context: BrowserContext;
  let page: Page;
  let faults: readonly string[];

  beforeAll(async () => {
    ({ context, page, faults } = await reader({ viewport: { width, height: 800 } }));
  });

  afterAll(async () => {
    expect(faults).toEqual([]);
    await context.close();
  });

  const open = (path: string): Promise<unknown> => page.goto(`${pathToFileURL(site).href}/${path}`);
  const at = (): string => decodeURIComponent(page.url().slice(pathToFileURL(site).href.length + 1));
  const found = (): Promise<unknown> => page.waitForSelector('[data-search-state="done"]', { state: 'attached' });
  const results = (): Promise<string[]> => page.locator('[data-results="exact"] .result-title').allInnerTexts();

  /** Links of the page as it stands, those that scripts made too, that lead to no file of the folder. */
  const lost = async (): Promise<readonly string[]> => {
    const links = await page.locator('a[href]').evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
    return links.filter((href) => !isFileOf(site, new URL(href)));
  };

  test('a search from the home page by keyboard, with tones and without, leads to a document', async () => {
    const answers: string[][] = [];
    for (const words of ['4 tại chỗ', '4 tai cho']) {
      await open('index.html');
      await page.keyboard.press('/');
      await page.keyboard.type(words);
      await page.keyboard.press('Enter');
      await page.waitForURL('**/tim-kiem/index.html?q=*');
      await found();
      answers.push(await results());
    }
    expect(answers[0]?.length).toBeGreaterThan(0);
    expect(answers[1]?.slice(0, answers[0]?.length)).toEqual(answers[0]);
    expect(await lost()).toEqual([]);
    await page.locator('[data-results="exact"] .result-title a').first().click();
    await page.waitForURL('**/van-ban/*/index.html?tim=*');
    await page.locator('.text mark').first().waitFor();
    await page.goBack();
    await found();
    expect(await results()).toEqual(answers[1]);
  });

  test.each(['UBND tinh lao cai', 'xa krong buk', '100/CT-UBND', 'khong co chu nay', ''])(
    'whatever the answer to %j links to is there',
    async (query) => {
      await open(`tim-kiem/index.html?q=${encodeURIComponent(query)}`);
      await found();
      expect(await lost()).toEqual([]);
    },
  );

  test('a document leads to what it cites, into a provision, to its source and back', async () => {
    await open('van-ban/giu-rung-07/index.html');
    await page.locator('.text a.cite').first().click();
    await page.waitForURL(/van-ban\/giu-rung-00\/index\.html/);
    await page.goBack();
    expect(at()).toBe('van-ban/giu-rung-07/index.html');
    await open('van-ban/giu-rung-07/index.html#muc-2');
    expect(await page.locator(':target').innerText()).toContain('Chỉ thị số 100/CT-UBND');
    await open('nguon/index.html?van-ban=giu-rung-07#dong-7');
    await page.locator('#dong-7').waitFor();
    expect(await page.locator('#dong-7').innerText()).toContain('107/TB-UBND');
    await page.locator('.source-page').click();
    await page.waitForURL(/van-ban\/giu-rung-07\/index\.html$/);
  });

  test('a further page of a list has the filters of the first, and rows of other pages', async () => {
    await open('van-ban/trang/2/index.html');
    if (width < 900) await page.getByText('Lọc và sắp xếp', { exact: true }).click();
    const box = page.locator('.filters input[value="chi-thi"]').first();
    await box.waitFor({ state: 'attached' });
    await box.evaluate((input: HTMLInputElement) => input.click());
    await page.locator('.list-status').filter({ hasText: '11 văn bản' }).waitFor({ state: 'attached' });
    expect(await page.locator('[data-groups] [data-row]').count()).toBe(11);
    expect(await lost()).toEqual([]);
    await page.reload();
    await page.locator('.list-status').filter({ hasText: '11 văn bản' }).waitFor({ state: 'attached' });
  });

  test.each([
    ['xa krong buk', /dia-phuong\/2025\/dak-lak\/xa-krong-buk\/index\.html$/],
    ['chi thi', /loai\/chi-thi\/index\.html$/],
    ['giu rung dot 5', /van-ban\/giu-rung-05\/index\.html/],
  ])('the first suggestion for %j leads on', async (typed, address) => {
    await open('gioi-thieu/index.html');
    await page.keyboard.press('/');
    await page.keyboard.type(typed);
    await page.waitForSelector('.suggestions [role="option"]');
    expect(await lost()).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(address);
    await page.locator('h1').waitFor();
  });

  test.each([
    ['dia-phuong/index.html', 'krong buk', /dia-phuong\/.*krong-buk.*\/index\.html/],
    ['co-quan/index.html', 'tinh lao cai', /co-quan\/.*lao-cai.*\/index\.html/],
  ])('the finder of %s leads on', async (path, typed, address) => {
    await open(path);
    await page.locator('main input[type="search"]').fill(typed);
    await page.locator('.place-found a').first().waitFor();
    expect(await lost()).toEqual([]);
    await page.locator('.place-found a').first().click();
    await page.waitForURL(address);
    await page.locator('h1').waitFor();
  });

  test('a list of numbers is looked up, and what is found is saved', async () => {
    await open('tra-danh-sach/index.html');
    await page.getByLabel('Danh sách').fill('33/CV-TTCH\n999/QĐ-UBND');
    await page.getByRole('button', { name: 'Tra', exact: true }).click();
    await page.getByRole('status').filter({ hasText: '2 số: 1 có trong kho' }).waitFor();
    expect(await lost()).toEqual([]);
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /ZIP/ }).click(),
    ]);
    const files = await unzipped(readFileSync(await saved.path()));
    const source = [...files.keys()].find((name) => name.endsWith('.txt')) ?? '';
    expect(files.get(source)?.equals(readFileSync(join(site, 'van-ban', source)))).toBe(true);
    await page.locator('.lookup-table a').first().click();
    await page.waitForURL('**/van-ban/tam-duong-*/index.html*');
  });

  test('says what it lacks where its parts are listed', async () => {
    await open('so-do/index.html');
    expect(await page.locator('main').innerText()).toContain('bản mở từ thư mục');
  });
});

test('the unpacked note opens the archive, and pages lead on without JavaScript', async () => {
  const { context, page, faults } = await reader({ javaScriptEnabled: false });
  const folder = join(dirname(site), 'Giải nén');
  for (const [path, bytes] of await unzipped(readFileSync(`${site}.zip`))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  await page.goto(pathToFileURL(join(folder, OPENING_NOTE)).href);
  await page.getByRole('link', { name: 'Mở kho văn bản' }).click();
  await page.waitForURL(`**/${basename(SITE_IN_ZIP)}/index.html`);
  await page.locator('.foot-index').getByRole('link', { name: 'Văn bản', exact: true }).click();
  await page.waitForURL('**/van-ban/index.html');
  await page.locator('[data-row] a').first().click();
  await page.waitForURL('**/van-ban/*/index.html*');
  await page.goto(pathToFileURL(join(folder, SITE_IN_ZIP, 'tim-kiem/index.html')).href);
  expect(await page.locator('.search-noscript').first().isVisible()).toBe(true);
  expect(faults).toEqual([]);
  await context.close();
});
