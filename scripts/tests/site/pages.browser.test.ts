import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './test-browser.ts';
import { axeFindings } from './test-page.ts';
import { builtPages, oneOfEachKind, type BuiltPage } from './test-pages.ts';

let browser: Browser;
let pages: readonly BuiltPage[] = [];
let kinds: readonly BuiltPage[] = [];

beforeAll(async () => {
  pages = await builtPages(inject('siteFolder'));
  const document = pages.find(({ path }) => /^\/van-ban\/(?!trang\/)./.test(path))?.path.split('/')[2] ?? '';
  // The page of sources is empty until it is told of which document.
  kinds = oneOfEachKind(pages).map((kind) =>
    kind.path === '/nguon/' ? { ...kind, path: `/nguon/?van-ban=${document}` } : kind,
  );
  browser = await launchBrowser();
});

afterAll(() => browser.close());

const at = (path: string): string => `${inject('siteAddress')}${path}`;

const withPage = async <T>(options: Parameters<Browser['newPage']>[0], use: (page: Page) => Promise<T>): Promise<T> => {
  const page = await browser.newPage(options);
  try {
    return await use(page);
  } finally {
    await page.close();
  }
};

/** A page in a window of that width: how wide it is, how high its masthead and the lowest target there. */
interface Measured {
  readonly path: string;
  readonly window: number;
  readonly width: number;
  readonly masthead: number;
  readonly target: number;
}

const measure = async (page: Page, path: string, window: number): Promise<Measured> => {
  await page.setViewportSize({ width: window, height: 800 });
  const measured = await page.evaluate(() => {
    const heightOf = (of: Element): number => of.getBoundingClientRect().height;
    const targets = [...document.querySelectorAll('.masthead :is(a, summary, input, button)')].map(heightOf);
    return {
      width: document.documentElement.scrollWidth,
      masthead: heightOf(document.querySelector('.masthead') ?? document.body),
      // What another width shows has no height here.
      target: Math.min(...targets.filter((height) => height > 0)),
    };
  });
  return { path, window, ...measured };
};

/**
 * What can be pressed on the page and is less than 24 px wide or high, also in what is folded: but for a word in a sentence, whose line is as high as it
 * is (WCAG 2.5.8).
 */
const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    const textOf = (of: Element | null): string => (of?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const isInSentence = (target: Element): boolean => {
      let block: Element | null = target;
      while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
      return block !== target && textOf(block).length > textOf(target).length + 12;
    };
    return [...document.querySelectorAll('a[href], button, summary, select, input')]
      .filter((target) => target.checkVisibility({ visibilityProperty: true }))
      .filter((target) => {
        const { width, height, right } = (target.closest('label') ?? target).getBoundingClientRect();
        return right > 0 && Math.min(width, height) < 23.9 && !isInSentence(target);
      })
      .map((target) => `${location.pathname} ${target.outerHTML.slice(0, 120)}`);
  });

describe('every kind of page', () => {
  const looks = ['light', 'dark', 'phone', 'print'] as const;
  const violations: Record<(typeof looks)[number], string[]> = { light: [], dark: [], phone: [], print: [] };
  const small: string[] = [];
  const measured: Measured[] = [];
  const trouble: string[] = [];

  // Loaded once on a desk and once on a phone: some scripts ask for the width as they start.
  beforeAll(async () => {
    await withPage({ viewport: { width: 1280, height: 800 } }, async (page) => {
      await reportTrouble(page, trouble);
      for (const { path } of kinds) {
        await page.emulateMedia({ colorScheme: 'light' });
        await page.goto(at(path), { waitUntil: 'networkidle' });
        const shift = await page.evaluate<number>('layoutShift');
        // The limit of “good” (web.dev, Cumulative Layout Shift).
        if (shift >= 0.1) trouble.push(`${path} shifts by ${shift}`);
        measured.push(await measure(page, path, 1280));
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          violations[colorScheme].push(...(await axeFindings(page)));
        }
        // Paper is white whatever the screen was.
        await page.emulateMedia({ media: 'print' });
        violations.print.push(...(await axeFindings(page, 'color-contrast')));
        await page.emulateMedia({ media: 'screen' });
      }
    });
    await withPage({ viewport: { width: 360, height: 800 } }, async (page) => {
      for (const { path } of kinds) {
        await page.goto(at(path));
        for (const window of [320, 360]) measured.push(await measure(page, path, window));
        violations.phone.push(...(await axeFindings(page)));
        small.push(...(await smallTargets(page)));
      }
    });
  }, 900_000);

  test.each(looks)('has nothing that axe finds, %s', (look) => {
    expect(kinds.length).toBeGreaterThan(30);
    expect(violations[look]).toEqual([]);
  });

  test('has nothing to press on a phone that is smaller than 24 px', () => {
    expect(small).toEqual([]);
  });

  test.each([320, 360, 1280])(
    'is no wider than a window of %i pixels, and its masthead is one row of targets for a finger',
    (window) => {
      const seen = measured.filter((one) => one.window === window);
      expect(seen.map(({ path }) => path)).toEqual(kinds.map(({ path }) => path));
      const isFaulty = ({ width, masthead, target }: Measured): boolean =>
        width !== window || masthead > 72 || (window < 400 && target < 44);
      expect(seen.filter(isFaulty)).toEqual([]);
    },
  );

  test('asks only this site, reports no error and keeps still while it loads', () => {
    expect(trouble).toEqual([]);
  });
});

