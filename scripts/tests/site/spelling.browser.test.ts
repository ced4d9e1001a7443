/**
 * What the site shows is spelt right, and what it says of a number agrees with the card of that
 * number.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serveFolder, type FolderServer } from '../../../src/integrations/static-server.ts';
import { launchBrowser } from './test-browser.ts';
import { buildWith } from './test-build.ts';
import { builtPages, valuesOf, type BuiltPage } from './test-pages.ts';
import { directiveText } from '../test-text.ts';
import { visibleText } from '../archive/test-visible.ts';

const directive = (number: string, body: readonly string[], issuer = 'TỈNH LÀO CAI'): string =>
  directiveText({
    issuer: ['ỦY BAN NHÂN DÂN', issuer],
    number,
    place: 'Lào Cai',
    date: '12/8/2021',
    type: 'CHỈ THỊ',
    title: 'Về lấy mẫu ở chợ đêm',
    body,
  });

const texts = {
  'vien-dan-chu-d-la': directive('71/CT-UBND', [
    '1. Thực hiện Quyết định số 45/QÐ-UBND ngày 04/02/2021 của UBND tỉnh Ðiện Biên.',
    '2. Tăng cường xét nghiệm, tầm soát; khử khuẩn, hoà giải, thuỷ lợi, quỳ, giếng, người.',
  ]),
  'hai-noi': directive('72/CT-UBND', [
    '1. Theo Quyết định số 46/QĐ-UBND ngày 05/02/2021 của UBND tỉnh Lào Cai.',
    '2. Theo Chỉ thị số 73/CT-UBND ngày 12/8/2021 của UBND tỉnh Lào Cai.',
  ]),
  'noi-khac': directive('76/CT-UBND', ['1. Theo Quyết định số 46/QĐ-UBND ngày 09/03/2021 của UBND tỉnh Sơn La.']),
  'duoc-giu': directive('73/CT-UBND', ['1. Các xã báo cáo về chợ đêm.']),
  'so-do-can-bo-nhap': directive('......./CT-UBND', ['1. Các xã báo cáo về đèn lồng.']),
  'cung-vien-dan-mot': directive('77/CT-UBND', ['1. Theo Công văn số 81/UBND-VX và Công văn số 82/UBND-VX.']),
  'cung-vien-dan-hai': directive('78/CT-UBND', ['1. Theo Công văn số 81/UBND-VX và Công văn số 82/UBND-VX.']),
  'da-rut': directive('74/CT-UBND', ['1. Các xã báo cáo về pháo hoa.']),
};
const corrections = {
  'so-do-can-bo-nhap': 'by: Lò Thị B\nnumber: 75/CT-UBND\n',
  'da-rut': 'by: Lò Thị B\nwithdrawn:\n  reason: đưa lên nhầm\n',
};

let server: FolderServer;
let browser: Browser;
let page: Page;
let pages: readonly BuiltPage[] = [];

beforeAll(async () => {
  const folder = buildWith('spelling', texts, corrections);
  pages = await builtPages(folder);
  server = await serveFolder(folder, 0);
  browser = await launchBrowser();
  page = await browser.newPage();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** A tone that is a mark of its own or is joined to a consonant. */
const stray = /.?[\u0300\u0301\u0303\u0309\u0323]|[\u1e31\u1e3fńǹṕǵĺŕśćźṽḳṇṃḥḍḅṭṣṛḷṿ]/u;

const faultsOf = (texts: readonly string[]): string[] =>
  texts
    .filter((text) => text !== text.normalize('NFC') || stray.test(text))
    .map((text) => stray.exec(text)?.[0] ?? text);

const search = async (query: string): Promise<void> => {
  await page.goto(`${server.address}tim-kiem/?q=${encodeURIComponent(query)}`);
  await page.waitForSelector('[data-search-state="done"]', { state: 'attached' });
};

test('the test itself: misplaced tones are found, right words are not', () => {
  expect(faultsOf(['tâm\u0300', 'soat\u0301', 'buḱ', 'tầm'.normalize('NFD')])).toHaveLength(4);
  expect(faultsOf(['tầm soát', 'xét', 'Krông Búk', 'Đắk Lắk', 'ĩ', 'ñ'])).toEqual([]);
});

