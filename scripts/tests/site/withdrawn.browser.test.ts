/**
 * A withdrawn document is marked and stands last wherever the site, its data and its search name
 * it.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder, type FolderServer } from '../../../src/integrations/static-server.ts';
import { launchBrowser } from './test-browser.ts';
import { buildWith } from './test-build.ts';
import { builtPages, type BuiltPage } from './test-pages.ts';
import { directiveText } from '../test-text.ts';

const issuer = ['ỦY BAN NHÂN DÂN', 'TỈNH LÀO CAI'];
const body = (copy: string): string[] => [
  'Căn cứ Nghị quyết số 86/NQ-CP ngày 06/8/2021 của Chính phủ;',
  `1. ${copy} thực hiện phương châm 4 tại chỗ ở các chợ đêm ven suối.`,
  '2. Sở Y tế chủ trì, báo cáo UBND tỉnh Lào Cai trước ngày 20/9/2021.',
  '3. UBND huyện Bát Xát báo cáo trước ngày 15 hằng tháng.',
];
const directive = (number: string, date: string, copy: string, more: readonly string[] = []): string =>
  directiveText({
    issuer,
    number,
    place: 'Lào Cai',
    date,
    type: 'CHỈ THỊ',
    title: 'Về chợ đêm ven suối',
    body: [...body(copy), ...more],
  });

/**
 * The withdrawn ones have the later date, the greater number of matches and the smaller id, so that
 * any other order would put them first.
 */
const texts = {
  'a-ban-quet-cu': directive('61/CT-UBND', '14/8/2021', 'Bản quét cũ, chợ đêm ven suối, chợ đêm ven suối,'),
  'b-ban-quet-moi': directive('61/CT-UBND', '14/8/2021', 'Bản quét mới, đủ trang,'),
  'a-rut-han': directive('62/CT-UBND', '30/8/2021', 'Bản đưa lên nhầm, chợ đêm ven suối, chợ đêm ven suối,'),
  'c-vien-dan': directive('63/CT-UBND', '20/7/2021', 'Bản còn hiệu lực', [
    '4. Tiếp tục thực hiện Chỉ thị số 62/CT-UBND ngày 30/8/2021 của UBND tỉnh Lào Cai.',
  ]),
};
const withdrawn = ['a-ban-quet-cu', 'a-rut-han'] as const;
const corrections = {
  'a-ban-quet-cu': 'by: Lò Thị B\nwithdrawn:\n  reason: có bản quét đủ trang\n  replacedBy: b-ban-quet-moi\n',
  'a-rut-han': 'by: Lò Thị B\nwithdrawn:\n  reason: đưa lên nhầm\n',
};

let folder = '';
let server: FolderServer;
let browser: Browser;
let page: Page;
let pages: readonly BuiltPage[] = [];

