/** The list for frames of other sites: who may show it, what it shows, and what it costs. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { contentPolicy } from '../../../src/hosts/content-policy.ts';
import { serveFolder, type FolderServer } from '../../../src/integrations/static-server.ts';
import { launchBrowser } from './test-browser.ts';
import { buildContent } from './test-build.ts';
import { axeFindings } from './test-page.ts';

let browser: Browser;
let archive: FolderServer;
let framing: Server;
let [site, other] = ['', ''];

/** A page of another site with a frame of the archive. */
const portal = createServer((request, response) => {
  const frame = new URL(request.url ?? '/', 'http://portal').searchParams.get('frame') ?? '';
  response.writeHead(200, { 'content-type': 'text/html' }).end(`<iframe src="${archive.address}${frame}"></iframe>`);
});

beforeAll(async () => {
  ({ site } = buildContent('embed', {
    'site.yaml': 'name: Kho thử\nembedding: https://cong.example https://xa.example:8443\n',
  }));
  archive = await serveFolder(site, 0);
  framing = portal.listen(0, '127.0.0.1');
  await new Promise((ready) => framing.once('listening', ready));
  other = `http://127.0.0.1:${(framing.address() as AddressInfo).port}/?frame=`;
  browser = await launchBrowser();
}, 240_000);

afterAll(async () => {
  await Promise.all([browser.close(), archive.close()]);
  framing.close();
});

const policyOf = async (address: string): Promise<string> =>
  (await fetch(address)).headers.get('content-security-policy') ?? '';

test('only the sites that are named may frame it, and only this page', async () => {
  expect(await policyOf(`${archive.address}nhung/?q=covid`)).toContain(
    'frame-ancestors https://cong.example https://xa.example:8443',
  );
  for (const path of ['', 'tim-kiem/', 'nhung/khong-co', 'nhung/khung.txt', 'van-ban.json'])
    expect(await policyOf(archive.address + path), path).toBe(contentPolicy(null));
});

test('an archive that names nobody has no such page', async () => {
  const answer = await fetch(`${inject('siteAddress')}/nhung/`);
  expect(answer.status).toBe(404);
  expect(answer.headers.get('content-security-policy')).toBe(contentPolicy(null));
});

test('a browser shows it in no frame of a site that is not named', async () => {
  const page = await browser.newPage();
  const refused = page.waitForEvent('console', { predicate: (said) => said.text().includes('frame-ancestors') });
  await page.goto(`${other}nhung/`);
  await refused;
  await page.close();
});

describe('shows the newest', () => {
  test.each([
    ['of the archive', '', /^Văn bản mới nhất$/, 4],
    ['so many as asked', '?so=2', /^Văn bản mới nhất$/, 2],
    ['of a place', '?noi=2021/lai-chau/huyen-tam-duong', /Tam Đường/, 1],
    ['of a search', '?q=33/CV-TTCH', /“33\/CV-TTCH”/, 1],
    ['of a place that is not known', '?noi=2021/khong-co', /2021\/khong-co/, 0],
  ])('%s', async (_, query, heading, count) => {
    const page = await browser.newPage({ viewport: { width: 320, height: 500 } });
    await page.goto(`${archive.address}nhung/${query}`);
    await page.waitForFunction(() => document.querySelector('.embed-said')?.textContent !== 'Đang tải …');
    expect(await page.locator('h1').innerText()).toMatch(heading);
    expect(await page.locator('.embed-list li').count()).toBe(count);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    if (count > 0) expect(await page.locator('.embed-list a').first().getAttribute('target')).toBe('_blank');
    expect(await axeFindings(page)).toEqual([]);
    await page.close();
  });
});

test('its own script is at most 3 KB', () => {
  const html = readFileSync(join(site, 'nhung/index.html'), 'utf8');
  const scripts = [...html.matchAll(/<script[^>]*src="?([^"\s>]+)/g)].map(([, src]) => src ?? '');
  expect(scripts.length).toBe(1);
  const bytes = scripts.reduce((sum, src) => sum + readFileSync(join(site, src)).length, 0);
  expect(bytes).toBeLessThanOrEqual(3000);
});
