import type { UnitType } from '../../../gazetteer/unit.ts';
import { bareProvinceAt, standsFree } from './locality-bare.ts';
import type { LocalityDraft } from './locality-draft.ts';
import { bareMember, lowerIn, opensList, type BareMember, type PlaceReading } from './locality-member.ts';
import { namesAt } from './locality-name.ts';
import { namedAt, type NamedUnits } from './locality-named.ts';
import {
  beginRun,
  closeBracket,
  enclose,
  holdInBracket,
  join,
  openRun,
  unitRank,
  someIn,
  toHolders,
  type ListRun,
} from './locality-run.ts';
import { afterDeterminer, separatorAt, type Separator } from './locality-separator.ts';
import { readTypePhrase, type TypePhrase } from './locality-type.ts';
import { isRegion, settlementAt, unknownNameAt } from './locality-unknown.ts';
import { provincePath } from '../../../gazetteer/path.ts';

/** Where the reading of an enumeration is. */
interface ListProgress {
  run: ListRun;
  /** The token after the last name read or passed over. */
  end: number;
  /** A settlement with a name came before: a bare name after it may be another one. */
  inSettlements: boolean;
}

const typesBelow: readonly (readonly UnitType[])[] = [
  ['tỉnh', 'thành phố'],
  ['huyện', 'quận', 'thị xã', 'thành phố'],
  ['xã', 'phường', 'thị trấn', 'đặc khu'],
];

/** Notes a name that is where a unit is expected and is none that is known. */
export function noteUnknown(reading: PlaceReading, from: number, next: number): void {
  if (isRegion(reading.tokens, from, next)) return;
  reading.drafts.push({
    from,
    nameFrom: from,
    next,
    units: [],
    others: [],
    types: null,
    by: 'name',
    list: reading.newList(),
    within: null,
    damaged: false,
  });
}

/**
 * Reads on from a name through its enumeration: further members with or without their type word,
 * the units that hold them ("các xã A, B (huyện C)", "xã A, huyện B, tỉnh C") and the members named
 * after their container ("huyện A (các xã B, C)", "huyện A: các xã B, C; huyện D: xã E"). Returns
 * the next token to read.
 */
export function continueList(reading: PlaceReading, first: LocalityDraft, phrase: TypePhrase): number {
  const now: ListProgress = { run: firstRun(first, phrase), end: first.next, inSettlements: false };
  for (;;) {
    const at = separatorAt(reading.tokens, now.end);
    if (at === null) return now.end;
    if (at.closes) now.run = closeBracket(now.run);
    const head = afterDeterminer(reading.tokens, at.next);
    const typed = readTypePhrase(reading.tokens, head);
    const goes =
      typed === null
        ? stepBare(reading, now, at.next, at.separator)
        : stepTyped(reading, now, typed, head, at.separator);
    if (!goes && !passOver(reading, now, typed === null ? at.next : head, at.separator)) return now.end;
  }
}

function pushMember(
  reading: PlaceReading,
  now: ListProgress,
  found: NamedUnits,
  from: number,
  types: readonly UnitType[],
): LocalityDraft {
  const draft: LocalityDraft = { ...found, from, types, by: 'name', list: now.run.list, within: null };
  reading.drafts.push(draft);
  now.run.last = draft;
  now.end = draft.next;
  now.inSettlements = false;
  return draft;
}

function firstRun(first: LocalityDraft, phrase: TypePhrase): ListRun {
  return {
    types: phrase.types,
    plural: phrase.plural,
    list: first.list,
    last: first,
    open: [first],
    districts: [],
    provinces: new Set(first.units.map((u) => provincePath(u.path))),
    above: first.within,
    outer: null,
    bracket: false,
    lines: false,
  };
}

function stepBare(reading: PlaceReading, now: ListProgress, at: number, separator: Separator): boolean {
  if (separator === 'colon') return openBare(reading, now, at);
  if (now.inSettlements) return false;
  const bare = nextHolder(reading, now, at, separator) ?? bareMember(reading, at, now.run, separator);
  if (bare === null) return false;
  const run = now.run;
  if (bare.container && separator === 'bracket') now.run = holdInBracket(run);
  const draft = pushMember(reading, now, bare.found, at, run.types);
  if (!bare.container) join(now.run, draft);
  else {
    enclose(run, draft, 'of', reading.setting.gazetteer);
    if (separator === 'bracket') beginRun(now.run, draft);
    now.run.plural = false;
  }
  return true;
}

/** How a name with its type word belongs to the last one. */
type Tie = 'opens' | 'holds' | 'joins';

/**
 * Signs after which a unit of a higher level is another member, not what holds the ones before it.
 */
const PARTS_HOLDER = new Set<Separator>(['and', 'colon', 'semicolon', 'line']);

/**
 * A name with its own type word after the last one: container, member, or the first of what the
 * last one holds.
 */
