import { GROUND, type ImportRow } from './import-row.ts';

/** The rooms of search: the port, those who ask it, and the engines behind it. */
export const searchImports: readonly ImportRow[] = [
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
    of: 'src/search/engine.ts',
    may: ['src/search/plan', 'src/search/port.ts'],
    reason: 'what a whole search asks and what it answers, wherever it is carried out',
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
    of: 'src/search/drivers/texts',
    may: [...GROUND, 'src/search/plan', 'src/search/port.ts', 'src/search/postings.ts'],
    reason: 'answers the port from texts that are at hand, for what a device keeps',
  },
  {
    of: 'src/search/drivers/pagefind',
    may: [...GROUND, 'src/edition', 'src/search/plan'],
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
      'src/edition',
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
      'src/edition',
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
];
