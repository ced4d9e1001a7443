import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../root.ts';
import { programVersion } from '../../src/store/program-version.ts';
import { noteLines, notesSince, readChangelog } from './release-notes.ts';

const changelog = `# Changelog

## [Unreleased]

### Điều cơ quan cần làm

- Chưa ra.

## [1.1.0] - 2026-12-01

### Added

- An English line.

### Có gì mới cho cơ quan

- Mới.
  Dòng hai.

### Điều cơ quan cần làm

- Làm A.

## [1.0.0] - 2026-11-01

### Added

- x

## [0.9.0] - 2026-10-01

### Điều cơ quan cần làm

- Làm B.
`;
const notes = readChangelog(changelog);

test.each(['\n', '\r\n'])('versions with what is for offices, newest first, with line ends %j', (end) => {
  expect(readChangelog(changelog.replaceAll('\n', end))).toEqual([
    { version: '1.1.0', news: ['- Mới.', '  Dòng hai.'], toDo: ['- Làm A.'] },
    { version: '1.0.0', news: [], toDo: [] },
    { version: '0.9.0', news: [], toDo: ['- Làm B.'] },
  ]);
});

test.each([
  ['0.9.0', ['1.0.0', '1.1.0']],
  ['1.1.0', []],
  ['0.1.0', ['0.9.0', '1.0.0', '1.1.0']],
  [null, ['0.9.0', '1.0.0', '1.1.0']],
])('since %s: %j', (from, versions) => expect(notesSince(notes, from).map(({ version }) => version)).toEqual(versions));

test('a version that asks nothing says so', () => {
  expect(noteLines(notesSince(notes, '0.9.0'))).toEqual([
    'Bản 1.0.0',
    '  Cần làm:',
    '  - Không có việc gì.',
    'Bản 1.1.0',
    '  Có gì mới:',
    '  - Mới.',
    '    Dòng hai.',
    '  Cần làm:',
    '  - Làm A.',
  ]);
});

test('the changelog of the program begins with its version and says of each what an office has to do', () => {
  const own = readChangelog(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'));
  expect(own[0]?.version).toBe(programVersion(root));
  expect(own.filter(({ toDo }) => toDo.length === 0)).toEqual([]);
});
