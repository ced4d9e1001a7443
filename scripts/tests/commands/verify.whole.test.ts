/** `npm run verify` of a checkout against git; ../site/verify.browser.test.ts has the sites. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { sourceHistory } from '../../../src/sources/source-history.ts';
import { root } from '../../root.ts';
import { testRepository } from './test-repository.ts';

const repository = testRepository({
  'sources/a.txt': 'THÔNG BÁO\nVề việc một\n',
  'sources/b.txt': 'THÔNG BÁO\nVề việc hai\n',
  'sources/b.yaml': 'number: 2/TB\n',
});
afterEach(() => repository.reset());
afterAll(() => repository.dispose());

const verify = (): { status: number | null; said: string } => {
  const args = [join(root, 'scripts/verify.ts'), '--content', join(repository.folder, 'content')];
  const run = spawnSync(process.execPath, args, { cwd: repository.folder, encoding: 'utf8' });
  return { status: run.status, said: `${run.stdout}${run.stderr}` };
};

test('sources as they were committed', () => {
  const { status, said } = verify();
  expect(said).toMatch(/so với git \([0-9a-f]{12}\): khớp \(3 tệp\)/);
  expect(status).toBe(0);
});

test.each([
  ['one changed character', () => repository.edit('sources/a.txt', 'một', 'mốt'), 'KHÁC content/sources/a.txt'],
  ['a changed correction', () => repository.edit('sources/b.yaml', '2/TB', '3/TB'), 'KHÁC content/sources/b.yaml'],
  ['a changed line end', () => repository.edit('sources/a.txt', 'BÁO\n', 'BÁO\r\n'), 'KHÁC content/sources/a.txt'],
  ['a missing file', () => repository.remove('sources/b.txt'), 'MẤT content/sources/b.txt'],
  ['an extra file', () => repository.put('sources/c.txt', 'x'), 'THÊM content/sources/c.txt'],
])('%s is found', (_, change, words) => {
  change();
  const { status, said } = verify();
  expect(status).toBe(1);
  expect(said).toContain(words);
});

test.each([
  ['the glossary', () => repository.put('glossary/5k.yaml', 'name: 5K')],
  ['a file that is no source', () => repository.put('sources/ghi-chu.docx', 'x')],
])('near miss: %s is not the sources', (_, change) => {
  change();
  expect(verify().status).toBe(0);
});

test('the times of a source are those of its commits, in UTC, and not known while it is changed', () => {
  const sources = join(repository.folder, 'content/sources');
  const committed = sourceHistory(sources);
  expect(committed.timesOf('a').firstPublished).toMatch(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  expect(committed.timesOf('a').lastChanged).toBe(committed.timesOf('a').firstPublished);
  expect(committed.timesOf('c')).toEqual({ firstPublished: null, lastChanged: null });
  repository.edit('sources/b.yaml', '2/TB', '3/TB');
  const changed = sourceHistory(sources);
  expect(changed.timesOf('b').lastChanged).toBe(null);
  expect(changed.timesOf('b').firstPublished).toBe(committed.timesOf('b').firstPublished);
  expect(changed.timesOf('a')).toEqual(committed.timesOf('a'));
});

test('a shallow clone knows no times', () => {
  const shallow = join(repository.folder, 'shallow');
  repository.edit('sources/a.txt', 'một', 'mốt');
  repository.commit();
  spawnSync('git', ['clone', '-q', '--depth=1', `file://${repository.folder}`, shallow]);
  const history = sourceHistory(join(shallow, 'content/sources'));
  expect(readFileSync(join(shallow, 'content/sources/a.txt'), 'utf8')).toContain('mốt');
  expect(history.commit).toMatch(/^[0-9a-f]{40}$/);
  expect(history.timesOf('a')).toEqual({ firstPublished: null, lastChanged: null });
});
