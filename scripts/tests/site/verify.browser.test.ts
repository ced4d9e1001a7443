/**
 * `npm run verify` against a real site: as built, served, and with files of it altered, lost and
 * added.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { root } from '../../root.ts';
import { testContent } from '../test-content.ts';

const site = mkdtempSync(join(tmpdir(), 'verify-'));
afterAll(() => rmSync(site, { recursive: true }));

const verify = (...args: string[]): { status: number | null; said: string } => {
  const run = spawnSync(process.execPath, [join(root, 'scripts/verify.ts'), '--content', testContent, ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status: run.status, said: `${run.stdout}${run.stderr}` };
};

test.each(['folder', 'address'] as const)('a site as it was built differs in nothing, read from its %s', (kind) => {
  const { status, said } = verify('--site', kind === 'folder' ? inject('siteFolder') : inject('siteAddress'));
  expect(said).toMatch(/so với bản kê của nó: khớp \(\d+ tệp\)/);
  expect(status).toBe(0);
});

test('one changed character, one missing and one extra file are found, and how they are restored', () => {
  cpSync(inject('siteFolder'), site, { recursive: true });
  const [altered, lost, page] = readdirSync(join(site, 'van-ban')).filter((name) => name.endsWith('.txt'));
  const text = readFileSync(join(site, 'van-ban', altered ?? ''), 'utf8');
  writeFileSync(
    join(site, 'van-ban', altered ?? ''),
    text.replace(/\d/, (digit) => String((Number(digit) + 1) % 10)),
  );
  rmSync(join(site, 'van-ban', lost ?? ''));
  writeFileSync(join(site, 'van-ban', 'gia-mao.txt'), 'THÔNG BÁO giả');
  const pageFile = `van-ban/${page?.replace('.txt', '')}/index.html`;
  writeFileSync(join(site, pageFile), readFileSync(join(site, pageFile), 'utf8').replace('</h1>', ' (giả)</h1>'));
  const { status, said } = verify('--site', site);
  expect(status).toBe(1);
  expect(said).toContain(`KHÁC van-ban/${altered}`);
  expect(said).toContain(`MẤT van-ban/${lost}`);
  expect(said).toContain('THÊM van-ban/gia-mao.txt');
  expect(said).toContain(`KHÁC ${pageFile}`);
  expect(said.match(/^ {2}(?:KHÁC|MẤT|THÊM)/gm)).toHaveLength(4);
  expect(said).toContain('npm run build');
});

test.each([
  ['has no manifest', null],
  ['has a manifest that is none', '{"sources": 1}'],
])('a site that %s cannot be compared', (_, manifest) => {
  const other = mkdtempSync(join(tmpdir(), 'verify-'));
  if (manifest !== null) writeFileSync(join(other, 'ban-ke.json'), manifest);
  const { status, said } = verify('--site', other);
  rmSync(other, { recursive: true });
  expect(said).toContain('ban-ke.json');
  expect(status).toBe(2);
});
