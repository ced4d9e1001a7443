/**
 * What staff add to the archive cannot make a test of the program fail: no test reads the archive.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentFolder } from '../../src/store/content-folder.ts';
import { root } from '../root.ts';
import { fixtureArchive, testContent } from './test-content.ts';

test('what tests read as content is their own copy', () => {
  expect(contentFolder(root)).toBe(testContent);
  expect(readdirSync(join(testContent, 'sources'))).toEqual(readdirSync(join(fixtureArchive, 'sources')));
  expect(readdirSync(join(testContent, 'glossary'))).toEqual(readdirSync(join(fixtureArchive, 'glossary')));
});

/** A call that opens a path, with the texts or terms of the checkout in it. */
const OPENS =
  /(?:join\(root, ?|(?:Sync|(?<!new)File|readdir)\()['"`](?:\.\/)?content(?:\/(?:sources|glossary|directives)|['"`]\))/;

test('no test and nothing that only tests use opens the texts or the terms of the checkout', () => {
  const files = ['scripts', 'src'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /(?:\.test|(?:^|\/)test-[a-z-]+|labelled-documents)\.ts$/.test(name))
      .map((name) => join(folder, name))
      .filter((name) => name !== 'scripts/tests/test-content.test.ts'),
  );
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((file) => OPENS.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
  for (const forbidden of ["readdirSync('content/sources')", "join(root, 'content/sources')", "join(root, 'content')"])
    expect(forbidden).toMatch(OPENS);
  for (const fine of ["join(folder, 'content/sources')", "repository.newFile('content/sources/a.txt')"])
    expect(fine).not.toMatch(OPENS);
});
