/** The export of search as a command: what it writes, what a kill leaves, what it says. */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readManifest } from '../../../src/search/export/folder/manifest.ts';
import { recordsOf } from '../../../src/search/export/folder/read-lines.ts';
import { root } from '../../root.ts';
import { commandEnv } from '../command-env.ts';
import { fixtureArchive, writeTestContent } from '../test-content.ts';

const COPIES = 12;
const folder = mkdtempSync(join(tmpdir(), 'xuat-'));
const content = join(folder, 'content');
const script = (name: string): string => join(root, 'scripts', `${name}.ts`);
const exported = (...options: string[]) =>
  spawnSync(process.execPath, [script('export-search'), '--content', content, ...options], {
    encoding: 'utf8',
    env: commandEnv(),
  });
const convert = () =>
  spawnSync(process.execPath, [script('convert'), '--content', content, '--quiet'], { env: commandEnv() });

const idsIn = async (out: string): Promise<readonly string[]> => {
  const ids: string[] = [];
  for (const { name } of readManifest(out)?.shards.flatMap(({ files }) => files) ?? [])
    for await (const record of recordsOf(join(out, name))) if (record.kind === 'document') ids.push(record.id);
  return ids.sort();
};

beforeAll(() => {
  writeTestContent(content);
  const seeds = join(fixtureArchive, 'sources');
  for (const name of readdirSync(seeds).filter((n) => n.endsWith('.txt')))
    for (let i = 0; i < COPIES; i++)
      writeFileSync(join(content, 'sources', `${i}-${name}`), `${readFileSync(join(seeds, name), 'utf8')}\nBản ${i}\n`);
  expect(convert().status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('killed in the middle, the former export stays, and the next run makes the new one', async () => {
  const out = join(folder, 'xuat');
  const first = exported('--out', out, '--shard', 'province');
  expect(first).toMatchObject({ status: 0, stderr: '' });
  expect(first.stdout).toMatch(/Đã xuất \d+ văn bản/);
  const ids = await idsIn(out);
  expect(ids.length).toBeGreaterThan(4 * COPIES);
  const manifest = readManifest(out);
  // By year every document is written anew.
  const child = spawn(
    process.execPath,
    [script('export-search'), '--content', content, '--out', out, '--shard', 'year'],
    {
      env: commandEnv(),
      stdio: 'ignore',
    },
  );
  const ended = new Promise((resolve) => child.on('close', resolve));
  const isWriting = (): boolean => readdirSync(join(out, 'van-ban')).some((name) => name.endsWith('.do-dang'));
  while (child.exitCode === null && !isWriting()) await new Promise((resolve) => setImmediate(resolve));
  child.kill('SIGKILL');
  await ended;
  expect(child.signalCode).toBe('SIGKILL');
  expect(readManifest(out)).toEqual(manifest);
  expect(await idsIn(out)).toEqual(ids);
  expect(exported('--out', out, '--shard', 'year').status).toBe(0);
  expect(await idsIn(out)).toEqual(ids);
  expect(isWriting()).toBe(false);
  expect(readManifest(out)?.by).toBe('year');
});

test('a second run writes nothing but what changed, and says so', () => {
  const out = join(folder, 'lan-hai');
  exported('--out', out);
  const copy = join(folder, 'truoc');
  cpSync(out, copy, { recursive: true });
  expect(exported('--out', out).stdout).toContain('thêm 0, đổi 0, bỏ 0');
  expect(readManifest(out)?.shards).toEqual(readManifest(copy)?.shards);
  const [name = ''] = readdirSync(join(content, 'directives')).filter((one) => one.startsWith('7-'));
  rmSync(join(content, 'directives', name));
  expect(exported('--out', out).stdout).toContain('thêm 0, đổi 0, bỏ 1');
});

test('what cannot be done is said with what to do', () => {
  expect(exported('--help').stdout).toContain('--shard');
  const refused = exported('--shard', 'huyen');
  expect(refused.status).toBe(2);
  expect(refused.stderr).toMatch(/“huyen” không có.*province.*\nCách dùng/);
  expect(exported('--format', 'csv').stderr).toContain('“csv” không có');
  const empty = spawnSync(
    process.execPath,
    [script('export-search'), '--content', folder, '--out', join(folder, 'x')],
    {
      encoding: 'utf8',
      env: commandEnv(),
    },
  );
  expect(empty.status).toBe(2);
  expect(empty.stderr).toContain('npm run convert');
  expect(existsSync(join(folder, 'x'))).toBe(false);
});
