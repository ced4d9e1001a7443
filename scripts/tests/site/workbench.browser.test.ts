/**
 * The workbench as staff use it: texts go in, what was read is shown and corrected, the files come
 * out; drafts survive a reload; nothing is sent, and the strict policy is kept.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser, BrowserContext, Download, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { fixtureArchive } from '../test-content.ts';
import { launchBrowser } from './test-browser.ts';
import { axeFindings, overWidth } from './test-page.ts';

const HELD = 'tam-duong-2021-cong-van-33-phong-chong-covid-19';
const held = readFileSync(join(fixtureArchive, 'sources', `${HELD}.txt`));
const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8');
const text = (name: string, words: string): { name: string; mimeType: string; buffer: Buffer } => ({
  ...{ name, mimeType: 'text/plain', buffer: utf8(words) },
});

/** A letter that the archive does not have; of no known place, so that nothing else is alike. */
const letter = (head = ''): string =>
  `ỦY BAN NHÂN DÂN\nHUYỆN BÌNH GIA\n${head}\nSố: 77/UBND-VP\nBình Gia, ngày 14 tháng 4 năm 2019\n\nV/v kiểm kê vật tư\n\nKính gửi: Các phòng, ban\n\nThực hiện Quyết định số 9187/QĐ-UBND ngày 06/02/2019 của UBND tỉnh Lạng Sơn, các phòng kiểm kê vật tư, xong trước ngày 17/5/2019./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nVi Văn Bình\n`;
const NAME = 'binh-gia-2019-cong-van-77-kiem-ke-vat-tu';

let browser: Browser;
let context: BrowserContext;
let page: Page;
/** Addresses of other hosts that were asked for, and what the policy refused. */
let elsewhere: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  elsewhere = [];
  page = await context.newPage();
  page.on('request', (request) => {
    const isOwn = request.url().startsWith(inject('siteAddress')) || request.url().startsWith('blob:');
    if (!isOwn || !['GET', 'HEAD'].includes(request.method()) || request.postData() !== null)
      elsewhere.push(`${request.method()} ${request.url()}`);
  });
  await page.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(globalThis, { violations });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      violations.push(`${effectiveDirective} ${blockedURI}`),
    );
  });
  await open();
});

afterEach(async () => {
  expect(elsewhere).toEqual([]);
  expect(await page.evaluate('violations')).toEqual([]);
  await context.close();
});

const open = async (): Promise<void> => {
  await page.goto(`${inject('siteAddress')}/them-van-ban/`);
  await page.locator('[data-workbench=ready]').waitFor();
};
const drop = (...files: { name: string; mimeType: string; buffer: Buffer }[]): Promise<void> =>
  page.locator('.wb-drop input[type=file]').setInputFiles(files);
const state = (file: string, is: string): Promise<void> =>
  page.locator('.wb-drafts li', { hasText: file }).locator(`.wb-state.is-${is}`).waitFor();
const tab = (name: string) => page.getByRole('tab', { name, exact: true });
const field = (name: string) => page.locator('.wb-fields > div', { has: page.locator('dt', { hasText: name }) });
const taken = async (press: Promise<void> | (() => Promise<void>)): Promise<[string, Buffer]> => {
  const waiting: Promise<Download> = page.waitForEvent('download');
  await (typeof press === 'function' ? press() : press);
  const file = await waiting;
  return [file.suggestedFilename(), readFileSync(await file.path())];
};

test('a text is read, corrected in a form, kept over a reload, and its files come out byte for byte', async () => {
  await drop(text('Công văn 77.txt', letter().replaceAll('\n', '\r\n')));
  await state('Công văn 77.txt', 'ready');
  expect(await field('Số, ký hiệu').innerText()).toMatch(/77\/UBND-VP\s+văn bản ghi\s+dòng 4/);
  expect(await page.locator('.wb-found').first().innerText()).toContain('9187/QĐ-UBND');

  await field('Số, ký hiệu')
    .getByRole('button', { name: /^Đến dòng 4/ })
    .click();
  expect(await page.evaluate('document.activeElement.textContent')).toBe('4Số: 77/UBND-VP');

  await field('Người ký').getByRole('button', { name: 'Sửa người ký' }).click();
  await page.getByLabel('Họ tên người ký').fill('Vi Văn Bính');
  await page.getByLabel('Chức vụ').fill("Chủ tịch: 'huyện', tạm quyền");
  await page.getByRole('button', { name: 'Ghi', exact: true }).click();
  await field('Người ký').locator('.origin-staff').waitFor();
  expect(await field('Người ký').innerText()).toContain("Vi Văn Bính, Chủ tịch: 'huyện', tạm quyền");

  await page.reload();
  await field('Người ký').locator('.origin-staff').waitFor();
  await tab('Lấy tệp').click();
  const [name, bytes] = await taken(page.getByRole('button', { name: 'Tải về', exact: false }).first().click());
  expect([name, bytes.equals(utf8(letter().replaceAll('\n', '\r\n')))]).toEqual([`${NAME}.txt`, true]);
  const [sidecar, yaml] = await taken(page.getByRole('button', { name: `Tải về ${NAME}.yaml` }).click());
  expect([sidecar, yaml.toString()]).toEqual([
    `${NAME}.yaml`,
    "signatory:\n  name: Vi Văn Bính\n  position: 'Chủ tịch: ''huyện'', tạm quyền'\n",
  ]);
});

