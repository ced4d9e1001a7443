/** One page of the built site, as a test opens it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { inject } from 'vitest';

export type PageOptions = Parameters<Browser['newPage']>[0];

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Opens an address of the site, 1280 px wide unless the options say another width, and closes it after use. */
export const onPage = async <T>(
  browser: Browser,
  path: string,
  use: (page: Page) => Promise<T>,
  options: PageOptions = {},
): Promise<T> => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  try {
    await page.goto(`${inject('siteAddress')}${path}`);
    return await use(page);
  } finally {
    await page.close();
  }
};

/** What axe finds on a page: the id of each violation with the first element that has it. */
export const axeFindings = async (page: Page): Promise<unknown> => {
  await page.evaluate(axe);
  return page.evaluate('axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))');
};
