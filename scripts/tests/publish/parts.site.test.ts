/**
 * An archive that is read, built and joined in three parts, as machines do that know nothing of one
 * another, is that which is built whole, byte for byte; and parts that do not fit are refused.
 */
import { spawn } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  globSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteHashes, type SiteHashes } from '../../bench/site-hashes.ts';
import { commit } from '../../rebuild/built-checkout.ts';
import { addTexts } from '../../rebuild/content-edits.ts';
import { root } from '../../root.ts';
import { testCheckout, type TestCheckout } from './test-checkout.ts';

/** With an address of its own a site has feeds, pictures and a list of its pages too. */
const PUBLISHED = 'https://kho.example.vn/kho/';
const ADDRESS = { SITE_URL: 'https://kho.example.vn', BASE_PATH: '/kho' };

let checkout: TestCheckout;
let whole: SiteHashes;
const at = (...path: string[]): string => join(checkout.folder, ...path);
/** The status of a command, and what it says. */
const ran = (
  line: string,
  env: Readonly<Record<string, string>> = ADDRESS,
): { status: number | null; said: string } => {
  const { status, stdout, stderr } = checkout.run(line, env);
  return { status, said: `${stdout}\n${stderr}` };
};
const step = (name: string, part = ''): { status: number | null; said: string } =>
  ran(`npm run --silent step -- ${name}`, { PART: part, PUBLISHED });
/** What is kept of readings, by their names. */
const readingFiles = (): string[] =>
  readdirSync(at('content/.readings'))
    .filter((name) => /^[\da-f]{64}$/.test(name))
    .sort();
const differing = (site: string): string[] => {
  const hashes = siteHashes(at(site));
  return [...new Set([...hashes.keys(), ...whole.keys()])].filter((path) => hashes.get(path) !== whole.get(path));
};

beforeAll(() => {
  checkout = testCheckout('parts-test');
  addTexts(checkout.folder, 8);
  // With a history of its own: what is committed around it meanwhile is none of its business.
  cpSync(join(root, '.gitignore'), at('.gitignore'));
  commit(checkout.folder, 0);
  expect(ran('npm run build -- --quiet --out whole').status).toBe(0);
  whole = siteHashes(at('whole'));
  expect(whole.size).toBeGreaterThan(500);
}, 240_000);

afterAll(() => rmSync(checkout.folder, { recursive: true, force: true }));

test('texts that are read in parts are all that a whole conversion has to read', () => {
  const readings = readingFiles();
  rmSync(at('content/.readings'), { recursive: true });
  rmSync(at('content/directives'), { recursive: true });
  for (const part of ['1/3', '2/3', '3/3']) {
    expect(step('read-part', part).status).toBe(0);
    // Each machine has its own alone.
    rmSync(at('content/.readings'), { recursive: true });
  }
  expect(readdirSync(at('part-readings')).toSorted()).toEqual(readings);
  renameSync(at('part-readings'), at('content/.readings'));
  expect(step('convert').status).toBe(0);
  expect(readingFiles()).toEqual(readings);
});

test('a site is not joined of parts one of which is missing, or was killed', { timeout: 240_000 }, async () => {
  for (const part of ['1/3', '2/3', 'index']) expect(step('build-part', part).status).toBe(0);
  const without = step('join');
  expect(without).toMatchObject({ status: 2 });
  expect(without.said).toContain('Thiếu phần 3/3. Hãy dựng lại riêng phần ấy: npm run build -- --part 3/3');
  const child = spawn(process.execPath, ['scripts/build.ts', '--part', '3/3'], {
    cwd: checkout.folder,
    env: { ...checkout.env, ...ADDRESS },
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  while (globSync('.cache/parts/*/_astro', { cwd: checkout.folder }).length === 0 && child.exitCode === null)
    await new Promise((resolve) => setTimeout(resolve, 20));
  child.kill('SIGKILL');
  await ended;
  expect(step('join').said).toContain('Thiếu phần 3/3');
  // Half a copy of a part is none either.
  cpSync(at('dist-parts/2-of-3/site'), at('dist-parts/3-of-3/site'), { recursive: true });
  expect(step('join').said).toContain('dist-parts/3-of-3 không phải một phần đã dựng xong');
  expect(existsSync(at('dist'))).toBe(false);
});

test('three parts joined are the site built whole, byte for byte', { timeout: 240_000 }, () => {
  expect(step('build-part', '3/3').status).toBe(0);
  const shares = ['1-of-3', '2-of-3', '3-of-3'].map((name) => siteHashes(at('dist-parts', name, 'site')).size);
  // No part has nearly all: something was shared out.
  expect(Math.max(...shares)).toBeLessThan(0.6 * whole.size);
  expect(step('join')).toEqual({ status: 0, said: expect.stringContaining('Trang web đã ghép xong') });
  expect(differing('dist')).toEqual([]);
});

test('parts of older texts are refused, and the site stays', { timeout: 240_000 }, () => {
  const text = readdirSync(at('content/sources')).find((name) => name.endsWith('.txt')) ?? '';
  const before = readFileSync(at('content/sources', text));
  appendFileSync(at('content/sources', text), '\n');
  expect(step('build-part', '1/3').said).toContain('đã đổi từ lần chuyển trước; hãy chạy lại trước: npm run convert');
  expect(step('convert').status).toBe(0);
  const older = step('join');
  expect(older.status).toBe(2);
  for (const part of ['1/3', '2/3', '3/3', 'index'])
    expect(older.said).toContain(`Phần ${part} (dist-parts/${part.replace('/', '-of-')}) dựng từ văn bản`);
  const elsewhere = ran('npm run --silent step -- join', { PUBLISHED: 'https://khac.example/' });
  expect(elsewhere.said).toContain('ở đây là “https://khac.example /”');
  expect(differing('dist')).toEqual([]);
  writeFileSync(at('content/sources', text), before);
});

test('one command makes what is not there yet of all parts', { timeout: 240_000 }, () => {
  rmSync(at('dist'), { recursive: true });
  rmSync(at('dist-parts/2-of-3/part.json'));
  const made = ran('npm run build -- --quiet --parts 3 --at-once 2');
  expect(made).toMatchObject({ status: 0 });
  expect(made.said).toContain('Phần 1/3 đã có, không có gì mới.');
  expect(made.said).toContain('Đang dựng phần 2/3');
  expect(differing('dist')).toEqual([]);
  expect(existsSync(at('dist-parts'))).toBe(false);
  // As after a build that is not parted, there is nothing to do.
  expect(ran('npm run build -- --if-changed').said).toContain('Không có gì mới');
});
