/** What can be followed: the whole archive, or the documents of one subject. */
import type { Directive } from '../../schema/directive.ts';

/** When a document was published first and changed last (UTC); null where git does not know. */
export interface DocumentTimes {
  readonly firstPublished: string | null;
  readonly lastChanged: string | null;
}

/** By the day on which the archive got documents, or by the day that they state. */
export type FeedOrder = 'arrival' | 'issue';

/** One subject that has a feed. */
export interface FeedSource {
  /** Its address below /theo-doi/, which stays: `loai/chi-thi`. */
  readonly path: string;
  /** What is followed: “Chỉ thị”, “Văn bản viện dẫn Chỉ thị số 17/CT-UBND”. */
  readonly name: string;
  /** What an entry of it means, in a sentence. */
  readonly meaning: string;
  /** The page on the same subject. */
  readonly page: string;
  readonly order: FeedOrder;
  readonly documents: readonly Directive[];
  /** What a document of it says on the subject, verbatim; null: nothing beside the document itself. */
  readonly says?: (document: Directive) => string | null;
}
