/** `npm start` as people meet it: the first time, again, twice at once, stopped, in odd places. */
import { chmodSync, cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { root } from '../../root.ts';
import { runningCommand, type RunningCommand } from '../commands/running-command.ts';
import { testCheckout, type TestCheckout } from './test-checkout.ts';

let checkout: TestCheckout;
const running: RunningCommand[] = [];

beforeAll(() => {
  checkout = testCheckout('kho văn bản [a] (b)');
});
afterEach(async () => {
  for (const command of running.splice(0)) {
    command.signal('SIGKILL');
    await command.ended;
  }
});
afterAll(() => rmSync(checkout.folder, { recursive: true, force: true }));

const OPENED = /Kho văn bản: (http\S+)/;

/** Starts the archive, from another folder unless one is given; no port is told beforehand. */
function start(options: readonly string[] = ['--port', '4760'], cwd: string = tmpdir()): RunningCommand {
  const args = [join(checkout.folder, 'scripts/launch.cjs'), 'start', ...options];
  const command = runningCommand(args, { cwd, env: checkout.env });
  running.push(command);
  return command;
}

async function opened(command: RunningCommand): Promise<string> {
  await command.until(OPENED);
  return OPENED.exec(command.printed())?.[1] ?? `nowhere: ${command.printed()}`;
}

/** What builds leave beside the site while they last. */
const leftOvers = (): string[] => readdirSync(checkout.folder).filter((name) => name.includes('.kho-van-ban-'));

test('the first start builds, says each step and prints one address; from another folder, in a path with letters', async () => {
  const command = start();
  const address = await opened(command);
  expect(await (await fetch(address)).text()).toContain('</html>');
  const steps = ['Dựng trang web từ', 'Đang đọc', 'Đang dựng', 'Trang đã xong', 'đã dựng xong', 'Kho văn bản: '];
  const places = steps.map((words) => command.printed().indexOf(words));
  expect(places).not.toContain(-1);
  expect(places.toSorted((a, b) => a - b)).toEqual(places);
  expect(command.printed().match(/http:/g)).toHaveLength(1);
  command.signal('SIGINT');
  expect(await command.ended).toBe(0);
});

test('a second start builds nothing; a text that changed, or a file of the site, is built', async () => {
  const built = (command: RunningCommand): boolean => command.printed().includes('Đang dựng');
  const again = start();
  await opened(again);
  expect(built(again)).toBe(false);
  writeFileSync(join(checkout.content, 'sources/them-mot.txt'), 'THÔNG BÁO\nVề việc nghỉ lễ\n\nCác phòng nghỉ./.');
  const changed = start();
  const address = await opened(changed);
  expect(built(changed)).toBe(true);
  expect((await fetch(`${address}van-ban/them-mot/`)).status).toBe(200);
  rmSync(join(checkout.folder, 'dist/van-ban/them-mot'), { recursive: true });
  const damaged = start();
  expect((await fetch(`${await opened(damaged)}van-ban/them-mot/`)).status).toBe(200);
});

test('two starts at once: one builds, the other waits, and takes the next port', async () => {
  rmSync(join(checkout.folder, 'dist'), { recursive: true });
  const both = [start(), start()];
  const addresses = await Promise.all(both.map(opened));
  for (const address of addresses) expect((await fetch(address)).status).toBe(200);
  expect(new Set(addresses).size).toBe(2);
  const printed = both.map((command) => command.printed());
  expect(printed.filter((words) => words.includes('Đang dựng'))).toHaveLength(1);
  expect(printed.filter((words) => words.includes('Có nơi khác đang dựng trang web'))).toHaveLength(1);
  expect(
    printed.filter((words) => /Cổng 4760 đang có chương trình khác dùng, nên dùng cổng \d+/.test(words)),
  ).toHaveLength(1);
  expect(leftOvers()).toEqual([]);
});

test.each(['all', 'it'] as const)(
  'stopped while it builds (%s), it says so and leaves the old site alone',
  async (to) => {
    writeFileSync(join(checkout.content, 'sources/them-hai.txt'), `THÔNG BÁO\nVề việc ${to}\n\nCác phòng nghỉ./.`);
    const before = readdirSync(join(checkout.folder, 'dist'));
    const command = start();
    await command.until(/Đang dựng/);
    command.signal('SIGINT', to);
    expect(await command.ended).toBe(130);
    expect(command.printed()).toContain('Đã dừng theo yêu cầu');
    expect(leftOvers()).toEqual([]);
    expect(readdirSync(join(checkout.folder, 'dist'))).toEqual(before);
  },
);

test('a lock that a killed build left keeps nobody out', async () => {
  const command = start();
  await command.until(/Đang đọc/);
  command.signal('SIGKILL');
  await command.ended;
  expect(leftOvers()).toContain('.dist.kho-van-ban-khoa');
  const next = start();
  await opened(next);
  expect(leftOvers()).toEqual([]);
});

/** Nobody: who may write nothing here, root neither. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65_534 } : {};

test('where nothing may be written, one sentence says which folder', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'start-'));
  chmodSync(folder, 0o755);
  for (const part of ['src', 'scripts', 'public', 'content', 'astro.config.mjs', 'package.json', 'package-lock.json'])
    cpSync(join(checkout.folder, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  chmodSync(folder, 0o555);
  const args = [join(folder, 'scripts/launch.cjs'), 'start'];
  const command = runningCommand(args, { cwd: folder, env: checkout.env, ...NOBODY });
  expect(await command.ended).toBe(2);
  expect(command.printed()).toContain(`Không dựng được trang web: không có quyền (${folder}/`);
  expect(command.printed()).not.toMatch(/EACCES|\bat /);
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true });
});

test('where the disk takes no more, the old site stays, and one sentence says why', () => {
  const before = readdirSync(join(checkout.folder, 'dist'));
  writeFileSync(join(checkout.content, 'sources/them-ba.txt'), 'THÔNG BÁO\nVề việc nghỉ Tết\n\nCác phòng nghỉ./.');
  // In blocks of 1,024 bytes: enough for the generated texts, less than the index has in one file.
  const limited = checkout.run('ulimit -f 120; node scripts/launch.cjs build --quiet');
  expect(limited.status).toBe(2);
  expect(limited.stderr).toMatch(/Không dựng được trang web: .*hạn mức/);
  expect(readdirSync(join(checkout.folder, 'dist'))).toEqual(before);
  expect(leftOvers()).toEqual([]);
});
