import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from './test-browser.ts';
import { builtPages } from './test-pages.ts';

let browser: Browser;
let page: Page;
let documentPath = '';

beforeAll(async () => {
  const documents = (await builtPages(inject('siteFolder'))).filter(({ path }) =>
    /^\/van-ban\/(?!trang\/)./.test(path),
  );
  documentPath = documents.toSorted((a, b) => b.html.length - a.html.length)[0]?.path ?? '';
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
});

afterAll(() => browser.close());

const open = (path: string): Promise<unknown> => page.goto(`${inject('siteAddress')}${path}`);

const focused = (property: string): Promise<unknown> => page.evaluate(`document.activeElement.${property}`);

test('the first Tab shows the link that skips to the content, and Enter moves the focus there', async () => {
  await open(documentPath);
  await page.keyboard.press('Tab');
  expect(await focused('textContent')).toBe('Đến nội dung chính');
  expect(await page.locator('.skip').boundingBox()).toMatchObject({ y: expect.any(Number) });
  expect((await page.locator('.skip').boundingBox())?.y).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  expect(await focused('id')).toBe('noi-dung');
});

test('whatever the Tab key reaches on a document page shows that it has the focus', async () => {
  await open(documentPath);
  const unmarked: unknown[] = [];
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    const mark = (await page.evaluate(`(() => {
      const e = document.activeElement;
      const style = getComputedStyle(e);
      return { html: e.outerHTML.slice(0, 80), width: parseFloat(style.outlineWidth), line: style.outlineStyle, seen: style.opacity };
    })()`)) as { html: string; width: number; line: string; seen: string };
    if (mark.line === 'none' || mark.width < 2 || Number(mark.seen) < 1) unmarked.push(mark);
  }
  expect(unmarked).toEqual([]);
});

const copied = (): Promise<unknown> => page.evaluate('navigator.clipboard.readText()');

test('the sign of a provision marks it and offers its link, citation and words; Escape leads back', async () => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(documentPath);
  const sign = page.locator('#muc-3 > .anchor');
  const box = await sign.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  await sign.focus();
  await page.keyboard.press('Enter');
  await page.locator('.cite-menu').waitFor({ state: 'visible' });
  expect(await page.locator(':target').getAttribute('id')).toBe('muc-3');
  expect(await focused('textContent')).toBe('Chép đường dẫn');
  await page.keyboard.press('Escape');
  expect([await page.locator('.cite-menu').isVisible(), await focused('className')]).toEqual([false, 'anchor']);
  await sign.press('Enter');
  await page.locator('.cite-menu').waitFor({ state: 'visible' });
  await page.mouse.click(2, 400);
  await page.locator('.cite-menu').waitFor({ state: 'hidden' });
  const address = `${inject('siteAddress')}${documentPath}#muc-3`;
  for (const [button, words] of [
    ['Chép đường dẫn', new RegExp(`^${address}$`)],
    ['Chép trích dẫn', new RegExp(`^mục 3 Thông báo .*của Ban Thường vụ.*, ${address}, xem ngày \\d+/\\d+/\\d{4}$`)],
    ['Chép nguyên văn', new RegExp(`^“3\\. UBND huyện chỉ đạo:[^]+” \\(mục 3 Thông báo .*${address}.*\\)$`)],
  ] as const) {
    await sign.press('Enter');
    await page.getByRole('button', { name: button }).click();
    await page.getByRole('status').filter({ hasText: 'Đã chép' }).waitFor();
    expect(await copied()).toMatch(words);
    expect(await copied()).not.toContain('Chép');
  }
});

test.each([
  ['Tải tệp RIS', '.ris', /^TY  - GOVDOC\r\n[^]*\r\nM3  - Thông báo\r\n[^]*ER  - \r\n$/],
  ['Tải tệp BibTeX', '.bib', /^@techreport\{[^]*type = \{Thông báo\}[^]*\}\n$/],
  ['Tải tệp CSL-JSON', '.json', /^\[\s*\{[^]*"genre": "Thông báo"[^]*\]\n$/],
])('the menu of a document has “%s”, and the file says what the page says', async (button, suffix, text) => {
  await open(documentPath);
  await page.locator('.doc-tools a[data-cite]').press('Enter');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).press('Enter');
  const file = await download;
  expect(file.suggestedFilename()).toBe(`${documentPath.split('/')[2]}${suffix}`);
  expect(await readFile(await file.path(), 'utf8')).toMatch(text);
  await page.getByRole('status').filter({ hasText: 'Đã tải tệp' }).waitFor();
  // A provision is cited with its document; a file has no place for it.
  await page.locator('#muc-3 > .anchor').press('Enter');
  expect(await page.getByRole('button', { name: button }).isVisible()).toBe(false);
});

