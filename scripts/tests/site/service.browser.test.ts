/**
 * The search page of a site that has a service, with a double of the service that answers, is
 * silent, fails and comes back. What it answers is found in the whole site of the tests.
 */
import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { answerPart } from '../../../src/search/answer/answer-part.ts';
import type { AnswerSource } from '../../../src/search/answer/answer.ts';
import { readPart } from '../../../src/search/answer/protocol.ts';
import { readAddress } from '../../../src/search/plan/address.ts';
import { serveFolder, type FolderServer } from '../../../src/integrations/static-server.ts';
import { openSite, type OpenSite } from '../../mcp/open-site.ts';
import { launchBrowser } from './test-browser.ts';
import { buildContent } from './test-build.ts';
import { axeFindings } from './test-page.ts';

/** What the double does with a request. */
type Manner = 'answers' | 'is silent' | 'fails' | 'sends a page' | 'refuses';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let whole: OpenSite;
let answers: AnswerSource;
/** A site without an index of texts. */
let server: FolderServer;
let site = '';
let manner: Manner;
let asked: string[];
/** Resolves what a silent service keeps waiting. */
let speak: (() => void)[];

beforeAll(async () => {
  ({ site } = buildContent('service', { 'site.yaml': 'search-service: instead\n' }));
  server = await serveFolder(site, 0);
  browser = await launchBrowser();
  whole = await openSite(`${inject('siteAddress')}/`);
  answers = await whole.answers();
});

afterAll(async () => {
  await browser.close();
  await whole.close();
  await server.close();
});

beforeEach(async () => {
  [manner, asked, speak] = ['answers', [], []];
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' });
  page = await context.newPage();
  await page.route('**/tim/**', service);
});

afterEach(() => context.close());

