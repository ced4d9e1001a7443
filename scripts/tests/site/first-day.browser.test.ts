/**
 * The first day of an office with an archive of its own, by the commands of the guide alone: it is
 * made, opened empty, and has its first document in the evening.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { root } from '../../root.ts';
import { commandEnv } from '../command-env.ts';
import { runningCommand, type RunningCommand } from '../commands/running-command.ts';
import { guideBlocks } from './guide-blocks.ts';
import { launchBrowser } from './test-browser.ts';

// Within the checkout, whose packages it finds: `npm ci` takes nothing from the network here.
const parent = join(root, '.cache/sites/first-day');
const folder = join(parent, 'kho-van-ban-xa');
const { ARCHIVE_CONTENT: _, ...inherited } = commandEnv();
const person = { name: 'Cán bộ', email: 'can-bo@example.vn' };
const env = {
  ...inherited,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: person.name,
  GIT_AUTHOR_EMAIL: person.email,
  GIT_COMMITTER_NAME: person.name,
  GIT_COMMITTER_EMAIL: person.email,
};

const LETTER =
  'ỦY BAN NHÂN DÂN\nXÃ BẢN BO\n\nSố: 12/UBND-VP\nBản Bo, ngày 14 tháng 9 năm 2025\n\nV/v kiểm kê vật tư phòng, chống lụt bão\n\nKính gửi: Các phòng, ban\n\nCác phòng kiểm kê vật tư theo phương châm 4 tại chỗ, xong trước ngày 30/9/2025./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nVi Văn Bình\n';

let browser: Browser;
let started: RunningCommand | null = null;

beforeAll(async () => {
  rmSync(parent, { recursive: true, force: true });
  mkdirSync(parent, { recursive: true });
  browser = await launchBrowser();
});
afterEach(async () => {
  started?.signal('SIGKILL');
  await started?.ended;
});
afterAll(async () => {
  await browser.close();
  rmSync(parent, { recursive: true, force: true });
});

/** The blocks of the guide; each ends with the command that opens the archive. */
const blocks = guideBlocks('README.md')
  .filter(({ heading, language }) => heading === 'Tạo kho của cơ quan mình' && language === 'sh')
  .map(({ code }) => code.trim().split('\n'));

/** Runs a block, with the folder of this test for that of the guide, up to `npm start`. */
function run(block: readonly string[], cwd: string): void {
  expect(block.at(-1)).toBe('npm start');
  const commands = block
    .slice(0, -1)
    .map((line) => (line === 'npm ci' ? ':' : line.replaceAll('../kho-van-ban-xa', `'${folder}'`)))
    .join('\n');
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', commands], { cwd, env, encoding: 'utf8' });
  expect([status, status === 0 ? '' : `${commands}\n${stdout}${stderr}`]).toEqual([0, '']);
}

/** `npm start`, and the one address that it says. */
async function start(): Promise<string> {
  started = runningCommand([join(folder, 'scripts/launch.cjs'), 'start', '--port', '4790'], { cwd: folder, env });
  await started.until(/Kho văn bản: http\S+/);
  const address = /Kho văn bản: (http\S+)/.exec(started.printed())?.[1];
  if (address === undefined) throw new Error(`It opened nothing: ${started.printed()}`);
  return address;
}

/** Puts a text into the page of the foot, and gives the file that it hands out. */
async function takenFrom(page: Page): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  await page.locator('footer').getByRole('link', { name: 'Thêm văn bản', exact: true }).click();
  await page.locator('[data-workbench=ready]').waitFor();
  await page
    .locator('.wb-drop input[type=file]')
    .setInputFiles({ name: 'Công văn 12.txt', mimeType: 'text/plain', buffer: Buffer.from(LETTER, 'utf8') });
  await page.locator('.wb-drafts .wb-state.is-ready').waitFor();
  await page.getByRole('tab', { name: 'Lấy tệp', exact: true }).click();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải về' }).first().click();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test('an empty archive is made and opened; a text goes through its workbench, and is read and found', async () => {
  const [toMake = [], toAdd = [], ...more] = blocks;
  expect([toMake.includes('npm ci'), more]).toEqual([true, []]);
  run(toMake, root);

  const page = await browser.newPage({ viewport: { width: 360, height: 780 } });
  await page.goto(await start());
  expect(await page.locator('h1').innerText()).toBe('Kho chưa có văn bản nào');
  expect(await page.title()).toContain('Kho văn bản xã');
  const { name, bytes } = await takenFrom(page);
  expect([name.startsWith('ban-bo-2025-cong-van-12-'), bytes.toString('utf8')]).toEqual([true, LETTER]);
  started?.signal('SIGINT');
  expect(await started?.ended).toBe(0);

  writeFileSync(join(folder, 'content/sources', name), bytes);
  run(toAdd, folder);
  await page.goto(await start());
  expect(await page.locator('main').innerText()).toContain('12/UBND-VP');
  await page.locator('input[type=search]:visible').first().fill('4 tai cho');
  await page.keyboard.press('Enter');
  await page.locator('[data-results="exact"] [data-document] a').first().click();
  await page.waitForURL(`**/van-ban/${name.replace('.txt', '')}/**`);
  expect(await page.locator('main').innerText()).toContain('theo phương châm 4 tại chỗ');
  await page.close();
}, 180_000);
