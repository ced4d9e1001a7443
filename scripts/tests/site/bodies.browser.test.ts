/** The index and the pages of bodies, duties over them, and search for their names, as built from the four seeds. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './test-browser.ts';
import { axeFindings, onPage, overWidth, sharedPage, type PageOptions } from './test-page.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

const on = <T>(path: string, use: (page: Page) => Promise<T>, options?: PageOptions): Promise<T> =>
  onPage(browser, path, use, options);

const index = '/co-quan/';
/** Bodies that few documents name share pages. */
const transport = '/co-quan/tai/2021/dak-lak/#so-giao-thong-van-tai-tinh-dak-lak';
const communes = '/co-quan/tai/2021/lai-chau/huyen-tam-duong/trang/2/';
const today = `${communes}#uy-ban-nhan-dan-xa-ban-bo-lai-chau-2025`;
const before = `${communes}#uy-ban-nhan-dan-xa-ban-bo-lai-chau`;
const collective = '/co-quan/uy-ban-nhan-dan-cac-xa-thi-tran-huyen-tam-duong-lai-chau/';
const text = (page: Page): Promise<string> => page.locator('main').innerText();

describe.each([index, transport, communes, today, collective, '/nhiem-vu/', '/nhiem-vu/dia-phuong/'])('%s', (path) => {
  const onDesk = sharedPage(() => browser, path);
  const onPhone = sharedPage(() => browser, path, { viewport: { width: 360, height: 800 } });

  test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (colorScheme) => {
    await onDesk().emulateMedia({ colorScheme });
    expect(await axeFindings(onDesk())).toEqual([]);
  });

  test.each([320, 360, 1280])('nothing is wider than a window of %i px', async (width) => {
    expect(await overWidth(width < 400 ? onPhone() : onDesk(), width)).toBeLessThanOrEqual(0);
  });
});

describe('an official finds what the office was told', () => {
  test('by typing its name, abbreviated, and following what is found to the provision', async () => {
    const sentence = await on(index, async (page) => {
      await page.fill('#loc-co-quan', 'UBND xã Bản Bo');
      const found = page.locator('.place-found a');
      await found.first().waitFor();
      expect(await found.allInnerTexts()).toEqual(['Ủy ban nhân dân xã Bản Bo', 'Ủy ban nhân dân xã Bản Bo']);
      await found.first().click();
      await page.waitForURL(/\/co-quan\/.*#uy-ban-nhan-dan-xa-ban-bo/);
      await page.getByRole('link', { name: 'đến đoạn này' }).first().click();
      await page.waitForURL(/\/van-ban\/tam-duong-2021/);
      return page.locator(':target').innerText();
    });
    expect(sentence.length).toBeGreaterThan(20);
  });

  test('without the list of all names, where a name begins as is typed', () =>
    on(index, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.fill('#loc-co-quan', 'UBND xã Bản Bo');
      await page.locator('.place-found a').first().waitFor();
      expect(asked).not.toContain('/co-quan/danh-muc.json');
      expect(asked.some((path) => path.startsWith('/pagefind/bodies/'))).toBe(true);
    }));

  test.each([
    ['before the reform', before],
    ['today, by the commune that it came from', today],
  ])('the committee of a commune %s has what was told to all of its district', async (_, path) => {
    const said = await on(path, text);
    expect(said).toMatch(/Giao chung \(\d+ câu\)/);
    expect(said).toContain('Ủy ban nhân dân các xã, thị trấn huyện Tam Đường');
    expect(said).toContain('Chưa văn bản nào trong kho gọi riêng tên các cơ quan này');
  });

  test('who follows a link to one of many committees sees its facts and those sentences, not the others', async () => {
    const shown = await on(before, async (page) => ({
      facts: await page.locator(':target').innerText(),
      others: await page.locator('.silent-bodies > li').filter({ visible: true }).count(),
      all: await page.locator('.silent-bodies > li').count(),
      below: (await page.locator('#giao-chung-1').boundingBox())?.y ?? 9999,
    }));
    expect(shown.facts).toMatch(/nay là\s+Ủy ban nhân dân xã Bản Bo/i);
    expect(shown.others).toBe(1);
    expect(shown.all).toBeGreaterThan(10);
    expect(shown.below).toBeLessThan(700);
  });

  test.each([
    ['its own page', '/co-quan/uy-ban-nhan-dan-xa-ban-bo-lai-chau/'],
    ['the data of it', '/co-quan/uy-ban-nhan-dan-xa-ban-bo-lai-chau.json'],
  ])('the address that %s had leads to its line', (_, former) =>
    on(former, async (page) => {
      await page.waitForURL(`**${before}`);
      expect(await page.locator(':target').isVisible()).toBe(true);
    }),
  );

  test('without JavaScript: the list, the page and its sentences are there', async () => {
    const off = { javaScriptEnabled: false };
    const listed = await on(
      index,
      async (page) => {
        await page.getByRole('link', { name: 'Tỉnh Đắk Lắk' }).click();
        return text(page);
      },
      off,
    );
    expect(listed).toContain('Sở Giao thông vận tải tỉnh Đắk Lắk');
    expect(await on(index, (page) => page.locator('#loc-co-quan').isVisible(), off)).toBe(false);
    expect(await on(transport, text, off)).toContain('Giao Sở Giao thông vận tải phối hợp với Sở Y tế');
  });
});

