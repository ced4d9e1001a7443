import { expect, test } from 'vitest';
import { asksHost, importFaults, mayImport } from './import-rules.ts';

test.each([
  ['src/convert/recognize/header/title.ts', 'src/vietnamese/fold.ts', true],
  ['src/convert/recognize/header/title.ts', 'src/convert/model.ts', true],
  ['src/convert/recognize/header/title.ts', 'src/convert/segment/segment.ts', false],
  ['src/convert/recognize/header/title.ts', 'src/convert/read-document.ts', false],
  ['src/convert/convert.ts', 'src/convert/emit/emit.ts', true],
  ['src/convert/convert.ts', 'src/archive/urls.ts', false],
  ['src/archive/urls.ts', 'src/convert/text/lines.ts', false],
  ['src/archive/urls.ts', 'src/components/Citation.astro', false],
  ['src/archive/place/place.ts', 'src/archive/urls.ts', true],
  ['src/archive/archive.ts', 'src/site/load.ts', false],
  ['src/archive/archive.ts', 'src/integrations/content-folder.ts', false],
  ['src/components/place/PlaceMap.astro', 'src/site/href.ts', true],
  ['src/components/place/PlaceMap.astro', 'src/integrations/content-folder.ts', false],
  ['src/site/load.ts', 'src/integrations/content-folder.ts', true],
  ['src/site/load.ts', 'src/components/frame/Masthead.astro', false],
  ['src/integrations/content-folder.ts', 'src/pages/index.astro', false],
  ['src/schema/directive.ts', 'src/convert/model.ts', false],
  ['src/pages/index.astro', 'src/layouts/Page.astro', true],
  ['src/layouts/Page.astro', 'src/pages/index.astro', false],
])('%s may import %s: %s', (file, target, may) => {
  expect(mayImport(file, target)).toBe(may);
});

test.each([
  [`import { getCollection } from 'astro:content';`, true],
  [`import type { APIRoute } from 'astro';`, true],
  [`import { join } from 'node:path';`, true],
  ['export const href = addresses(import.meta.env.BASE_URL);', true],
  [`import { astrology } from './astrology.ts';`, false],
  ['/** What a node of the graph imports. */', false],
])('%s asks the host: %s', (text, asks) => {
  expect(asksHost(text)).toBe(asks);
});

test('imports flow in one direction and never in a circle', () => {
  expect(importFaults()).toEqual([]);
});
