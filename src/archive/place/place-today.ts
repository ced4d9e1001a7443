/** What a unit became. */
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { SuccessionRelation, Unit } from '../../gazetteer/unit.ts';

/** One unit that took over from another, wholly or in part. */
export interface Heir {
  readonly unit: Unit;
  readonly relation: SuccessionRelation;
  readonly resolution: string;
  readonly note: string | null;
}

/** How much of the old unit went into the new one, in words. */
export const relationWords: Readonly<Record<SuccessionRelation, string>> = {
  whole: 'toàn bộ',
  part: 'một phần',
  unknown: 'không xác định toàn bộ hay một phần',
};

/** One step on: what the unit became, in the order of the gazetteer. */
export function heirsOf(gazetteer: Gazetteer, path: string): readonly Heir[] {
  return gazetteer.successors(path).flatMap(({ path: to, relation, resolution, note }) => {
    const unit = gazetteer.unit(to);
    return unit ? [{ unit, relation, resolution, note }] : [];
  });
}

/**
 * “nay là” where a unit went on alone, by whatever name; “nay thuộc” where it was divided or joined
 * with others.
 */
export function becomesWords(gazetteer: Gazetteer, path: string): string {
  const [heir, ...others] = heirsOf(gazetteer, path);
  const alone =
    heir?.relation === 'whole' && others.length === 0 && gazetteer.predecessors(heir.unit.path).length === 1;
  return alone ? 'nay là' : 'nay thuộc';
}
