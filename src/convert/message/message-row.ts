/**
 * `error`: the file is left out of the archive. `warning`: published, but somebody should look.
 * `info`: a fact worth knowing.
 */
export type Severity = 'error' | 'warning' | 'info';

/** What can be said about a source, in Vietnamese: staff read it. */
export interface MessageRow {
  readonly severity: Severity;
  /** What was found and what was expected; `{x}` is replaced by the diagnostic's value. */
  readonly message: string;
  /** How to mend it. */
  readonly mend: string;
}
