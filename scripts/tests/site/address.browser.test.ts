/**
 * A site whose address is known, below a folder of another site: all that needs a whole address has
 * it, and the folder.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { serveFolder } from '../../../src/integrations/static-server.ts';
import { launchBrowser } from './test-browser.ts';
import { buildWith } from './test-build.ts';
import { builtPages, valuesOf, type BuiltPage } from './test-pages.ts';
import { directiveText } from '../test-text.ts';

const site = 'https://vanban.example';
const base = '/kho/';
const variables = { SITE_URL: site, BASE_PATH: base };
let folder = '';
let pages: readonly BuiltPage[] = [];

beforeAll(async () => {
  const text = directiveText({
    issuer: ['ỦY BAN NHÂN DÂN', 'TỈNH LÀO CAI'],
    number: '81/CT-UBND',
    place: 'Lào Cai',
    date: '12/8/2021',
    type: 'CHỈ THỊ',
    title: 'Về chợ đêm',
    body: ['1. Sở Y tế báo cáo trước ngày 20/9/2021.', '2. UBND xã Bản Vược, huyện Bát Xát tổ chức thực hiện.'],
  });
  folder = buildWith('address', { 'co-thoi-han': text }, {}, variables);
  pages = await builtPages(folder);
});

test('browsers are told how to add the search, by its whole address', async () => {
  const xml = await readFile(join(folder, 'opensearch.xml'), 'utf8');
  expect(/template="([^"]*)"/.exec(xml)?.[1]).toBe(`${site}${base}tim-kiem/?q={searchTerms}`);
  for (const { path, html } of pages)
    expect(/<link rel="search"[^>]*href="([^"]*)"/.exec(html)?.[1], path).toBe(`${base}opensearch.xml`);
});

test('every page that may be found has its canonical address, and events of the calendar lead to their documents', async () => {
  for (const { path, html } of pages)
    expect(decodeURI(/<link rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? ''), path).toBe(
      html.includes('<meta name="robots" content="noindex"') ? '' : `${site}${base}${path.slice(1)}`,
    );
  const calendar = (await readFile(join(folder, 'nhiem-vu/thoi-han.ics'), 'utf8')).replace(/\r?\n /g, '');
  expect(calendar).toContain(`URL;VALUE=URI:${site}${base}van-ban/co-thoi-han/`);
});

test('nothing leads out of the folder, nor names the machine that built it', () => {
  for (const page of pages) {
    const local = [...valuesOf(page, 'href'), ...valuesOf(page, 'src'), ...valuesOf(page, 'action')].filter((value) =>
      value.startsWith('/'),
    );
    expect(
      local.filter((value) => !value.startsWith(base)),
      page.path,
    ).toEqual([]);
    expect(page.html, page.path).not.toContain('localhost');
  }
});

test('who prints a document gets its address as a code that a reader of codes reads', async () => {
  const [browser, server] = await Promise.all([launchBrowser(), serveFolder(join(folder, '..'), 0)]);
  try {
    const page = await browser.newPage();
    // The site lies below a folder of its host: the build's own folder stands for it.
    await page.route('**/kho/**', (route) => route.continue({ url: route.request().url().replace('/kho/', '/dist/') }));
    await page.goto(`${server.address}kho/van-ban/co-thoi-han/`);
    await page.keyboard.press('Control');
    const code = page.locator('.print-code svg');
    await code.waitFor({ state: 'attached' });
    expect(await code.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await code.isVisible()).toBe(true);
    const drawing = await code.evaluate((svg) => svg.outerHTML);
    const { data, width, height } = await pixelsOf(await browser.newPage(), drawing);
    expect(jsQR(Uint8ClampedArray.from(data), width, height)?.data).toBe(`${site}${base}van-ban/co-thoi-han/`);
  } finally {
    await Promise.all([browser.close(), server.close()]);
  }
});

describe('a commune of before the reform that few documents name', () => {
  const district = 'dia-phuong/2021/lao-cai/huyen-bat-xat/';
  const onSite = async (path: string, use: (page: Page) => Promise<void>, options = {}): Promise<void> => {
    const [browser, server] = await Promise.all([launchBrowser(), serveFolder(join(folder, '..'), 0)]);
    try {
      const page = await browser.newPage(options);
      await page.route('**/kho/**', async (route) => {
        const answer = await route.fetch({ url: route.request().url().replace('/kho/', '/dist/') });
        // What the host of the folder answers for an address that is not there is the site's own page.
        const isPage = route.request().resourceType() === 'document';
        await route.fulfill(
          answer.status() === 404 && isPage
            ? { status: 404, contentType: 'text/html', body: await readFile(join(folder, '404.html'), 'utf8') }
            : { response: answer },
        );
      });
      await page.goto(`${server.address}kho/${path}`);
      await use(page);
    } finally {
      await Promise.all([browser.close(), server.close()]);
    }
  };

  test('every link of every page that names it leads to its line', () => {
    const line = `${base}${district}#xa-ban-vuoc`;
    const links = pages.flatMap((page) => valuesOf(page, 'href')).filter((href) => href.includes('xa-ban-vuoc'));
    const toPlaces = links.filter((href) => href.startsWith(`${base}dia-phuong/2021/`));
    expect([...new Set(toPlaces)]).toEqual([line]);
    const around = pages.find(({ path }) => path === `/${district}`);
    expect(around && valuesOf(around, 'id')).toContain('xa-ban-vuoc');
  });

  test('its former address opens it there', () =>
    onSite(`${district}xa-ban-vuoc/`, async (page) => {
      await page.waitForURL(`**/${district}#xa-ban-vuoc`);
      const target = page.locator(':target');
      await target.waitFor({ state: 'visible' });
      expect(await target.innerText()).toMatch(/nay thuộc/);
      expect(await target.locator('.register > li').count()).toBe(1);
    }));

  test('it unfolds without JavaScript', () =>
    onSite(
      district,
      async (page) => {
        await page.locator('.place-lines summary').first().click();
        expect(await page.locator('#xa-ban-vuoc').isVisible()).toBe(true);
      },
      { javaScriptEnabled: false },
    ));

  test('near miss: the address of one that no document names leads nowhere', () =>
    onSite(`${district}xa-khong-co/`, async (page) => {
      await page.waitForLoadState('networkidle');
      expect(new URL(page.url()).pathname).toBe(`${base}${district}xa-khong-co/`);
    }));
});

interface Pixels {
  readonly data: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** A drawing as a canvas has it, on a page without a policy. */
const pixelsOf = (page: Page, drawing: string): Promise<Pixels> =>
  page.evaluate<Pixels, string>(async (svg) => {
    const image = new Image(300, 300);
    image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 300;
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0, 300, 300);
    return { data: [...(context?.getImageData(0, 0, 300, 300).data ?? [])], width: 300, height: 300 };
  }, drawing);
