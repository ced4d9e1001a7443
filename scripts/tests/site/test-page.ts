/** One page of the built site, as a test opens it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

export type PageOptions = Parameters<Browser['newPage']>[0];

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Opens an address of the site, 1280 px wide unless the options say another width, and closes it after use. */
export const onPage = async <T>(
  browser: Browser,
  path: string,
  use: (page: Page) => Promise<T>,
  options: PageOptions = {},
): Promise<T> => {
  const page = await openPage(browser, path, options);
  try {
    return await use(page);
  } finally {
    await page.close();
  }
};

/**
 * An address of the site for all tests of a `describe`: opened before the first, closed after the last. Tests change its width and colours and nothing
 * else; a width for a phone has a page of its own, for some scripts ask for it as they start.
 */
export function sharedPage(browser: () => Browser, path: string, options: PageOptions = {}): () => Page {
  let page: Page | undefined;
  beforeAll(async () => {
    page = await openPage(browser(), path, options);
  });
  afterAll(() => page?.close());
  return () => {
    if (!page) throw new Error(`Cannot use ${path} before it is opened, expected a test`);
    return page;
  };
}

/** By how many pixels a page is wider than a window of that width; none or less where it is not. */
export async function overWidth(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 800 });
  return page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
}

/** What axe finds on a page, or of one rule: the address, the id of the violation and the element that has it. */
export const axeFindings = async (page: Page, rule?: string): Promise<readonly string[]> => {
  if (!(await page.evaluate<boolean>('"axe" in globalThis'))) await page.evaluate(axe);
  const options = { resultTypes: ['violations'], ...(rule === undefined ? {} : { runOnly: [rule] }) };
  const { violations } = (await page.evaluate(`axe.run(${JSON.stringify(options)})`)) as {
    violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
  };
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${new URL(page.url()).pathname} ${id}: ${html.slice(0, 120)}`),
  );
};

async function openPage(browser: Browser, path: string, options: PageOptions): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  await page.goto(`${inject('siteAddress')}${path}`);
  return page;
}
