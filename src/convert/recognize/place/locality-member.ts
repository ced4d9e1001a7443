import { itemAt } from '../../../ground/expected.ts';
import type { Unit } from '../../../gazetteer/unit.ts';
import { standsFree } from './locality-bare.ts';
import { isCount } from './locality-count.ts';
import type { LocalityDraft } from './locality-draft.ts';
import { namesAt, unitsOfTypes, type NameMatch, type PlaceSetting } from './locality-name.ts';
import { isCutShort, keyOfTokens, othersOf, type NamedUnits } from './locality-named.ts';
import { unitRank, someIn, type ListRun } from './locality-run.ts';
import { afterDeterminer, separatorAt, type Separator } from './locality-separator.ts';
import type { Token } from './locality-token.ts';
import { readTypePhrase } from './locality-type.ts';
import { variantAt } from './locality-variant.ts';
import { provincePath } from '../../../gazetteer/path.ts';

/** What the reading of an enumeration needs of its surroundings. */
export interface PlaceReading {
  readonly tokens: readonly Token[];
  readonly setting: PlaceSetting;
  /** Takes each member and container as it is read. */
  readonly drafts: LocalityDraft[];
  readonly newList: () => number;
}

/** What a name without type word is in an enumeration. */
export interface BareMember {
  readonly found: NamedUnits;
  readonly container: boolean;
}

/**
 * A name without type word in an enumeration: a further member, or the unit that holds the members
 * ("xã Cao Viên, Thanh Oai, Hà Nội").
 */
export function bareMember(reading: PlaceReading, at: number, run: ListRun, separator: Separator): BareMember | null {
  const { tokens, setting } = reading;
  const first = tokens[at];
  if (first?.capital !== true || separator === 'none' || separator === 'colon' || separator === 'line') return null;
  for (const match of namesAt(tokens, at, setting)) {
    const free = /^\d/.test(first.text) || standsFree(tokens, at, match.next);
    if (!free || isCount(tokens, at, match.next) || isCutShort(tokens, match.next)) return null;
    const member = asMember(reading, at, match, run, separator);
    if (member !== null) return member;
  }
  const variant = run.plural && separator !== 'bracket' && separator !== 'of' ? variantAt(tokens, at, setting) : null;
  return variant === null || !standsFree(tokens, at, variant.next)
    ? null
    : asMember(
        reading,
        at,
        { ...variant, units: variant.units.filter((u) => run.types.includes(u.type)) },
        run,
        separator,
      );
}

/**
 * A colon or bracket follows the name of a container: it opens a list of its own and closes none.
 */
export function opensList({ tokens, setting }: PlaceReading, found: NamedUnits): boolean {
  const after = separatorAt(tokens, found.next);
  if (after === null || (after.separator !== 'colon' && after.separator !== 'bracket')) return false;
  const phrase = readTypePhrase(tokens, afterDeterminer(tokens, after.next));
  if (phrase !== null) return true;
  return namesAt(tokens, after.next, setting).some((m) => lowerIn(m, found.units, setting).length > 0);
}

/** Units of a name that lie in a container and are of the level right below it. */
export function lowerIn(
  match: NameMatch,
  containers: readonly Unit[],
  { gazetteer, date }: PlaceSetting,
): readonly Unit[] {
  const inside = match.units.filter(
    (u) =>
      unitRank([u]) > unitRank(containers) &&
      someIn([u], containers, gazetteer) &&
      (u.until === null || (date !== null && date <= u.until)),
  );
  const next = Math.min(...inside.map((u) => unitRank([u])));
  return inside.filter((u) => unitRank([u]) === next);
}

function asMember(
  reading: PlaceReading,
  at: number,
  match: NameMatch,
  run: ListRun,
  separator: Separator,
): BareMember | null {
  const { tokens, setting } = reading;
  const as = (units: readonly Unit[], container: boolean): BareMember => ({
    found: { units, others: othersOf(match.units, units, setting), nameFrom: at, next: match.next, damaged: false },
    container,
  });
  const above = (u: Unit): boolean =>
    unitRank([u]) < unitRank(run.last.units) && someIn(run.last.units, [u], setting.gazetteer);
  const holders = separator === 'and' || separator === 'semicolon' ? [] : match.units.filter(above);
  const siblings = unitsOfTypes(match.units, run.types, keyOfTokens(tokens, at, match.next), setting);
  const fitting = unitRank(siblings) === 0 ? siblings : siblings.filter((u) => run.provinces.has(provincePath(u.path)));
  const typed = fitting.some((u) => run.types.includes(u.type) || u.namings.some((n) => run.types.includes(n.type)));
  if (holders.length > 0 && (!typed || (!run.plural && !listContinues(reading, match.next, run))))
    return as(holders, true);
  if (/^\d/.test(itemAt(tokens, at).text) && !typed) return null;
  return fitting.length > 0 && separator !== 'bracket' && separator !== 'of' ? as(fitting, false) : null;
}

/**
 * After a name that may be a member or a container, a further member of the same type shows that
 * the enumeration continues.
 */
function listContinues({ tokens, setting }: PlaceReading, at: number, run: ListRun): boolean {
  const following = separatorAt(tokens, at);
  if (following === null || (following.separator !== 'comma' && following.separator !== 'and')) return false;
  if (readTypePhrase(tokens, following.next) !== null) return false;
  return namesAt(tokens, following.next, setting).some((match) =>
    unitsOfTypes(match.units, run.types, keyOfTokens(tokens, following.next, match.next), setting).some(
      (u) => run.types.includes(u.type) && run.provinces.has(provincePath(u.path)),
    ),
  );
}