test('the menu of a provision leads to its line in the source, and the number of the line leads back', async () => {
  await open(documentPath);
  await page.locator('#muc-3 > .anchor').press('Enter');
  await page.getByRole('link', { name: 'Dòng trong tệp nguồn' }).click();
  await page.waitForURL('**/nguon/?van-ban=*');
  const line = page.locator(':target');
  expect(await line.innerText()).toMatch(/^\d+\s+3\. UBND huyện chỉ đạo:$/);
  const hash = new URL(page.url()).hash;
  await line.getByRole('link').click();
  await page.waitForURL(`**${documentPath}${hash}`);
  expect(await page.locator('#muc-3 > :target').count()).toBe(1);
});

test('the address that the source of a document had leads to its line', async () => {
  const id = documentPath.split('/')[2] ?? '';
  await open(`/nguon/${id}/#dong-3`);
  await page.waitForURL(`**/nguon/?van-ban=${id}#dong-3`);
  expect(await page.locator(':target').getAttribute('id')).toBe('dong-3');
  const file = await readFile(`${inject('siteFolder')}/van-ban/${id}.txt`, 'utf8');
  const lines = await page.locator('.source-lines > p').allInnerTexts();
  expect(lines.map((line) => line.replace(/^\d+\s*/, ''))).toEqual(
    file
      .trimEnd()
      .split(/\r?\n/)
      .map((line) => line.normalize('NFC').replace(/\s+/g, ' ').trim()),
  );
});

test('a source that the archive does not have is said to be missing', async () => {
  await open('/nguon/?van-ban=khong-co-van-ban-nay');
  await page.getByRole('status').filter({ hasText: 'Không tải được tệp này' }).waitFor();
  expect(await page.locator('.source-said a').getAttribute('href')).toBe('/van-ban/khong-co-van-ban-nay/');
});

test('Enter before the code that finds has come is kept until it has', async () => {
  await page.route('**/find-box*.js', async (route) => {
    await new Promise((later) => setTimeout(later, 600));
    await route.continue();
  });
  await open(documentPath);
  await page.keyboard.press('f');
  await page.keyboard.type('phong chong dich');
  await page.keyboard.press('Enter');
  await page.locator('.match-bar').waitFor();
  expect(new URL(page.url()).search).toBe('');
});

test('what is typed to be found in the document is counted before anything is marked', async () => {
  await open(documentPath);
  await page.keyboard.press('f');
  const said = page.locator('.find output');
  await page.keyboard.type('phong chong dich');
  await page.waitForFunction(() => /^[1-9]\d* chỗ$/.test(document.querySelector('.find output')?.textContent ?? ''));
  const [counted] = (await said.innerText()).split(' ');
  expect(await page.locator('mark.match').count()).toBe(0);
  await page.keyboard.press('Enter');
  await page.locator('.match-bar').waitFor();
  expect(await page.locator('.match-bar [role=status]').innerText()).toBe(`Chỗ 1 trên ${counted}`);
  await page.locator('#tim-trong').fill('không ở đâu có');
  await page.getByText('0 chỗ', { exact: true }).waitFor();
  await page.locator('#tim-trong').fill('');
  await page.waitForFunction(() => document.querySelector('.find output')?.textContent === '');
});

test('F finds in the document without tone marks, Enter goes on, Escape puts it away', async () => {
  await open(documentPath);
  await page.keyboard.press('f');
  await page.keyboard.type('phong chong dich');
  await page.locator('#tim-trong').press('Enter');
  const place = page.locator('.match-bar [role=status]');
  await place.waitFor();
  const [first, all] =
    /^Chỗ (\d+) trên (\d+)$/
      .exec(await place.innerText())
      ?.slice(1)
      .map(Number) ?? [];
  expect([first, (all ?? 0) > 5]).toEqual([1, true]);
  await page.keyboard.press('Enter');
  expect(await place.innerText()).toBe(`Chỗ 2 trên ${all}`);
  await page.keyboard.press('Shift+Enter');
  expect(await place.innerText()).toBe(`Chỗ 1 trên ${all}`);
  await page.locator('#tim-trong').fill('không ở đâu có');
  await page.keyboard.press('Enter');
  await page.getByText('Không có trong văn bản này.').waitFor();
  await page.keyboard.press('Escape');
  expect(await page.locator('.find').getAttribute('open')).toBeNull();
});

