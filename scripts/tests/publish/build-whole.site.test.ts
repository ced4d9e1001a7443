/**
 * Whatever happens to a build, its folder holds the old site or the new one; and the same texts
 * give the same bytes, on whatever machine.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
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

let before: string[] = [];
let site: ReturnType<typeof siteFolder>;

beforeAll(() => {
  checkout = testCheckout('build-whole');
  const env = { TZ: 'Asia/Ho_Chi_Minh', LC_ALL: 'C.UTF-8' };
  expect(checkout.run('npm run build -- --out old', env).status).toBe(0);
  before = checksums(inCheckout('old'));
  // Asked for once: while a build puts its site in place there is no folder to ask about.
  site = siteFolder(inCheckout('dist'));
});

afterAll(() => rmSync(checkout.folder, { recursive: true, force: true }));

test('another time zone, language, and mask of permissions change no byte of the site', () => {
  // Nothing is remembered, or what was read would be that of the first build.
  for (const kept of ['content/.readings', '.cache/search-base'])
    rmSync(inCheckout(kept), { recursive: true, force: true });
  const there = checkout.run('umask 077; npm run build -- --out there', {
    TZ: 'America/St_Johns',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
  });
  expect(there.status).toBe(0);
  expect(checksums(inCheckout('there'))).toEqual(before);
  expect(before.length).toBeGreaterThan(100);
}, 240_000);

const made = (...path: string[]): boolean => existsSync(join(site.building, ...path));

/** Moments of a build by what is on disk, in the order in which it comes to them. */
const MOMENTS: readonly (readonly [name: string, hasCome: () => boolean])[] = [
  ['before it began', () => true],
  ['while the texts are converted', () => existsSync(inCheckout('content/directives'))],
  ['when the pages are to be made', () => made()],
  ['while the index is written beside them', () => existsSync(site.index)],
  ['with the first page', () => made('404.html')],
  ['with half of the pages', () => made('nam')],
  ['with the pages, before their index', () => made('van-ban.json')],
  ['with the whole index', () => existsSync(join(site.index, 'archive.json')) || takesItsPlace()],
  ['while it takes its place, or just after', takesItsPlace],
  ['once it is in place', isInPlace],
];
const KILLED = ['while the texts are converted', 'while the index is written beside them'];

/** The index joins the pages and all of it takes its place within milliseconds. */
function takesItsPlace(): boolean {
  return made('pagefind/archive.json') || existsSync(site.former) || isInPlace();
}

function isInPlace(): boolean {
  return existsSync(inCheckout(`dist/van-ban/${addedLetter.id}`));
}

/** The new site is to take the place of the old one, and nothing is converted yet. */
function makeReady(): void {
  for (const folder of ['dist', 'content/directives']) rmSync(inCheckout(folder), { recursive: true, force: true });
  cpSync(inCheckout('old'), inCheckout('dist'), { recursive: true });
}

/** Starts a build in a group of processes of its own, for conversion runs in another process. */
function startBuild(): { readonly child: ChildProcess; readonly ended: Promise<unknown> } {
  const child = spawn(process.execPath, ['scripts/build.ts'], {
    cwd: checkout.folder,
    env: checkout.env,
    stdio: 'ignore',
    detached: true,
  });
  return { child, ended: new Promise((resolve) => child.on('close', resolve)) };
}

/** Whether the moment came before the build ended. */
async function comes(child: ChildProcess, hasCome: () => boolean): Promise<boolean> {
  while (!hasCome()) {
    if (child.exitCode !== null) return false;
    await new Promise((resolve) => setImmediate(resolve));
  }
  return true;
}

function signal({ pid, exitCode }: ChildProcess, name: NodeJS.Signals): void {
  if (pid !== undefined && exitCode === null) process.kill(-pid, name);
}

/** The site that is left in a folder after what `npm run serve` and the next build do first. */
function siteLeftIn(folder: string): string[] {
  spawnSync(process.execPath, [inCheckout('scripts/serve.ts'), '--port', 'none'], { cwd: folder, env: checkout.env });
  return checksums(join(folder, 'dist'));
}

describe('stopped', { timeout: 240_000 }, () => {
  let after: string[] = [];
  /**
   * The moments that were seen, each with a copy of what a build that is killed then leaves: the
   * disk as it is while all of its processes stand still.
   */
  const stopped = new Map<string, string>();

  beforeAll(async () => {
    writeFileSync(inCheckout(`content/sources/${addedLetter.id}.txt`), addedLetter.text);
    makeReady();
    const { child, ended } = startBuild();
    for (const [name, hasCome] of MOMENTS) {
      if (!(await comes(child, hasCome))) break;
      signal(child, 'SIGSTOP');
      // As long as it takes a thread to end its call of the system.
      await new Promise((resolve) => setTimeout(resolve, 50));
      stopped.set(name, keepDisk(stopped.size));
      signal(child, 'SIGCONT');
    }
    await ended;
    expect(child.exitCode).toBe(0);
    after = checksums(inCheckout('dist'));
    expect(after).not.toEqual(before);
  });

  function keepDisk(number: number): string {
    const copy = inCheckout('stopped', String(number));
    for (const folder of [site.out, site.building, site.index, site.former])
      if (existsSync(folder)) cpSync(folder, join(copy, basename(folder)), { recursive: true });
    return copy;
  }

  test.each(MOMENTS.map(([name]) => name))('%s, it leaves the old site or the new one', (name) => {
    const copy = stopped.get(name);
    if (copy === undefined) throw new Error(`Cannot look at the build ${name}: it ended before`);
    expect([before, after]).toContainEqual(siteLeftIn(copy));
  });

  test('before it takes its place there is the old site, and then the new one', () => {
    const copies = [...stopped.values()];
    for (const copy of copies.slice(0, 7)) expect(checksums(join(copy, 'dist'))).toEqual(before);
    expect(checksums(join(copies.at(-1) ?? '', 'dist'))).toEqual(after);
    expect(copies).toHaveLength(MOMENTS.length);
  });

  test.each(MOMENTS.filter(([name]) => KILLED.includes(name)))('killed %s', async (_, hasCome) => {
    makeReady();
    const { child, ended } = startBuild();
    expect(await comes(child, hasCome)).toBe(true);
    signal(child, 'SIGKILL');
    await ended;
    expect(child.signalCode).toBe('SIGKILL');
    expect(siteLeftIn(checkout.folder)).toEqual(before);
  });

  test('the next build makes the new site and clears what was left', () => {
    for (const folder of [site.building, site.index]) mkdirSync(join(folder, 'half'), { recursive: true });
    expect(checkout.run('npm run build').status).toBe(0);
    expect(checksums(inCheckout('dist'))).toEqual(after);
    expect(documentsOf(inCheckout('dist'))).toContain(addedLetter.id);
    expect([site.building, site.index, site.former].filter((folder) => existsSync(folder))).toEqual([]);
  });
});