test('a chart by month looks the same wherever it is, whatever styles a page has besides', async () => {
  const charts = pages.filter(({ html }) => html.includes('class="months"')).slice(0, 8);
  const looks = new Set<string>();
  await withPage({ viewport: { width: 1280, height: 800 } }, async (page) => {
    for (const { path } of charts) {
      await page.goto(at(path));
      const look = await page
        .locator('.months tbody td')
        .first()
        .evaluate((cell) => {
          const { textAlign, borderBottomColor, paddingBottom } = getComputedStyle(cell);
          return [textAlign, borderBottomColor, paddingBottom].join(' ');
        });
      looks.add(look);
    }
  });
  expect(charts.length).toBeGreaterThan(2);
  expect([...looks]).toEqual([expect.stringMatching(/^center .* 0px$/)]);
});

/** How far the last letter before a word of a concordance is from it, in pixels, by what that letter is. */
const gapsOf = (page: Page): Promise<{ before: string; gap: number }[]> =>
  page.$$eval('.kwic li', (lines) =>
    lines.map((line) => {
      const words = line.querySelector('.kwic-before bdi')?.firstChild as Text;
      const last = words.data.trimEnd().length;
      const range = document.createRange();
      range.setStart(words, last - 1);
      range.setEnd(words, last);
      const hit = line.querySelector('.kwic-hit')?.getBoundingClientRect().left ?? 0;
      return { before: words.data, gap: hit - range.getBoundingClientRect().right };
    }),
  );

test('a concordance has a space before its word where the text has one, and none where it has none', async () => {
  await withPage({ viewport: { width: 1280, height: 800 } }, async (page) => {
    await page.goto(at('/thuat-ngu/4-tai-cho/'));
    const gaps = (await gapsOf(page)).filter(({ before }) => before.trim() !== '');
    expect(gaps.length).toBeGreaterThan(0);
    for (const { before, gap } of gaps) expect(gap > 2, before).toBe(/\s$/.test(before));
    await page
      .locator('.kwic-before bdi')
      .first()
      .evaluate((words) => (words.textContent = 'theo phương châm “'));
    expect((await gapsOf(page))[0]?.gap).toBeLessThan(2);
  });
});

test('a section beneath a text says how many rows it has, and on a phone each has something to show', async () => {
  const documents = pages.filter(({ path }) => /^\/van-ban\/(?!trang\/)./.test(path));
  await withPage({ viewport: { width: 360, height: 800 } }, async (page) => {
    for (const { path } of documents) {
      await page.goto(at(path));
      const sections = await page.$$eval('.thread', (all) =>
        all.map((section) => {
          const { id } = section;
          for (const fold of section.querySelectorAll('details')) fold.open = true;
          const of = (name: string): HTMLElement | null => section.querySelector<HTMLElement>(name);
          const link = document.querySelector<HTMLElement>(`.toc-threads a[href="#${id}"]`)?.parentElement;
          return {
            id,
            said: Number(/\d+/.exec(of('h2 .figures')?.textContent ?? '')?.[0]),
            rows: section.querySelectorAll('.row').length,
            isShown: section.getClientRects().length > 0,
            isLinked: link !== undefined && link !== null && getComputedStyle(link).display !== 'none',
            hasBody: [...section.querySelectorAll<HTMLElement>('.row, .web-table tr, .place-row, dd, svg')].some(
              (one) => one.getClientRects().length > 0,
            ),
          };
        }),
      );
      expect(sections.length).toBeGreaterThan(0);
      for (const { id, said, rows, isShown, isLinked, hasBody } of sections) {
        expect([isLinked, hasBody], `${path}#${id}`).toEqual([isShown, isShown]);
        if (/^(?:nhiem-vu|thoi-han|thuat-ngu|cung-vien-dan)$/.test(id)) expect(said, `${path}#${id}`).toBe(rows);
      }
    }
  });
});