async function service(route: Route): Promise<void> {
  const { pathname, search, searchParams } = new URL(route.request().url());
  asked.push(pathname + search);
  const before = manner;
  if (before === 'is silent') await new Promise<void>((done) => speak.push(done));
  if (before === 'fails') return route.fulfill({ status: 503, json: { fault: 'silent' } });
  if (before === 'sends a page') return route.fulfill({ body: '<p>Đăng nhập</p>', contentType: 'text/html' });
  if (before === 'refuses') return route.fulfill({ status: 400, json: { fault: 'query-length' } });
  const part = readPart(pathname.replace(/^.*\/tim\//, ''), searchParams);
  if (part === null) return route.fulfill({ status: 404 });
  // A page that has given up waiting is told nothing.
  await route.fulfill({ json: await answerPart(answers.ask(readAddress(search)), part) }).catch(() => undefined);
}

const done = (): Promise<unknown> => page.waitForSelector('[data-search-state="done"]', { state: 'attached' });

const open = async (query: string): Promise<void> => {
  await page.goto(`${server.address}tim-kiem/?q=${encodeURIComponent(query)}`);
  await done();
};

/** Types a query into the box of the open page. */
const type = async (query: string): Promise<void> => {
  await page.fill('#tim', query);
  await page.keyboard.press('Enter');
};

const shown = (): Promise<string[]> =>
  page.$$eval('[data-results] [data-document]', (items) => items.map((one) => one.getAttribute('data-document') ?? ''));

const found = async (query: string): Promise<string[]> => {
  const answer = answers.ask({ ...readAddress(''), query });
  const groups = await Promise.all(
    (['exact', 'also', 'related'] as const).map((kind) => answer.results(kind, null, 100)),
  );
  return groups.flatMap(({ results }) => results.map(({ id }) => id));
};

const notice = () => page.locator('.search-interrupted');

describe('a site without an index of texts', () => {
  test('shows what the service answers, in one request, and asks no index of phrases', async () => {
    const files: string[] = [];
    page.on('request', (request) => void files.push(new URL(request.url()).pathname));
    await open('4 tại chỗ');
    expect(await shown()).toEqual(await found('4 tại chỗ'));
    expect(await page.locator('.result mark').first().innerText()).toBe('4 tại chỗ');
    expect(await notice().count()).toBe(0);
    const kinds = asked.map((address) => /\/tim\/(\w*)/.exec(address)?.[1]);
    expect(kinds).toEqual(['', 'loc']);
    expect(files.filter((path) => /\/index\/|\.pf_index$/.test(path))).toEqual([]);
    await page.locator('[data-facet="loai"] input').first().check();
    await page.waitForSelector('.search-chip');
    await open('chỉ đoạ');
    expect(await page.locator('.search-zero .search-queries a').first().innerText()).toBe('chỉ đạo');
  });

  test.each<Manner>(['is silent', 'fails', 'sends a page'])(
    'where the service %s, shows what bears the name and says so, until it answers again',
    async (faulty) => {
      manner = faulty;
      await open('chỉ thị 17');
      expect(await notice().innerText()).toContain('Tìm toàn văn đang gián đoạn.');
      expect(await page.locator('.search [role="status"]').first().textContent()).toContain('đang gián đoạn');
      expect(await page.locator('.number-card').first().innerText()).toContain('17/CT-UBND');
      expect(await page.locator('[data-results]').count()).toBe(0);
      const before = asked.length;
      await type('phòng chống dịch covid-19');
      await page.waitForSelector('.result[data-document]');
      expect(await page.locator('.search-group h2').innerText()).toBe('Văn bản có tên gần với câu tìm');
      await type('từ không văn bản nào mang tên');
      await page.waitForSelector('.search-zero');
      expect(await page.locator('.search-zero').innerText()).toContain(
        'Đây không phải là kết quả “không có văn bản nào”',
      );
      // It is left alone for a while, …
      expect(asked.length).toBe(before);
      manner = 'answers';
      // … unless somebody asks for it.
      await page.getByRole('button', { name: 'Tìm lại toàn văn' }).press('Enter');
      await page.waitForSelector('.search-interrupted', { state: 'detached' });
      await type('4 tại chỗ');
      await page.waitForSelector('[data-results="exact"] .result');
      expect(await shown()).toEqual(await found('4 tại chỗ'));
    },
  );

  test('a search that the service does not take is no fault of it: the next one is asked', async () => {
    manner = 'refuses';
    await open('chỉ thị 17');
    expect(await notice().innerText()).toContain('Máy tìm kiếm không nhận câu tìm này');
    expect(await page.locator('.number-card').first().innerText()).toContain('17/CT-UBND');
    manner = 'answers';
    await type('Krông Búk');
    await page.waitForSelector('[data-results="exact"] .result');
    expect(await notice().count()).toBe(0);
  });

  test('what needs no text is answered whole', async () => {
    manner = 'fails';
    await open('năm:2021');
    expect(await notice().innerText()).toContain('Kết quả dưới đây vẫn đủ');
    expect(await shown()).toEqual(await found('năm:2021'));
    expect((await shown()).length).toBe(2);
    await open('');
    expect(await page.locator('.search-all').innerText()).toContain('4 văn bản');
  });

  test('an answer that comes late is not shown over a newer one', async () => {
    manner = 'is silent';
    await page.goto(`${server.address}tim-kiem/?q=UBND`);
    await page.waitForFunction(() => document.querySelector('[data-search-state="busy"]') !== null);
    await expect.poll(() => speak.length).toBe(1);
    manner = 'answers';
    await type('Krông Búk');
    await page.waitForSelector('[data-results="exact"] .result');
    const own = await shown();
    for (const one of speak.splice(0)) one();
    await page.waitForLoadState('networkidle');
    expect(await shown()).toEqual(own);
    expect(await notice().count()).toBe(0);
  });

  test('filters that do not come can be asked for again, beside the results', async () => {
    await page.route('**/tim/loc?**', (route) => route.fulfill({ status: 503 }));
    await open('UBND');
    expect((await shown()).length).toBeGreaterThan(0);
    expect(await page.locator('.search-facets').innerText()).toContain('Chưa đếm được các mục lọc.');
    await page.unroute('**/tim/loc?**');
    await page.locator('.search-facets').getByRole('button', { name: 'Thử lại' }).click();
    await page.waitForSelector('[data-facet="loai"]');
  });

  test.each([360, 1280])('names alone are in order at %i px', async (width) => {
    manner = 'fails';
    await page.setViewportSize({ width, height: 780 });
    await open('phòng chống dịch covid-19');
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  });
});

test('a folder of such a site is not searched as if nothing were in it', async () => {
  const open = await openSite(site);
  await expect(open.answers()).rejects.toThrow('không có chỉ mục toàn văn');
  await open.close();
});

test('a site with its whole index finds all the same, says so, and asks again when the network is back', async () => {
  manner = 'fails';
  await page.route('**/tim-kiem/?**', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/("root":"[^"]*",)/, '$1"search":{"service":true,"fullText":true},');
    await route.fulfill({ response, body });
  });
  await page.goto(`${inject('siteAddress')}/tim-kiem/?q=UBND`);
  await done();
  expect(await notice().innerText()).toContain('kết quả vẫn đủ');
  expect(await shown()).toEqual(await found('UBND'));
  const before = asked.length;
  await type('Krông Búk');
  await page.waitForFunction(() => document.querySelector('.result mark')?.textContent === 'Krông Búk');
  expect(asked.length).toBe(before);
  manner = 'answers';
  await page.evaluate('dispatchEvent(new Event("online"))');
  await type('4 tại chỗ');
  await page.waitForSelector('.search-interrupted', { state: 'detached' });
  await done();
  expect(await shown()).toEqual(await found('4 tại chỗ'));
  expect(asked.length).toBeGreaterThan(before);
});
