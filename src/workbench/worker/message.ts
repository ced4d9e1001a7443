/** What the page and its worker say to one another. Every value can be cloned. */
import type { DraftInArchive, DraftReading, DraftToRead } from '../reading.ts';

/** The site that the worker belongs to; addresses begin with a slash. */
export interface ReaderSite {
  /** Its root, ending in a slash. */
  readonly root: string;
  /** The file of the tables by which texts are read. */
  readonly tables: string;
}

/** What can be asked, by its name, and what is answered. */
export interface ReaderAnswers {
  readonly open: { readonly asked: ReaderSite; readonly answer: null };
  readonly read: { readonly asked: DraftToRead; readonly answer: DraftReading };
  readonly inArchive: { readonly asked: DraftReading; readonly answer: DraftInArchive };
}

export type ReaderQuestion = {
  readonly [K in keyof ReaderAnswers]: {
    readonly id: number;
    readonly kind: K;
    readonly asked: ReaderAnswers[K]['asked'];
  };
}[keyof ReaderAnswers];

/** `fault`: why there is no answer, for developers. */
export type ReaderReply =
  | { readonly id: number; readonly answer: ReaderAnswers[keyof ReaderAnswers]['answer'] }
  | { readonly id: number; readonly fault: string };
