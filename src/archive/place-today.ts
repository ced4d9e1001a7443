/** What a unit became. */
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { SuccessionRelation, Unit } from '../gazetteer/unit.ts';

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
export const heirsOf = (gazetteer: Gazetteer, path: string): readonly Heir[] =>
  gazetteer.successors(path).flatMap(({ path: to, relation, resolution, note }) => {
    const unit = gazetteer.unit(to);
    return unit ? [{ unit, relation, resolution, note }] : [];
  });

/** The end of the way: today's units, or none where the way is lost. A unit that became nothing else is today's if it is of the present era. */
export const todayOf = (gazetteer: Gazetteer, path: string): readonly Unit[] => {
  const ends = new Map<string, Unit>();
  const seen = new Set<string>();
  const follow = (at: string): void => {
    if (seen.has(at)) return;
    seen.add(at);
    const heirs = heirsOf(gazetteer, at);
    const unit = gazetteer.unit(at);
    if (heirs.length === 0 && unit?.era === '2025') ends.set(at, unit);
    for (const heir of heirs) follow(heir.unit.path);
  };
  follow(path);
  return [...ends.values()];
};
