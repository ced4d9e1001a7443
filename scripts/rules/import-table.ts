/** One row of the direction of flow: what the files of a folder (or one file) may import, and why no more. */
export interface ImportRow {
  /** A folder, or a file; the longest that fits a path decides. */
  readonly of: string;
  /** Folders or files that it may import, beside itself. */
  readonly may: readonly string[];
  /** Whether it may import Node's own modules. */
  readonly node?: true;
  /** Whether it may import Astro. */
  readonly astro?: true;
  readonly reason: string;
}

const GROUND = ['src/ground', 'src/vietnamese', 'src/number', 'src/schema'] as const;
const CORE_GROUND = [
  ...GROUND,
  'src/gazetteer',
  'src/convert/text',
  'src/convert/model.ts',
  'src/convert/diagnostic.ts',
];

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
  { of: 'src/gazetteer', may: GROUND, reason: 'units and their successions, pure' },
  {
    of: 'src/store',
    may: ['src/yaml', ...GROUND, 'src/gazetteer'],
    node: true,
    reason: 'opens tables and files for conversion and site, so it imports neither',
  },
  {
    of: 'src/convert/text',
    may: [...GROUND, 'src/gazetteer', 'src/convert/model.ts', 'src/convert/diagnostic.ts'],
    reason: 'pieces that every stage uses',
  },
  { of: 'src/convert/message', may: [], reason: 'words about sources, for diagnostic.ts alone' },
  {
    of: 'src/convert/decode',
    may: [...CORE_GROUND, 'src/convert/limits.ts'],
    reason: 'a stage imports no other stage',
  },
  { of: 'src/convert/segment', may: CORE_GROUND, reason: 'a stage imports no other stage' },
  { of: 'src/convert/recognize', may: CORE_GROUND, reason: 'a stage imports no other stage' },
  { of: 'src/convert/resolve', may: CORE_GROUND, reason: 'a stage imports no other stage' },
  {
    of: 'src/convert/correct',
    may: [...CORE_GROUND, 'src/yaml'],
    reason: 'a stage imports no other stage',
  },
  { of: 'src/convert/emit', may: CORE_GROUND, reason: 'a stage imports no other stage' },
  {
    of: 'src/convert/read',
    may: [
      ...CORE_GROUND,
      'src/convert/knowledge.ts',
      'src/convert/segment',
      'src/convert/recognize',
      'src/convert/resolve',
      'src/convert/emit',
    ],
    reason: 'puts what the stages found in one text together',
  },
  {
    of: 'src/convert',
    may: [...GROUND, 'src/yaml', 'src/gate', 'src/gazetteer', ...stages()],
    reason: 'the order of the stages; runs in Node, in workers and in a browser',
  },
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
    ],
    node: true,
    reason: 'opens the folder of texts for conversion, and for the downloads of the site',
  },
  { of: 'src/render', may: ['src/schema'], reason: 'MDX to HTML, for pages and index' },
  { of: 'src/archive', may: [...GROUND, 'src/gazetteer', 'src/render'], reason: 'what pages show, pure' },
  { of: 'src/search/plan', may: GROUND, reason: 'what was typed and what it asks for, pure' },
  { of: 'src/search/postings.ts', may: ['src/ground'], reason: 'lists of documents, for every engine' },
  {
    of: 'src/search/port.ts',
    may: [
      'src/search/plan',
      'src/search/postings.ts',
      'src/archive/body/packed-bodies.ts',
      'src/archive/body/short-forms.ts',
      'src/archive/place/place-filter.ts',
    ],
    reason: 'what search asks of an index; it names no engine',
  },
  {
    of: 'src/search/index',
    may: [...GROUND, 'src/gazetteer', 'src/archive', 'src/search/plan', 'src/search/port.ts', 'src/search/postings.ts'],
    reason: 'what is indexed of an archive, whatever engine keeps it; the browser never loads it',
  },
  {
    of: 'src/search/drivers/bundle',
    may: [
      ...GROUND,
      'src/gazetteer/spelling.ts',
      'src/archive/body/packed-bodies.ts',
      'src/archive/body/short-forms.ts',
      'src/archive/place/place-filter.ts',
      'src/search/plan',
      'src/search/port.ts',
    ],
    reason: 'the format of the embedded engine, agreed by both its sides',
  },
  {
    of: 'src/search/drivers/bundle/write',
    may: [
      ...GROUND,
      'src/archive',
      'src/search/plan',
      'src/search/port.ts',
      'src/search/postings.ts',
      'src/search/index',
      'src/search/drivers/bundle',
      'src/search/drivers/pagefind/write',
    ],
    node: true,
    reason: 'writes the files of the embedded engine in the build',
  },
  {
    of: 'src/search/drivers/pagefind',
    may: [...GROUND, 'src/search/plan'],
    reason: 'what documents are called, by Pagefind: its client in the browser',
  },
  {
    of: 'src/search/drivers/pagefind/write',
    may: [
      ...GROUND,
      'src/search/index',
      'src/search/drivers/bundle',
      'src/search/drivers/bundle/write',
      'src/search/drivers/pagefind',
    ],
    node: true,
    reason: "writes Pagefind's index in the build",
  },
  {
    of: 'src/search/drivers/bundle/read',
    may: [
      ...GROUND,
      'src/archive',
      'src/search/plan',
      'src/search/port.ts',
      'src/search/postings.ts',
      'src/search/drivers/bundle',
      'src/search/drivers/pagefind',
    ],
    reason: 'answers the port from these files in the browser: never the writer',
  },
  {
    of: 'src/search/client/open-index.ts',
    may: ['src/search/port.ts', 'src/search/drivers/bundle', 'src/search/drivers/bundle/read'],
    reason: 'chooses the engine for the search page',
  },
  {
    of: 'src/search/client/suggest/open-names.ts',
    may: ['src/search/port.ts', 'src/search/drivers/bundle', 'src/search/drivers/bundle/read'],
    reason: 'chooses the engine for suggestions',
  },
  {
    of: 'src/search/client',
    may: [
      ...GROUND,
      'src/gazetteer/path.ts',
      'src/gazetteer/spelling.ts',
      'src/archive',
      'src/search/plan',
      'src/search/port.ts',
      'src/search/postings.ts',
      'src/search/client/open-index.ts',
      'src/search/client/suggest/open-names.ts',
    ],
    reason: 'runs in the browser and knows only the port: no engine, no writer',
  },
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
    reason: 'hooks of Astro: files and index beside the pages',
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
      'src/styles',
      'src/fonts',
    ],
    astro: true,
    reason:
      'shows what it is given; its scripts are clients of search, and a page asks for the first file of its index',
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

function stages(): string[] {
  return ['text', 'message', 'decode', 'segment', 'recognize', 'resolve', 'correct', 'emit', 'read'].map(
    (stage) => `src/convert/${stage}`,
  );
}
