import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchFolders } from './watch-folders.ts';

let root = '';
let changes = 0;
let stop = (): void => undefined;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'watch-'));
  for (const folder of ['sources/2021', 'directives']) mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'sources/2021/a.txt'), 'a');
  changes = 0;
  stop = watchFolders(
    root,
    (path) => !path.startsWith('directives'),
    () => void changes++,
  );
});

afterEach(() => {
  stop();
  rmSync(root, { recursive: true });
});

/** As editors do that never leave half a file. */
function replace(path: string): void {
  writeFileSync(join(root, 'aside'), String(changes));
  renameSync(join(root, 'aside'), join(root, path));
}

async function isSeen(work: () => void): Promise<void> {
  // What was done before is seen before.
  await new Promise((resolve) => setTimeout(resolve, 50));
  changes = 0;
  work();
  await vi.waitFor(() => expect(changes).toBeGreaterThan(0), { timeout: 5000 });
}

test('a file that is replaced is seen each time', async () => {
  for (let i = 0; i < 4; i++) await isSeen(() => replace('sources/2021/a.txt'));
});

test('files are seen that are written, added and removed', async () => {
  await isSeen(() => writeFileSync(join(root, 'sources/2021/a.txt'), 'b'));
  await isSeen(() => writeFileSync(join(root, 'sources/b.txt'), 'b'));
  await isSeen(() => rmSync(join(root, 'sources/b.txt')));
});

test('files are seen in folders that were added, also in the place of others', async () => {
  const folder = join(root, 'sources/2022');
  for (let i = 0; i < 2; i++) {
    await isSeen(() => mkdirSync(folder));
    await isSeen(() => writeFileSync(join(folder, 'c.txt'), 'c'));
    await isSeen(() => rmSync(folder, { recursive: true }));
  }
});

test('what does not count is not seen', async () => {
  writeFileSync(join(root, 'directives/a.mdx'), 'a');
  await isSeen(() => writeFileSync(join(root, 'sources/d.txt'), 'd'));
  changes = 0;
  writeFileSync(join(root, 'directives/a.mdx'), 'b');
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(changes).toBe(0);
});
