/** One body of the archive, with everything that documents say of it. */
import type { Agent, Assignment, Body, BodyMention, Directive } from '../../schema/directive.ts';

/** One document that names a body in one use, with the words that name it. */
export interface NamingDocument {
  readonly document: Directive;
  readonly mentions: readonly BodyMention[];
}

/** One sentence that tells a body to do something; `agents` are its parts in it, with its words. */
export interface Duty {
  readonly document: Directive;
  readonly assignment: Assignment;
  readonly agents: readonly Agent[];
}

/**
 * A person whose signature stands for a body; `from` and `to` are the first and last date, if any.
 */
export interface Signer {
  readonly name: string;
  /** Offices as printed, newest first. */
  readonly positions: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  /** Newest first. */
  readonly documents: readonly Directive[];
}

/**
 * A body of the archive: its identity as most documents give it, and its documents, newest first.
 * `silent`: no document names it; it is there because a collective includes it.
 */
export interface BodyPage extends Omit<Body, 'mentions' | 'origin'> {
  /** Keys of the bodies that name it as theirs. */
  readonly children: readonly string[];
  readonly issued: readonly Directive[];
  /** What it is told by name; for a collective, what its members are told. */
  readonly duties: readonly Duty[];
  /** Kính gửi. */
  readonly addressed: readonly NamingDocument[];
  /** Nơi nhận. */
  readonly received: readonly NamingDocument[];
  /** As the author of a document that the text cites. */
  readonly cited: readonly NamingDocument[];
  readonly mentioned: readonly NamingDocument[];
  readonly signers: readonly Signer[];
  readonly silent: boolean;
  /**
   * Its name means no body that a reader could look up, so that it is only text; see
   * general-collective.ts.
   */
  readonly isGeneral: boolean;
  /** Addresses that it had under /co-quan/ and that lead to it. */
  readonly formerKeys: readonly string[];
}
