import type { Unit, UnitType } from '../../../gazetteer/unit.ts';

/** A mention under construction: token range, units it may be, and what it hangs on. */
export interface LocalityDraft {
  /** Tokens from the type word, if any, to the last of the name. */
  readonly from: number;
  readonly nameFrom: number;
  readonly next: number;
  units: readonly Unit[];
  /** Units of the same level that bear the name with another type word or at another date. */
  readonly others: readonly Unit[];
  readonly types: readonly UnitType[] | null;
  readonly by: 'name' | 'body' | 'place-line';
  list: number;
  /** The draft that names the unit this one lies in. */
  within: LocalityDraft | null;
  readonly damaged: boolean;
}
