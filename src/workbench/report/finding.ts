import { wordsOfDiagnostic, type Diagnostic, type Severity } from '../../convert/diagnostic.ts';

/** A diagnostic with its words. */
export interface Finding extends Diagnostic {
  readonly severity: Severity;
  readonly message: string;
  readonly mend: string;
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Diagnostics with their words, gravest first, then by place. */
export function findingsOf(diagnostics: readonly Diagnostic[]): Finding[] {
  return diagnostics
    .map((d) => ({ ...d, ...wordsOfDiagnostic(d) }))
    .sort(
      (a, b) =>
        GRAVITY[a.severity] - GRAVITY[b.severity] || (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line),
    );
}
