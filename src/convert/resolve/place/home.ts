import type { Era } from '../../../schema/directive.ts';

/** Where a document comes from: gazetteer paths, null where it is of no such unit. */
export interface Home {
  readonly era: Era | null;
  /**
   * The day (EDTF) for which types and names of units count: that of the document that the words
   * are about, else that of the citing one.
   */
  readonly date: string | null;
  readonly province: string | null;
  readonly district: string | null;
  readonly commune: string | null;
}
