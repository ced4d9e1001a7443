/** The map of provinces, its filter, and the pages of places, as built from the four seeds. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { unpackPlaces, type PackedPlace } from '../../../src/archive/place/place-filter.ts';
import { launchBrowser } from './test-browser.ts';
import { axeFindings, onPage, overWidth, sharedPage, type PageOptions } from './test-page.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

const on = <T>(path: string, use: (page: Page) => Promise<T>, options?: PageOptions): Promise<T> =>
  onPage(browser, path, use, options);

const built = (path: string): string => join(inject('siteFolder'), path);
const commune = '/dia-phuong/2025/ha-noi/xa-thanh-oai/';
const inferred = '/dia-phuong/2021/gia-lai/';
const district = '/dia-phuong/2021/gia-lai/thi-xa-ayun-pa/';
const maps = ['/dia-phuong/', '/dia-phuong/2021/'] as const;

describe.each([...maps, commune, inferred, district])('%s', (path) => {
  const onDesk = sharedPage(() => browser, path);
  const onPhone = sharedPage(() => browser, path, { viewport: { width: 360, height: 800 } });

  test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (colorScheme) => {
    await onDesk().emulateMedia({ colorScheme });
    expect(await axeFindings(onDesk())).toEqual([]);
  });

  test.each([320, 360, 768, 1280])('nothing is wider than a window of %i px', async (width) => {
    expect(await overWidth(width < 400 ? onPhone() : onDesk(), width)).toBeLessThanOrEqual(0);
  });
});

test.each([
  ['/dia-phuong/', 34 + 2],
  ['/dia-phuong/2021/', 63 + 2],
] as const)(
  'the map at %s is a list of %i links, each with a name and a count, north before south',
  async (path, count) => {
    const names = await on(path, async (page) => page.locator('.tiles a').allInnerTexts());
    const read = names.map((name) => name.replace(/\s+/g, ' '));
    expect(read).toHaveLength(count);
    expect(read.filter((name) => !/^.+ \d+ văn bản$/.test(name))).toEqual([]);
    expect(read.findIndex((name) => name.startsWith('Cao Bằng'))).toBeLessThan(
      read.findIndex((name) => name.startsWith('Cà Mau')),
    );
    expect(read.filter((name) => /quần đảo/i.test(name)).map((name) => name.replace(/ \d.*/, ''))).toEqual([
      'Quần đảo Hoàng Sa (Đà Nẵng)',
      'Quần đảo Trường Sa (Khánh Hòa)',
    ]);
  },
);

test.each(maps)(
  'on a phone every name of the map at %s stands inside its tile, and every tile can be touched',
  async (path) => {
    const bad = await on(
      path,
      (page) =>
        page.evaluate(`[...document.querySelectorAll('.tile')].filter((tile) => {
        const box = tile.getBoundingClientRect();
        return tile.scrollWidth > tile.clientWidth || box.width < 40 || box.height < 44;
      }).map((tile) => tile.textContent.trim())`),
      { viewport: { width: 360, height: 800 } },
    );
    expect(bad).toEqual([]);
  },
);

test('the other era is one link away, by keyboard and without a script, and says which is shown', async () => {
  const shown = await on(
    '/dia-phuong/',
    async (page) => {
      await page.locator('.eras a').nth(1).focus();
      await page.keyboard.press('Enter');
      await page.waitForURL('**/dia-phuong/2021/');
      return [await page.locator('.eras [aria-current=page]').innerText(), await page.locator('.tile').count()];
    },
    { javaScriptEnabled: false },
  );
  expect(shown).toEqual([expect.stringContaining('63 tỉnh, thành phố'), 65]);
});

test('without a script there is no filter box, and the list of provinces with their former names', async () => {
  const [box, list] = await on(
    '/dia-phuong/',
    async (page) => [await page.locator('#loc-dia-phuong').isVisible(), await page.locator('.place-list').innerText()],
    { javaScriptEnabled: false },
  );
  expect(box).toBe(false);
  expect(list).toContain('gồm Bình Định, Gia Lai cũ');
});

