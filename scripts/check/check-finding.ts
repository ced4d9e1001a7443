import { diagnosticTable, type Diagnostic, type Severity } from '../../src/convert/diagnostic.ts';

/** A diagnostic with its words. */
export interface Finding extends Diagnostic {
  readonly severity: Severity;
  readonly message: string;
  readonly mend: string;
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Diagnostics with their words, gravest first, then by place. */
export const findingsOf = (diagnostics: readonly Diagnostic[]): Finding[] =>
  diagnostics
    .map((d) => {
      const { severity, message, mend } = diagnosticTable[d.code];
      return { ...d, severity, message: message.replace('{x}', () => d.value), mend };
    })
    .sort(
      (a, b) => RANK[a.severity] - RANK[b.severity] || (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line),
    );
