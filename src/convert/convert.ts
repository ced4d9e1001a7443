/**
 * All stages of conversion, in order, with what each guarantees: before reading, for every document
 * by itself, across the archive, and the writing. Every command runs these lists. Pure: bytes in,
 * MDX out.
 */
import type { Correction } from '../schema/correction.ts';
import type { Directive } from '../schema/directive.ts';
import { stillOpen } from './correct/answered.ts';
import { readCorrection } from './correct/read-correction.ts';
import type { Sidecar } from './correct/sidecar.ts';
import { correctDocument } from './correct-document.ts';
import { decode } from './decode/decode.ts';
import type { Diagnostic } from './diagnostic.ts';
import { emit } from './emit/emit.ts';
import { gateOf, holdsBack, sayableOfWithheld, type Gate } from './gate.ts';
import type { Knowledge } from './knowledge.ts';
import { limits, tooManyCited, type Limits } from './limits.ts';
import { linkArchive, type Linked } from './archive/link-archive.ts';
import type { Outcome, SourceFile } from './model.ts';
import { withBodies } from './read/bodies.ts';
import { documentOf, type ReadDocument } from './read/document.ts';
import { doubtsOf } from './read/doubts.ts';
import { recognizeDocument } from './read/recognized.ts';
import { removalsOf, type Removals } from './removal.ts';
import { reviewArchive, type WithdrawnAt } from './archive/review-archive.ts';
import {
  runArchive,
  type ArchiveContext,
  type Corrected,
  type LinkedArchive,
  type LinkedDocument,
  type ReadOptions,
} from './archive/run-archive.ts';
import { segment } from './segment/segment.ts';
import { pipeline, unobserved, type OnStage } from './stage.ts';

/** All texts of an archive, before one of them is read. */
interface Received {
  readonly files: readonly SourceFile[];
  readonly sidecars: ReadonlyMap<string, Sidecar>;
}

/** One text with its sidecar. */
interface ReceivedText {
  readonly file: SourceFile;
  readonly sidecar: Sidecar | undefined;
  readonly sizes: Limits;
  readonly gate: Gate;
}

/** Documents that were read, with what else the archive knows. */
interface ReadTexts extends ArchiveContext {
  readonly read: readonly ReadDocument[];
}

/** A document of the archive: its fields and the text of its generated file. */
export interface Converted {
  readonly fields: Directive;
  readonly mdx: string;
}

