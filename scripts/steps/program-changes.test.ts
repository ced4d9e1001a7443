import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { git } from '../../src/store/git-output.ts';
import { testRepository } from '../tests/commands/test-repository.ts';
import { programChanges } from './program-changes.ts';

const repository = testRepository({ 'sources/a.txt': 'THÔNG BÁO\n' });
const head = (): string => git(repository.folder, 'rev-parse', 'HEAD');
const first = head();
let answer = '';
const server = createServer(({ url }, response) => {
  response.statusCode = answer === '' || !url?.startsWith('/kho/ban-ke.json') ? 404 : 200;
  response.end(answer);
});
const site = (): string => `http://localhost:${(server.address() as AddressInfo).port}/kho/`;
beforeAll(() => new Promise<void>((resolve) => server.listen(0, resolve)));
beforeEach(repository.reset);
afterAll(() => {
  server.close();
  repository.dispose();
});

const same = { program: false, tested: false };
const all = { program: true, tested: true };

test.each([
  ['a text', 'content/sources/b.txt', same],
  ['a term', 'content/glossary/moi.yaml', same],
  ['a table', 'content/reference/bodies.yaml', { program: false, tested: true }],
  ['the guide', 'content/README.md', { program: false, tested: true }],
  ['whose archive it is', 'content/site.yaml', { program: false, tested: true }],
  ['the program', 'src/x.ts', all],
  ['a package', 'package-lock.json', all],
  ['a file whose name begins as the folder of texts', 'content-x/a.txt', all],
])('since the commit that a change starts from: %s', async (_, path, changes) => {
  const file = join(repository.folder, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, '# x\n');
  repository.commit();
  expect(await programChanges(repository.folder, first, '')).toEqual(changes);
});

test('since the commit of the published site, where no change is proposed', async () => {
  answer = JSON.stringify({ archive: 'Kho', commit: first, sources: [] });
  repository.put('sources/b.txt', 'x');
  repository.commit();
  expect(await programChanges(repository.folder, '', site())).toEqual(same);
  expect(await programChanges(repository.folder, '', `${site()}khac/`)).toEqual(all);
});

test.each([
  ['no site', ''],
  ['no manifest', '<html>'],
  ['a site that was built outside of a checkout', JSON.stringify({ commit: null })],
  ['a commit that is not there', JSON.stringify({ commit: 'a'.repeat(40) })],
  ['what is no commit', JSON.stringify({ commit: 'HEAD' })],
])('%s: everything has changed', async (_, told) => {
  answer = told;
  expect(await programChanges(repository.folder, '', site())).toEqual(all);
});

test('a commit that this one did not come from says nothing, and so does no address', async () => {
  repository.put('sources/b.txt', 'x');
  repository.commit();
  const elsewhere = head();
  repository.reset();
  answer = JSON.stringify({ commit: elsewhere });
  expect(await programChanges(repository.folder, '', site())).toEqual(all);
  expect(await programChanges(repository.folder, '', '')).toEqual(all);
});
