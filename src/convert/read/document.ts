import type { InlineMark } from '../emit/inline-mark.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Outline } from '../model.ts';
import { likenessSignature } from '../resolve/document/shingles.ts';
import type { Home } from '../resolve/place/home.ts';
import { fieldsOf, type DraftFields } from './fields.ts';
import { homeOf } from './home.ts';
import { marksOf } from './marks.ts';
import type { Recognized } from './recognized.ts';

/** A document read by itself, ready to be linked to others and written. */
export interface ReadDocument {
  readonly outline: Outline;
  readonly marks: readonly InlineMark[];
  readonly fields: DraftFields;
  /** Where it comes from, for citations that leave the place unsaid. */
  readonly home: Home;
  /** What finds texts that are nearly the same (see `resolve/document/shingles.ts`). */
  readonly signature: readonly number[] | null;
}

/** What was recognised in the text of the document `id`, as the document. */
export function documentOf(id: string, recognized: Recognized, knowledge: Knowledge): ReadDocument {
  const { outline, places, knownDate } = recognized;
  const unit = places.issuerUnit ?? places.provinceInferred?.unit ?? null;
  return {
    outline,
    marks: marksOf(recognized),
    fields: fieldsOf(id, recognized, knowledge),
    home: homeOf(unit, knownDate, knowledge.gazetteer),
    signature: likenessSignature(outline.reading),
  };
}
