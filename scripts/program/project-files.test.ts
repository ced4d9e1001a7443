import { expect, test } from 'vitest';
import { isBrought, ownerOf } from './project-files.ts';

test.each([
  ['content/sources/a.txt', 'archive'],
  ['content/sources/2021/a.yaml', 'archive'],
  ['content/glossary/5k.yaml', 'archive'],
  ['content/site.yaml', 'archive'],
  ['content/reference/renamed.yaml', 'archive'],
  ['content/reference/bodies.yaml', 'table'],
  ['content/reference/gazetteer/units.tsv', 'table'],
  ['content/reference/gazetteer/README.md', 'program'],
  ['content/README.md', 'program'],
  ['content/huong-dan/ten-tep.svg', 'program'],
  ['src/archive/urls.ts', 'program'],
  ['src/content/sources/a.ts', 'program'],
  ['.github/workflows/archive.yml', 'program'],
  ['.kho-van-ban/program.json', 'record'],
])('%s belongs to: %s', (path, owner) => expect(ownerOf(path)).toBe(owner));

test.each([
  ['dist/index.html', false],
  ['node_modules/astro/package.json', false],
  ['content/directives/a.mdx', false],
  ['content/sources/a.txt', false],
  ['.dist.kho-van-ban-khoa', false],
  ['src/distribution.ts', true],
  ['package.json', true],
])('%s is brought by the program: %s', (path, brought) => expect(isBrought(path)).toBe(brought));
