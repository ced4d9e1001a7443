import { coreImports } from './core-imports.ts';
import { GROUND, type ImportRow } from './import-row.ts';
import { searchImports } from './search-imports.ts';
import { siteImports } from './site-imports.ts';

/** Arrows point down this list: whatever has no row may neither import nor be imported. */
export const importTable: readonly ImportRow[] = [
  {
    of: 'src/ground',
    may: [],
    reason: 'what the language of the program lacks: expected values, escapes, one hash',
  },
  { of: 'src/vietnamese', may: [], reason: 'the language itself; everything may use it, so it uses nothing' },
  {
    of: 'src/number',
    may: ['src/ground', 'src/vietnamese'],
    reason: 'the one grammar of số, ký hiệu, for conversion, archive and search; the browser loads it too',
  },
  { of: 'src/schema', may: ['src/vietnamese', 'src/number'], reason: 'the hinge between conversion and site' },
  {
    of: 'src/gate',
    may: ['src/vietnamese'],
    reason: 'what must not be published: needs nothing but a text, so a browser can ask before a file is sent',
  },
  {
    of: 'src/yaml',
    may: ['src/ground', 'src/vietnamese'],
    reason: 'the one YAML reader, pure: corrections are read in a browser too',
  },
  {
    of: 'src/edition',
    may: ['src/ground'],
    bundler: true,
    reason: 'what differs between the site on a server and in a folder: how scripts read its files and make links',
  },
  { of: 'src/gazetteer', may: GROUND, reason: 'units and their successions, pure' },
  {
    of: 'src/store',
    may: ['src/yaml', ...GROUND, 'src/gazetteer'],
    node: true,
    reason: 'opens tables and files for conversion and site, so it imports neither',
  },
  ...coreImports,
  {
    of: 'src/sources',
    may: [
      ...GROUND,
      'src/convert/model.ts',
      'src/convert/diagnostic.ts',
      'src/convert/limits.ts',
      'src/convert/correct/sidecar.ts',
      'src/convert/correct/content-removal.ts',
      'src/store',
      'src/sources/source-name.ts',
    ],
    node: true,
    reason: 'opens the folder of texts for conversion, and for the downloads of the site',
  },
  {
    of: 'src/sources/source-name.ts',
    may: ['src/vietnamese', 'src/convert/diagnostic.ts'],
    reason: 'what a name of a file gives and what is wrong with it, pure: the workbench names files too',
  },
  {
    of: 'src/import',
    may: [
      ...GROUND,
      'src/convert/decode',
      'src/convert/limits.ts',
      'src/convert/model.ts',
      'src/convert/diagnostic.ts',
    ],
    reason:
      'what an office holds (Word, PDF, scan, package) to a text: runs in a browser and in a command, publishes nothing',
  },
  {
    of: 'src/workbench',
    may: [
      'src/workbench/worker/start-worker.ts',
      'src/workbench/worker/start-import-worker.ts',
      ...GROUND,
      'src/gazetteer',
      'src/yaml',
      'src/gate',
      'src/convert',
      'src/convert/convert.ts',
      'src/convert/diagnostic.ts',
      'src/convert/model.ts',
      'src/convert/knowledge.ts',
      'src/convert/limits.ts',
      'src/convert/correct/sidecar.ts',
      'src/convert/decode',
      'src/convert/emit',
      'src/convert/read',
      'src/convert/resolve',
      'src/sources/source-name.ts',
      'src/import',
      'src/render',
      'src/archive',
      'src/search/plan',
      'src/search/port.ts',
      'src/search/postings.ts',
      'src/search/client',
      'src/search/client/open-index.ts',
    ],
    reason: 'the page where a paper goes in and the finished files come out: all of it in the browser',
  },
  {
    of: 'src/workbench/worker/start-worker.ts',
    may: [],
    bundler: true,
    reason: 'a worker is a file of its own, and only the bundler knows where it is',
  },
  {
    of: 'src/workbench/worker/start-import-worker.ts',
    may: [],
    bundler: true,
    reason: 'likewise, for files to be imported',
  },
  { of: 'src/render', may: ['src/schema'], reason: 'MDX to HTML, for pages and index' },
  { of: 'src/archive', may: [...GROUND, 'src/gazetteer', 'src/render'], reason: 'what pages show, pure' },
  ...searchImports,
  ...siteImports,
];
