/**
 * Names and shapes of the files of the search bundle: Pagefind's own, and those that we add in its
 * formats. What is written and what is read agree here and nowhere else.
 *
 * `names/<n>.pf_names` holds the names of units, terms and types whose key belongs to file n;
 * `numbers/<n>.pf_numbers` the cards of all document numbers whose leading figure modulo the
 * number of these files is n; `days/<n>.pf_days` the deadlines whose day of the year belongs to file n;
 * `dates.pf_dates` the date of each document; `words.pf_words` the vocabulary, `bodies.pf_bodies` the names of bodies
 * (all as in port.ts).
 */

/** The folder of the bundle, below the root of the site. */
export const BUNDLE_FOLDER = 'pagefind';

/** Every compressed file of Pagefind's begins with this, once it is unpacked. */
export const PACK_SIGNATURE = 'pagefind_dcd';

/** `archive.json`: what a reader needs before any other file; never cached. */
export interface ArchiveFile {
  /** Changes when anything that is indexed changes; all other files are asked for with it. */
  readonly version: string;
  readonly documents: number;
  /** How many documents are in force: those with this number and greater ones were withdrawn. */
  readonly current: number;
  /** Number of chunks of phrases, a power of two. */
  readonly chunks: number;
  /** Number of files that hold the document numbers. */
  readonly numberFiles: number;
  /** Number of files that hold the sources; a source is in those of its id and of its checksum. */
  readonly sourceFiles: number;
  /** Number of files that hold the names; those of a key are in file `fnv1a(key)` modulo this. */
  readonly nameFiles: number;
  /** Number of files that hold the deadlines; those of a day are in file `fnv1a(day)` modulo this. */
  readonly dayFiles: number;
  /** The bounds of what is listed; see index/phrases.ts. */
  readonly frequent: number;
  readonly base: number;
  readonly most: number;
}

/** `fragment/<n>.pf_fragment`, as Pagefind shapes it; `meta` holds only text there. */
export interface FragmentFile {
  readonly url: string;
  readonly content: string;
  readonly word_count: number;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly FragmentAnchor[];
}

/** A provision; `location` counts the words before it, separated by white space. */
export interface FragmentAnchor {
  readonly element: string;
  readonly id: string;
  readonly text: string;
  readonly location: number;
}

/**
 * A facet of which a document has one value: `of[document]` is an index into `values`, -1 where it
 * is not known.
 */
export interface SingleFacet {
  readonly values: readonly (readonly [key: string, name: string])[];
  readonly of: readonly number[];
}

/** A facet of which a document may have several values. */
export interface ManyFacet {
  readonly values: readonly (readonly [key: string, name: string])[];
  readonly of: readonly (readonly number[])[];
}

/**
 * The facets. Those shown with every result are together in one file, the others in files of their
 * own. A document's places are its units and those around them, by gazetteer path.
 */
export interface FacetFiles {
  readonly loai: SingleFacet;
  readonly nam: SingleFacet;
  readonly 'che-do': SingleFacet;
  readonly 'co-quan': SingleFacet;
  readonly 'duoc-giao': ManyFacet;
  readonly 'kinh-gui': ManyFacet;
  readonly 'thuat-ngu': ManyFacet;
  readonly noi: ManyFacet;
}

/** The facets shown with every result: small ones, fetched at once. */
export const SMALL_FACETS = ['loai', 'nam', 'che-do'] as const;

/**
 * How many ids a file of `ids/` holds; `ids/<n>.pf_ids` is the list of the ids of documents n × 1024
 * and on. A common query asks for ids all over the archive: fewer files are fewer requests for the
 * same bytes.
 */
export const IDS_A_FILE = 1024;

/** A source as its file holds it. */
export type PackedSource = readonly [document: number, id: string, sha256: string, lines: number];

/** The day of the year of a date: `07-29` of `2021-07-29`. */
export function dayOfYear(date: string): string {
  return date.slice('yyyy-'.length);
}

/** Addresses below the bundle's folder. */
export const bundlePath = {
  archive: 'archive.json',
  chunk: (name: string): string => `index/vi_${name}.pf_index`,
  fragment: (document: number): string => `fragment/${document}.pf_fragment`,
  ids: (document: number): string => `ids/${Math.floor(document / IDS_A_FILE)}.pf_ids`,
  smallFacets: 'facets/nho.pf_facets',
  facet: (name: keyof FacetFiles): string => `facets/${name}.pf_facets`,
  numbers: (file: number): string => `numbers/${file}.pf_numbers`,
  names: (file: number): string => `names/${file}.pf_names`,
  sources: (file: number): string => `sources/${file}.pf_sources`,
  days: (file: number): string => `days/${file}.pf_days`,
  dates: 'dates.pf_dates',
  words: 'words.pf_words',
  bodies: 'bodies.pf_bodies',
} as const;
