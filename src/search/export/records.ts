/**
 * An archive as search sees it, record by record: what a loader of any engine reads, and nothing
 * that needs the files of the static site. A stream is one `head`, the documents, the tables (of
 * one kind after another), one `end`; a stream without its end is not whole.
 *
 * As NDJSON a record is one line of JSON in UTF-8, which ends in a line feed. Texts are NFC; they
 * may hold any character, U+0000 too, which some engines cannot keep. Offsets count UTF-16 units.
 * Texts are put in order by their UTF-16 units (as `<` of JavaScript has it; for ids and dates,
 * which are ASCII, by their bytes).
 *
 * Within one format fields and kinds of records are added, none is lost and none changes its
 * meaning: a reader passes over what it does not know, and refuses another format.
 */
import type { ListedBody } from '../../archive/body/packed-bodies.ts';
import type { ShortForm } from '../../archive/body/short-forms.ts';
import type { NamedPlace } from '../../archive/place/place-filter.ts';
import type { FacetName } from '../plan/address.ts';
import type { DocumentText, DueCard, NameCard, NumberCard } from '../port.ts';

/** The format that is described here. */
export const EXPORT_FORMAT = 1;

/**
 * Begins a stream. `version` is that of the static index of the same archive (where each of its
 * texts can be read); `documents`: how many are to follow, which the end says again; `shard`: the
 * part of the archive that they are, null for all of it.
 */
export interface HeadRecord {
  readonly kind: 'head';
  readonly format: typeof EXPORT_FORMAT;
  readonly version: string;
  readonly documents: number;
  readonly shard: string | null;
}

/**
 * A document, in the order of lists: those in force first, then the later `sortDate`, then the
 * lesser id.
 *
 * - `titleMark` is not null where `title` only stands for one: its words add no strength then.
 * - `sortDate`: by what the document is sorted: its date, else the inferred bound nearest to it,
 *   else '' (last). `date` (EDTF) alone is what it states, and whether it is undated.
 * - `numbers`: those that it has, prints or cites, by sameNumberKey: 3 for its own, else 0. The
 *   strength of one asked for is 3 where it or a number with the same tonelessNumberKey is the
 *   document's own, 1 where it is among them as asked, 0 where only one of the same toneless key
 *   is.
 * - `facets`: the keys of the values that it has, `khong-ro` among them where that is a value.
 * - `hash`: another one where anything of the record is another.
 */
export interface DocumentRecord extends DocumentText {
  readonly kind: 'document';
  readonly hash: string;
  readonly sortDate: string;
  readonly numbers: readonly (readonly [canonical: string, strength: 0 | 3])[];
  readonly facets: Readonly<Record<FacetName, readonly string[]>>;
  /** The file as received: its checksum in hexadecimal and how many lines it has. */
  readonly source: { readonly sha256: string; readonly lines: number };
}

/** A document that a former stream had and this archive has not (in streams of changes). */
export interface RemovedRecord {
  readonly kind: 'removed';
  readonly id: string;
}

/**
 * A value of a facet. `order` counts the records of a kind (of facets: of one facet) from 0, as
 * answers list them; `name` is what most of its documents call it.
 */
export interface FacetRecord {
  readonly kind: 'facet';
  readonly facet: FacetName;
  readonly order: number;
  readonly key: string;
  readonly name: string;
}

/**
 * A body that has a page, those with most documents first. `forms`: the words by which it is found
 * (without tones and capitals, between spaces): whoever typed the beginning of one means it.
 */
export interface BodyRecord {
  readonly kind: 'body';
  readonly order: number;
  readonly body: ListedBody;
  readonly forms: readonly string[];
}

/** An abbreviation by which bodies are found. */
export interface ShortRecord {
  readonly kind: 'short';
  readonly order: number;
  readonly form: ShortForm;
}

/** A unit that has a page, those with most documents first; `forms` as of bodies. */
export interface PlaceRecord {
  readonly kind: 'place';
  readonly order: number;
  readonly unit: NamedPlace;
  readonly forms: readonly string[];
}

/** What bears a name, in order; `keys` are those by which it is looked up (name-key.ts). */
export interface NameRecord {
  readonly kind: 'name';
  readonly order: number;
  readonly card: NameCard;
  readonly keys: readonly string[];
}

/** A known document number, in order; `figure` is its leading one (0 where it has none). */
export interface NumberRecord {
  readonly kind: 'number';
  readonly order: number;
  readonly figure: number;
  readonly card: NumberCard;
}

/** A deadline, as the documents come; `day` is that of the year (`07-29`). */
export interface DeadlineRecord {
  readonly kind: 'deadline';
  readonly order: number;
  readonly day: string;
  readonly card: DueCard;
}

/** A word of the archive as it is shown, and how many documents hold it; in order. */
export interface WordRecord {
  readonly kind: 'word';
  readonly order: number;
  readonly word: string;
  readonly documents: number;
}

/** The records of the small tables, which belong to the archive and to no document. */
export type TableRecord =
  FacetRecord | BodyRecord | ShortRecord | PlaceRecord | NameRecord | NumberRecord | DeadlineRecord | WordRecord;

/** Ends a stream: how many documents and records of tables came before it. */
export interface EndRecord {
  readonly kind: 'end';
  readonly documents: number;
  readonly removed: number;
  readonly tables: number;
}

export type ExportRecord = HeadRecord | DocumentRecord | RemovedRecord | TableRecord | EndRecord;
