/** Going back to results, or loading them again, shows the same results in the same place. The browser keeps no page (Playwright switches that off). */
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { serveFolder, type FolderServer } from '../../../src/integrations/static-server.ts';
import { seeded } from '../../bench/random.ts';
import { documentsOf } from '../../convert/document-list.ts';
import { launchBrowser } from './test-browser.ts';
import { buildWith } from './test-build.ts';
import { directiveText } from '../test-text.ts';

const COUNT = 150;
/** The first so many tell a department of their province something. */
const TELLING = 8;

const syllables =
  'sông suối núi đồi thung lũng bản làng nương rẫy cây con người dân cán bộ kiểm lâm đội tổ nhóm họ tuần tra canh gác trồng chăm tỉa cháy mùa khô mưa lũ đất đá nước khe đường mòn'.split(
    ' ',
  );

/** Sentences that differ from document to document, so that none is a near copy of another; each has the phrase that is searched for. */
const bodyOf = (seed: number): string[] => {
  const random = seeded(seed);
  const some = (): string =>
    Array.from({ length: 20 }, () => syllables[Math.floor(random() * syllables.length)]).join(' ');
  return Array.from(
    { length: 8 },
    (_, n) =>
      `${n + 1}. Các xã giữ rừng đầu nguồn, ${some()} theo Nghị quyết số 86/NQ-CP ngày 06/8/2021 của Chính phủ.`,
  );
};

const dutyOf = (i: number): string =>
  `9. Giao Sở Y tế chủ trì hướng dẫn người dân đợt ${i}${i % 4 === 0 ? ', báo cáo trước ngày 30/9/2021' : ''}.`;

const texts = Object.fromEntries(
  Array.from({ length: COUNT }, (_, i) => {
    const text = directiveText({
      issuer: ['ỦY BAN NHÂN DÂN', i % 2 === 0 ? 'TỈNH LÀO CAI' : 'TỈNH YÊN BÁI'],
      number: `${i + 100}/${i % 3 === 0 ? 'CT' : 'TB'}-UBND`,
      place: i % 2 === 0 ? 'Lào Cai' : 'Yên Bái',
      date: `${(i % 27) + 1}/${(i % 9) + 1}/2021`,
      type: i % 3 === 0 ? 'CHỈ THỊ' : 'THÔNG BÁO',
      title: `Về giữ gìn rừng đầu nguồn đợt ${i}`,
      body: [...bodyOf(i), ...(i < TELLING ? [dutyOf(i)] : [])],
    });
    return [`rung-${String(i).padStart(3, '0')}`, text];
  }),
);

let folder = '';
let server: FolderServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  folder = buildWith('back', texts);
  server = await serveFolder(folder, 0);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1100, height: 800 } });
});

afterEach(() => page.close());

const done = (): Promise<unknown> => page.waitForSelector('[data-search-state="done"]');

const search = async (query: string): Promise<void> => {
  await page.goto(`${server.address}tim-kiem/?q=${encodeURIComponent(query)}`);
  await done();
};

/** The results in the window, each with its distance from the top. */
const inView = (): Promise<Record<string, number>> =>
  page.$$eval('.result[data-document]', (items) =>
    Object.fromEntries(
      items
        .map((item) => [item.getAttribute('data-document') ?? '', item.getBoundingClientRect()] as const)
        .filter(([, { top, bottom, height }]) => height > 0 && bottom > 0 && top < innerHeight)
        .map(([id, { top }]) => [id, Math.round(top / 4)]),
    ),
  );

/** Until the place among the results is kept in the history, which takes until scrolling has rested. */
const placeKept = (): Promise<unknown> =>
  page.waitForFunction(() => (history.state as { readonly y?: number } | null)?.y === scrollY);

const scrollDown = async (y: number): Promise<void> => {
  const hasMoved = await page.evaluate((to) => {
    const from = scrollY;
    scrollTo(0, to);
    return scrollY !== from;
  }, y);
  if (hasMoved) await placeKept();
};

const openOneInView = async (): Promise<void> => {
  const [id] = Object.entries(await inView()).find(([, top]) => top > 20) ?? [];
  await page.locator(`.result[data-document="${id}"] h3 a`).first().click();
  await page.waitForSelector('article .text');
};

const stays = async (away: () => Promise<unknown>): Promise<void> => {
  const before = await inView();
  expect(Object.keys(before).length).toBeGreaterThan(1);
  await away();
  await done();
  // The panel comes last, and with it the place is final.
  await page.waitForLoadState('networkidle');
  expect(await inView()).toEqual(before);
};

const thereAndBack = async (): Promise<void> => {
  await openOneInView();
  await page.goBack();
  expect(await page.evaluate('performance.getEntriesByType("navigation")[0].type')).toBe('back_forward');
};

