import type { BodyHeads } from '../text/body/body-heads.ts';
import type { OfficeWords } from '../text/body/office-words.ts';
import type { TypeNames } from './head/type-line.ts';

/** The words of content/ by which a text is divided. */
export interface SegmentWords {
  readonly typeNames: TypeNames;
  readonly offices: OfficeWords;
  readonly heads: BodyHeads;
}
