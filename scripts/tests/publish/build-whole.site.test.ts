/** Whatever happens to a build, its folder holds the old site or the new one; and the same texts give the same bytes, on whatever machine. */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentsOf } from '../../convert/document-list.ts';
import { siteFolder } from '../../site/site-folder.ts';
import { testCheckout, type TestCheckout } from './test-checkout.ts';
import { addedLetter } from '../test-text.ts';

let checkout: TestCheckout;
const inCheckout = (...path: string[]): string => join(checkout.folder, ...path);

/** Every file of a folder with the checksum of its bytes, in the order of their paths. */
const checksums = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => `${file.slice(folder.length)} ${createHash('sha256').update(readFileSync(file)).digest('hex')}`);

beforeAll(() => {
  checkout = testCheckout('build-whole');
}, 60_000);

afterAll(() => rmSync(checkout.folder, { recursive: true, force: true }));

test('another time zone, language, and mask of permissions change no byte of the site', () => {
  const here = checkout.run('npm run build -- --out here', { TZ: 'Asia/Ho_Chi_Minh', LC_ALL: 'C.UTF-8' });
  const there = checkout.run('umask 077; npm run build -- --out there', {
    TZ: 'America/St_Johns',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
  });
  expect([here.status, there.status]).toEqual([0, 0]);
  expect(checksums(inCheckout('there'))).toEqual(checksums(inCheckout('here')));
  expect(checksums(inCheckout('here')).length).toBeGreaterThan(100);
}, 240_000);

describe('killed', () => {
  let before: string[] = [];
  let after: string[] = [];

  beforeAll(() => {
    rmSync(inCheckout('content/directives'), { recursive: true });
    expect(checkout.run('npm run build -- --out old').status).toBe(0);
    before = checksums(inCheckout('old'));
    writeFileSync(inCheckout(`content/sources/${addedLetter.id}.txt`), addedLetter.text);
    expect(checkout.run('npm run build -- --out new').status).toBe(0);
    after = checksums(inCheckout('new'));
    expect(after).not.toEqual(before);
    site = siteFolder(inCheckout('dist'));
  }, 240_000);

  /** Asked for once: while a build puts its site in place there is no folder to ask about. */
  let site: ReturnType<typeof siteFolder>;
  const made = (...path: string[]) => existsSync(join(site.building, ...path));

  /** Moments by what is on disk, in the order in which a build comes to them. */
  test.each([
    ['before it began', () => true, true],
    ['while the texts are converted', () => existsSync(inCheckout('content/directives')), true],
    ['when the pages are to be made', () => made(), true],
    ['with the first page', () => made('404.html'), true],
    ['with half of the pages', () => made('nam'), true],
    ['with the pages, before the index', () => made('van-ban.json'), true],
    ['while the index is written', () => made('pagefind'), true],
    ['with the index, before it takes its place', () => made('pagefind/archive.json'), true],
    // Over in less than it takes to look: the build may have ended.
    ['while it takes its place', () => existsSync(site.former), false],
    ['once it is in place', () => existsSync(inCheckout(`dist/van-ban/${addedLetter.id}`)), false],
  ])(
    '%s',
    async (_, moment, isSeen) => {
      rmSync(inCheckout('dist'), { recursive: true, force: true });
      rmSync(inCheckout('content/directives'), { recursive: true, force: true });
      cpSync(inCheckout('old'), inCheckout('dist'), { recursive: true });
      const child = spawn(process.execPath, ['scripts/build.ts'], {
        cwd: checkout.folder,
        env: checkout.env,
        stdio: 'ignore',
        detached: true,
      });
      const ended = new Promise((resolve) => child.on('close', resolve));
      let seen = moment();
      while (child.exitCode === null && !seen) {
        await new Promise((resolve) => setImmediate(resolve));
        seen = moment();
      }
      if (isSeen) expect([seen, child.exitCode]).toEqual([true, null]);
      // The group of the process: conversion runs in a process of its own.
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
      await ended;
      // What `npm run serve` and the next build do first.
      spawnSync(process.execPath, ['scripts/serve.ts', '--port', 'none'], { cwd: checkout.folder, env: checkout.env });
      const left = checksums(inCheckout('dist'));
      expect([before, after]).toContainEqual(left);
    },
    240_000,
  );

  test('the next build makes the new site and clears what was left', () => {
    mkdirSync(join(site.building, 'half'), { recursive: true });
    expect(checkout.run('npm run build').status).toBe(0);
    expect(checksums(inCheckout('dist'))).toEqual(after);
    expect(documentsOf(inCheckout('dist'))).toContain(addedLetter.id);
    expect([site.building, site.former].filter((folder) => existsSync(folder))).toEqual([]);
  }, 240_000);
});