const openFold = async (kind = 'exact'): Promise<void> => {
  await page.locator(`[data-results="${kind}"] .results-more > summary`).click();
  await foldFilled();
};

/** Until each result in the open fold has its title: it has only its address before. */
const foldFilled = (): Promise<unknown> =>
  page.waitForFunction(() => {
    const results = [...document.querySelectorAll('.results-more[open] > .results > .result')];
    return results.length > 0 && results.every((result) => result.querySelector('h3') !== null);
  });

test('the results in view are the same after a result was opened and left', async () => {
  await search('rừng đầu nguồn');
  await scrollDown(1500);
  await stays(thereAndBack);
});

test('and where the fold beneath the first results was opened', async () => {
  await search('rừng đầu nguồn');
  await openFold();
  await scrollDown(6000);
  expect(await page.evaluate('scrollY')).toBeGreaterThan(5000);
  await stays(thereAndBack);
});

test('and where more than a page of them was asked for', async () => {
  await search('rừng đầu nguồn');
  await openFold();
  await page.locator('.results-step').click();
  await foldFilled();
  const last = page.locator('.results-more .result').nth(105);
  await last.scrollIntoViewIfNeeded();
  await placeKept();
  await stays(thereAndBack);
});

test('loading the page again keeps the place', async () => {
  await search('rừng đầu nguồn');
  await openFold();
  await scrollDown(4000);
  await stays(() => page.reload());
});

test('by keyboard, and at once after scrolling', async () => {
  await search('rừng đầu nguồn');
  await page.locator('.result h3 a').nth(7).focus();
  const before = await inView();
  await page.keyboard.press('Enter');
  await page.waitForSelector('article .text');
  await page.goBack();
  await done();
  await page.waitForLoadState('networkidle');
  expect(await inView()).toEqual(before);
});

test('a phone, where the panel stands above the results, keeps the place', async () => {
  await page.setViewportSize({ width: 375, height: 700 });
  await search('rừng đầu nguồn');
  await openFold();
  await scrollDown(5000);
  await stays(thereAndBack);
});

test('going back from a choice in a facet keeps the place of the wider results', async () => {
  await search('rừng đầu nguồn');
  await scrollDown(700);
  await stays(async () => {
    await page.evaluate(() => document.querySelector<HTMLInputElement>('[data-facet="loai"] input')?.click());
    await page.waitForFunction(() => location.search.includes('loai='));
    await done();
    await scrollDown(0);
    await page.goBack();
    await page.waitForFunction(() => !location.search.includes('loai='));
  });
});

test('a new search begins at its own top, whatever was kept before', async () => {
  await search('rừng đầu nguồn');
  await scrollDown(1500);
  await search('Nghị quyết số 86');
  expect(await page.evaluate('scrollY')).toBe(0);
});

test('going back to a document that a search led to does not jump to its first match again', async () => {
  await search('"rừng đầu nguồn"');
  await page.locator('.result h3 a').first().click();
  await page.waitForSelector('.match-bar');
  await page.evaluate(() => scrollTo(0, 900));
  const before = await page.evaluate('Math.round(scrollY)');
  await page
    .locator('main a[href^="/dia-phuong/"]')
    .first()
    .evaluate((link: HTMLAnchorElement) => link.click());
  await page.waitForURL(/dia-phuong/);
  await page.goBack();
  await page.waitForSelector('.match-bar');
  await page.waitForTimeout(200);
  expect(await page.evaluate('Math.round(scrollY)')).toBe(before);
});

/** A list of several pages, narrowed as a whole. */
const rows = (): Promise<readonly string[]> =>
  page.locator('[data-groups] [data-row] .register-number').allInnerTexts();
const said = (): Promise<string> => page.locator('.list-status').innerText();
const box = (facet: string, value: string): Locator =>
  page.locator(`.filters input[name="${facet}"][value="${value}"]`);
const countOf = async (facet: string, value: string): Promise<number> =>
  Number(await box(facet, value).evaluate((input) => input.parentElement?.lastElementChild?.textContent));
const narrow = async (facet: string, value: string): Promise<void> => {
  const answered = page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const groups = document.querySelector('[data-groups]') ?? document.body;
        new MutationObserver(() => resolve()).observe(groups, { childList: true });
      }),
  );
  if (facet === 'sap-xep') await page.locator('select[name="sap-xep"]').selectOption(value);
  else await box(facet, value).evaluate((input: HTMLInputElement) => input.click());
  await answered;
};

