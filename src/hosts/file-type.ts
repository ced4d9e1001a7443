/** A kind of file of the site, as every host is told of it. */
export interface FileType {
  /** The end of its name, with the dot; of two that fit a name the longer one decides. */
  readonly end: string;
  /** Its content type, without a parameter. */
  readonly type: string;
  /** Whether the type says `charset=utf-8`. */
  readonly utf8?: true;
  /** Whether it is sent packed (`Content-Encoding`) to who takes that. */
  readonly packed?: true;
  readonly reason?: string;
}

/** The type of everything that has no row. */
export const OTHER_TYPE = 'application/octet-stream';

/**
 * All kinds of files that a site has, and those that Astro may add to it. Hosts know some of them,
 * some wrongly, and some not at all: IIS answers 404 for an end that it does not know.
 */
export const fileTypes: readonly FileType[] = [
  { end: '.css', type: 'text/css', utf8: true, packed: true },
  { end: '.csv', type: 'text/csv', utf8: true, packed: true },
  { end: '.gz', type: 'application/gzip', reason: 'a file that is unpacked by who asked for it, not by the browser' },
  { end: '.html', type: 'text/html', utf8: true, packed: true },
  { end: '.ics', type: 'text/calendar', utf8: true, packed: true },
  { end: '.js', type: 'text/javascript', utf8: true, packed: true },
  { end: '.json', type: 'application/json', utf8: true, packed: true },
  { end: '.jsonl', type: 'application/jsonl', utf8: true, packed: true },
  { end: '.jsonld', type: 'application/ld+json', utf8: true, packed: true },
  { end: '.mjs', type: 'text/javascript', utf8: true, packed: true },
  { end: '.png', type: 'image/png' },
  { end: '.svg', type: 'image/svg+xml', utf8: true, packed: true },
  {
    end: '.txt',
    type: 'text/plain',
    packed: true,
    reason: 'as received: the encoding of a source is its own, so none is claimed',
  },
  { end: '.wasm', type: 'application/wasm', packed: true, reason: 'a browser compiles it only as this type' },
  { end: '.webmanifest', type: 'application/manifest+json', utf8: true, packed: true },
  { end: '.woff2', type: 'font/woff2', reason: 'packed by itself' },
  { end: '.xml', type: 'application/xml', utf8: true, packed: true },
  { end: '.zip', type: 'application/zip' },
  ...['pagefind', 'pf_dates', 'pf_days', 'pf_facets', 'pf_fragment', 'pf_ids', 'pf_index', 'pf_meta'].map(indexType),
  ...['pf_names', 'pf_numbers', 'pf_recent', 'pf_sources', 'pf_values', 'pf_words'].map(indexType),
];

function indexType(name: string): FileType {
  return {
    end: `.${name}`,
    type: OTHER_TYPE,
    reason: 'of the index of search: packed already, unpacked by its reader',
  };
}

const byEnd: ReadonlyMap<string, FileType> = new Map(fileTypes.map((type) => [type.end, type]));

/** The kind of a file by its name or path; null where the site has no such kind. */
export function fileTypeOf(path: string): FileType | null {
  const end = /\.[^./]*$/.exec(path)?.[0] ?? '';
  return byEnd.get(end) ?? null;
}

/** `Content-Type` of a file by its name or path. */
export function contentTypeOf(path: string): string {
  const found = fileTypeOf(path);
  return found === null ? OTHER_TYPE : headerValue(found);
}

/** A type as the header says it. */
export function headerValue({ type, utf8 }: FileType): string {
  return utf8 ? `${type}; charset=utf-8` : type;
}