test('? opens the settings, which hold on every page of this device, before it is drawn', async () => {
  await open(documentPath);
  await page.keyboard.press('?');
  await page.getByRole('radio', { name: 'Tối' }).check();
  await page.getByRole('radio', { name: 'Rất lớn' }).check();
  await page.getByRole('checkbox', { name: 'Thuật ngữ' }).uncheck();
  await page.getByRole('checkbox', { name: 'Dùng phím tắt một chữ' }).uncheck();
  await page.keyboard.press('Escape');
  const lines = (): Promise<unknown> =>
    page.evaluate(
      `['term', 'place'].map((kind) => getComputedStyle(document.querySelector('.text a.' + kind)).textDecorationLine)`,
    );
  expect(await lines()).toEqual(['none', 'underline']);
  await open('/');
  const shown = (): Promise<unknown> =>
    page.evaluate(
      `[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.documentElement).fontSize]`,
    );
  expect(await shown()).toEqual(['rgb(20, 24, 26)', '22.4px']);
  await page.keyboard.press('?');
  await page.keyboard.press('/');
  expect(await page.locator('.reader-settings').isVisible()).toBe(false);
  expect(await focused('tagName')).toBe('BODY');
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(`getComputedStyle(document.documentElement).getPropertyValue('--paper')`)).toBe('#fff');
  await page.emulateMedia({ media: null });
  await page.evaluate('localStorage.clear()');
});

test('the search box of the home page is the first field, has a name, and submits with Enter', async () => {
  await open('/');
  const box = page.getByRole('searchbox', { name: 'Tìm trong kho' });
  await box.focus();
  await page.keyboard.type('17/CT-UBND');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/tim-kiem/?q=*');
  expect(new URL(page.url()).searchParams.get('q')).toBe('17/CT-UBND');
});

test('the menu of a phone opens by key, leads to its links, and Escape gives the focus back', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await page.goto(`${inject('siteAddress')}/loai/`);
  const button = page.locator('.menu summary');
  await button.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
  expect(await focused()).toBe('Văn bản');
  const inFoot = await page.locator('.foot-index a').allTextContents();
  const inMenu = async (): Promise<string[]> => (await page.locator('.menu-sheet a').allTextContents()).toSorted();
  await expect.poll(inMenu).toEqual(inFoot.toSorted());
  expect(await page.locator('.menu [aria-current]').allTextContents()).toEqual([expect.stringContaining('Văn bản')]);
  await page.keyboard.press('Escape');
  expect(await focused()).toBe('Menu');
  expect(await page.locator('.menu-sheet').isVisible()).toBe(false);
  await page.close();
});

test('the menu opens without JavaScript, and leads to the list of the whole site', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false });
  await page.goto(`${inject('siteAddress')}/loai/`);
  await page.locator('.menu summary').click();
  const links = await page.locator('.menu-sheet a').allTextContents();
  expect(links.map((name) => name.trim()).slice(0, 6)).toEqual([
    'Văn bản',
    'Địa phương',
    'Cơ quan',
    'Nhiệm vụ',
    'Viện dẫn',
    'Thuật ngữ',
  ]);
  await page.locator('.menu-sheet').getByRole('link', { name: 'Tất cả các phần' }).click();
  await page.locator(':target').getByRole('link', { name: 'Giới thiệu', exact: true }).click();
  expect(new URL(page.url()).pathname).toBe('/gioi-thieu/');
  await page.close();
});

test('an address of a place that the page lost says so and leads to the nearest; one that is there says nothing', async () => {
  const notice = page.locator('.lost-anchor');
  await open(`${documentPath}#muc-3-khong-con`);
  await notice.waitFor();
  expect(await notice.innerText()).toMatch(
    /^Địa chỉ này dẫn tới một chỗ \(muc-3-khong-con\) mà trang không còn\. .*mục 3/,
  );
  await notice.getByRole('link').click();
  await notice.waitFor({ state: 'detached' });
  expect(new URL(page.url()).hash).toBe('#muc-3');
  // No percent encoding, and like nothing on the page.
  await page.evaluate(() => (location.hash = '#%E0%A4%A'));
  await notice.waitFor();
  expect(await notice.getByRole('link').count()).toBe(0);
});

test('without the address of the site no code is printed: it would lead nowhere', async () => {
  await open(documentPath);
  expect(await page.locator('.print-code').count()).toBe(0);
});