test('a list is narrowed over all of its pages, sorted, and found again after a document was opened', async () => {
  await page.goto(`${server.address}van-ban/`);
  expect(await rows()).toHaveLength(25);
  await narrow('loai', 'chi-thi');
  await narrow('noi', '2025/lao-cai');
  await narrow('sap-xep', 'cu-nhat');
  const before = await rows();
  expect(before).toHaveLength(25);
  expect(await said()).toBe('50 văn bản.');
  expect(before.every((row) => row.startsWith('Chỉ thị'))).toBe(true);
  const dates = await page
    .locator('[data-groups] [data-row] time')
    .evaluateAll((all) => all.map((one) => one.getAttribute('datetime') ?? ''));
  expect(dates).toEqual(dates.toSorted());
  await page.locator('[data-groups] .register-title a').nth(3).click();
  await page.waitForSelector('article .text');
  await page.goBack();
  await page.waitForFunction(() => document.querySelector('.list-status')?.textContent !== '');
  expect(await rows()).toEqual(before);
  await page.goBack();
  await page.waitForLoadState('networkidle');
  expect(await page.locator('select[name="sap-xep"]').inputValue()).toBe('');
});

test('a further page of a list has the filters of the first, which narrow the whole list', async () => {
  await page.goto(`${server.address}van-ban/trang/3/`);
  const third = await rows();
  await box('loai', 'chi-thi').waitFor();
  const directives = await countOf('loai', 'chi-thi');
  await narrow('loai', 'chi-thi');
  expect(await said()).toBe(`${directives} văn bản.`);
  expect(directives).toBeGreaterThan(25);
  const narrowed = await rows();
  expect(narrowed).toHaveLength(25);
  expect(new URL(page.url()).pathname).toBe('/van-ban/trang/3/');
  await page.reload();
  await page.waitForFunction(() => document.querySelector('.list-status')?.textContent !== '');
  expect(await rows()).toEqual(narrowed);
  await page.getByRole('button', { name: 'Bỏ lọc' }).click();
  await page.locator('.list-status').filter({ hasText: /^$/ }).waitFor({ state: 'attached' });
  expect(await rows()).toEqual(third);
});

test.each([
  ['opened, they are a sheet', false],
  ['where they cannot be had, the first page is opened', true],
])('on a phone a further page fetches the filters only when asked: %s', async (_, isLost) => {
  const first = `${server.address}van-ban/`;
  let asked = 0;
  await page.route(first, (route) => {
    asked++;
    return isLost && route.request().resourceType() === 'fetch' ? route.abort() : route.continue();
  });
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto(`${first}trang/2/`, { waitUntil: 'networkidle' });
  expect(asked).toBe(0);
  await page.getByText('Lọc và sắp xếp', { exact: true }).click();
  if (isLost) await page.waitForURL(first);
  else await page.locator('.filters-sheet').waitFor();
  expect(await page.locator('.filters-sheet').isVisible()).toBe(!isLost);
  expect(new URL(page.url()).pathname).toBe(isLost ? '/van-ban/' : '/van-ban/trang/2/');
});

test('what a body is told is narrowed by document and deadline, as the page names them', async () => {
  await page.goto(`${server.address}co-quan/so-y-te-tinh-lao-cai/`);
  const list = page.locator('[data-in-place]').first();
  const filter = list.locator('.filters-body');
  await filter.waitFor();
  const sentences = list.locator('.duty-row').filter({ visible: true });
  const names = await list.locator('.duty-source a').allInnerTexts();
  expect(names).toHaveLength(TELLING / 2);
  // All are of one year and tell the same part.
  expect(await filter.locator('legend').allTextContents()).toEqual(['Thời hạn', 'Văn bản']);
  await filter.locator('summary').click();
  const documents = filter.locator('input[name="van-ban"]');
  expect(await documents.count()).toBe(names.length);
  await documents.last().check();
  await expect.poll(() => sentences.count()).toBe(1);
  expect(await list.getByRole('status').innerText()).toBe('1 câu.');
  await documents.last().uncheck();
  await filter.getByLabel('Có nêu thời hạn').check();
  await expect.poll(() => sentences.count()).toBe(TELLING / 4);
  expect(await sentences.allInnerTexts()).toEqual([
    expect.stringContaining('30/9/2021'),
    expect.stringContaining('30/9/2021'),
  ]);
});

test('of two choices that are answered late, the last one is shown', async () => {
  await page.goto(`${server.address}van-ban/`);
  const still = await rows();
  let letThrough = (): void => undefined;
  const open = new Promise<void>((resolve) => (letThrough = resolve));
  let held = 0;
  await page.route('**/van-ban/trang/*/', async (route) => {
    held++;
    await open;
    await route.continue();
  });
  await box('loai', 'chi-thi').check();
  await expect.poll(() => held).toBeGreaterThan(0);
  await box('loai', 'chi-thi').uncheck();
  letThrough();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(300);
  expect(await rows()).toEqual(still);
});