describe('what a body is told is narrowed as any list', () => {
  const list = '[data-in-place].has-filters';

  test('on a phone in a sheet: sentences that do not fit go with their headings, the address keeps the choice', async () => {
    const seen = await on(
      collective,
      async (page) => {
        const rows = page.locator(`${list} .duty-row`);
        const all = await rows.count();
        await page.locator(`${list} .filters-open`).click();
        const box = page.locator(`${list} dialog .facet-value`).last();
        const count = Number(await box.locator('.facet-count').innerText());
        await box.click();
        await page.locator(`${list} .filters-see`).click();
        const shown = rows.filter({ visible: true });
        const once = { left: await shown.count(), said: await page.locator(`${list} [role=status]`).innerText() };
        await page.reload();
        await page.locator(`${list} .search-chip`).waitFor();
        const empty = await page.locator(`${list} [data-part]:visible:not(:has([data-row]:not([hidden])))`).count();
        const kept = await shown.count();
        await page.locator(`${list} .search-chip`).click();
        return { all, count, ...once, kept, empty, again: await rows.count(), url: page.url() };
      },
      { viewport: { width: 360, height: 800 } },
    );
    expect(seen.count).toBeLessThan(seen.all);
    expect(seen).toMatchObject({ left: seen.count, said: `${seen.count} câu.`, kept: seen.count, empty: 0 });
    expect(new URL(seen.url).search).toBe('');
  });

  test('without JavaScript all sentences are there and no filter', async () => {
    const seen = await on(
      collective,
      async (page) => ({
        rows: await page.locator(`${list} .duty-row`).count(),
        filters: await page.locator('.search-facets').filter({ visible: true }).count(),
      }),
      { javaScriptEnabled: false },
    );
    expect(seen.rows).toBeGreaterThan(3);
    expect(seen.filters).toBe(0);
  });
});

test('a department that was merged says what it is today and by which act', async () => {
  const said = await on(transport, text);
  expect(said).toMatch(/nay là\s+Sở Xây dựng tỉnh Đắk Lắk/i);
  expect(said).toContain('Nghị định 45/2025/NĐ-CP ngày 28/02/2025, Điều 8');
});

test('a body of a district says that it ended, and whose its area is', async () => {
  // Few documents name it: its own address leads to its entry.
  const said = await on('/co-quan/uy-ban-nhan-dan-huyen-thanh-oai-ha-noi/', async (page) => {
    await page.waitForURL('**/co-quan/tai/2021/ha-noi/huyen-thanh-oai/**');
    return text(page);
  });
  expect(said).toContain('kết thúc hoạt động từ 01/07/2025');
  expect(said).toContain('Địa bàn nay thuộc Xã Thanh Oai');
});

test('a former address of an agency leads to its body', async () => {
  const url = await on('/nhiem-vu/so-y-te-dak-lak/', async (page) => {
    await page.waitForURL(/\/co-quan\//);
    return page.url();
  });
  expect(url).toContain('/co-quan/tai/2021/dak-lak/#so-y-te-tinh-dak-lak');
});

test.each([
  ['Sở GTVT', 'Sở Giao thông vận tải tỉnh Đắk Lắk'],
  ['so gtvt dak lak', 'Sở Giao thông vận tải tỉnh Đắk Lắk'],
  ['UBND H. Thanh Oai', 'Ủy ban nhân dân huyện Thanh Oai'],
  ['công an huyện', 'Công an huyện Tam Đường'],
])('a search for “%s” shows a card of %s', async (query, name) => {
  const cards = await on(`/tim-kiem/?q=${encodeURIComponent(query)}`, async (page) => {
    await page.waitForSelector('[data-search-state=done]');
    return page.locator('.search-cards a').allInnerTexts();
  });
  expect(cards).toContain(name);
});

test('a phrase that begins like a body’s name and names none has no card', async () => {
  const cards = await on(`/tim-kiem/?q=${encodeURIComponent('phòng chống dịch')}`, async (page) => {
    await page.waitForSelector('[data-search-state=done]');
    return page.locator('.search-cards').count();
  });
  expect(cards).toBe(0);
});

test('documents can be narrowed to those that tell a body', async () => {
  const left = await on(`/tim-kiem/?q=${encodeURIComponent('phòng chống dịch')}`, async (page) => {
    await page.waitForSelector('[data-search-state=done]');
    await page.locator('details.facet[data-facet=duoc-giao] summary').click();
    await page.locator('details.facet[data-facet=duoc-giao] details summary').click();
    await page.getByRole('checkbox', { name: /Sở Giao thông vận tải tỉnh Đắk Lắk/ }).click();
    await page.waitForURL(/duoc-giao=/);
    await page.waitForSelector('[data-search-state=done]');
    return page
      .locator('[data-results] .result [href*="/van-ban/"]')
      .evaluateAll((links) => [...new Set(links.map((link) => new URL((link as HTMLAnchorElement).href).pathname))]);
  });
  expect(left).toEqual(['/van-ban/dak-lak-2021-thong-bao-ket-luan-krong-buk/']);
});