test('a wrong entry is said at its field, and the YAML can be written by hand', async () => {
  await drop(text('a.txt', letter()));
  await state('a.txt', 'ready');
  await field('Ngày ban hành').getByRole('button', { name: 'Sửa ngày ban hành' }).click();
  await page.getByRole('textbox', { name: 'Ngày ban hành' }).fill('30/2/2019');
  await page.keyboard.press('Enter');
  await field('Ngày ban hành').locator('.wb-finding.is-error').waitFor();
  await state('a.txt', 'to-check');
  await page.locator('#wb-yaml').fill('date: 2019-04-15\n');
  await field('Ngày ban hành').locator('.origin-staff').waitFor();
  await field('Ngày ban hành').locator('.wb-finding.is-error').waitFor({ state: 'detached' });
});

test('a text that the archive has is shown with its twin, and where it differs', async () => {
  await drop({
    name: 'ban-sao.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(held.toString().replace('thích ứng', 'đáp ứng')),
  });
  await page.locator('.wb-alike').waitFor();
  await page.getByText('Khác nhau ở đâu').click();
  expect(await page.locator('.wb-alike ins').allInnerTexts()).toContain('đáp');
  expect(await page.locator('.wb-alike del').allInnerTexts()).toContain('thích');
  await tab('Trang').click();
  expect(await page.locator('.wb-preview .text').innerText()).toContain('đáp ứng');
  expect(await page.locator('.wb-preview [id]').count()).toBe(0);
});

describe('a text that is held back', () => {
  test('is shown so, masked, and its files are not given out before somebody answers', async () => {
    await drop(text('mat.txt', letter('MẬT\n')), text('khac.txt', letter().replaceAll('77', '78')));
    await state('mat.txt', 'withheld');
    await state('khac.txt', 'ready');
    await page.getByRole('heading', { name: 'Không đưa lên' }).waitFor();
    expect(await page.locator('.wb-fields').count()).toBe(0);
    await tab('Lấy tệp').click();
    expect(await page.getByRole('button', { name: /^Tải về/ }).count()).toBe(0);
    const [zip, bytes] = await taken(page.getByRole('button', { name: 'Tải 1 văn bản (ZIP)' }).click());
    expect([zip, Object.keys(unzipSync(bytes))]).toEqual(['van-ban.zip', [`${NAME.replace('77', '78')}.txt`]]);

    await tab('Máy đọc ra').click();
    await page.getByText('Được phép công khai nguyên văn').click();
    await page.getByLabel('Ai quyết định').fill('Văn phòng UBND huyện');
    await page.getByLabel('Ngày quyết định').fill('2026-11-20');
    await page.getByLabel('Căn cứ').fill('đã giải mật theo Quyết định 12/QĐ-UBND');
    await page.getByLabel('Căn cứ').locator('xpath=ancestor::form').getByRole('button', { name: 'Ghi' }).click();
    await state('mat.txt', 'ready');
    await tab('Lấy tệp').click();
    const [name] = await taken(page.getByRole('button', { name: `Tải về ${NAME}.yaml` }).click());
    expect(name).toBe(`${NAME}.yaml`);
  });
});

test('a broken file is said so and costs no other; a draft that is thrown away can be had back', async () => {
  await drop(
    { name: 'hong.docx', mimeType: '', buffer: Buffer.from('PK\u0003\u0004 bị cắt') },
    text('tot.txt', letter()),
  );
  await state('tot.txt', 'ready');
  const fault = page.locator('.wb-queue.is-fault');
  expect(await fault.innerText()).toMatch(/hong\.docx .*hỏng/s);
  await fault.getByRole('button').click();
  expect(await fault.count()).toBe(0);
  await page.getByRole('button', { name: 'Xóa bản nháp tot.txt' }).click();
  await page.locator('.wb-drafts li').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Lấy lại' }).click();
  await state('tot.txt', 'ready');
});