function stepTyped(
  reading: PlaceReading,
  now: ListProgress,
  typed: TypePhrase,
  at: number,
  separator: Separator,
): boolean {
  const found = namedAt(reading.tokens, typed, reading.setting);
  if (found === null) return false;
  if (['comma', 'semicolon', 'and', 'line', 'dash'].includes(separator))
    now.run = toHolders(now.run, unitRank(found.units));
  const run = now.run;
  const tie = tieOf(reading, run, found, separator);
  if (tie === null) return false;
  const inBracket = tie === 'holds' && separator === 'bracket';
  if (tie === 'opens')
    now.run = openRun(run, separator, reading.newList(), reading.tokens[at]?.gap.includes('\n') === true);
  else if (inBracket) now.run = holdInBracket(run);
  const draft = pushMember(reading, now, found, at, typed.types);
  if (tie === 'opens') {
    beginRun(now.run, draft);
    draft.within = now.run.above;
  } else if (tie === 'holds') enclose(inBracket ? run : now.run, draft, separator, reading.setting.gazetteer);
  else join(now.run, draft);
  if (inBracket) beginRun(now.run, draft);
  now.run.types = typed.types;
  now.run.plural = typed.plural || (tie === 'joins' && now.run.plural);
  return true;
}

/**
 * By their levels and the sign between: "huyện A: xã B" opens, "xã A (huyện B)" holds, "xã A, xã B"
 * joins.
 */
function tieOf(reading: PlaceReading, run: ListRun, found: NamedUnits, separator: Separator): Tie | null {
  const step = unitRank(found.units) - unitRank(run.last.units);
  if (step > 0) {
    const announced = separator === 'bracket' || separator === 'colon';
    return announced && someIn(found.units, run.last.units, reading.setting.gazetteer) ? 'opens' : null;
  }
  if (step < 0) {
    if (PARTS_HOLDER.has(separator)) return null;
    return separator === 'comma' && opensList(reading, found) ? null : 'holds';
  }
  const listed = ['comma', 'semicolon', 'and'].includes(separator) || (separator === 'line' && run.lines);
  return listed ? 'joins' : null;
}

/**
 * Passes over a member that is not a known unit, so that the rest of the list is read: a settlement
 * without a word, any other name with a notice.
 */
function passOver(reading: PlaceReading, now: ListProgress, at: number, separator: Separator): boolean {
  const { tokens, setting } = reading;
  if (!now.run.plural || !['comma', 'semicolon', 'and'].includes(separator)) return false;
  const settlement = settlementAt(tokens, at);
  if (settlement !== null) {
    now.end = settlement.next;
    now.inSettlements = !settlement.numbered;
    return true;
  }
  const typed = readTypePhrase(tokens, at);
  const from = typed === null ? at : typed.next;
  const next = unknownNameAt(tokens, from);
  if (typed === null ? isHolder(reading, now.run, from) : namedAt(tokens, typed, setting) !== null) return false;
  if (next === null || (typed === null && bareProvinceAt(tokens, from, setting) !== null)) return false;
  if (separator === 'semicolon' && separatorAt(tokens, next)?.separator === 'colon') return false;
  noteUnknown(reading, from, next);
  now.end = next;
  return true;
}

/**
 * "Huyện A: X, Y": names without a type word right after a colon, where all that bear them in the
 * container are of the level below it.
 */
function openBare(reading: PlaceReading, now: ListProgress, at: number): boolean {
  const { tokens, setting } = reading;
  const [match] = namesAt(tokens, at, setting);
  const after = match === undefined ? null : separatorAt(tokens, match.next);
  if (match === undefined || match.next - at < 2 || after?.separator === 'none' || !standsFree(tokens, at, match.next))
    return false;
  const units = lowerIn(match, now.run.last.units, setting);
  if (units.length === 0) return false;
  now.run = openRun(now.run, 'colon', reading.newList(), false);
  const types = typesBelow[unitRank(units)] ?? [];
  const found = { units, others: [], nameFrom: at, next: match.next, damaged: false };
  const draft = pushMember(reading, now, found, at, types);
  beginRun(now.run, draft);
  draft.within = now.run.above;
  now.run.types = types;
  now.run.plural = true;
  return true;
}

/**
 * "Huyện A: xã X; B: xã Y": a bare name after a semicolon that opens a list is a further container.
 */
function nextHolder(reading: PlaceReading, now: ListProgress, at: number, separator: Separator): BareMember | null {
  const outer = now.run.above === null ? null : now.run.outer;
  if (outer === null || separator !== 'semicolon') return null;
  const bare = bareMember(reading, at, outer, 'comma');
  if (bare === null || bare.container || !opensList(reading, bare.found)) return null;
  now.run = outer;
  return bare;
}

/** A unit of a higher level in the provinces of the members is known, though it is not a member. */
function isHolder({ tokens, setting }: PlaceReading, run: ListRun, at: number): boolean {
  return namesAt(tokens, at, setting).some(({ units }) =>
    units.some((u) => unitRank([u]) < unitRank(run.last.units) && run.provinces.has(provincePath(u.path))),
  );
}
