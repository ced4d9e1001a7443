/**
 * The commands of the README where something is not as it should be: a bad source, a cache that
 * cannot be written. And whom they call.
 */
import { spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testCheckout, type TestCheckout } from './test-checkout.ts';

let checkout: TestCheckout;

beforeAll(() => {
  checkout = testCheckout('commands');
});

afterAll(() => rmSync(checkout.folder, { recursive: true, force: true }));

/**
 * Starts a command that goes on; resolves with all that it printed once it has printed `words`, or
 * has ended.
 */
async function until(words: RegExp, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, args, {
    cwd: checkout.folder,
    detached: true,
    env: { ...checkout.env, ...env },
  });
  let printed = '';
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const said = new Promise<void>((resolve) => {
    const listen = (data: Buffer): void => {
      printed += data.toString();
      if (words.test(printed)) resolve();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
  });
  await Promise.race([said, ended]);
  const stop = async (): Promise<void> => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
    await ended;
  };
  return { printed: () => printed, stop };
}

test('start serves the site where one source is bad, and says so', async () => {
  const bad = join(checkout.content, 'sources/hong.txt');
  writeFileSync(bad, '%PDF-1.7\n%âãÏÓ\n');
  const started = await until(/Kho văn bản: http/, ['scripts/start.ts', '--port', '4730']);
  const address = /Kho văn bản: (\S+)/.exec(started.printed())?.[1] ?? '';
  const { status } = await fetch(address);
  await started.stop();
  rmSync(bad);
  expect(status).toBe(200);
  expect(started.printed()).toContain('content/sources/hong.txt:1:1: lỗi [khong-phai-van-ban]');
  expect(started.printed()).toContain('Có tệp hay dòng hỏng chưa được đăng');
}, 240_000);

test('a cache that cannot be written stops neither check nor conversion nor build', () => {
  rmSync(join(checkout.folder, '.cache'), { recursive: true, force: true });
  writeFileSync(join(checkout.folder, '.cache'), 'a file where a folder should be');
  const commands = ['check -- --all', 'convert', 'build'].map((command) => checkout.run(`npm run ${command}`));
  rmSync(join(checkout.folder, '.cache'));
  expect(commands.map(({ status }) => status)).toEqual([0, 0, 0]);
}, 240_000);

/** What Astro prints once it answers; with colours in between. */
const LISTENS = /Local\s.*http:/;

test('dev asks no registry whether there is a newer Astro', async () => {
  const asked: string[] = [];
  const registry = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.setHeader('content-type', 'application/json');
    response.end('{ "version": "99.0.0" }');
  });
  await new Promise<void>((resolve) => registry.listen(0, '127.0.0.1', () => resolve()));
  const home = join(checkout.folder, 'home');
  const dev = await until(LISTENS, ['scripts/dev.ts', '--port', '4740'], {
    npm_config_registry: `http://127.0.0.1:${(registry.address() as AddressInfo).port}`,
    // Astro asks only once in some days, and keeps there when it was.
    HOME: home,
    XDG_CONFIG_HOME: home,
  });
  expect(dev.printed()).toMatch(LISTENS);
  // Astro asks npm for the registry's address before it asks the registry: by then it would have.
  for (const _ of ['as long as it takes', 'and once more']) checkout.run('npm config get registry');
  await dev.stop();
  registry.close();
  expect(asked).toEqual([]);
}, 240_000);
