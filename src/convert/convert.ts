/**
 * Conversion of texts and of archives, by the stages of `stage-order.ts`. Pure: bytes in, MDX out.
 */
import type { Sidecar } from './correct/sidecar.ts';
import type { Diagnostic } from './diagnostic.ts';
import { holdsBack, sayableOfWithheld, type Gate } from './gate.ts';
import type { Knowledge } from './knowledge.ts';
import { limits, type Limits } from './limits.ts';
import type { Outcome, SourceFile } from './model.ts';
import type { ReadDocument } from './read/document.ts';
import {
  runArchive,
  withoutPause,
  type ArchiveRun,
  type ArchiveContext,
  type Corrected,
  type LinkedArchive,
  type LinkedDocument,
  type ReadOptions,
} from './archive/run-archive.ts';
import { unobserved, type OnStage } from './stage.ts';
import { acrossArchive, beforeReading, perDocument, writing, type Converted } from './stage-order.ts';

/** The archive: what is published, in the order of the sources, and what was found on the way. */
export interface ConvertedArchive {
  readonly documents: readonly Converted[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads one text as if it had no sidecar, were alone, and nothing held it back. */
export function readDocument(
  file: SourceFile,
  knowledge: Knowledge,
  sizes: Limits = limits,
): Outcome<ReadDocument | null> {
  const { value, diagnostics } = perDocument.run({ file, sidecar: undefined, sizes, gate: 'open' }, knowledge);
  return { value: value?.document ?? null, diagnostics };
}

/**
 * Reads one text and applies its sidecar, if it has one. A sidecar that is broken is reported and
 * the text is published as read, unless the gate holds it back: then nothing else is said of it.
 * What was found in the text comes before what was found in the sidecar.
 */
export function readCorrected(
  file: SourceFile,
  sidecar: Sidecar | undefined,
  knowledge: Knowledge,
  onStage: OnStage = unobserved,
  gate: Gate = 'shut',
): Corrected {
  const { value, diagnostics } = perDocument.run({ file, sidecar, sizes: limits, gate }, knowledge, onStage);
  const isWithheld = value === null && gate === 'shut' && holdsBack(diagnostics);
  const said = isWithheld ? sayableOfWithheld(diagnostics) : diagnostics;
  const ofText = said.filter((d) => d.file === file.path);
  const ofSidecar = said.filter((d) => d.file !== file.path);
  return {
    value: value?.document ?? null,
    withdrawnAt: value?.withdrawnAt ?? null,
    isWithheld,
    diagnostics: [...ofText, ...ofSidecar],
  };
}

/** Runs all stages but the writing over the files of an archive. */
export function readArchive(
  files: readonly SourceFile[],
  knowledge: Knowledge,
  options: ReadOptions = {},
): LinkedArchive {
  return withoutPause(readingArchive(files, knowledge, options));
}

/** The same, with a pause before the documents are finished. */
export function readingArchive(
  files: readonly SourceFile[],
  knowledge: Knowledge,
  options: ReadOptions,
): ArchiveRun<LinkedArchive> {
  const { sidecars = new Map<string, Sidecar>(), onStage = unobserved, gate = 'shut' } = options;
  const stages = {
    beforeReading: () => reached(beforeReading.run({ files, sidecars }, knowledge, onStage)).value,
    perDocument: (file: SourceFile, sidecar: Sidecar | undefined) =>
      readCorrected(file, sidecar, knowledge, onStage, gate),
    acrossArchive: (read: readonly ReadDocument[], context: ArchiveContext) => {
      const { value, diagnostics } = reached(acrossArchive.run({ read, ...context }, knowledge, onStage));
      return { ...value, diagnostics };
    },
  };
  return runArchive(stages, knowledge, options);
}

/** A linked document as its generated file. */
export function writeDocument(
  document: LinkedDocument,
  knowledge: Knowledge,
  onStage: OnStage = unobserved,
): Converted {
  return reached(writing.run(document, knowledge, onStage)).value;
}

/**
 * Converts the sources of an archive. A file that cannot be published is left out with its
 * diagnostics; the others are not touched by it.
 */
export function convertArchive(
  files: readonly SourceFile[],
  knowledge: Knowledge,
  options: ReadOptions = {},
): ConvertedArchive {
  const written = new Map<string, Converted>();
  const { documents, diagnostics } = readArchive(files, knowledge, {
    ...options,
    finish: (document) => {
      written.set(document.fields.id, writeDocument(document, knowledge, options.onStage));
      return options.finish?.(document) ?? null;
    },
  });
  return { documents: documents.flatMap(({ fields }) => written.get(fields.id) ?? []), diagnostics };
}

/** Only single texts may end before the last stage. */
function reached<T>({ value, diagnostics }: Outcome<T | null>): Outcome<T> {
  if (value === null) throw new Error('Cannot go on without a value, expected one from every stage of the archive');
  return { value, diagnostics };
}
