import type { Diagnostic, Severity } from '../../src/convert/diagnostic.ts';
import type { Directive } from '../../src/schema/directive.ts';
import { documentReport, emptyReport, type DocumentReport } from '../../src/workbench/report/document-report.ts';
import { findingsOf, type Finding } from '../../src/workbench/report/finding.ts';
import type { TypeName } from '../../src/workbench/report/shown-values.ts';
import type { Effects } from './check-effects.ts';
import type { LinkChange } from './check-links.ts';
import type { Hidden } from './check-state.ts';

/**
 * All that is said of one document; `published` false: it was left out and only findings remain;
 * `removed`: because staff took it down, `withheld`: because the gate holds it back.
 */
export interface CheckedDocument extends DocumentReport {
  readonly file: string;
  readonly id: string;
  readonly published: boolean;
  readonly removed: boolean;
  readonly withheld: boolean;
  readonly findings: readonly Finding[];
}

/**
 * The whole check, ready to be printed or written as JSON. `other`: findings that belong to no
 * document checked.
 */
export interface CheckReport {
  readonly scope: string;
  readonly documents: readonly CheckedDocument[];
  readonly links: readonly LinkChange[];
  /** What links were compared with; null when there was nothing to compare. */
  readonly comparedWith: string | null;
  readonly other: readonly Finding[];
  /** What the change does beside the files it touches; null where no commit is compared with. */
  readonly effects: Effects | null;
  readonly counts: Readonly<Record<Severity | 'documents', number>>;
}

/** A published document with what was found in it. */
export function checkedDocument(d: Directive, diagnostics: readonly Diagnostic[], typeName: TypeName): CheckedDocument {
  return {
    file: d.source.file,
    id: d.id,
    published: true,
    removed: false,
    withheld: false,
    ...documentReport(d, typeName),
    findings: findingsOf(diagnostics),
  };
}

/** A file that was left out; `hidden` says why nothing is said of its text. */
export function leftOutDocument(
  file: string,
  id: string,
  diagnostics: readonly Diagnostic[],
  hidden: Hidden | null,
): CheckedDocument {
  return {
    file,
    id,
    published: false,
    removed: hidden === 'removed',
    withheld: hidden === 'withheld',
    ...emptyReport,
    findings: findingsOf(diagnostics),
  };
}

/**
 * Documents, link changes and other findings as one report with its counts: of the files checked,
 * and of what a change causes elsewhere.
 */
export function reportOf(parts: Omit<CheckReport, 'counts'>): CheckReport {
  const all = allFindings(parts);
  const count = (severity: Severity): number => all.filter((f) => f.severity === severity).length;
  return {
    ...parts,
    counts: {
      documents: parts.documents.length,
      error: count('error'),
      warning: count('warning'),
      info: count('info'),
    },
  };
}

/** Everything found: in the files checked, elsewhere, and what a change causes in other files. */
export function allFindings({ documents, other, effects }: Omit<CheckReport, 'counts'>): readonly Finding[] {
  return [...documents.flatMap((d) => d.findings), ...other, ...(effects?.appeared ?? [])];
}