test('everything that the pages show or lead to is NFC with its tones on vowels', () => {
  for (const { path, html } of pages) {
    const attributes = ['href', 'title', 'aria-label', 'content', 'placeholder'].flatMap((name) =>
      valuesOf({ path, html }, name),
    );
    expect(
      faultsOf([
        visibleText(html),
        ...attributes.map((value) => decodeURIComponent(value.replace(/%(?![0-9a-f]{2})/gi, '%25'))),
      ]),
      path,
    ).toEqual([]);
  }
});

/**
 * What the pages quote: official text, which is never altered. The body of a document, its source
 * and table of contents, sentences that name a place or a duty, quotations, the lines of a
 * concordance, the words in which documents are cited, numbers and code.
 */
const quoted =
  '.text, .source-lines, .doc-contents, .witness-sentences, [class^="duty"], q, blockquote, mark, .kwic, .wordings, pre, code';

/** Words that Vietnamese says twice, and the name of a browser (Cốc Cốc). */
const reduplicated = /^(?:chỉ|mãi|luôn|thường|người|nhà|ngày|hơn|dần|đều|cốc)$/iu;

/** A block of a page: its own words, with … for what is quoted in it. */
const blocksOf = (htmls: readonly string[]): Promise<readonly string[][]> =>
  page.evaluate(
    ([all, official]) =>
      all.map((html) => {
        const { body } = new DOMParser().parseFromString(html, 'text/html');
        for (const one of body.querySelectorAll(`${official}, script, style, noscript`)) one.replaceWith('…');
        const blocks = 'p, li, dt, dd, td, th, h1, h2, h3, h4, summary, caption, figcaption';
        return [...body.querySelectorAll(blocks)].reverse().map((block) => {
          const text = (block.textContent ?? '').replace(/\s+/g, ' ').trim();
          block.replaceWith(' | ');
          return text;
        });
      }),
    [htmls, quoted] as const,
  );

const slipsOf = (text: string): readonly string[] => [
  ...Array.from(text.matchAll(/\S* [,;:.)”](?=[\s|…]|$)/gu), ([slip]) => slip),
  ...Array.from(text.matchAll(/(?<![\p{L}\p{M}\d/-])([\p{L}\p{M}]{2,}) \1(?![\p{L}\p{M}\d])/giu))
    .filter(([, word = '']) => !reduplicated.test(word))
    .map(([slip]) => slip),
];

test('the test itself: slips of print are found, right print is not', () => {
  expect(slipsOf('Nơi nào : xã A ; hoặc B . Trưởng Trưởng công an')).toHaveLength(4);
  expect(slipsOf('Nơi nào: xã A; (.txt, .docx) chỉ chỉ, 33/TTr-UBND UBND xã “A”.')).toEqual([]);
});

test('the words of the site itself have no space before a sign and no doubled word', async () => {
  const site = [...pages, ...(await builtPages(inject('siteFolder')))];
  const found: string[] = [];
  for (let at = 0; at < site.length; at += 100) {
    const some = site.slice(at, at + 100);
    const blocks = await blocksOf(some.map(({ html }) => html));
    found.push(...some.flatMap(({ path }, i) => (blocks[i] ?? []).flatMap(slipsOf).map((slip) => `${path} ${slip}`)));
  }
  expect(found).toEqual([]);
});

test('paper has no sentence that lost a word to what is left out there', async () => {
  const kinds = Map.groupBy(pages, ({ path }) => `${path.split('/')[1]} ${path.split('/').length}`);
  const found: string[] = [];
  await page.emulateMedia({ media: 'print' });
  for (const [one] of kinds.values()) {
    const { path = '/' } = one ?? {};
    await page.goto(`${server.address}${path.slice(1)}`);
    const blocks = await page.evaluate((official) => {
      for (const one of document.querySelectorAll(official)) one.replaceWith('…');
      return [...document.querySelectorAll<HTMLElement>('main :is(p, li, dt, dd, td, th)')].map((of) => of.innerText);
    }, quoted);
    found.push(...blocks.flatMap(slipsOf).map((slip) => `${path} ${slip}`));
  }
  await page.emulateMedia({ media: null });
  expect(kinds.size).toBeGreaterThan(15);
  expect(found).toEqual([]);
});