test('a phone gives rows their whole width and months that have documents, and paper has every deadline', async () => {
  await withPage({ viewport: { width: 360, height: 780 } }, async (page) => {
    const widthOf = (selector: string): Promise<number> =>
      page.evaluate(`document.querySelector('${selector}').getBoundingClientRect().width`);
    await page.goto(at('/'));
    expect(await widthOf('.home-columns .register li > div')).toBe(await widthOf('.home-columns .register li'));
    await page.goto(at('/thoi-gian/'));
    const shown = await page
      .locator('.months tbody td:visible')
      .evaluateAll((cells) => cells.map((c) => c.textContent));
    expect(shown.length).toBeGreaterThan(1);
    expect(shown.filter((text) => text?.trim() === '')).toEqual([]);
    await page.goto(at('/nhiem-vu/thoi-han/'));
    await page.emulateMedia({ media: 'print' });
    const deadlines = page.locator('.deadlines tbody th a');
    expect(await deadlines.count()).toBeGreaterThan(0);
    expect(await page.locator('.deadlines tbody th a:visible').count()).toBe(await deadlines.count());
  });
});

test.each([
  [360, 780],
  [768, 1024],
  [1280, 800],
])('the text of every document begins on the first screen, %i × %i', async (width, height) => {
  const documents = (await builtPages(inject('siteFolder'))).filter(({ path }) =>
    /^\/van-ban\/(?!trang\/)./.test(path),
  );
  const below = await withPage({ viewport: { width, height } }, async (page) => {
    const found: unknown[] = [];
    for (const { path } of documents) {
      await page.goto(at(path));
      const y = await page.evaluate(`document.querySelector('.text > .part').getBoundingClientRect().top`);
      if (Number(y) > height - 24) found.push([path, y]);
    }
    return found;
  });
  expect(documents.length).toBeGreaterThan(3);
  expect(below).toEqual([]);
});

/** Adds to `found` what a page asks of other hosts, what it does not get, and its errors; and counts its shifts. */
const reportTrouble = async (page: Page, found: string[]): Promise<void> => {
  await page.addInitScript(recordShifts);
  page.on('request', (request) => {
    if (!request.url().startsWith(inject('siteAddress'))) found.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) found.push(`${response.status()} ${response.url()}`);
  });
  page.on('pageerror', (error) => found.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(message.text());
  });
};

/** Adds up what moves on a page without a key or a press (W3C, Layout Instability), in the global `layoutShift`. */
const recordShifts = (): void => {
  interface Shift extends PerformanceEntry {
    readonly value: number;
    readonly hadRecentInput: boolean;
  }
  Object.assign(globalThis, { layoutShift: 0 });
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries() as Shift[])
      if (!hadRecentInput) Object.assign(globalThis, { layoutShift: (globalThis as never)['layoutShift'] + value });
  }).observe({ type: 'layout-shift', buffered: true });
};

/** The scripts that a page loads at once: its inline ones, its files, and what these import statically. */
const scriptsOf = async ({ html }: BuiltPage): Promise<string> => {
  const inline = [...html.matchAll(/<script(?![^>]*application)[^>]*>([^]*?)<\/script>/g)].map(
    (match) => match[1] ?? '',
  );
  const queue = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map((match) => match[1] ?? '');
  const files = new Map<string, string>();
  for (const file of queue) {
    if (files.has(file)) continue;
    const code = await readFile(join(inject('siteFolder'), file), 'utf8');
    files.set(file, code);
    queue.push(...[...code.matchAll(/from\s*"\.\/([^"]+)"/g)].map((match) => `/_astro/${match[1]}`));
  }
  return [...inline, ...files.values()].join('');
};

test('a page is at most 6,000 px high on a phone besides the text of a document; what is folded opens without a script and is printed', async () => {
  await withPage({ viewport: { width: 360, height: 780 }, javaScriptEnabled: false }, async (page) => {
    const lists = pages.filter(({ html }) => html.length > 15_000);
    const high: string[] = [];
    for (const { path } of lists) {
      await page.goto(at(path));
      const heightOf = async (of: string): Promise<number> =>
        (await page.locator(of).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height)))[0] ?? 0;
      const height = (await heightOf('html')) - (await heightOf('.doc-text > .text'));
      if (height > 6000) high.push(`${path} ${height}`);
    }
    expect(lists.length).toBeGreaterThan(10);
    expect(high).toEqual([]);
    const folded = lists.find(({ path, html }) => path.startsWith('/co-quan/') && html.includes('class="more-rows"'));
    await page.goto(at(folded?.path ?? '/'));
    const rows = page.locator('.more-rows').first().locator('li');
    expect(await rows.filter({ visible: true }).count()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    expect(await rows.first().isVisible()).toBe(true);
    await page.emulateMedia({ media: null });
    await page.locator('.more-rows > summary').first().click();
    expect(await rows.first().isVisible()).toBe(true);
  });
});

