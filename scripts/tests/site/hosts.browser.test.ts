/**
 * The steps of the guide for hosts, taken from it and run: a site at a name of its own and one in a
 * folder of a portal, served by nginx and looked at in a browser; the same files by Apache.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ASK_EACH_TIME, cacheControlOf } from '../../../src/hosts/cache-rule.ts';
import { contentTypeOf, fileTypeOf } from '../../../src/hosts/file-type.ts';
import { testCheckout, type TestCheckout } from '../publish/test-checkout.ts';
import { followGuide, hasIPv6, isPacked, placesIn, runStep, type Hosted } from './follow-guide.ts';
import { guideCode } from './guide-blocks.ts';
import { faultsOf, filesIn, oneOfEach, raw } from './hosted-files.ts';
import { launchBrowser } from './test-browser.ts';
import { freePort } from '../../site/free-port.ts';
import { installed, startApache } from './test-hosts.ts';

const EMBEDDING = 'https://cong.example';
const nginx = installed('nginx');
const apache = installed('apache2');
const isSkipped = nginx === null || installed('rsync') === null;

let checkout: TestCheckout;
let browser: Browser;
const stops: (() => void)[] = [];

beforeAll(async () => {
  if (isSkipped) return;
  checkout = testCheckout('hosts');
  writeFileSync(join(checkout.content, 'site.yaml'), `name: Kho thử\nembedding: ${EMBEDDING}\n`);
  browser = await launchBrowser();
});

afterAll(async () => {
  for (const stop of stops) stop();
  await browser?.close();
});

/** Where the site of a base is on its host. */
const hostFolder = (base: string): string => join(checkout.folder, base === '/' ? 'may-chu-rieng' : 'may-chu-cong');

