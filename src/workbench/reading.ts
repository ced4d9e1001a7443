/**
 * What the workbench asks of the worker that reads, and what it gets: a file as staff would commit
 * it, and exactly what the archive would make of it, by the code that conversion runs.
 */
import type { Diagnostic } from '../convert/diagnostic.ts';
import type { Directive } from '../schema/directive.ts';
import type { DocumentReport } from './report/document-report.ts';
import type { Finding } from './report/finding.ts';

/** A text and its corrections as they would be committed. */
export interface DraftToRead {
  /** The name of the `.txt`; its address follows from it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The `.yaml` beside it; null where there is none. */
  readonly sidecar: string | null;
}

/** What the archive has of a document that the text cites. */
export interface HeldCitation {
  /** The key of the reference in {@link Directive.references}. */
  readonly key: string;
  readonly state: 'held' | 'several' | 'only-cited' | 'unknown';
  /** Pages of the documents, or of the cited document; empty where unknown. */
  readonly pages: readonly { readonly name: string; readonly address: string }[];
}

/** A document of the archive that is the same or nearly so. */
export interface AlikeDocument {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly because: 'same-number' | 'same-text' | 'like-text';
  /** 0–1, how much of the words is the same. */
  readonly share: number;
  /** Where the two differ, word by word, in their order; unchanged stretches are shortened. */
  readonly differences: readonly { readonly kind: 'same' | 'added' | 'removed'; readonly words: string }[];
}

/**
 * What becomes of a draft: published; held back by the gate; its content taken down by its own
 * corrections; left out for an error, which the diagnostics name.
 */
export type DraftOutcome = 'published' | 'withheld' | 'taken-down' | 'left-out';

/**
 * Exactly what the archive would make of a draft if it were alone: which of its own documents a
 * citation means is in {@link DraftInArchive}. Nothing is asked of the site for it.
 */
export interface DraftReading {
  readonly outcome: DraftOutcome;
  /** The address that the name gives; empty where it gives none. */
  readonly id: string;
  /**
   * The text as received, decoded, with `\n` at the end of each line: its lines are those that
   * origins and diagnostics name. Empty where it cannot be decoded.
   */
  readonly text: string;
  /** As the document's page shows it: UTF-8, TCVN3, …; empty as above. */
  readonly encoding: string;
  /** Null where it would not be published. */
  readonly directive: Directive | null;
  /** The generated page, as `convert` writes it; null as above. */
  readonly mdx: string | null;
  /**
   * Its body as the document's page shows it; null as above. Marks of citations lead to `#…` of the
   * page itself, as those of documents that are not held do.
   */
  readonly bodyHtml: string | null;
  /** What `inspect` prints of it, as JSON; it opens the gate, so it is there for withheld texts too. */
  readonly inspected: string;
  /**
   * Of the text (`content/sources/NAME`) and of its corrections, with line and column, as `convert`
   * says them; of a text that is held back nothing that repeats its words.
   */
  readonly diagnostics: readonly Diagnostic[];
  /** The same with their words, gravest first. */
  readonly findings: readonly Finding[];
  /**
   * What would be said if the archive had nothing else: that it lacks the document which the
   * corrections name as the replacement. `inArchive` tells whether that is so. Left out where there
   * is none.
   */
  readonly doubtsOfArchive?: readonly Diagnostic[];
  /** What was read, in the words of `check`; empty where it would not be published. */
  readonly report: DocumentReport;
  /**
   * A name for the file made of what was read (place-year-type-number-topic), without `.txt`; null
   * where nothing would be published.
   */
  readonly proposedName: string | null;
}

/**
 * What takes requests to the published archive, and so comes after the reading. Nothing is asked for
 * a text that is held back: then all of it is empty or null.
 */
export interface DraftInArchive {
  /**
   * Whether the archive has, or had, a document at the address of the name, and of the proposed name:
   * one that was withdrawn or taken down keeps its address. Null: not asked.
   */
  readonly isTaken: boolean | null;
  readonly isProposedTaken: boolean | null;
  /** Those of {@link DraftReading.doubtsOfArchive} that are so; left out where none is. */
  readonly diagnostics?: readonly Diagnostic[];
  readonly citations: readonly HeldCitation[];
  readonly alike: readonly AlikeDocument[];
}
