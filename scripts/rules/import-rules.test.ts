import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../root.ts';
import { faultOf, hostFault, importFaults, importsOf, yamlFault } from './import-rules.ts';
import { importTable } from './import-table.ts';

test('imports flow in one direction and never in a circle', () => {
  expect(importFaults()).toEqual([]);
});

test.each([
  ['src/convert/recognize/header/title.ts', 'src/vietnamese/fold/fold.ts'],
  ['src/convert/recognize/header/title.ts', 'src/convert/model.ts'],
  ['src/convert/convert.ts', 'src/convert/emit/emit.ts'],
  ['src/pages/index.astro', 'src/layouts/Page.astro'],
  ['src/store/plain-file.ts', 'node:fs'],
  ['src/pages/index.astro', 'astro:content'],
  ['src/schema/term.ts', 'zod'],
  ['src/search/client/page.ts', 'src/search/answer/ask.ts'],
  ['src/search/client/page.ts', 'src/search/client/site-engine.ts'],
  ['src/search/client/open-index.ts', 'src/search/drivers/bundle/read/open-bundle.ts'],
  ['src/search/drivers/bundle/write/filled-chunks.ts', 'src/search/index/phrases.ts'],
])('%s may import %s', (file, target) => {
  expect(faultOf(file, target)).toBeNull();
});

test.each([
  ['a stage another stage', 'src/convert/recognize/header/title.ts', 'src/convert/segment/segment.ts'],
  ['a stage the order of stages', 'src/convert/recognize/header/title.ts', 'src/convert/archive/run-archive.ts'],
  ['the core the site', 'src/convert/convert.ts', 'src/archive/urls.ts'],
  ['the site the core', 'src/archive/urls.ts', 'src/convert/text/lines.ts'],
  ['the archive a component', 'src/archive/urls.ts', 'src/components/frame/Masthead.astro'],
  ['the archive an integration', 'src/archive/document/name/title.ts', 'src/integrations/static-server.ts'],
  ['the schema a command', 'src/schema/term.ts', 'scripts/root.ts'],
  ['the language a store', 'src/vietnamese/fold/fold.ts', 'src/store/gazetteer.ts'],
  ['the language Node', 'src/vietnamese/fold/fold.ts', 'node:fs'],
  ['the language Node by its bare name', 'src/vietnamese/fold/fold.ts', 'fs'],
  ['the language the site', 'src/vietnamese/fold/fold.ts', 'src/archive/urls.ts'],
  ['a recogniser a table of the site', 'src/convert/recognize/date.ts', 'src/store/tables.ts'],
  ['the answers of search the index', 'src/search/answer/near/near-words.ts', 'src/search/index/vocabulary.ts'],
  ['the client of search a writer', 'src/search/client/page.ts', 'src/search/drivers/bundle/write/write-bundle.ts'],
  ['the client of search an engine', 'src/search/client/page.ts', 'src/search/drivers/bundle/read/open-bundle.ts'],
  ['the answers of search an engine', 'src/search/answer/ask.ts', 'src/search/drivers/postings/open-engine.ts'],
  ['whoever opens the index its writer', 'src/search/client/open-index.ts', 'src/search/drivers/bundle/write/pack.ts'],
  ['a reader the writer', 'src/search/drivers/bundle/read/open-bundle.ts', 'src/search/drivers/bundle/write/pack.ts'],
  ['the format of an engine Node', 'src/search/drivers/bundle/files.ts', 'node:zlib'],
  ['the port an engine', 'src/search/port.ts', 'src/search/drivers/bundle/files.ts'],
  ['a component the index', 'src/components/document/thread/DocumentDuties.astro', 'src/search/index/document.ts'],
  ['a store a page', 'src/store/tables.ts', 'src/pages/index.astro'],
  ['a layout a page', 'src/layouts/Page.astro', 'src/pages/index.astro'],
  ['render the core', 'src/render/elements.ts', 'src/convert/model.ts'],
  ['the core Astro', 'src/convert/convert.ts', 'astro:content'],
  ['anybody a folder that nobody knows', 'src/archive/urls.ts', 'src/new/thing.ts'],
])('%s may not import: %s → %s', (_, file, target) => {
  expect(faultOf(file, target)).not.toBeNull();
});

test('only what a host runs may ask where it is', () => {
  expect(hostFault('src/archive/urls.ts', 'import.meta.env.BASE_URL')).not.toBeNull();
  expect(hostFault('src/site/href.ts', 'import.meta.env.BASE_URL')).toBeNull();
  expect(hostFault('src/workbench/worker/start-worker.ts', 'import.meta.url')).toBeNull();
  expect(hostFault('src/workbench/worker/open-reader.ts', 'import.meta.url')).not.toBeNull();
  expect(hostFault('src/archive/urls.ts', 'const base = "/";')).toBeNull();
});

test('only src/yaml parses YAML', () => {
  expect(yamlFault('src/store/tables.ts', "import { parse } from 'yaml';")).not.toBeNull();
  expect(yamlFault('src/yaml/read-yaml.ts', "import { parseDocument } from 'yaml';")).toBeNull();
  expect(yamlFault('src/schema/frontmatter.ts', "import { stringify } from 'yaml';")).toBeNull();
});

test('a folder without a row is a fault', () => {
  expect(faultOf('src/new/thing.ts', 'src/schema/term.ts')).toContain('expected a row');
});

test('static, dynamic and bare imports are read, in every kind of file', () => {
  const text = `import a from './a.ts';\nexport { b } from "../b.ts";\nimport './c.css';\nconst d = await import('./d.ts');\nimport fs from 'fs';\n@import 'x.css';`;
  expect(importsOf('src/archive/urls.ts', text)).toEqual([
    'src/archive/a.ts',
    'src/b.ts',
    'src/archive/c.css',
    'src/archive/d.ts',
    'fs',
    'x.css',
  ]);
});

test('every row is of a folder or file that exists, and allows only such', () => {
  const places = importTable.flatMap(({ of, may }) => [of, ...may]);
  expect(places.filter((place) => !existsSync(join(root, place)))).toEqual([]);
});

test('every row says why', () => {
  for (const { of, reason } of importTable) expect(reason.length, of).toBeGreaterThan(10);
});
