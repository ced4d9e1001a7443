import type { ImportKind, ImportNote } from '../../src/import/imported.ts';

/** What became of one file. */
export interface ImportResult {
  /** The file as named; a file out of a package has the package before it. */
  readonly file: string;
  /**
   * `written`: its text is new; `there`: it had been imported before, byte for byte; `taken`: its name
   * belongs to another text; `fault`: it cannot become a text, or could not be read or written.
   */
  readonly outcome: 'written' | 'there' | 'taken' | 'fault';
  /** The path of its text; null for a fault. */
  readonly target: string | null;
  readonly kind: ImportKind | null;
  /** Why it is taken or a fault; null otherwise. */
  readonly why: string | null;
  readonly notes: readonly ImportNote[];
  /** How many words recognition was not sure of. */
  readonly unsure: number;
}
