import { GROUND, type ImportRow } from './import-row.ts';

/** The rooms that know Astro, and their style sheets. */
export const siteImports: readonly ImportRow[] = [
  { of: 'src/styles', may: [], reason: 'style sheets' },
  { of: 'src/fonts', may: [], reason: 'the faces of the site, which `npm run fonts` makes' },
  {
    of: 'src/site',
    may: ['src/archive', 'src/render', ...GROUND, 'src/gazetteer', 'src/store', 'src/search/plan', 'src/integrations'],
    node: true,
    astro: true,
    reason: 'loads the archive for pages, and knows the base of its addresses; bodies are rendered in integrations',
  },
  {
    of: 'src/integrations',
    may: [
      'src/sources',
      'src/convert/model.ts',
      'src/convert/decode',
      'src/convert/correct/content-removal.ts',
      'src/gate',
      'src/archive',
      ...GROUND,
      'src/gazetteer',
      'src/store',
      'src/render',
      'src/search/index',
      'src/search/drivers/bundle',
      'src/search/drivers/bundle/write',
    ],
    node: true,
    astro: true,
    reason: 'hooks of Astro: files and index beside the pages; the gate keeps former versions of texts back',
  },
  {
    of: 'src/components',
    may: [
      'src/site',
      'src/archive',
      ...GROUND,
      'src/gazetteer',
      'src/search/client',
      'src/search/client/open-index.ts',
      'src/convert/decode',
      'src/styles',
      'src/fonts',
    ],
    astro: true,
    reason:
      'shows what it is given; its scripts are clients of search, a page asks for the first file of its index, and that of a source by line decodes it as conversion does',
  },
  {
    of: 'src/layouts',
    may: ['src/components', 'src/site', 'src/archive', ...GROUND, 'src/styles'],
    astro: true,
    reason: 'frames of pages',
  },
  {
    of: 'src/pages',
    may: [
      'src/layouts',
      'src/components',
      'src/site',
      'src/archive',
      'src/gazetteer',
      ...GROUND,
      'src/search/client',
      'src/styles',
    ],
    astro: true,
    reason: 'routes: thin, nobody imports them',
  },
];
