/**
 * The search page of a site whose service asks two databases, while one of them is gone: the page,
 * the service and PostgreSQL as they are, joined as the host joins them.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { readSearchArchive } from '../../../src/integrations/search-archive.ts';
import { exportRecords } from '../../../src/search/export/export-records.ts';
import { loadServers, type LoadedServers } from '../../bench/service/loaded-servers.ts';
import { describeWithPostgres } from '../../postgres/describe-with-postgres.ts';
import { startService, type StartedService } from '../../search-service/start-service.ts';
import { commandEnv } from '../command-env.ts';
import { testContent } from '../test-content.ts';
import { launchBrowser } from './test-browser.ts';

describeWithPostgres('a site searched in two databases', () => {
  let browser: Browser;
  let page: Page;
  let loaded: LoadedServers;
  let service: StartedService;

  beforeAll(async () => {
    const archive = await readSearchArchive(testContent);
    loaded = await loadServers(2, () => exportRecords(archive));
    service = await startService(['--site', inject('siteFolder'), '--database', loaded.database], commandEnv());
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 360, height: 780 }, serviceWorkers: 'block' });
    // What the host does: /tim/ is the service, all else the site, here one that names the service.
    await page.route('**/tim/**', async (route) => {
      const { pathname, search } = new URL(route.request().url());
      const answer = await fetch(service.address + pathname.replace(/^.*\/tim\//, '') + search);
      await route.fulfill({ status: answer.status, body: await answer.text(), contentType: 'application/json' });
    });
    await page.route('**/tim-kiem/?**', async (route) => {
      const response = await route.fetch();
      const body = await response.text();
      const named = body.replace(/("root":"[^"]*",)/, '$1"search":{"service":true,"fullText":true},');
      await route.fulfill({ response, body: named });
    });
  });
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
    await loaded?.servers.stop();
  });

  const search = async (query: string): Promise<void> => {
    await page.goto(`${inject('siteAddress')}/tim-kiem/?q=${encodeURIComponent(query)}`);
    await page.waitForSelector('[data-search-state="done"]', { state: 'attached' });
  };
  const shown = (): Promise<(string | null)[]> =>
    page.$$eval('[data-results] [data-document]', (items) => items.map((one) => one.getAttribute('data-document')));
  const notice = () => page.locator('.search-interrupted');

  test('one of them gone, the page says so and finds the same in the index of the site; there again, it is asked again', async () => {
    await search('4 tai cho');
    const found = await shown();
    expect(found.length).toBeGreaterThan(0);
    expect(await notice().count()).toBe(0);
    const [, second] = loaded.servers.servers;
    await second?.crash();
    await search('4 tai cho');
    expect(await notice().innerText()).toContain('Tìm toàn văn đang gián đoạn');
    expect(await shown()).toEqual(found);
    await second?.start();
    await expect.poll(async () => (await fetch(`${service.address}suc-khoe`)).status, { timeout: 20_000 }).toBe(200);
    await search('4 tai cho');
    expect(await notice().count()).toBe(0);
    expect(await shown()).toEqual(found);
  });
});
