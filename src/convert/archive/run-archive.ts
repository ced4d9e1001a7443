/**
 * The two loops of conversion, over the texts and over the archive that they make, and what keeps
 * the fault of one text from the others. Pure; the stages are handed in by convert.ts.
 */
import type { Directive } from '../../schema/directive.ts';
import type { Removal } from '../../schema/removal.ts';
import { withoutCulprits } from '../contain.ts';
import type { Sidecar } from '../correct/sidecar.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { faultAt } from '../fault.ts';
import type { Gate } from '../gate.ts';
import type { Knowledge } from '../knowledge.ts';
import type { InlineMark } from '../emit/inline-mark.ts';
import type { Outline, SourceFile } from '../model.ts';
import type { ReadDocument } from '../read/document.ts';
import type { Removals } from '../removal.ts';
import type { WithdrawnAt } from './review-archive.ts';
import type { OnStage } from '../stage.ts';

/** A document as it will be published, and where its sidecar withdraws it. */
export interface Corrected {
  readonly value: ReadDocument | null;
  readonly withdrawnAt: WithdrawnAt | null;
  /** Whether the gate holds the text back; its value is null then. */
  readonly isWithheld: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * A document that is linked and ready to be written: its text, what is marked in it, its fields.
 */
export interface LinkedDocument {
  readonly fields: Directive;
  readonly outline: Outline;
  readonly marks: readonly InlineMark[];
  /** Those of `marks` that linking made. */
  readonly citationMarks: readonly InlineMark[];
  /** What finds texts that are nearly the same. */
  readonly signature: readonly number[] | null;
}

/** What is published, in the order of the sources, and what was found on the way. */
export interface LinkedArchive {
  readonly documents: readonly LinkedDocument[];
  readonly diagnostics: readonly Diagnostic[];
  /** Documents whose content was taken down: what their addresses still say. */
  readonly removals: readonly Removal[];
  /** Ids of the texts that the gate holds back. */
  readonly withheld: ReadonlySet<string>;
}

/**
 * What else an archive is made of: sidecars by id, who wants to know how far reading is, and how
 * one text is read where not anew.
 */
export interface ReadOptions {
  readonly sidecars?: ReadonlyMap<string, Sidecar>;
  readonly onRead?: (file: SourceFile) => void;
  readonly readOne?: (file: SourceFile, sidecar: Sidecar | undefined, knowledge: Knowledge) => Corrected;
  /**
   * What is done with every linked document, such as to write its page. A document for which it
   * gives a finding or throws is left out and the others are linked anew without it, so that
   * nothing leads to a page that does not exist; the others are then finished a second time.
   */
  readonly finish?: (document: LinkedDocument) => Diagnostic | null;
  /**
   * `open` lets every text pass and only says what was seen: for those who read texts for
   * themselves.
   */
  readonly gate?: Gate;
  /** Stands around every stage, such as to time it. */
  readonly onStage?: OnStage;
}

/** The stages, as the loops call them. */
export interface ArchiveStages {
  readonly beforeReading: () => Removals;
  readonly perDocument: ReadOne;
  readonly acrossArchive: (
    read: readonly ReadDocument[],
    context: ArchiveContext,
  ) => Omit<LinkedArchive, 'removals' | 'withheld'>;
}

/**
 * What the archive knows besides its documents: where each is withdrawn, by id, and what was taken
 * down.
 */
export interface ArchiveContext {
  readonly withdrawnAt: ReadonlyMap<string, WithdrawnAt>;
  readonly removed: Removals['stated'];
}

/** How one text is read. */
export type ReadOne = NonNullable<ReadOptions['readOne']>;

/**
 * Work that pauses with the documents that are linked, before they are finished: what takes time
 * can be done ahead then.
 */
export type ArchiveRun<Result> = Generator<readonly LinkedDocument[], Result, void>;

/**
 * Reads, links and finishes. A text whose content was taken down is not even read. A file that
 * cannot be published is left out with its diagnostics; the others are not touched by it.
 */
export function* runArchive(
  stages: ArchiveStages,
  knowledge: Knowledge,
  options: ReadOptions,
): ArchiveRun<LinkedArchive> {
  const { sidecars = new Map<string, Sidecar>(), onRead, readOne = stages.perDocument, finish } = options;
  const removed = stages.beforeReading();
  const withheld = new Set<string>();
  const all = removed.files.map((file) => {
    onRead?.(file);
    const read = readContained(file, sidecars.get(file.id), knowledge, readOne);
    if (read.isWithheld) withheld.add(file.id);
    return read;
  });
  const diagnostics = [...all.flatMap((r) => r.diagnostics), ...removed.diagnostics];
  const withdrawnAt = new Map(
    all.flatMap(({ value, withdrawnAt: at }) => (value && at ? [[value.fields.id, at] as const] : [])),
  );
  const removals = removed.stated.map(({ removal }) => removal);
  let read = all.flatMap(({ value }) => value ?? []);
  for (;;) {
    const { result, culprits } = withoutCulprits(read, (some) =>
      stages.acrossArchive(some, { withdrawnAt, removed: removed.stated }),
    );
    for (const [{ fields }, error] of culprits) diagnostics.push(faultAt(fields.source.file, 'link', error));
    if (finish) yield result.documents;
    const failed = finish ? unfinished(result.documents, finish) : new Map<string, Diagnostic>();
    if (failed.size === 0)
      return { documents: result.documents, removals, withheld, diagnostics: [...diagnostics, ...result.diagnostics] };
    diagnostics.push(...failed.values());
    read = read.filter((document) => !culprits.has(document) && !failed.has(document.fields.id));
  }
}

/** Does such work without a pause. */
export function withoutPause<Result>(run: ArchiveRun<Result>): Result {
  for (;;) {
    const step = run.next();
    if (step.done === true) return step.value;
  }
}

/**
 * What throws while one text is read becomes a finding there. Corrections that cannot be applied
 * cost the corrections, not the text.
 */
function readContained(
  file: SourceFile,
  sidecar: Sidecar | undefined,
  knowledge: Knowledge,
  readOne: ReadOne,
): Corrected {
  try {
    return readOne(file, sidecar, knowledge);
  } catch (error) {
    if (!sidecar) {
      const diagnostics = [faultAt(file.path, 'read', error)];
      return { value: null, withdrawnAt: null, isWithheld: false, diagnostics };
    }
    const { value, diagnostics, ...rest } = readContained(file, undefined, knowledge, readOne);
    return {
      value,
      ...rest,
      diagnostics: [...diagnostics, ...(value ? [faultAt(sidecar.path, 'correct', error)] : [])],
    };
  }
}

/** A finding for every document that cannot be finished, by its id. */
function unfinished(
  documents: readonly LinkedDocument[],
  finish: NonNullable<ReadOptions['finish']>,
): ReadonlyMap<string, Diagnostic> {
  return new Map(
    documents.flatMap((document) => {
      const { id, source } = document.fields;
      try {
        const finding = finish(document);
        return finding ? [[id, finding] as const] : [];
      } catch (error) {
        return [[id, faultAt(source.file, 'write', error)] as const];
      }
    }),
  );
}