test('a text file is evidence: its words can be edited only when somebody says that it is a copy', async () => {
  await drop(text('a.txt', letter()));
  await state('a.txt', 'ready');
  await tab('Chữ').click();
  const box = page.getByLabel('Chữ sẽ đưa lên');
  expect(await box.getAttribute('readonly')).not.toBeNull();
  await page.getByRole('button', { name: 'cho phép sửa chữ' }).click();
  await box.fill(letter().replace('kiểm kê vật tư\n', 'kiểm kê tài sản\n'));
  const changes = page.locator('.wb-changes');
  await changes.waitFor();
  expect(await changes.locator('del').allInnerTexts()).toEqual(['vật', 'tư']);
  expect(await changes.locator('ins').allInnerTexts()).toEqual(['tài', 'sản']);
  await changes.getByRole('button', { name: 'Trả về chữ như khi nhận' }).click();
  await changes.waitFor({ state: 'detached' });
  expect(await box.inputValue()).toBe(letter());
  // Nor does what was read before put the edited words back later.
  await page.waitForTimeout(500);
  expect(await box.inputValue()).toBe(letter());
});

test('without a mouse: pasted words become a draft, are corrected and taken out', async () => {
  const tabTo = async (name: RegExp): Promise<void> => {
    for (let i = 0; i < 120; i++) {
      const active = await page.evaluate<string>(
        `[document.activeElement.getAttribute('aria-label'), document.activeElement.labels?.[0]?.textContent, document.activeElement.textContent].find(Boolean)?.trim() ?? ''`,
      );
      if (name.test(active)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Cannot reach ${name} by Tab`);
  };
  await tabTo(/^Dán chữ$/);
  await page.keyboard.press('Enter');
  await tabTo(/^Chữ của văn bản$/);
  await page.keyboard.insertText(letter());
  await tabTo(/^Đọc$/);
  await page.keyboard.press('Enter');
  await state('chữ đã dán.txt', 'ready');
  await tabTo(/^Sửa trích yếu$/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText('kiểm kê tài sản');
  await tabTo(/^Ghi$/);
  await page.keyboard.press('Enter');
  await field('Trích yếu').locator('.origin-staff').waitFor();
  expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('Sửa trích yếu');
  await page.locator('[role=tab][aria-selected=true]').focus();
  await page.keyboard.press('End');
  await tabTo(/^Tải về .*\.txt$/);
  const [name] = await taken(page.keyboard.press('Enter'));
  expect(name).toBe('binh-gia-2019-cong-van-77-kiem-ke-tai-san.txt');
});

test('on a phone nothing is wider than the page, the original has a tab; axe finds nothing, light and dark', async () => {
  expect(await axeFindings(page)).toEqual([]);
  await drop(
    text('mat.txt', letter('MẬT\n')),
    text('mot-tep-co-ten-rat-dai-khong-co-dau-cach-nao-de-xuong-dong-duoc.txt', letter()),
  );
  await state('mot-tep', 'ready');
  await page.getByRole('button', { name: /^mot-tep/ }).click();
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.locator('#wb-the-goc').waitFor({ state: width === 360 ? 'visible' : 'hidden' });
    const tabs = await page.locator('[role=tab]:visible').allInnerTexts();
    expect(tabs.length).toBe(width === 360 ? 5 : 4);
    for (const name of tabs) {
      await tab(name).click();
      for (const fold of await page.locator('.wb-open details:not([open]) > summary:visible').all()) await fold.click();
      expect(await overWidth(page, width), `${name} ${width}`).toBeLessThanOrEqual(0);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await axeFindings(page), `${name} ${width} ${colorScheme}`).toEqual([]);
      }
    }
  }
  await page.setViewportSize({ width: 360, height: 800 });
  await tab('Máy đọc ra').click();
  await field('Số, ký hiệu')
    .getByRole('button', { name: /^Đến dòng/ })
    .click();
  expect(await tab('Bản gốc').getAttribute('aria-selected')).toBe('true');
  expect(await page.evaluate('document.activeElement.textContent')).toMatch(/Số: 77\/UBND-VP$/);
});

test('where the browser keeps nothing it says so, and works', async () => {
  await page.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }));
  await open();
  expect(await page.getByRole('alert').first().innerText()).toContain('bản nháp mất khi đóng trang');
  await drop(text('a.txt', letter()));
  await state('a.txt', 'ready');
});