const nextPage = (of: Page): Promise<string | null> =>
  of
    .locator('.pages a[rel="next"]')
    .getAttribute('href', { timeout: 1000 })
    .catch(() => null);

test('without a script a list has no boxes, and its pages are the whole list', async () => {
  const still = await browser.newPage({ javaScriptEnabled: false });
  const ids = new Set<string>();
  for (let path: string | null = '/van-ban/'; path !== null; path = await nextPage(still)) {
    await still.goto(new URL(path, server.address).href);
    expect(await still.locator('.search-facets').isVisible()).toBe(false);
    for (const link of await still.locator('[data-row] .register-title a').all())
      ids.add((await link.getAttribute('href'))?.split('/').at(-2) ?? '');
  }
  await still.close();
  expect([...ids].toSorted()).toEqual(documentsOf(folder).toSorted());
  expect(ids.size).toBeGreaterThan(COUNT);
});

test('on a phone the boxes are a sheet that says how many documents are left', async () => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto(`${server.address}van-ban/?loai=thong-bao`);
  const open = page.locator('.filters-open');
  const sheet = page.locator('.filters-sheet');
  expect(await sheet.isVisible()).toBe(false);
  await open.filter({ hasText: 'Lọc và sắp xếp (đang chọn 1)' }).click();
  const close = page.locator('.filters-see');
  const count = await countOf('loai', 'thong-bao');
  expect(count).toBeGreaterThan(50);
  await close.filter({ hasText: new RegExp(`^Xem ${count} văn bản$`) }).waitFor();
  await close.click();
  expect(await sheet.isVisible()).toBe(false);
  await page.locator('[data-more]').click();
  await page.waitForFunction(() => document.querySelectorAll('[data-groups] [data-row]').length === 50);
  await open.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  expect(await sheet.isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('filters-open');
});

test('what narrows a list is taken back by one button, which is there only then', async () => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${server.address}van-ban/?loai=thong-bao&sap-xep=cu-nhat`);
  const reset = page.getByRole('button', { name: 'Bỏ lọc' });
  await reset.click();
  await page.waitForURL(`${server.address}van-ban/`);
  await reset.waitFor({ state: 'hidden' });
  expect(await rows()).toHaveLength(25);
  const chosen = await page.locator('.filters input:checked').evaluateAll((all) => all.map((one) => one.outerHTML));
  expect(chosen).toEqual([]);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
});

test('several values of a filter are chosen together, counted by the other filters and taken back one by one', async () => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${server.address}van-ban/`);
  const asked = (facet: string): readonly string[] => new URL(page.url()).searchParams.getAll(facet).toSorted();
  const before = { notices: await countOf('loai', 'thong-bao'), directives: await countOf('loai', 'chi-thi') };
  await narrow('loai', 'chi-thi');
  await narrow('loai', 'thong-bao');
  expect(asked('loai')).toEqual(['chi-thi', 'thong-bao']);
  expect(await said()).toBe(`${before.notices + before.directives} văn bản.`);
  // A facet counts by the choices in the others, not by its own.
  await narrow('noi', '2025/lao-cai');
  expect(await countOf('loai', 'thong-bao')).toBeLessThan(before.notices);
  expect(Number.parseInt(await said(), 10)).toBe(
    (await countOf('loai', 'thong-bao')) + (await countOf('loai', 'chi-thi')),
  );
  await page.getByRole('button', { name: 'Bỏ chọn Loại: Chỉ thị' }).click();
  expect([...asked('loai'), ...asked('noi')]).toEqual(['thong-bao', '2025/lao-cai']);
  expect(await page.locator('.search-chip').allInnerTexts()).toEqual(['Thông báo ×', 'Tỉnh Lào Cai ×']);
});

test('the filters of a list are made of the same parts as those of a search', async () => {
  const partsOf = async (path: string): Promise<readonly string[]> => {
    await page.goto(`${server.address}${path}`);
    await page.locator('.facet-value').first().waitFor();
    return page.locator('.search-facets').evaluate((aside) => {
      const all = [...aside.querySelectorAll('[class]')].flatMap(({ tagName, classList }) =>
        [...classList].map((name) => `${tagName} ${name}`),
      );
      return [...new Set([aside.getAttribute('aria-label') ?? '', ...all])].toSorted();
    });
  };
  const list = await partsOf('van-ban/?loai=thong-bao');
  const search = await partsOf('tim-kiem/?loai=thong-bao');
  // What a search fetches when a fold is opened is not there yet; places are a tree there.
  const shared = (parts: readonly string[]): readonly string[] =>
    parts.filter((part) => !/FORM|DIV|visually-hidden|facet-places/.test(part));
  expect(shared(list)).toEqual(shared(search));
});
