/** What search needs to know of an archive and its documents. */
import type { BodyNames } from '../../archive/body/packed-bodies.ts';
import type { PackedPlace } from '../../archive/place/place-filter.ts';
import type { DueCard, NameCard } from '../port.ts';

/**
 * A provision: its id on the page, what it is called in a link, and where its text begins in `text`
 * (UTF-16).
 */
export interface SearchAnchor {
  readonly id: string;
  readonly label: string;
  readonly offset: number;
}

/**
 * A document with its text: all the visible text of its body, a line for each block; texts are NFC.
 */
export interface SearchDocument extends SearchFacts {
  readonly text: string;
  readonly anchors: readonly SearchAnchor[];
}

/**
 * A document to be indexed. Its text is read when it is needed, for the texts of an archive are
 * larger than all else.
 */
export interface SearchEntry {
  readonly facts: SearchFacts;
  /** Another one where the text, the provisions or the facts that are kept with them are others. */
  readonly print: string;
  /** Null for one whose text cannot be read, which is reported: it is left out. */
  readonly read: () => Promise<SearchDocument | null>;
}

/** What is known of a document besides its text. */
export interface SearchFacts {
  readonly id: string;
  /** As pages show it: in sentence case where it is printed in capitals. */
  readonly title: string | null;
  /** Where the text gives no title: what pages show in its place. */
  readonly standIn: StandIn | null;
  readonly number: string | null;
  /** EDTF. */
  readonly date: string | null;
  /** By what lists sort it (see newestFirst): the date, else a bound that is inferred, else ''. */
  readonly sortDate: string;
  /** Slug and name of the type. */
  readonly type: KeyedName | null;
  readonly issuer: KeyedName | null;
  /** The bodies that it tells to do something. */
  readonly assigned: readonly KeyedName[];
  /** The bodies that it is addressed to (kính gửi). */
  readonly addressed: readonly KeyedName[];
  readonly regime: 'state' | 'party' | null;
  /** The units it names and the units around these. */
  readonly places: readonly PlaceName[];
  readonly terms: readonly KeyedName[];
  readonly references: readonly SearchReference[];
  /** The file as received. */
  readonly source: { readonly sha256: string; readonly lines: number };
  /** Not null where staff withdrew it; `replacedBy` is the document that took its place. */
  readonly withdrawn: { readonly replacedBy: KeyedName | null } | null;
}

/** What stands for a title: the text, and what it is made of, as pages say it. */
export interface StandIn {
  readonly text: string;
  readonly mark: string;
}

/**
 * All that is indexed: the documents, the names of the bodies and units that have pages, other
 * names.
 */
export interface SearchArchive {
  readonly documents: readonly SearchEntry[];
  readonly bodies: BodyNames;
  readonly places: readonly PackedPlace[];
  readonly names: readonly NameCard[];
  readonly deadlines: readonly DueCard[];
}

/** Something with an address of its own: `key` is its slug, key or id. */
export interface KeyedName {
  readonly key: string;
  readonly name: string;
}

/** A unit; `key` is its gazetteer path, whose shorter paths are the units around it. */
export type PlaceName = KeyedName;

/** A document that this one cites. `target` is the id of the held document it is, if any. */
export interface SearchReference {
  readonly key: string;
  readonly number: string;
  readonly type: KeyedName | null;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly target: string | null;
  /** False where the page of this document is the one that says what is known of it. */
  readonly hasPage: boolean;
}
