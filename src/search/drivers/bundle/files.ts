/**
 * Names and shapes of the files of the search bundle. What is written and what is read agree here
 * and nowhere else.
 *
 * Phrases and texts are in the base (a folder named by what is in it) and in one file of the
 * documents that came since; the other files are written by each build. What documents are called
 * is in Pagefind's own files beside them. No file that a query needs holds the whole archive:
 * things are spread over files by what they are asked for, and the number of files follows the
 * number of things.
 *
 * `names/<n>.pf_names` holds the names of units, terms and types whose key belongs to file n;
 * `bodies/<n>.pf_names` and `places/<n>.pf_names` are blocks of names in the order of their
 * letters, `bodies/starts.pf_names` says where each begins (and has the abbreviations of bodies'
 * names), `bodies/best-<n>.pf_names` the best of what begins in many blocks (begun.ts);
 * `numbers/<n>.pf_numbers` the cards of all document numbers whose leading figure modulo the number
 * of these files is n; `days/<n>.pf_days` the deadlines whose day of the year belongs to file n;
 * `dates.pf_dates` the date of each document (all as in port.ts).
 */
import type { ShortForm } from '../../../archive/body/short-forms.ts';
import type { BodyNames } from '../../../archive/body/packed-bodies.ts';
import type { NamedPlace } from '../../../archive/place/place-filter.ts';

/** The folder of the bundle, below the root of the site. */
export const BUNDLE_FOLDER = 'pagefind';

/**
 * Every compressed file begins with this, once it is unpacked: what a server sends in its place is
 * not taken for one.
 */
export const PACK_SIGNATURE = 'pagefind_dcd';

/** `archive.json`: what a reader needs before any other file; never cached. */
export interface ArchiveFile {
  /**
   * Changes when anything that is indexed changes; the files beside the base and the recent
   * documents are asked for with it.
   */
  readonly version: string;
  readonly documents: number;
  /** How many documents are in force: those with this number and greater ones were withdrawn. */
  readonly current: number;
  readonly base: BaseFile;
  /**
   * The file of the documents that came after the base, and their places among all; '' where there
   * are none.
   */
  readonly recent: { readonly file: string; readonly ranks: readonly number[] };
  /** Number of files that hold the document numbers. */
  readonly numberFiles: number;
  /** Number of files that hold the sources; a source is in those of its id and of its checksum. */
  readonly sourceFiles: number;
  /** Number of files that hold the names; those of a key are in file `fnv1a(key)` modulo this. */
  readonly nameFiles: number;
  /**
   * Numbers of files that hold the best bodies and places of each beginning; those of a key are in
   * file `fnv1a(key)` modulo this.
   */
  readonly bestFiles: Readonly<Record<keyof BegunNames, number>>;
  /**
   * Numbers of files that hold the documents of each value of the large facets; those of a key are
   * in file `fnv1a(key)` modulo this.
   */
  readonly havingFiles: Readonly<Partial<Record<keyof FacetFiles, number>>>;
  /**
   * Number of files that hold the deadlines; those of a day are in file `fnv1a(day)` modulo this.
   */
  readonly dayFiles: number;
}

/**
 * The base: phrases and texts of most documents, which builds leave as they are. Its documents have
 * numbers of their own there, from 0 in their order; recent ones stand among them.
 */
export interface BaseFile {
  /** Named by what is in it, so that its files can be cached for ever. */
  readonly folder: string;
  readonly documents: number;
  /** Number of chunks of phrases, a power of two; 0 where the base has no texts, so no phrases. */
  readonly chunks: number;
  /** The bounds of what is listed; see index/phrases.ts. */
  readonly frequent: number;
  readonly heavy: number;
  readonly base: number;
  readonly most: number;
}

/** A document that came after the base: its text, and what else the base would have of it. */
export interface RecentDocument {
  readonly fragment: FragmentFile;
  readonly numbers: readonly (readonly [canonical: string, strength: number])[];
  /** Its vocabulary. */
  readonly words: readonly string[];
}

/** `fragment/<n>.pf_fragment`: a document's text and facts. */
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
 * own, values and columns apart. A document's places are its units and those around them, by
 * gazetteer path.
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

/** Whether a facet is one of the small ones. */
export function isSmallFacet(name: keyof FacetFiles): boolean {
  return SMALL_FACETS.some((small) => small === name);
}

/**
 * The most documents of which `ids.pf_ids` lists all ids (27 KB). A common query finds documents
 * all over the archive: of a large one the ids of those that nobody looks at would be most of what
 * a search moves.
 */
export const MOST_IDS = 4096;

/**
 * The values of a facet that is not small, by key: the name, and the documents that have it as
 * steps from one to the next.
 */
export type HavingFile = Readonly<Record<string, readonly [name: string, ...steps: readonly number[]]>>;

/** Of what begins in many blocks so many are kept. */
export const MOST_BEST = 24;

/** By the key of a beginning (begun.ts), the best of the names that begin so. */
export type BestFile<T> = Readonly<Record<string, T>>;

/**
 * Where the blocks of names begin, and the abbreviations by which bodies are found, which are asked
 * for with them.
 */
export interface BegunHead {
  readonly starts: readonly string[];
  readonly short: readonly ShortForm[];
}

/** What the blocks of `bodies/` and `places/` hold. */
export interface BegunNames {
  readonly bodies: BodyNames;
  readonly places: readonly NamedPlace[];
}

/** A source as its file holds it. */
export type PackedSource = readonly [document: number, id: string, sha256: string, lines: number];

/** The day of the year of a date: `07-29` of `2021-07-29`. */
export function dayOfYear(date: string): string {
  return date.slice('yyyy-'.length);
}

/** Addresses below the bundle's folder. */
export const bundlePath = {
  archive: 'archive.json',
  ids: 'ids.pf_ids',
  smallFacets: 'facets/nho.pf_facets',
  having: (name: keyof FacetFiles, file: number): string => `facets/${name}-${file}.pf_facets`,
  facetValues: (name: keyof FacetFiles): string => `facets/${name}.pf_values`,
  facet: (name: keyof FacetFiles): string => `facets/${name}.pf_facets`,
  numbers: (file: number): string => `numbers/${file}.pf_numbers`,
  names: (file: number): string => `names/${file}.pf_names`,
  sources: (file: number): string => `sources/${file}.pf_sources`,
  days: (file: number): string => `days/${file}.pf_days`,
  dates: 'dates.pf_dates',
  starts: (kind: keyof BegunNames): string => `${kind}/starts.pf_names`,
  block: (kind: keyof BegunNames, block: number): string => `${kind}/${block}.pf_names`,
  best: (kind: keyof BegunNames, file: number): string => `${kind}/best-${file}.pf_names`,
} as const;

/** Addresses below the folder of the base. */
export const basePath = {
  chunk: (name: string): string => `index/${name}.pf_index`,
  fragment: (document: number): string => `fragment/${document}.pf_fragment`,
  words: 'words.pf_words',
} as const;
