/** What the page and the worker that imports say to one another. Every value can be cloned. */
import type { ImportOutcome, ImportProgress } from '../../import/imported.ts';

export interface ImportQuestion {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** How far it is, and at last what became of it; `fault`: for developers. */
export type ImportReply =
  { readonly progress: ImportProgress } | { readonly outcome: ImportOutcome } | { readonly fault: string };