/** The archive: what is published, in the order of the sources, and what was found on the way. */
export interface ConvertedArchive {
  readonly documents: readonly Converted[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Once for the archive, before a text is read. */
export const beforeReading = pipeline<Received>().add<Removals>({
  name: 'take down',
  guarantees: 'a text whose content was taken down is not read; what is said of it repeats no words of it',
  run: ({ files, sidecars }, knowledge) => found(removalsOf(files, sidecars, knowledge)),
});

/** For every text by itself; knows nothing of other documents. */
export const perDocument = pipeline<ReceivedText>()
  .add({
    name: 'sidecar',
    guarantees: 'every entry kept has the form of its field; what is wrong is reported at its line',
    run: (text, knowledge) => {
      const { value, diagnostics } = text.sidecar ? readCorrection(text.sidecar, knowledge) : nothingSaid;
      return { value: { ...text, correction: value }, diagnostics };
    },
  })
  .add({
    name: 'decode',
    guarantees: 'NFC, line feeds, no marks without width; every offset has its line and column; nothing else changes',
    run: (text) => {
      const decoded = decode(text.file);
      const value = decoded.ok ? { ...text, source: decoded.value } : null;
      return { value, diagnostics: decoded.diagnostics };
    },
  })
  .add({
    name: 'gate',
    guarantees: 'a text with marks of secrecy or personal data ends here unless staff answered; nothing of it is said',
    run: (text) => {
      const { isWithheld, diagnostics } = gateOf(text);
      return { value: isWithheld && text.gate === 'shut' ? null : text, diagnostics };
    },
  })
  .add({
    name: 'segment',
    guarantees: 'every line that is not blank is in one part, in text order; ids of provisions are unique and stable',
    run: (text, knowledge) => found({ ...text, segmented: segment(text.source, knowledge) }),
  })
  .add({
    name: 'recognize',
    guarantees: 'mentions are in text order and none of a kind overlap; places are settled where the text decides',
    run: (text, knowledge) => {
      const { date, issuer } = text.correction?.values ?? {};
      const hints = { date: date?.value ?? null, issuer: issuer?.value?.name ?? null };
      return found({ ...text, recognized: recognizeDocument(text.segmented, knowledge, hints) });
    },
  })
  .add({
    name: 'describe',
    guarantees: 'each field has a value or null, and an origin; a text that cites more than the limit ends here',
    run: (text, knowledge) => {
      const document = documentOf(text.file.id, text.recognized, knowledge);
      const excess = tooManyCited(text.file.path, document.fields.references.length, text.sizes);
      return excess ? { value: null, diagnostics: [excess] } : found({ ...text, document });
    },
  })
  .add({
    name: 'bodies',
    guarantees:
      'each body is one entry with all its mentions, its unit stated, concluded or open; agents are among them',
    run: (text, knowledge) => found({ ...text, document: withBodies(text.document, text.recognized, knowledge) }),
  })
  .add({
    name: 'correct',
    guarantees: 'what staff state is the value, with its origin; what they do not state stays as read',
    run: (text, knowledge) => {
      if (!text.correction) return found(text);
      const { value, diagnostics } = correctDocument(text.document, text.correction, knowledge);
      return { value: { ...text, document: value }, diagnostics };
    },
  })
  .add({
    name: 'doubt',
    guarantees: 'what could not be read, or only with doubt, is reported at its place unless staff answered it',
    run: ({ recognized, correction, document }) => {
      const doubts = doubtsOf(recognized, document.fields.localities);
      const diagnostics = correction ? stillOpen(doubts, correction) : doubts;
      return { value: { document, withdrawnAt: withdrawnAt(correction) }, diagnostics };
    },
  });

/** For all documents that could be read, together. */
export const acrossArchive = pipeline<ReadTexts>()
  .add({
    name: 'link',
    guarantees:
      'each citation has one identity or its candidates, a target only if one remains, and its key in its marks; ' +
      'no document cites itself; the order of the documents does not matter',
    run: (archive, knowledge) => {
      const linked = linkArchive(archive.read, knowledge);
      return found({ ...archive, documents: archive.read.map((read, i) => linkedDocument(read, linked[i])) });
    },
  })
  .add({
    name: 'review',
    guarantees: 'citations of several documents, replacements not held and texts held twice are reported',
    run: ({ documents, withdrawnAt: places, removed }) => {
      return { value: { documents }, diagnostics: reviewArchive(documents, places, removed) };
    },
  });

/** For every linked document. */
export const writing = pipeline<LinkedDocument>().add<Converted>({
  name: 'emit',
  guarantees: 'frontmatter passes the schema; no code; all words of the text in order; same input, same bytes',
  run: ({ fields, outline, marks }) => found({ fields, mdx: emit(outline, marks, fields) }),
});

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
 * the text is published as read, unless the gate holds it back: then nothing else is said of it. What
 * was found in the text comes before what was found in the sidecar.
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

const nothingSaid: Outcome<Correction | null> = { value: null, diagnostics: [] };

function found<T>(value: T): Outcome<T> {
  return { value, diagnostics: [] };
}

function withdrawnAt(correction: Correction | null): WithdrawnAt | null {
  const withdrawn = correction?.values.withdrawn;
  return correction && withdrawn ? { file: correction.file, line: withdrawn.line, column: withdrawn.column } : null;
}

/** The text is asked for only when it is needed: one that is remembered lies on disk until then. */
function linkedDocument(read: ReadDocument, linked: Linked | undefined): LinkedDocument {
  if (linked === undefined) throw new Error(`Cannot link \`${read.fields.id}\`, expected a result for every document`);
  const { fields, citationMarks } = linked;
  return {
    fields,
    signature: read.signature,
    get outline() {
      return read.outline;
    },
    get marks() {
      return [...read.marks, ...citationMarks];
    },
  };
}

/** Only single texts may end before the last stage. */
function reached<T>({ value, diagnostics }: Outcome<T | null>): Outcome<T> {
  if (value === null) throw new Error('Cannot go on without a value, expected one from every stage of the archive');
  return { value, diagnostics };
}
