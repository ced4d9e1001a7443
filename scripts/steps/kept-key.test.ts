import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testRepository } from '../tests/commands/test-repository.ts';
import { keptKey } from './kept-key.ts';

test('what is kept between builds has another key once a text is taken down or removed', () => {
  const repository = testRepository({ 'sources/a.txt': 'THÔNG BÁO\n', 'sources/b.txt': 'THÔNG BÁO\n' });
  const keys = [keptKey(repository.folder)];
  const then = (change: () => void): void => {
    change();
    repository.commit();
    keys.push(keptKey(repository.folder));
  };
  then(() => repository.put('sources/c.txt', 'THÔNG BÁO\n'));
  then(() => repository.put('sources/c.yaml', 'title: Về việc\n'));
  then(() => repository.put('sources/b.yaml', 'withdrawn: { reason: nhầm, content: remove }\n'));
  then(() => repository.remove('sources/a.txt'));
  rmSync(join(repository.folder, 'content/sources'), { recursive: true });
  keys.push(keptKey(repository.folder));
  repository.dispose();
  expect(keys[0]).toMatch(/^[\da-f]{16}$/);
  expect(keys.map((key) => keys.indexOf(key))).toEqual([0, 0, 0, 3, 4, 5]);
});
