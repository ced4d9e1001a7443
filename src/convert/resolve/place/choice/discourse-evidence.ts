import { provincePath } from '../../../../gazetteer/path.ts';
import { keepIf, type EvidenceRule, type Scene } from './choice.ts';

/** One name has one sense in a document: what other mentions have settled. */
export function settledElsewhere({ choices }: Scene): ReturnType<EvidenceRule['look']> {
  const settled = new Set(choices.flatMap((c) => (c.units.length === 1 && !c.dropped ? (c.units[0]?.path ?? []) : [])));
  return (_, choice) => {
    const known = choice.units.filter((u) => settled.has(u.path));
    return known.length === 1 ? keepIf(choice, (u) => u === known[0], { code: 'settled-elsewhere' }) : null;
  };
}

/**
 * A commune or damaged name alone, outside the province of the issuer: rather a unit that the lists
 * lack.
 */
export function stray({ choices, home }: Scene): ReturnType<EvidenceRule['look']> {
  const named = new Set(
    choices.flatMap((c) => (c.units.length === 1 && c.units[0]?.level !== 'commune' ? (c.units[0]?.path ?? []) : [])),
  );
  return ({ damaged, within }, { units }) => {
    const [unit, ...more] = units;
    if (unit === undefined) return null;
    if (damaged && more.length > 0) return 'drop';
    if (within !== null) return null;
    const outside = provincePath(unit.path) !== home.province;
    if (damaged && unit.level === 'district' && outside) return 'drop';
    if (unit.level !== 'commune' || more.length > 0 || home.province === null || !outside) return null;
    const known = named.has(provincePath(unit.path)) || (unit.parent !== null && named.has(unit.parent));
    return known ? null : 'drop';
  };
}