beforeAll(async () => {
  folder = buildWith('withdrawn', texts, corrections);
  pages = await builtPages(folder);
  server = await serveFolder(folder, 0);
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.goto(server.address);
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Runs in the browser: what is wrong with the marks and the order of one page. */
const faultsOf = ({ html, own, ids }: { html: string; own: string; ids: readonly string[] }): string[] => {
  const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
  const idOf = (link: Element): string =>
    /\/van-ban\/([^/#?]+)\/(?:$|[#?])/.exec(link.getAttribute('href') ?? '')?.[1] ?? '';
  const links = [...(main?.querySelectorAll('a[href*="/van-ban/"]') ?? [])].filter((link) => {
    const id = idOf(link);
    return id !== '' && id !== own && id !== 'trang' && !link.matches('.witness-where');
  });
  const marked = (link: Element): boolean =>
    link.matches('.text *')
      ? (link.getAttribute('title') ?? '').includes('đã rút')
      : (link.closest('a.web-box, tr, li, p, dd')?.textContent ?? '').includes('đã rút');
  const gone = (link: Element): boolean => ids.includes(idOf(link));
  const unmarked = links.filter((link) => gone(link) && !marked(link)).map((link) => `unmarked: ${link.outerHTML}`);
  const wrongly = links
    .filter((link) => !gone(link) && link.nextElementSibling?.matches('.withdrawn'))
    .map((link) => `marked though in force: ${link.outerHTML}`);
  const lists = [...(main?.querySelectorAll('ol, ul') ?? [])].filter((list) => !list.closest('.text'));
  const misplaced = lists.flatMap((list) => {
    const first = [...list.children].flatMap((item) => links.find((link) => item.contains(link)) ?? []);
    const at = first.findIndex(gone);
    return at >= 0 && first.slice(at).some((link) => !gone(link)) ? [`not last: ${list.outerHTML.slice(0, 300)}`] : [];
  });
  return [...unmarked, ...wrongly, ...misplaced];
};

test('every list of every page marks a withdrawn document and has it last; documents in force are not marked', async () => {
  const faults: string[] = [];
  const naming: string[] = [];
  for (const { path, html } of pages) {
    const own = /^\/van-ban\/([^/]+)\/$/.exec(path)?.[1] ?? '';
    for (const fault of await page.evaluate(faultsOf, { html, own, ids: [...withdrawn] }))
      faults.push(`${path} ${fault}`);
    if (withdrawn.some((id) => html.includes(`/van-ban/${id}/`) && id !== own)) naming.push(path);
  }
  expect(faults).toEqual([]);
  // All kinds of list did name one: else nothing was tested.
  for (const kind of [
    '/van-ban/',
    '/co-quan/',
    '/loai/',
    '/nam/',
    '/dia-phuong/2021/lao-cai/',
    '/thuat-ngu/',
    '/vien-dan/',
  ])
    expect(
      naming.some((path) => path.startsWith(kind)),
      kind,
    ).toBe(true);
  for (const kind of ['/nhiem-vu/thoi-han/', '/nhiem-vu/', '/thoi-gian/2021-08/', '/mang-luoi/'])
    expect(
      naming.some((path) => path.startsWith(kind)),
      kind,
    ).toBe(true);
});

/** Objects of a JSON file that name a withdrawn document and do not say that it was withdrawn. */
const silent = (value: unknown): unknown[] => {
  if (Array.isArray(value)) return value.flatMap(silent);
  if (typeof value !== 'object' || value === null) return [];
  const one = value as Record<string, unknown>;
  const named = ['id', 'document', 'held'].some((field) => withdrawn.some((id) => id === one[field]));
  const says = one['withdrawn'] !== null && one['withdrawn'] !== undefined;
  // An edge of the network names its ends; the list of documents beside it says what they are.
  const own = named && !says && !('from' in one) ? [one] : [];
  return [...own, ...Object.values(one).flatMap(silent)];
};

test('every JSON twin that names a withdrawn document carries `withdrawn`, and null for the others', async () => {
  const files = (await readdir(folder, { recursive: true })).filter(
    (file) => file.endsWith('.json') && !file.startsWith('pagefind'),
  );
  const read = await Promise.all(
    files.map(async (file) => ({ file, data: JSON.parse(await readFile(join(folder, file), 'utf8')) as unknown })),
  );
  expect(
    read.flatMap(({ file, data }) => silent(data).map((one) => `${file}: ${JSON.stringify(one).slice(0, 200)}`)),
  ).toEqual([]);
  const { documents: list } = read.find(({ file }) => file === 'van-ban.json')?.data as {
    documents: { id: string; withdrawn: unknown }[];
  };
  expect(list.find(({ id }) => id === 'b-ban-quet-moi')?.withdrawn).toBeNull();
  expect(list.slice(-2).map(({ id }) => id)).toEqual(['a-rut-han', 'a-ban-quet-cu']);
});

test('an event of the calendar says that its document was withdrawn', async () => {
  const events = (await readFile(join(folder, 'nhiem-vu/thoi-han.ics'), 'utf8'))
    .replace(/\r?\n /g, '')
    .split('BEGIN:VEVENT')
    .slice(1);
  const of = (number: string): string[] =>
    events.filter((event) => event.includes(`số ${number}`)).map((e) => /SUMMARY:(.*)/.exec(e)?.[1] ?? '');
  expect(of('62/CT-UBND')[0]).toContain('(đã rút)');
  expect(of('63/CT-UBND')[0]).not.toContain('đã rút');
});

describe('search', () => {
  const search = async (query: string): Promise<void> => {
    await page.goto(`${server.address}tim-kiem/?q=${encodeURIComponent(query)}`);
    await page.waitForSelector('[data-search-state="done"]', { state: 'attached' });
  };
  const results = (): Promise<(readonly [string, boolean])[]> =>
    page.$$eval('[data-results="exact"] .result', (items) =>
      items.map(
        (item) => [item.getAttribute('data-document') ?? '', item.querySelector('h3 .withdrawn') !== null] as const,
      ),
    );

  test.each([
    'chợ đêm ven suối',
    'cho dem ven suoi',
    '"phương châm 4 tại chỗ ở các chợ đêm"',
    'Lào Cai',
    'chợ đêm ven suối&sap-xep',
  ])('%j has those in force first and the withdrawn ones marked', async (query) => {
    const [words = '', sort] = query.split('&');
    for (const order of sort ? ['moi-nhat', 'cu-nhat'] : ['']) {
      await search(words);
      if (order) {
        await page.goto(`${server.address}tim-kiem/?q=${encodeURIComponent(words)}&sap-xep=${order}`);
        await page.waitForSelector('[data-search-state="done"]', { state: 'attached' });
      }
      const found = await results();
      expect(found.map(([, marked]) => marked).slice(-2)).toEqual([true, true]);
      expect(found.slice(0, -2).some(([, marked]) => marked)).toBe(false);
      expect(
        found
          .slice(-2)
          .map(([id]) => id)
          .sort(),
      ).toEqual([...withdrawn].sort());
      expect(found.map(([id]) => id)).toContain('b-ban-quet-moi');
    }
  });

  test('a number has the replacement first, in the cards and in the results; the withdrawn one leads to it', async () => {
    await search('61/CT-UBND');
    expect((await results()).map(([id]) => id)).toEqual(['b-ban-quet-moi', 'a-ban-quet-cu']);
    const cards = await page.locator('.number-card').allInnerTexts();
    expect(cards).toHaveLength(2);
    expect(cards.map((card) => card.includes('đã rút'))).toEqual([false, true]);
    const note = page.locator('[data-document="a-ban-quet-cu"] .result-note');
    expect(await note.innerText()).toBe('Thay bằng: Chỉ thị số 61/CT-UBND: Chợ đêm ven suối');
    expect(await note.locator('a').getAttribute('href')).toBe('/van-ban/b-ban-quet-moi/');
  });

  test.each(['61/CT', 'chợ đêm', '62'])('suggestions for %j have the withdrawn ones last and marked', async (typed) => {
    await page.goto(server.address);
    await page.locator('input[name="q"]').first().click();
    await page.keyboard.type(typed, { delay: 20 });
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.suggestions a')].some((a) =>
        /a-(ban-quet-cu|rut-han)/.test(a.getAttribute('href') ?? ''),
      ),
    );
    const kinds = await page.$$eval('.suggestions a', (links) =>
      links.map(
        (a) =>
          [/a-(ban-quet-cu|rut-han)/.test(a.getAttribute('href') ?? ''), a.textContent.includes('đã rút')] as const,
      ),
    );
    expect(kinds.every(([gone, marked]) => gone === marked)).toBe(true);
    const first = kinds.findIndex(([gone]) => gone);
    expect(kinds.slice(first).every(([gone]) => gone)).toBe(true);
  });
});
