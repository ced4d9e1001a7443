/**
 * Values that cross a stage of conversion. All offsets are UTF-16 offsets into `SourceText.text`;
 * all values are read-only.
 */
import type { UnitType } from '../gazetteer/unit.ts';
import type { Level, Reference, Relation } from '../schema/directive.ts';
import type { BodyRow } from '../schema/row/body-row.ts';
import type { IssuerRow } from '../schema/row/issuer-row.ts';
import type { Diagnostic } from './diagnostic.ts';

/** A file as received. `id` is its name without `.txt`. */
export interface SourceFile {
  readonly id: string;
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A place in a source file as received: 1-based line and column (in characters). */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * Decoded text: NFC, `\n`, no BOM, tab, zero-width character, soft hyphen or non-breaking space;
 * otherwise unchanged.
 */
export interface SourceText {
  readonly id: string;
  readonly path: string;
  readonly text: string;
  /**
   * `text` with letters that only look like Vietnamese ones as those that are meant (Ð as Đ); of
   * the same length. Stages read this, `text` is published.
   */
  readonly meant: string;
  readonly encoding: string;
  readonly sha256: string;
  readonly byteLength: number;
  readonly lineCount: number;
  /** Where a character of `text` is in the file as received. */
  readonly positionAt: (offset: number) => Position;
}

/** `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The parts of a document in Akoma Ntoso's words. `stamp`: signature and gazette stamps above the
 * header. `preface`: header, title, addressees. `preamble`: căn cứ. `conclusions`: closing,
 * signature. `recipients`: nơi nhận. `annex`: phụ lục or an attached text.
 */
export type Part = 'stamp' | 'preface' | 'preamble' | 'body' | 'recipients' | 'conclusions' | 'annex';

/**
 * `mark`: a page number, running head or page break that stands alone. `lines`: text whose line
 * breaks are meant (headers, recipients).
 */
export type BlockKind = 'heading' | 'paragraph' | 'provision' | 'table' | 'lines' | 'mark';

/**
 * The kinds of numbering, outermost first. `phu-luc` and `mau`: an annex and a form in it; `paren`:
 * `(1)`; `small-roman`: `(i)`.
 */
export type ProvisionStyle =
  | 'phu-luc'
  | 'mau'
  | 'phan'
  | 'chuong'
  | 'roman'
  | 'muc'
  | 'dieu'
  | 'number'
  | 'subnumber'
  | 'letter'
  | 'paren'
  | 'small-roman'
  | 'dash'
  | 'plus'
  | 'dot';

/**
 * What a block of the preface is: tên loại, trích yếu (also `V/v …`), kính gửi, or the header lines
 * above them. `quoted`: a passage of another text that the body or an annex quotes whole.
 */
export type BlockRole = 'header' | 'type' | 'title' | 'addressees' | 'quoted';

/** One block of text. Blocks are in text order and hold every non-blank character exactly once. */
export interface Block extends Span {
  readonly part: Part;
  readonly kind: BlockKind;
  /** Null outside the preface, but for what is quoted. */
  readonly role: BlockRole | null;
  /**
   * How deep a provision is nested (0 is outermost); a paragraph has the depth of the provision it
   * belongs to plus one, else 0.
   */
  readonly depth: number;
  readonly style: ProvisionStyle | null;
  /** The printed mark of a provision, without white space: `1.`, `Điều 5.`, `a)`, `-`. */
  readonly label: string | null;
  /** Unique and stable id on the page. */
  readonly anchor: string;
  /**
   * Page numbers, running heads and page-break lines inside this block (a paragraph cut by a page
   * break is one block).
   */
  readonly marks: readonly Span[];
}

export interface Outline {
  readonly source: SourceText;
  readonly blocks: readonly Block[];
  /**
   * `source.meant` as a reader takes it, of the same length as `source.text` so that offsets agree:
   * inside a block (but not of kind `lines` or `table`) line breaks, marks and emphasis signs are
   * spaces; between blocks `\n`.
   */
  readonly reading: string;
}

/** What a text says of a document that it cites, at one place or at all of them together. */
export interface CitedFacts {
  /** `17/CT-UBND`, canonical (NFC, no spaces, hyphen-minus). */
  readonly number: string;
  readonly documentType: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly role: 'basis' | 'cites';
  readonly relations: readonly Relation[];
  /** Those of `relations` that hold of a part of the document only. */
  readonly inPart: readonly Relation[];
}

/** One place where a text cites a document. */
export interface CitationMention extends CitedFacts, Span {}

/**
 * A reference before the archive is known: everything but key and resolution, and where the text
 * has it, so that its marks can be made once the key is known.
 */
export interface DraftReference extends Omit<Reference, 'key' | 'resolution' | 'target' | 'candidates'> {
  readonly spans: readonly Span[];
}

/**
 * Names found in the text, before it is decided which unit each is. `candidates` are gazetteer
 * paths.
 */
export interface LocalityMention extends Span {
  /** Name without type word, as the gazetteer spells it. */
  readonly name: string;
  /**
   * Paths of the units it may be; none where it is among units and is none that the gazetteer
   * knows.
   */
  readonly candidates: readonly string[];
  /**
   * Units of its level that bear the name, but not with that type word on that day; they count only
   * where the text or the issuer's own district puts the name there.
   */
  readonly others: readonly string[];
  /**
   * What named it: the unit itself, a body that governs it (UBND huyện X, Sở Y tế X), the
   * place-and-date line, or header.
   */
  readonly by: 'name' | 'body' | 'place-line' | 'header';
  /** Mentions of one enumeration ("các xã A, B và C") share a number. */
  readonly list: number;
  /**
   * Index, in the same array, of the unit that the text puts it in ("xã A, huyện B"); null where it
   * puts it in none.
   */
  readonly within: number | null;
  /**
   * True where damaged print was read without its tones ("TINH QUANG NGÀI"); such a reading is
   * only where it is the only one.
   */
  readonly damaged: boolean;
}

/**
 * A unit by the words of a text: its type, its name (null: left out, "UBND huyện"), and what it
 * lies in.
 */
export interface UnitWords {
  readonly type: UnitType;
  readonly name: string | null;
  readonly within: UnitWords | null;
}

/** What the name of an authority says: whose body it is, and of which unit. */
export interface AuthorityName {
  /** With single spaces. */
  readonly whole: string;
  /** Without the office before it: "Sở Y tế" of "Giám đốc Sở Y tế". */
  readonly withoutOffice: string;
  /** Without the body that speaks for it as well: "Tỉnh ủy" of "Ban Thường vụ Tỉnh ủy". */
  readonly name: string;
  /** Its words before the unit, in a form by which two spellings are compared. */
  readonly kind: string;
  /** Null where no word of a level names one; its own name may be left out ("UBND tỉnh"). */
  readonly unit: UnitWords | null;
}

/** Which bodies "các …" means, by the words of a text. */
export interface CollectiveWords {
  /** Kinds that are named ("các sở, ban, ngành"); none where units are ("UBND các xã"). */
  readonly nouns: readonly BodyRow[];
  /** Types of the units whose bodies are meant: xã, thị trấn. */
  readonly types: readonly UnitType[];
  /** "các cấp", "cấp huyện": levels that are named as such. */
  readonly levels: readonly Level[];
  /** "liên quan": only some of them, which the text does not name. */
  readonly isConcerned: boolean;
  readonly except: readonly string[];
  readonly notably: readonly string[];
}

/** A body as a text names it at a place, before it is decided which one it is. */
export interface BodyFound extends Span {
  /** The office that speaks for it, as printed: "Chủ tịch". */
  readonly office: string | null;
  /** What the tables have for its first words; null where `central` has its whole name. */
  readonly row: BodyRow | null;
  /** A body of the whole country with a name of its own. */
  readonly central: IssuerRow | null;
  /** As the tables spell it, or as printed. */
  readonly field: string | null;
  readonly unit: UnitWords | null;
  /** The name of a unit without the word of its level: "Công an Hà Nội". */
  readonly bareUnit: string | null;
  readonly collective: CollectiveWords | null;
  /** The body that it belongs to, as the words say: "các đơn vị thuộc Bộ Y tế". */
  readonly of: BodyFound | null;
  /**
   * The whole name, where a cell of a table parts its words: the span is that of its first line.
   */
  readonly words?: string;
}

export interface TermMention extends Span {
  readonly id: string;
}

export interface DateMention extends Span {
  readonly date: string;
}

/** A value and the diagnostics met on the way to it. */
export interface Outcome<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}