describe.skipIf(isSkipped).each([
  ['a name of its own', '/'],
  ['a folder of a portal', '/kho/'],
])('nginx, set up by the steps of the guide at %s', (_, base) => {
  let site: Hosted;
  beforeAll(async () => {
    site = await followGuide(checkout, nginx ?? '', base, hostFolder(base));
    stops.push(site.stop);
  });

  test('answers a file of each kind as the tables say, and the tables know all kinds', async () => {
    expect(oneOfEach(site.folder).length).toBeGreaterThan(20);
    expect(await faultsOf(site.address, site.folder, EMBEDDING)).toEqual([]);
    expect(filesIn(site.folder).filter((path) => fileTypeOf(path) === null)).toEqual([]);
    // Whatever else the index has is named by its content or asked for with the number of the build.
    const askedEachTime = filesIn(site.folder).filter((path) => cacheControlOf(path) === ASK_EACH_TIME);
    expect(askedEachTime.filter((path) => path.startsWith('pagefind/')).toSorted()).toEqual([
      ...['pagefind/archive.json', 'pagefind/pagefind-entry.json', 'pagefind/pagefind.js'],
      'pagefind/wasm.unknown.pagefind',
    ]);
  });

  test('what is not there is the site’s own 404, and a folder leads to its page with the query', async () => {
    await expectOwn404(site.address);
    const folder = await fetch(`${site.address}tim-kiem?q=a%20b`, { redirect: 'manual' });
    expect([folder.status, folder.headers.get('location')]).toEqual([301, `${base}tim-kiem/?q=a%20b`]);
    const bare = await fetch(site.address.slice(0, -1), { redirect: 'manual' });
    expect(bare.headers.get('location')).toBe(base === '/' ? null : base);
  });

  test('sends text packed, as it was packed before where it was, and nothing that has not changed', async () => {
    const script = filesIn(site.folder).find((path) => /^_astro\/.*\.js$/.test(path) && sizeOf(path) > 5000) ?? '';
    for (const path of [script, 'index.html', 'van-ban.json']) {
      const whole = readFileSync(join(site.folder, path));
      const { headers, bytes } = await raw(site.address + path, { 'accept-encoding': 'gzip' });
      expect([path, headers['content-encoding'], headers.vary]).toEqual([path, 'gzip', 'Accept-Encoding']);
      expect(gunzipSync(bytes).equals(whole), path).toBe(true);
      if (isPacked(base)) expect(bytes.equals(readFileSync(join(site.folder, `${path}.gz`))), path).toBe(true);
      const known = { 'accept-encoding': 'gzip', 'if-none-match': headers.etag ?? '' };
      expect((await raw(site.address + path, known)).status, path).toBe(304);
      expect((await raw(site.address + path, {})).bytes.equals(whole), path).toBe(true);
    }
  });
  const sizeOf = (path: string): number => statSync(join(site.folder, path)).size;

  test('the checks of the guide find nothing', () => {
    const checks = guideCode('Xem có chạy đúng không', 'sh', { 'https://example.gov.vn/kho/': site.address });
    expect(runStep(checkout, checks)).toMatch(/Máy chủ trả lời đúng ở cả 1\d địa chỉ/);
  });

  test.skipIf(!hasIPv6)('is there for IPv6 too', () => {
    const local = { 'https://example.gov.vn/kho/': `http://localhost:${site.port}${base}` };
    const said = runStep(checkout, guideCode('IPv6, HTTPS và tên miền', 'sh', local));
    expect(said.match(/^HTTP\/1\.1 200 OK/gm)).toHaveLength(2);
  });

  test('works in a browser: nothing breaks the policy, and nothing leaves the folder', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const outside: string[] = [];
    const said: string[] = [];
    page.on('request', (request) => void (request.url().startsWith(site.address) || outside.push(request.url())));
    // Pages of tests have no service worker, and each says so.
    const isSaid = (words: string): boolean => !words.startsWith('Service Worker registration blocked');
    page.on('console', (message) => {
      if (/^(?:error|warning)$/.test(message.type()) && isSaid(message.text())) said.push(message.text());
    });
    page.on('pageerror', (error) => said.push(String(error)));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
        console.error(`policy: ${effectiveDirective} ${blockedURI}`),
      );
    });
    const visit = async (path: string, shown: string): Promise<void> => {
      await page.goto(site.address + path);
      await page.locator(shown).first().waitFor({ state: 'attached' });
      await page.waitForLoadState('networkidle');
      const links = await page.$$eval('[href], [src]', (all) =>
        all.flatMap((element) => [element.getAttribute('href') ?? '', element.getAttribute('src') ?? '']),
      );
      expect(
        links.filter((link) => link.startsWith('/') && !link.startsWith(base)),
        path,
      ).toEqual([]);
    };
    await visit('', 'h1');
    await visit('van-ban/gia-lai-2021-chi-thi-phong-chong-covid-19/', 'h1');
    await visit('dia-phuong/2021/gia-lai/', 'h1');
    await visit(`tim-kiem/?q=${encodeURIComponent('4 tại chỗ')}`, '[data-results="exact"] [data-document]');
    expect(await page.locator('[data-results="exact"] [data-document]').count()).toBe(2);
    // The suggestions load Pagefind's client, which compiles WebAssembly.
    await page.locator('#tim').pressSequentially('chỉ thị');
    await page.waitForLoadState('networkidle');
    await visit('them-van-ban/', 'input[type="file"]');
    await visit('nhung/?so=2', '.embed-list li');
    expect(await page.locator('.embed-list li').count()).toBe(2);
    expect(said).toEqual([]);
    await visit('khong-co-trang-nay/', 'h1');
    expect(said.filter((words) => !words.includes('404'))).toEqual([]);
    expect(outside).toEqual([]);
    // What is counted above is counted.
    await page.evaluate(
      () => void document.body.append(Object.assign(document.createElement('script'), { text: 'void 0' })),
    );
    await page.waitForTimeout(0);
    expect(said.some((words) => words.startsWith('policy: script-src'))).toBe(true);
    await page.close();
  });
});

test.skipIf(isSkipped)('the portal around the folder stays as it was', async () => {
  const [, port = ''] =
    /127\.0\.0\.1:(\d+)/.exec(readFileSync(join(hostFolder('/kho/'), 'conf.d/kho-van-ban.conf'), 'utf8')) ?? [];
  const portal = await fetch(`http://127.0.0.1:${port}/tin-tuc`);
  expect([await portal.text(), portal.headers.get('content-security-policy')]).toEqual(['cổng', 'default-src *']);
});