describe('the filter box', () => {
  const answer = (query: string): Promise<readonly string[]> =>
    on('/dia-phuong/', async (page) => {
      await page.locator('#loc-dia-phuong').focus();
      await page.keyboard.type(query);
      await page.waitForFunction(() => document.querySelector('.place-filter [role=status]')?.textContent !== '');
      // The answer to the last letter typed, not to one before it.
      await page.waitForTimeout(150);
      return page.locator('.place-found li').allInnerTexts();
    });

  test.each([
    ['huyện thanh oai', 'Huyện Thanh Oai'],
    ['thanh oai', 'Xã Thanh Oai'],
    ['ayun pa', 'Thị xã Ayun Pa'],
    ['Krông Buk', 'Huyện Krông Búk'],
    ['kim bai', 'Xã Thanh Oai'],
    ['binh dinh', 'Tỉnh Gia Lai'],
    ['tam duong', 'Huyện Tam Đường'],
  ])('“%s” finds %s', async (query, name) => {
    const rows = await answer(query);
    expect(rows.filter((row) => row.startsWith(name))).not.toEqual([]);
  });

  test('says by which former name a place was found', async () => {
    expect((await answer('Kim Bài')).join()).toContain('từ thị trấn Kim Bài cũ');
  });

  test('says so when there is no such place', async () => {
    const said = await on('/dia-phuong/', async (page) => {
      await page.fill('#loc-dia-phuong', 'xyz');
      await page.waitForFunction(() => document.querySelector('.place-filter [role=status]')?.textContent !== '');
      return page.locator('.place-filter [role=status]').innerText();
    });
    expect(said).toBe('Không có địa phương nào như vậy trong kho.');
  });

  test('leads to the page with Tab and Enter, and gives the list of provinces back when it is emptied', async () => {
    await on('/dia-phuong/', async (page) => {
      await page.fill('#loc-dia-phuong', 'krong buk');
      await page.waitForSelector('.place-found a');
      expect(await page.locator('.place-list').isVisible()).toBe(false);
      await page.fill('#loc-dia-phuong', '');
      await page.locator('.place-list').waitFor({ state: 'visible' });
      await page.fill('#loc-dia-phuong', 'huyện krông búk');
      await page.waitForSelector('.place-found a');
      await page.locator('.place-found a').first().focus();
      await page.keyboard.press('Enter');
      await page.waitForURL('**/dia-phuong/2021/dak-lak/huyen-krong-buk/');
    });
  });

  test('fetches nothing before it is used, and its script is small', async () => {
    const requests: string[] = [];
    await on('/', async (page) => {
      page.on('request', (request) => requests.push(new URL(request.url()).pathname));
      await page.goto(`${inject('siteAddress')}/dia-phuong/`, { waitUntil: 'networkidle' });
    });
    expect(requests.filter((path) => path.endsWith('.json'))).toEqual([]);
    const html = await readFile(built('dia-phuong/index.html'), 'utf8');
    const files = [...html.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map((m) => m[1] ?? '');
    const inline = [...html.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map((m) => m[1] ?? '').join('\n');
    const scripts = await Promise.all(files.map((file) => readFile(built(file.replace(/^\//, '')), 'utf8')));
    const all = [inline, ...scripts].join('\n');
    expect(all).toContain('data-place-filter');
    expect(gzipSync(all).length).toBeLessThan(5 * 1024);
  });
});

test('an official of today finds what bound the old district, and is told that it is the old district', async () => {
  const text = await on(commune, async (page) => {
    const about = page.locator('.place-about summary');
    expect(await about.innerText()).toMatch(/^Xã của thành phố Hà Nội từ ngày 01\/7\/2025, lập từ .* cũ/);
    expect(await page.locator('h1').innerText()).toMatch(/^Xã Thanh Oai\s+từ ngày 01\/7\/2025$/);
    await about.click();
    return page.locator('main').innerText();
  });
  expect(text).toContain('huyện Thanh Oai cũ nay thuộc 6 xã, phường, trong đó có nơi này');
  expect(text).toContain('Nghị quyết số 1656/NQ-UBTVQH15');
  expect(text).toMatch(
    /Huyện Thanh Oai cũ \(1\)[^]*Kết luận của Thường trực Huyện ủy[^]*Ban hành, Áp dụng: Huyện Thanh Oai/,
  );
});

test('the province that the text never names is marked as inferred, on its own page and on the document', async () => {
  const evidence = /suy ra\s+Văn bản không nêu tên tỉnh; thị xã Ayun Pa/;
  expect(await on(inferred, (page) => page.locator('#suy-ra').innerText())).toMatch(evidence);
  const document = '/van-ban/gia-lai-2021-chi-thi-phong-chong-covid-19/';
  expect(await on(document, (page) => page.locator('#dia-phuong').innerText())).toMatch(evidence);
});

test('a document tells of its places the words of the text, the unit of its day and what that is today', async () => {
  const document = '/van-ban/gia-lai-2021-chi-thi-phong-chong-covid-19/';
  const [folded, unfolded] = await on(document, async (page) => {
    const place = page.locator('#dia-phuong .doc-place').first();
    const closed = await place.innerText();
    await place.locator('summary').click();
    return [closed, await place.innerText()].map((words) => words.replace(/\s+/g, ' '));
  });
  expect(folded).toBe(
    'Thị xã Ayun Pa, Gia Lai nay thuộc 3 phường, xã: phường Ayun Pa, xã Ia Rbol, xã Ia Sao (Gia Lai) vì sao Thị xã Ayun Pa có ở đây',
  );
  expect(unfolded).toContain(
    '“2. Đối với các địa phương có ca mắc bệnh ( đến thời điểm hiện nay: Thị xã Ayun Pa” Văn bản ghi “Thị xã Ayun Pa”',
  );
});

/** What is read of the data of a place. */
interface PlaceFile {
  readonly path: string;
  readonly documents: Record<
    string,
    readonly { id: string; localities: readonly { at?: readonly (readonly [line: number, text: string])[] }[] }[]
  >;
  readonly successors: readonly { href: string | null }[];
  /** The data of several places in one file. */
  readonly places?: readonly PlaceFile[];
  readonly next?: string | null;
}

/** A twin and the files that follow it. */
const filesOf = async (file: string): Promise<readonly PlaceFile[]> => {
  const read = JSON.parse(await readFile(built(file), 'utf8')) as PlaceFile;
  return typeof read.next === 'string' ? [read, ...(await filesOf(read.next.slice(1)))] : [read];
};

test.each([
  ['2021/ha-noi/huyen-thanh-oai', 'issuer'],
  ['2021/gia-lai/thi-xa-ayun-pa', 'applies'],
  ['2021/gia-lai/huyen-ia-pa', 'applies'],
  ['2021/gia-lai/huyen-krong-pa', 'applies'],
  ['2021/gia-lai/huyen-phu-thien', 'applies'],
  ['2021/gia-lai', 'inferred'],
  ['2021/lai-chau/huyen-tam-duong', 'issuer'],
  ['2021/dak-lak/huyen-krong-buk', 'applies'],
])('the data of %s has its seed under “%s”, with the way to the words', async (path, standing) => {
  const page = await readFile(built(`dia-phuong/${path}/index.html`), 'utf8');
  const twin = /<link rel="alternate" type="application\/json" href="\/([^"]+)"/.exec(page)?.[1] ?? 'none';
  const data = (await filesOf(twin)).flatMap((file) => file.places ?? [file]).find((place) => place.path === path);
  if (data === undefined) throw new Error(`Cannot find ${path} in ${twin}`);
  const [row] = data.documents[standing] ?? [];
  const [line, words] = row?.localities[0]?.at?.[0] ?? [0, ''];
  const source = (await readFile(built(`van-ban/${row?.id}.txt`), 'utf8')).split(/\r\n?|\n/);
  expect(source.slice(line - 1, line + 2).join(' ')).toContain(words);
  expect(data.successors.length).toBeGreaterThan(0);
  for (const { href } of data.successors)
    expect((await stat(built(`${href ?? 'none'}index.html`))).isFile()).toBe(true);
});

test('words that are no place have no page', async () => {
  const names = JSON.parse(await readFile(built('dia-phuong/danh-muc.json'), 'utf8')) as readonly PackedPlace[];
  const districts = unpackPlaces(names)
    .map(([path]) => path)
    .filter((path) => /^2021\/[^/]+\/[^/]+$/.test(path));
  expect(districts.filter((path) => /vinh|huyen-lak|binh-minh/.test(path))).toEqual([]);
});
