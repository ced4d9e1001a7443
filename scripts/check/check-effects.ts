import type { Diagnostic } from '../../src/convert/diagnostic.ts';
import { findingsOf, type Finding } from '../../src/workbench/report/finding.ts';
import type { ArchiveState } from './check-state.ts';
import { valueChanges, type DocumentChange } from './check-values.ts';
import { without } from './without.ts';

/** What a change does beside the files that it touches. */
export interface Effects {
  /** The files of the change, and which of them are deleted. */
  readonly changed: readonly { readonly file: string; readonly deleted: boolean }[];
  /** Findings in untouched files that were not there before. */
  readonly appeared: readonly Finding[];
  /** Findings that were there before and are no more, in files that still exist. */
  readonly vanished: readonly Finding[];
  /**
   * Values of documents whose files are untouched, and of those touched, that are not what they
   * were.
   */
  readonly values: readonly DocumentChange[];
}

/** Which files a change touches; a text and its sidecar are touched together. */
export interface Touched {
  readonly present: readonly string[];
  readonly deleted: readonly string[];
  readonly has: (file: string) => boolean;
}

/** Compares two states of the archive. What was so before in untouched files is not repeated. */
export function effectsOf(before: ArchiveState, after: ArchiveState, touched: Touched): Effects {
  const deleted = new Set(touched.deleted);
  const present = new Set(after.texts.files.map((f) => f.path));
  return {
    changed: [
      ...touched.present.map((file) => ({ file, deleted: false })),
      ...touched.deleted.map((file) => ({ file, deleted: true })),
    ],
    appeared: findingsOf(
      without(after.diagnostics, before.diagnostics, findingKey).filter((d) => !touched.has(d.file)),
    ),
    vanished: findingsOf(
      without(before.diagnostics, after.diagnostics, findingKey).filter((d) => !deleted.has(d.file)),
    ),
    values: valueChanges(before, after, present),
  };
}

/** Lines and columns move with every edit, so a finding is known by what it says of which file. */
function findingKey(d: Diagnostic): string {
  return `${d.code}\0${d.file}\0${d.value}`;
}
