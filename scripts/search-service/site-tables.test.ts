import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openSiteTables } from './site-tables.ts';

let site = '';
const publish = (head: string): void =>
  writeFileSync(
    join(site, 'tim-kiem/index.html'),
    `<script id="search-data">{"tables":{"types":[],"synonyms":[]},"bodyHeads":["${head}"]}</script>`,
  );
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'kho-tables-'));
  mkdirSync(join(site, 'tim-kiem'));
  publish('so');
});
afterEach(() => rmSync(site, { recursive: true }));

test('a site that is published anew is read again after a minute, and has another print', async () => {
  let now = 0;
  const tables = await openSiteTables(
    site,
    () => undefined,
    () => now,
  );
  const before = tables();
  publish('ubnd');
  now = 59_999;
  expect(tables()).toBe(before);
  now = 60_000;
  await vi.waitUntil(() => tables() !== before);
  expect(tables().bodyHeads).toEqual(['ubnd']);
  expect(tables().print).not.toBe(before.print);
});

test('a site that cannot be read later leaves what was read, and says so', async () => {
  let now = 0;
  const failed = Promise.withResolvers<unknown>();
  const tables = await openSiteTables(site, failed.resolve, () => now);
  rmSync(join(site, 'tim-kiem/index.html'));
  now = 60_000;
  expect(tables().bodyHeads).toEqual(['so']);
  expect(await failed.promise).toMatchObject({ code: 'ENOENT' });
  expect(tables().bodyHeads).toEqual(['so']);
});

test('a site that cannot be read at all is refused', async () => {
  await expect(openSiteTables(join(site, 'khong-co'), () => undefined)).rejects.toThrow('ENOENT');
});
