import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { finishInThread } from './finishing.ts';

test('a site that cannot be finished says what is in the way', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'unfinished-'));
  mkdirSync(join(folder, 'van-ban'));
  writeFileSync(join(folder, 'van-ban/a.txt'), 'THÔNG BÁO');
  // The download of all texts wants a folder of this name.
  writeFileSync(join(folder, 'du-lieu'), '');
  const site = { folder, root: folder, content: folder, base: '/', site: null, edition: 'folder' } as const;
  await expect(finishInThread(site)).rejects.toThrow(/EEXIST.*du-lieu/);
  rmSync(folder, { recursive: true });
});