/** Pages that are tools, and what their scripts weigh at most, compressed; all others have to be read only. */
const TOOLS = { '/tim-kiem/': Infinity, '/tra-danh-sach/': 20_000, '/them-van-ban/': 90_000 } as const;

test('a page that is no tool loads at most 5 KB of script, compressed', async () => {
  const sizes = await Promise.all(
    kinds.map(async (kind) => ({ path: kind.path, size: gzipSync(await scriptsOf(kind)).length })),
  );
  const mostOf = (path: string): number => Object.entries(TOOLS).find(([tool]) => path.startsWith(tool))?.[1] ?? 5_120;
  expect(sizes.filter(({ path, size }) => size > mostOf(path))).toEqual([]);
  expect(sizes.every(({ size }) => size > 500)).toBe(true);
});

const bytesOf = async (file: string): Promise<Buffer> => readFile(join(inject('siteFolder'), file));

/** What a first visit of a page loads with gzip, in bytes: the page, its style sheets, scripts and `faces`. */
const firstVisit = async (page: BuiltPage, faces: RegExp): Promise<number> => {
  const sheets = [...page.html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map((match) => match[1] ?? '');
  const styles = (await Promise.all(sheets.map(bytesOf))).map(String);
  const fonts = new Set([...styles.join('').matchAll(/url\(([^)]+\.woff2)\)/g)].map((match) => match[1] ?? ''));
  const loaded = await Promise.all([...fonts].filter((font) => faces.test(font)).map(bytesOf));
  const texts = [page.html, ...styles, await scriptsOf(page)];
  return [...texts.map((text) => gzipSync(text)), ...loaded].reduce((sum, { length }) => sum + length, 0);
};

test('a first visit of a list weighs at most 90 KB with its fonts, one of the longest document 150 KB', async () => {
  const list = pages.find(({ path }) => path === '/van-ban/');
  const longest = kinds.find(({ path }) => /^\/van-ban\/./.test(path));
  if (!list || !longest) throw new Error('Cannot weigh pages, expected a list and a document');
  expect(await firstVisit(list, /s(?:ans|erif)-\d+\./)).toBeLessThan(90_000);
  expect(await firstVisit(longest, /s(?:ans|erif)-/)).toBeLessThan(150_000);
  // The faces were found: without them both would pass.
  expect(await firstVisit(list, /s(?:ans|erif)-\d+\./)).toBeGreaterThan(60_000);
});

test('every page that may be found describes itself, and as no other page does', () => {
  const described = pages
    .filter(({ html }) => !html.includes('<meta name="robots" content="noindex"'))
    .map(({ path, html }) => ({ path, words: /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '' }));
  const shared = [...Map.groupBy(described, ({ words }) => words).values()].filter((group) => group.length > 1);
  expect(described.length).toBeGreaterThan(100);
  expect(shared.flat()).toEqual([]);
  expect(described.filter(({ words }) => words.length < 40 || words.length > 500)).toEqual([]);
});

test('without JavaScript a document can be read, walked through by its contents, and searched for by a plain form', async () => {
  const found = await withPage({ javaScriptEnabled: false }, async (page) => {
    const documentPath = kinds.find(({ path }) => /^\/van-ban\/./.test(path))?.path ?? '/';
    await page.goto(at(documentPath));
    await page.getByText('Mục lục', { exact: true }).click();
    await page.locator('.toc a').first().click();
    const provision = page.locator(':target');
    const read = (await provision.count()) === 1 && (await provision.isVisible());
    await page.locator('.text .anchor').first().click();
    const linked = new URL(page.url()).hash === (await page.locator('.text .anchor').first().getAttribute('href'));
    const dead = await page.locator('.doc-tools, .cite-menu, .reader-settings-open').filter({ visible: true }).count();
    await page.goto(at('/'));
    await page.getByRole('searchbox').fill('4 tại chỗ');
    await page.getByRole('searchbox').press('Enter');
    await page.waitForURL('**/tim-kiem/**');
    return { read, linked, dead, query: new URL(page.url()).searchParams.get('q') };
  });
  expect(found).toEqual({ read: true, linked: true, dead: 0, query: '4 tại chỗ' });
});
