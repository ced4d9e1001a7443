/**
 * The port of search: all that a search asks of an index. The page, its groups, facets and
 * suggestions know this and no engine; each engine has a folder in `drivers/` that answers it.
 *
 * A document is a whole number here: those in force come first, the newest is 0; withdrawn ones
 * follow. A method rejects where the index cannot be reached: no answer is not an empty answer.
 */
import type { ListedBody } from '../archive/body/packed-bodies.ts';
import type { ShortForm } from '../archive/body/short-forms.ts';
import type { NamedPlace } from '../archive/place/place-filter.ts';
import type { FacetName } from './plan/address.ts';
import type { Phrase } from './plan/phrase.ts';
import type { Postings } from './postings.ts';

/**
 * The names of one archive, open for reading: all that suggestions need, so a page with a search
 * box loads little.
 */
export interface SuggestionIndex {
  /** How many documents there are. */
  size(): Promise<number>;
  /** How many documents are in force: those with this number and greater ones were withdrawn. */
  current(): Promise<number>;
  /** The known document numbers that begin with a figure; there may be others among them. */
  numberCards(figure: number): Promise<readonly NumberCard[]>;
  /** The values that documents have in a facet. Places are the facet `noi`. */
  facet(name: FacetName): Promise<FacetColumn>;
  /** The values of a facet alone. */
  facetValues(name: FacetName): Promise<FacetColumn['values']>;
  /** The abbreviations by which bodies are found. */
  shortForms(): Promise<readonly ShortForm[]>;
  /**
   * The bodies whose names begin with words (without tones; the last may be unfinished), then those
   * that have them further on; there may be others among them. Those with most documents first;
   * words of levels need not be typed.
   */
  bodies(typed: readonly string[]): Promise<Begun<ListedBody>>;
  /** The units that have a page whose names, former ones too, begin so. */
  places(typed: readonly string[]): Promise<Begun<NamedPlace>>;
  /** A document as results show it. */
  document(document: number): Promise<DocumentText>;
  /**
   * The documents whose titles hold what is typed so far, best first; tones count where they are
   * typed.
   */
  titles(typed: string): Promise<readonly number[]>;
}

/** The index of one archive, open for reading. */
export interface SearchIndex extends SuggestionIndex {
  /** Another one when anything that is indexed is another. */
  version(): Promise<string>;
  /** The documents that hold a phrase, exactly: none too many, none missing. */
  phrase(phrase: Phrase): Promise<Postings>;
  /**
   * The documents of a number in its canonical form (`17/ct-ubnd`). Strength 3: it is the
   * document's own; 1: it is cited as asked; 0: cited in another spelling.
   */
  number(canonical: string): Promise<Postings>;
  /**
   * The ids of all documents, which their addresses are made of, where the archive is so small that
   * these are few.
   */
  ids(): Promise<readonly string[] | null>;
  /** A facet with some of its values alone: cheaper than all of a large one. */
  facetOf(name: FacetName, keys: readonly string[]): Promise<FacetColumn>;
  /**
   * What may bear a name with this key (archive/list/name-key.ts); there may be others among them.
   */
  names(key: string): Promise<readonly NameCard[]>;
  /**
   * The files with this id, or whose checksum begins with these eight figures; there may be others
   * among them.
   */
  sources(key: string): Promise<readonly SourceRow[]>;
  /** The date (EDTF) of each document; null where none is known. */
  dates(): Promise<readonly (string | null)[]>;
  /** The deadlines of a day of the year (`07-29`); there may be others among them. */
  deadlines(day: string): Promise<readonly DueCard[]>;
  /** Every word of the archive. */
  vocabulary(): Promise<Vocabulary>;
}

/** The best of what begins with words; `isCut` where there are more. */
export interface Begun<T> {
  readonly names: readonly T[];
  readonly isCut: boolean;
}

/** A facet: its values, and for each document the indexes of those it has. */
export interface FacetColumn {
  readonly values: readonly (readonly [key: string, name: string])[];
  readonly of: (document: number) => readonly number[];
}

/**
 * A known document number. `held` is the id of the document, `key` its address under /vien-dan/,
 * `onlyIn` the id of the document that has the line of it where it has no page. `citing`: how many
 * documents cite it. `withdrawn`: the archive holds it and staff withdrew it.
 */
export interface NumberCard {
  readonly number: string;
  readonly type: string | null;
  readonly typeKey: string | null;
  readonly title: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly held: string | null;
  readonly key: string | null;
  readonly onlyIn: string | null;
  readonly citing: number;
  readonly withdrawn: boolean;
}

/**
 * Something with a name: a unit of either era, a term, a type of document. `key` is its address (of
 * a unit as `placeKey` has it),
 * `also` are other names of it, `where` the units around it. `documents`: how many documents its
 * page lists; null where it has no page.
 */
export interface NameCard {
  readonly kind: 'place' | 'term' | 'type';
  readonly key: string;
  readonly name: string;
  readonly also: readonly string[];
  readonly where: string;
  readonly documents: number | null;
  /**
   * Of a unit that came from others: those with documents. Of a unit that became others: these. Of
   * one without a page: the province around it.
   */
  readonly near: readonly NearPlace[];
}

/**
 * A deadline that is one day: the id of its document, the anchor of the passage, what the document
 * is called, the words that state it, the bodies that are told (`isInferred`: by the passage around
 * them).
 */
export interface DueCard {
  readonly date: string;
  readonly document: string;
  readonly anchor: string;
  readonly name: string;
  readonly what: string;
  readonly who: readonly string[];
  readonly isInferred: boolean;
}

/** The file of a document as received; `lines`: how many it has. */
export interface SourceRow {
  readonly document: number;
  readonly id: string;
  readonly sha256: string;
  readonly lines: number;
}

/** A unit beside another. `key` is null where it has no page. */
export interface NearPlace {
  readonly key: string | null;
  readonly name: string;
  readonly documents: number;
}

/** A document's text, a line for each block of its page, with the facts that a result shows. */
export interface DocumentText {
  readonly id: string;
  readonly text: string;
  /** In text order. */
  readonly provisions: readonly ProvisionStart[];
  readonly type: string | null;
  readonly number: string | null;
  /** The title, or what stands for it; `titleMark` says what that is made of, null for a title. */
  readonly title: string | null;
  readonly titleMark: string | null;
  /** EDTF. */
  readonly date: string | null;
  readonly issuer: string | null;
  /** Not null where staff withdrew it; `replacedBy` is the document that took its place. */
  readonly withdrawn: { readonly replacedBy: { readonly id: string; readonly name: string } | null } | null;
}

/** A provision: its id on the page, what it is called in a link, where its text begins (UTF-16). */
export interface ProvisionStart {
  readonly id: string;
  readonly label: string;
  readonly start: number;
}

/**
 * The words of an archive as they are shown, lower case, each with the number of documents that
 * hold it.
 */
export type Vocabulary = readonly (readonly [word: string, documents: number])[];
