/** One text with its sidecar: what was read, then what staff say of it. */
import { stillOpen } from './correct/answered.ts';
import { readCorrection } from './correct/read-correction.ts';
import type { Sidecar } from './correct/sidecar.ts';
import { correctDocument } from './correct-document.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Knowledge } from './knowledge.ts';
import type { SourceFile } from './model.ts';
import { readDocument, type ReadDocument } from './read-document.ts';

/** A place in a sidecar. */
export interface WithdrawnAt {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A document as it will be published, and where its sidecar withdraws it. */
export interface Corrected {
  readonly value: ReadDocument | null;
  readonly withdrawnAt: WithdrawnAt | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a text and applies its sidecar, if it has one. A sidecar that is broken is reported and the
 * text is published as read.
 */
export function readCorrected(file: SourceFile, sidecar: Sidecar | undefined, knowledge: Knowledge): Corrected {
  if (!sidecar) return { ...readDocument(file, knowledge), withdrawnAt: null };
  const correction = readCorrection(sidecar, knowledge);
  const { date, issuer, withdrawn } = correction.value.values;
  const read = readDocument(file, knowledge, { date: date?.value ?? null, issuer: issuer?.value?.name ?? null });
  if (!read.value)
    return { value: null, withdrawnAt: null, diagnostics: [...read.diagnostics, ...correction.diagnostics] };
  const withdrawnAt = withdrawn ? { file: sidecar.path, line: withdrawn.line, column: withdrawn.column } : null;
  const corrected = correctDocument(read.value, correction.value, knowledge);
  const open = stillOpen(read.diagnostics, correction.value, corrected.value.fields);
  return {
    value: corrected.value,
    withdrawnAt,
    diagnostics: [...open, ...correction.diagnostics, ...corrected.diagnostics],
  };
}
