/** What git keeps of sources, by real checkouts: their versions, and the names they had. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { renamedSources } from '../../../src/sources/renamed-sources.ts';
import { sourceVersions } from '../../../src/sources/source-versions.ts';
import { testRepository } from './test-repository.ts';

const TEXT = 'THÔNG BÁO\nVề việc một\n';
const repository = testRepository({ 'sources/a.txt': TEXT, 'sources/b.txt': 'THÔNG BÁO\nVề việc hai\n' });
const { put, edit, remove, rename, commit } = repository;
const sources = join(repository.folder, 'content/sources');
beforeEach(repository.reset);
afterAll(repository.dispose);

const textsOf = (id: string): string[] | undefined =>
  sourceVersions(sources)?.(id).text.map(({ bytes }) => (bytes === null ? 'only' : Buffer.from(bytes).toString()));
const committed = (...changes: (() => void)[]): void => {
  for (const change of changes) {
    change();
    commit();
  }
};

test('a text that was replaced has its versions, the newest first; one that was not has one', () => {
  committed(() => edit('sources/a.txt', 'một', 'mốt'));
  expect(textsOf('a')).toEqual(['THÔNG BÁO\nVề việc mốt\n', TEXT]);
  expect(textsOf('b')).toEqual(['only']);
  expect(textsOf('c')).toEqual([]);
});

test('corrections have versions of their own, one without bytes where they were taken away', () => {
  committed(
    () => put('sources/a.yaml', 'number: 1\n'),
    () => put('sources/a.yaml', 'number: 2\n'),
    () => remove('sources/a.yaml'),
  );
  const versions = sourceVersions(sources)?.('a').correction.map(({ bytes }) =>
    Buffer.from(bytes ?? 'none').toString(),
  );
  expect(versions).toEqual(['', 'number: 2\n', 'number: 1\n']);
});

test.each([
  ['renamed', 'sources/c.txt', 'c'],
  ['with a name in Vietnamese', 'sources/Thông báo “c”.txt', 'thong-bao-c'],
])('versions go along with a text that is %s', (_, to, id) => {
  committed(
    () => edit('sources/a.txt', 'một', 'mốt'),
    () => rename('sources/a.txt', to),
  );
  expect(textsOf(id)).toEqual(['THÔNG BÁO\nVề việc mốt\n', TEXT]);
  expect(textsOf('a')).toEqual([]);
});

test('what was deleted is not shown when another text comes under its name', () => {
  committed(
    () => remove('sources/a.txt'),
    () => put('sources/a.txt', 'KẾ HOẠCH\nkhác\n'),
    () => put('sources/a.txt', 'KẾ HOẠCH\nkhác nữa\n'),
  );
  expect(textsOf('a')).toEqual(['KẾ HOẠCH\nkhác nữa\n', 'KẾ HOẠCH\nkhác\n']);
});

test('without git, and in a clone without the whole history, versions are not known', () => {
  committed(() => edit('sources/a.txt', 'một', 'mốt'));
  const shallow = join(mkdtempSync(join(tmpdir(), 'shallow-')), 'clone');
  spawnSync('git', ['clone', '-q', '--depth=1', `file://${repository.folder}`, shallow]);
  expect(sourceVersions(join(shallow, 'content/sources'))).toBe(null);
  rmSync(dirname(shallow), { recursive: true });
  expect(sourceVersions(tmpdir())).toBe(null);
});

test.each<[string, changes: (() => void)[], renamed: [string, string][]]>([
  ['once', [() => rename('sources/a.txt', 'sources/c.txt')], [['a', 'c']]],
  [
    'twice: both names lead to the last',
    [() => rename('sources/a.txt', 'sources/c.txt'), () => rename('sources/c.txt', 'sources/d.txt')],
    [
      ['a', 'd'],
      ['c', 'd'],
    ],
  ],
  [
    'and back',
    [() => rename('sources/a.txt', 'sources/c.txt'), () => rename('sources/c.txt', 'sources/a.txt')],
    [['c', 'a']],
  ],
  [
    'near miss: another text has the name now',
    [() => rename('sources/a.txt', 'sources/c.txt'), () => put('sources/a.txt', 'KẾ HOẠCH\n')],
    [],
  ],
  [
    'near miss: it was changed as it was renamed',
    [
      () => {
        rename('sources/a.txt', 'sources/c.txt');
        edit('sources/c.txt', 'một', 'mốt');
      },
    ],
    [],
  ],
  ['near miss: only capitals', [() => rename('sources/a.txt', 'sources/A.txt')], []],
])('names of a text that was renamed %s', (_, changes, renamed) => {
  committed(...changes);
  expect([...renamedSources(sources)].sort()).toEqual(renamed);
});

test('corrections that were never changed are a change of what the archive says', () => {
  committed(() => put('sources/a.yaml', 'number: 1\n'));
  expect(sourceVersions(sources)?.('a').correction).toMatchObject([{ bytes: Buffer.from('number: 1\n') }]);
});
