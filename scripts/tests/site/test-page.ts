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

/** What axe finds on a page: the address, the id of the violation and the element that has it. */
export const axeFindings = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe);
  const { violations } = (await page.evaluate('axe.run({ resultTypes: ["violations"] })')) as {
    violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
  };
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${new URL(page.url()).pathname} ${id}: ${html.slice(0, 120)}`),
  );
};
