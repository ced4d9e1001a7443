/** One cold query in a browser: what was moved, how long it took. */
import type { Browser, Page } from 'playwright-core';
import type { Answered, MeasuredServer } from './measured-server.ts';

/**
 * Bytes by kind, without compression on the way; `gzipped` is the sum with it. Times in ms from
 * opening the page.
 */
export interface Measured {
  readonly library: number;
  readonly metadata: number;
  readonly index: number;
  readonly fragments: number;
  readonly total: number;
  readonly gzipped: number;
  readonly requests: number;
  /** First results on the page, and counts complete. */
  readonly first: number;
  readonly complete: number;
  /** From the last byte to complete. */
  readonly afterLastByte: number;
  readonly results: string;
}

type Kind = 'library' | 'metadata' | 'index' | 'fragments';

/** Files of the index that search loads before it asks for words. */
const METADATA: ReadonlySet<string> = new Set([
  ...['.pf_meta', '.pf_filter', '.pf_facets', '.pf_values', '.pf_numbers', '.pf_ids', '.pf_words', '.pf_names'],
  ...['.pf_recent', '.pf_sources', '.pf_days', '.pf_dates', '.json'],
]);

/**
 * Page, fonts and styles are those of any page of a site and are not counted; Pagefind's own style
 * is part of its UI.
 */
const kindOf = (path: string): Kind | null => {
  if (/\.pf_index$/.test(path)) return 'index';
  if (/\.pf_fragment$/.test(path)) return 'fragments';
  if (METADATA.has(path.slice(path.lastIndexOf('.')))) return 'metadata';
  if (/\.(?:js|pagefind)$/.test(path) || /pagefind-ui\.css$/.test(path)) return 'library';
  return null;
};

/**
 * `query` may be followed by choices of facets as the address has them: `phòng
 * dịch&noi=2021/ha-noi`.
 */
const askOurs = async (page: Page, address: string, query: string): Promise<string> => {
  await page.goto(`${address}/tim-kiem/?q=${encodeURI(query)}`);
  await page.waitForSelector('[data-search-state="done"]', { timeout: 60_000, state: 'attached' });
  const totals = await page.$$eval('[data-results]', (groups) =>
    groups.map((group) => group.getAttribute('data-total')),
  );
  return totals.join(' + ');
};

const askPlain = async (page: Page, address: string, query: string): Promise<string> => {
  await page.goto(`${address}/`);
  await page.fill('input.pagefind-ui__search-input', query);
  // In Vietnamese, the language of the page: “9 kết quả cho …”, “Không tìm thấy kết quả cho …”;
  // while it searches, something else.
  const message = '.pagefind-ui__message';
  await page.waitForFunction(
    `/^\\s*([\\d.,]+|Không.*) kết quả/.test(document.querySelector('${message}')?.textContent ?? '')`,
    undefined,
    { timeout: 120_000 },
  );
  return /^[\d.,]+/.exec(((await page.textContent(message)) ?? '').trim())?.[0]?.replace(/\D/g, '') ?? '0';
};

/**
 * A sign in the page of when the first result came: seen by an observer, not by asking again and
 * again.
 */
const watchFirst = `
  const see = () => document.querySelector('[data-results] [data-document], .pagefind-ui__result-link') && (window.benchFirst ??= performance.now());
  new MutationObserver(see).observe(document, { childList: true, subtree: true, attributes: true });
`;

/** Asks a query in a fresh browser context: no cache, no connection, no script kept. */
export const measure = async (
  browser: Browser,
  server: MeasuredServer,
  kind: 'ours' | 'plain',
  query: string,
): Promise<Measured> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(watchFirst);
  server.take();
  const results = await (kind === 'ours' ? askOurs : askPlain)(page, server.address, query);
  const complete = Number(await page.evaluate('performance.now()'));
  const doneAt = performance.now();
  const first = Number(await page.evaluate('window.benchFirst ?? performance.now()'));
  await page.waitForTimeout(300);
  const answers = server.take().filter(({ path }) => kindOf(path) !== null);
  await context.close();
  const sum = (some: readonly Answered[]): number => some.reduce((bytes, answer) => bytes + answer.bytes, 0);
  const of = (wanted: Kind): number => sum(answers.filter(({ path }) => kindOf(path) === wanted));
  return {
    library: of('library'),
    metadata: of('metadata'),
    index: of('index'),
    fragments: of('fragments'),
    total: sum(answers),
    gzipped: answers.reduce((bytes, { bytes: plain, gzipped }) => bytes + Math.min(plain, gzipped), 0),
    requests: answers.length,
    first,
    complete,
    afterLastByte: doneAt - Math.max(0, ...answers.filter(({ at }) => at < doneAt).map(({ at }) => at)),
    results,
  };
};

/** What the first suggestions for some words move, on a page that is loaded: bytes and requests. */
export const measureSuggestion = async (
  browser: Browser,
  server: MeasuredServer,
  typed: string,
): Promise<{ readonly bytes: number; readonly requests: number }> => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${server.address}/`);
  await page.waitForTimeout(500);
  server.take();
  await page.focus('[data-search-input]');
  await page.keyboard.type(typed);
  await page.waitForSelector('.suggestions [role="option"]', { timeout: 60_000 });
  await page.waitForTimeout(1000);
  const answers = server.take();
  await context.close();
  return { bytes: answers.reduce((sum, { bytes }) => sum + bytes, 0), requests: answers.length };
};