test.skipIf(isSkipped)(
  'copying begins with what is named by its content, and leaves alone what has not changed',
  () => {
    const folder = join(checkout.folder, 'may-chu-lai');
    const copy = guideCode('Bằng rsync qua SSH', 'sh', placesIn(folder));
    mkdirSync(join(folder, 'srv'), { recursive: true });
    const [first = '', second = ''] = copy.split(/\n(?=rsync)/);
    runStep(checkout, first);
    const named = filesIn(join(checkout.folder, 'dist')).filter((path) => cacheControlOf(path).includes('immutable'));
    expect(named.length).toBeGreaterThan(50);
    expect(filesIn(join(folder, 'srv')).toSorted()).toEqual(named.toSorted());
    runStep(checkout, second);
    const page = join(folder, 'srv/index.html');
    const before = statSync(page).mtimeMs;
    utimesSync(join(checkout.folder, 'dist/index.html'), 0, 0);
    writeFileSync(join(checkout.folder, 'dist/moi.txt'), 'mới');
    rmSync(join(checkout.folder, 'dist/llms.txt'));
    runStep(checkout, copy);
    expect(statSync(page).mtimeMs).toBe(before);
    expect(['moi.txt', 'llms.txt'].map((name) => existsSync(join(folder, 'srv', name)))).toEqual([true, false]);
  },
);

describe.skipIf(isSkipped || apache === null)('Apache, in a folder of a portal', () => {
  test('with the .htaccess of the folder, for which it allows FileInfo alone, answers as the tables say', async () => {
    const [folder, port] = [join(checkout.folder, 'apache-folder'), await freePort()];
    const portal = join(folder, 'portal');
    cpSync(join(hostFolder('/kho/'), 'srv'), join(portal, 'kho'), { recursive: true });
    const allowed = [`<Directory ${portal}>`, 'AllowOverride FileInfo', 'Require all granted', '</Directory>'];
    stops.push(await startApache(folder, apache ?? '', port, [`DocumentRoot ${portal}`, ...allowed]));
    const address = `http://127.0.0.1:${port}/kho/`;
    expect(await faultsOf(address, join(portal, 'kho'), EMBEDDING)).toEqual([]);
    await expectOwn404(address);
  });

  test('with the printed file sends what was packed before, as what it is', async () => {
    const [folder, srv, port] = [
      join(checkout.folder, 'apache-server'),
      join(hostFolder('/kho/'), 'srv'),
      await freePort(),
    ];
    mkdirSync(folder, { recursive: true });
    const places = { ...placesIn(hostFolder('/kho/')), '/etc/apache2': folder };
    runStep(checkout, guideCode('Máy chủ Apache', 'sh', places));
    stops.push(await startApache(folder, apache ?? '', port, [guideCode('Máy chủ Apache', 'apache', places)]));
    const address = `http://127.0.0.1:${port}/kho/`;
    expect(await faultsOf(address, srv, EMBEDDING)).toEqual([]);
    await expectOwn404(address);
    for (const [coding, end] of Object.entries({ gzip: 'gz', br: 'br' }))
      for (const file of ['them-van-ban/may-doc/worker.min.js', 'van-ban.json', 'index.html']) {
        const { headers, bytes } = await raw(address + file.replace('index.html', ''), { 'accept-encoding': coding });
        const { 'content-encoding': sent, 'content-type': type, 'cache-control': kept } = headers;
        expect([file, sent, type, kept]).toEqual([file, coding, contentTypeOf(file), cacheControlOf(file)]);
        expect(bytes.equals(readFileSync(join(srv, `${file}.${end}`))), file).toBe(true);
      }
  });
});

async function expectOwn404(address: string): Promise<void> {
  for (const path of ['khong-co/', '_astro/none.js']) {
    const missing = await fetch(address + path);
    expect([path, missing.status, missing.headers.get('cache-control')]).toEqual([path, 404, 'no-cache']);
    expect(await missing.text()).toContain('<h1>Không có trang này</h1>');
  }
}