test.each([
  'xét nghiệp tầm soát',
  'xét nghiệp tầm soát'.normalize('NFD'),
  'krông búkk',
  'khử khuẩnn toàn bộ',
  'hoà giải thuỷ lợii',
  'chống dịch bệnhh',
  'tăng cươngf công tác',
  'người người quỳ giếng',
  'bốn tại chợ',
  '17/CT-UBND chợ đêm lồng đèn',
  'không có chữ này đâu',
  'tâm\u0300 soat\u0301',
  'mục tiêu képp -trường',
  '45/QÐ-UBND',
])('the search page for %j shows and leads to nothing misspelt', async (query) => {
  await search(query);
  const own = query.normalize('NFC');
  const shown = await page.evaluate(() => [
    document.title,
    ...[...document.querySelectorAll('main a')].map((link) =>
      decodeURIComponent(link.getAttribute('href') ?? '').replaceAll('+', ' '),
    ),
    ...(document.querySelector('main') as HTMLElement).innerText.split('\n'),
  ]);
  // What the reader typed stays as typed, NFC, also where it is quoted.
  expect(faultsOf(shown.map((text) => text.replaceAll(own, '')))).toEqual([]);
  for (const link of await page.locator('.search-zero .search-queries a').all()) {
    const [text, href] = [await link.innerText(), (await link.getAttribute('href')) ?? ''];
    expect(new URLSearchParams(href.slice(1)).get('q')).toBe(text);
  }
});

const tried = (): Promise<string[]> => page.locator('.search-zero .search-queries a').allInnerTexts();

test('suggestions are the reader’s own words and the archive’s spelling, the longest part first, and find what they say', async () => {
  await search('xét nghiệp tầm soát');
  expect(await tried()).toEqual(expect.arrayContaining(['xét nghiệm tầm soát', 'tầm soát']));
  await search('Khử khuẩn, hoà giải, xyzq');
  expect((await tried())[0]).toBe('Khử khuẩn, hoà giải');
  const links = page.locator('.search-zero li');
  for (const row of await links.allInnerTexts()) expect(row).toMatch(/ \d+ văn bản$/);
  const count = Number(/(\d+) văn bản$/.exec(await links.first().innerText())?.[1]);
  await links.first().locator('a').click();
  await page.waitForFunction(
    () => document.querySelector('[data-results="exact"]')?.getAttribute('data-total') !== '0',
  );
  expect(await page.locator('[data-results="exact"]').getAttribute('data-total')).toBe(String(count));
});

test.each([
  ['held', '73/CT-UBND', 1, ['duoc-giu', 'hai-noi']],
  ['held, its number entered by staff', '75/CT-UBND', 1, ['so-do-can-bo-nhap']],
  ['cited only', '46/QĐ-UBND Sơn La', 1, []],
  ['several', '46/QĐ-UBND', 2, ['hai-noi', 'noi-khac']],
  ['cited with another letter for Đ', '45/QĐ-UBND', 1, ['vien-dan-chu-d-la']],
  ['typed with another letter for Đ', '45/QÐ-UBND', 1, ['vien-dan-chu-d-la']],
  ['typed without it', '45/qd-ubnd', 1, ['vien-dan-chu-d-la']],
  ['withdrawn', '74/CT-UBND', 1, ['da-rut']],
  ['held, without documents that have a word', '73/CT-UBND -chợ', 1, []],
  ['unknown', '999/CT-UBND', 0, []],
  ['unknown, with words', '999/CT-UBND Sơn La', 0, []],
])('the card and the sentence agree on a number that is %s', async (_, query, cards, documents) => {
  await search(query);
  expect(await page.locator('.number-card').count()).toBe(cards);
  const exact = await page.$$eval('[data-results="exact"] .result', (items) =>
    items.map((item) => item.getAttribute('data-document') ?? ''),
  );
  expect(exact.sort()).toEqual(documents.sort());
  const main = await page.locator('main').innerText();
  const denies = /Không có văn bản nào mang hoặc viện dẫn số “[^”]*”(?! mà không có)/.test(main);
  expect(denies).toBe(cards === 0 && documents.length === 0 && !query.includes('Sơn La'));
  expect(main.includes('Không có văn bản nào')).toBe(documents.length === 0);
});
