import { expect, test } from 'vitest';
import { importFaults, mayImport } from './import-rules.ts';

test.each([
  ['src/convert/recognize/header/title.ts', 'src/vietnamese/fold.ts', true],
  ['src/convert/recognize/header/title.ts', 'src/convert/model.ts', true],
  ['src/convert/recognize/header/title.ts', 'src/convert/segment/segment.ts', false],
  ['src/convert/recognize/header/title.ts', 'src/convert/read-document.ts', false],
  ['src/convert/convert.ts', 'src/convert/emit/emit.ts', true],
  ['src/convert/convert.ts', 'src/archive/urls.ts', false],
  ['src/archive/urls.ts', 'src/convert/text/lines.ts', false],
  ['src/archive/urls.ts', 'src/components/Citation.astro', false],
  ['src/schema/directive.ts', 'src/convert/model.ts', false],
  ['src/pages/index.astro', 'src/layouts/Page.astro', true],
  ['src/layouts/Page.astro', 'src/pages/index.astro', false],
])('%s may import %s: %s', (file, target, may) => {
  expect(mayImport(file, target)).toBe(may);
});

test('imports flow in one direction and never in a circle', () => {
  expect(importFaults()).toEqual([]);
});
