import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { finishUpgrade as FinishUpgrade } from './finish-upgrade.cjs';

const require = createRequire(import.meta.url);
const SCRIPT = './finish-upgrade.cjs';
/** Whatever changes a disk in it. */
const CALLS = ['renameSync', 'mkdirSync', 'unlinkSync', 'rmdirSync'] as const;

const folder = mkdtempSync(join(tmpdir(), 'finish-upgrade-'));
afterAll(() => rmSync(folder, { recursive: true }));

const BEFORE = {
  'package.json': 'old',
  'src/gone/gone.ts': 'old',
  'src/kept.ts': 'old',
  'content/sources/a.txt': 'own',
};
const READY = {
  'package.json': 'new',
  'src/new-room/new.ts': 'new',
  '.kho-van-ban/ghi.json': 'new record',
};
const LIST = { put: Object.keys(READY), removed: ['src/gone/gone.ts'] };
const AFTER = {
  '.kho-van-ban/ghi.json': 'new record',
  'content/sources/a.txt': 'own',
  'package.json': 'new',
  'src/kept.ts': 'old',
  'src/new-room/new.ts': 'new',
};

function write(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** All files of a folder with what is in them, and its folders that are empty. */
function state(root: string): Record<string, string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).map((entry) => ({
    path: join(entry.parentPath, entry.name).slice(root.length + 1),
    isFile: entry.isFile(),
  }));
  const files = entries
    .filter(({ isFile }) => isFile)
    .map(({ path }) => [path, readFileSync(join(root, path), 'utf8')]);
  const empty = entries.filter(({ path, isFile }) => !isFile && readdirSync(join(root, path)).length === 0);
  return Object.fromEntries([...files, ...empty.map(({ path }) => [path, 'an empty folder'])].toSorted());
}

/** The archive of this test, with an upgrade that lies ready. */
function ready(name: string, list: string | null = JSON.stringify(LIST)): string {
  const root = join(folder, name);
  write(root, BEFORE);
  const laid = Object.entries(READY).map(([path, text]) => [`.kho-van-ban/dang-nang-cap/tep/${path}`, text]);
  write(root, Object.fromEntries(laid));
  if (list !== null) write(root, { '.kho-van-ban/dang-nang-cap/xong.json': list });
  return root;
}

/** Finishes it, but for what comes after so many changes of the disk: the process is gone there. */
function finish(root: string, changes = Infinity): boolean {
  const fs = require('fs') as Record<string, (...args: unknown[]) => unknown>;
  const real = CALLS.map((name) => [name, fs[name]] as const);
  let left = changes;
  for (const [name, call] of real)
    fs[name] = (...args) => {
      if (left-- <= 0) throw new Error('stopped');
      return call?.(...args);
    };
  try {
    delete require.cache[require.resolve(SCRIPT)];
    const { finishUpgrade } = require(SCRIPT) as { finishUpgrade: typeof FinishUpgrade };
    return finishUpgrade(root);
  } finally {
    for (const [name, call] of real) if (call) fs[name] = call;
  }
}

test('what lies ready is put in place, removed files go with their empty folders, the rest stays', () => {
  const root = ready('whole');
  expect(finish(root)).toBe(true);
  expect(state(root)).toEqual(AFTER);
  expect(finish(root)).toBe(false);
});

test('stopped after any change of the disk, the next command ends it', () => {
  let stops = 0;
  for (let changes = 0, isWhole = false; !isWhole; changes += 1) {
    const root = ready(`stopped-${changes}`);
    try {
      isWhole = finish(root, changes);
    } catch (error) {
      expect(String(error)).toBe('Error: stopped');
      stops += 1;
    }
    finish(root);
    // Stopped while it cleared up, it leaves what lay ready to the next upgrade.
    const left = Object.entries(state(root)).filter(([path]) => !path.startsWith('.kho-van-ban/dang-nang-cap'));
    expect([changes, Object.fromEntries(left)]).toEqual([changes, AFTER]);
  }
  expect(stops).toBeGreaterThan(8);
});

test('an upgrade that was stopped before all lay ready changes nothing', () => {
  const root = ready('half', null);
  const before = state(root);
  expect(finish(root)).toBe(false);
  expect(state(root)).toEqual(before);
});
