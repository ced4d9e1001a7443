/**
 * One text, read: decode → segment → recognise → resolve within the text. Pure; knows nothing of
 * other documents.
 */
import { decode } from './decode/decode.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { InlineMark } from './emit/inline-mark.ts';
import type { Knowledge } from './knowledge.ts';
import { limits, tooManyCited, type Limits } from './limits.ts';
import type { Outline, SourceFile } from './model.ts';
import { doubtsOf } from './read/doubts.ts';
import { fieldsOf, type DraftFields } from './read/fields.ts';
import { homeOf } from './read/home.ts';
import { marksOf } from './read/marks.ts';
import { recognizeDocument, type Told } from './read/recognized.ts';
import type { Home } from './resolve/authority.ts';
import { segment } from './segment/segment.ts';

export type { DraftReference } from './read/fields.ts';

/** A document read by itself, ready to be linked to others and written. */
export interface ReadDocument {
  readonly outline: Outline;
  readonly marks: readonly InlineMark[];
  readonly fields: DraftFields;
  /** Where it comes from, for citations that leave the place unsaid. */
  readonly home: Home;
}

/**
 * What reading one file gives. `value` is null when it cannot be published; the diagnostics then
 * say why.
 */
export interface ReadOutcome {
  readonly value: ReadDocument | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads one file. `told` is what staff say that decides how the rest is read. */
export function readDocument(file: SourceFile, knowledge: Knowledge, told?: Told, sizes: Limits = limits): ReadOutcome {
  const decoded = decode(file);
  if (!decoded.ok) return { value: null, diagnostics: decoded.diagnostics };
  const recognized = recognizeDocument(segment(decoded.value, knowledge.typeNames), knowledge, told);
  const { outline, places, knownDate } = recognized;
  const unit = places.issuerUnit ?? places.provinceInferred?.unit ?? null;
  const value: ReadDocument = {
    outline,
    marks: marksOf(recognized),
    fields: fieldsOf(file.id, recognized, knowledge),
    home: homeOf(unit, knownDate, knowledge.gazetteer),
  };
  const excess = tooManyCited(file.path, value.fields.references.length, sizes);
  if (excess) return { value: null, diagnostics: [...decoded.diagnostics, excess] };
  return { value, diagnostics: [...decoded.diagnostics, ...doubtsOf(recognized)] };
}
