/** What the page and the worker that imports say to one another. Every value can be cloned. */
import type { ImportOutcome, ImportProgress } from '../../import/imported.ts';

export interface ImportQuestion {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** The whole address of the folder of the site that has the recogniser and decoders. */
  readonly assets: string;
}

/** What a file became, and the `.yaml` that it leaves beside its text (null: none). */
export interface ImportAnswer {
  readonly outcome: ImportOutcome;
  readonly sidecar: string | null;
}

/** How far it is, and at last what became of it; `fault`: for developers. */
export type ImportReply = { readonly progress: ImportProgress } | ImportAnswer | { readonly fault: string };
