/**
 * What the workbench asks of the worker that reads, and what it gets: a file as staff would commit
 * it, and exactly what the archive would make of it, by the code that conversion runs.
 */
import type { Diagnostic } from '../convert/diagnostic.ts';
import type { Directive } from '../schema/directive.ts';

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

/** Exactly what the archive would make of a draft. */
export interface DraftReading {
  /** The address that the name gives. */
  readonly id: string;
  /** The text as decoded; its lines are those that origins and diagnostics name. */
  readonly text: string;
  /** In words for staff: UTF-8, TCVN3, … */
  readonly encoding: string;
  /** Null where it would not be published; the diagnostics say why. */
  readonly directive: Directive | null;
  /** The generated page, as conversion writes it; null as above. */
  readonly mdx: string | null;
  /** Its body as the document's page shows it. */
  readonly bodyHtml: string | null;
  /** What `inspect` prints of it, as JSON. */
  readonly inspected: string;
  readonly diagnostics: readonly Diagnostic[];
  /** A name for the file made of what was read (place-year-type-number-topic, without `.txt`). */
  readonly proposedName: string;
  /** Whether the archive already has a document at the address of the name, and of the proposed name. */
  readonly isTaken: boolean;
  readonly isProposedTaken: boolean;
}

/** What takes requests to the published archive, and so comes after the reading. */
export interface DraftInArchive {
  readonly citations: readonly HeldCitation[];
  readonly alike: readonly AlikeDocument[];
}
