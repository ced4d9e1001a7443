/**
 * All stages of conversion, in order, with what each guarantees: before reading, for every document
 * by itself, across the archive, and the writing. Every command runs these lists.
 */
import type { Correction } from '../schema/correction.ts';
import type { Directive } from '../schema/directive.ts';
import { stillOpen } from './correct/answered.ts';
import { settleExchange } from './correct/settle-exchange.ts';
import { readCorrection } from './correct/read-correction.ts';
import { openWords, scanFindings, withScanDoubts } from './correct/scan-doubt.ts';
import type { Sidecar } from './correct/sidecar.ts';
import { correctDocument } from './correct-document.ts';
import { decode } from './decode/decode.ts';
import { emit } from './emit/emit.ts';
import { gateOf, type Gate } from './gate.ts';
import { tooManyCited, type Limits } from './limits.ts';
import { linkArchive, type Linked } from './archive/link-archive.ts';
import type { Outcome, SourceFile } from './model.ts';
import { withBodies } from './read/bodies.ts';
import { documentOf, type ReadDocument } from './read/document.ts';
import { doubtsOf } from './read/doubts.ts';
import { recognizeDocument } from './read/recognized.ts';
import { removalsOf, type Removals } from './removal.ts';
import { reviewArchive, type WithdrawnAt } from './archive/review-archive.ts';
import type { ArchiveContext, LinkedDocument } from './archive/run-archive.ts';
import { segment } from './segment/segment.ts';
import { pipeline } from './stage.ts';

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
      const { value, diagnostics } = text.sidecar ? readCorrection(text.sidecar, knowledge) : nothingCorrected;
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
    name: 'scan',
    guarantees: 'no value that rests on an unsure word of a scan is certain until staff compared the text',
    run: (text) => {
      const given = text.correction?.values.scan;
      if (!text.correction || !given) return found(text);
      const open = openWords(given.value, text.source.text);
      const { fields } = text.document;
      const { engine, pages, compared } = given.value;
      const scan = { engine, pages, unsure: open.length, compared };
      const document = { ...text.document, fields: { ...fields, origins: withScanDoubts(fields, open), scan } };
      const files = { text: text.file.path, sidecar: text.correction.file };
      return { value: { ...text, document }, diagnostics: scanFindings(given, open, files) };
    },
  })
  .add({
    name: 'exchange',
    guarantees: 'what the text states stays; what the exchange says instead is an entry unless staff made one',
    run: (text) => {
      if (!text.correction) return found(text);
      const { value, diagnostics } = settleExchange(text.document.fields, text.correction);
      return { value: { ...text, correction: value }, diagnostics };
    },
  })
  .add({
    name: 'correct',
    guarantees: 'what staff or the exchange state is the value, with its origin; all else stays as read',
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

const nothingCorrected: Outcome<Correction | null> = { value: null, diagnostics: [] };

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
    citationMarks,
  };
}
