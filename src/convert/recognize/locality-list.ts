import type { Unit, UnitType } from '../../gazetteer/unit.ts';
import { standsFree } from './locality-bare.ts';
import type { Draft } from './locality-draft.ts';
import { namesAt, unitsOfTypes, type NameMatch, type Setting } from './locality-name.ts';
import { isCount, isCutShort, keyOf, namedAt, othersOf, type Found } from './locality-named.ts';
import { separatorAt, type Separator } from './locality-separator.ts';
import type { Token } from './locality-token.ts';
import { readTypePhrase, type TypePhrase } from './locality-type.ts';

/** What the reading of an enumeration needs of its surroundings. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly setting: Setting;
  /** Takes each member and container as it is read. */
  readonly drafts: Draft[];
  readonly newList: () => number;
}

/** The reading of an enumeration in progress. */
interface Run {
  types: readonly UnitType[];
  plural: boolean;
  list: number;
  last: Draft;
  /** Members that no container has been named for yet, and the provinces that may hold them all. */
  open: Draft[];
  provinces: ReadonlySet<string>;
  /** The unit that was named before the enumeration and holds it. */
  above: Draft | null;
}

const rank = { province: 0, district: 1, commune: 2 } as const;
const rankOf = (units: readonly Unit[]): number => rank[units[0]?.level ?? 'commune'];
const provinceOf = (unit: Unit): string => unit.path.split('/', 2).join('/');
const provincesOf = (units: readonly Unit[]): ReadonlySet<string> => new Set(units.map(provinceOf));

const someIn = (units: readonly Unit[], containers: readonly Unit[], setting: Setting): boolean =>
  units.some((u) => containers.some((c) => setting.gazetteer.liesIn(u, c)));

const begin = (run: Run, first: Draft): void => {
  run.open = [first];
  run.provinces = provincesOf(first.units);
};

const join = (run: Run, member: Draft): void => {
  member.within = run.above;
  run.open.push(member);
  const provinces = provincesOf(member.units);
  run.provinces = new Set([...run.provinces].filter((p) => provinces.has(p)));
};

/** After a name that may be a member or a container, a further member of the same type shows that the enumeration goes on. */
const goesOn = ({ tokens, setting }: Reading, at: number, run: Run): boolean => {
  const following = separatorAt(tokens, at);
  if (following === null || (following.separator !== 'comma' && following.separator !== 'and')) return false;
  if (readTypePhrase(tokens, following.next) !== null) return false;
  return namesAt(tokens, following.next, setting).some((match) =>
    unitsOfTypes(match.units, run.types, keyOf(tokens, following.next, match.next), setting).some(
      (u) => run.types.includes(u.type) && run.provinces.has(provinceOf(u)),
    ),
  );
};

interface BareMember {
  readonly found: Found;
  readonly container: boolean;
}

const asMember = (
  reading: Reading,
  at: number,
  match: NameMatch,
  run: Run,
  separator: Separator,
): BareMember | null => {
  const { tokens, setting } = reading;
  const as = (units: readonly Unit[], container: boolean): BareMember => ({
    found: { units, others: othersOf(match.units, units, setting), nameFrom: at, next: match.next, damaged: false },
    container,
  });
  const above = (u: Unit): boolean => rank[u.level] < rankOf(run.last.units) && someIn(run.last.units, [u], setting);
  const holders = separator === 'and' ? [] : match.units.filter(above);
  const siblings = unitsOfTypes(match.units, run.types, keyOf(tokens, at, match.next), setting);
  const fitting = rankOf(siblings) === 0 ? siblings : siblings.filter((u) => run.provinces.has(provinceOf(u)));
  const typed = fitting.some((u) => run.types.includes(u.type) || u.namings.some((n) => run.types.includes(n.type)));
  if (holders.length > 0 && (!typed || (!run.plural && !goesOn(reading, match.next, run)))) return as(holders, true);
  if (/^\d/.test(tokens[at]?.text ?? '') && !typed) return null;
  return fitting.length > 0 && separator !== 'bracket' && separator !== 'of' ? as(fitting, false) : null;
};

/** A name without type word in an enumeration: a further member, or the unit that holds the members ("xã Cao Viên, Thanh Oai, Hà Nội"). */
const bareMember = (reading: Reading, at: number, run: Run, separator: Separator): BareMember | null => {
  const { tokens, setting } = reading;
  const first = tokens[at];
  if (first?.capital !== true || separator === 'none' || separator === 'colon') return null;
  for (const match of namesAt(tokens, at, setting)) {
    const free = /^\d/.test(first.text) || standsFree(tokens, at, match.next);
    if (!free || isCount(tokens, at, match.next) || isCutShort(tokens, match.next)) return null;
    const member = asMember(reading, at, match, run, separator);
    if (member !== null) return member;
  }
  return null;
};

/** Closes the open members over the unit that holds them. */
const enclose = (run: Run, container: Draft, separator: Separator, setting: Setting): void => {
  for (const member of run.open) {
    const fits = someIn(member.units, container.units, setting);
    const town =
      member.units.length === 1 && rankOf(member.units) === 1 && member.types?.includes('thành phố') === true;
    // "thành phố Vinh, tỉnh Bắc Ninh" is an enumeration, though a province follows a town.
    if (!fits && town && (separator === 'comma' || separator === 'dash')) continue;
    member.within = container;
  }
  begin(run, container);
  run.above = null;
};

/** A name with its own type word after the last one: container, member, or the first of what the last one holds. */
const stepTyped = (reading: Reading, run: Run, typed: TypePhrase, at: number, separator: Separator): boolean => {
  const found = namedAt(reading.tokens, typed, reading.setting);
  if (found === null) return false;
  const step = rankOf(found.units) - rankOf(run.last.units);
  const opens = step > 0 && (separator === 'bracket' || separator === 'colon');
  const holds = step < 0 && separator !== 'and' && separator !== 'colon';
  const joins = step === 0 && (separator === 'comma' || separator === 'and');
  if (!opens && !holds && !joins) return false;
  const container = run.last;
  if (opens) run.list = reading.newList();
  const draft = push(reading, run, found, at, typed.types);
  if (holds) enclose(run, draft, separator, reading.setting);
  else if (joins) join(run, draft);
  else {
    begin(run, draft);
    run.above = container;
    draft.within = container;
  }
  run.types = typed.types;
  run.plural = typed.plural || (joins && run.plural);
  return true;
};

const push = (reading: Reading, run: Run, found: Found, from: number, types: readonly UnitType[]): Draft => {
  const draft: Draft = { ...found, from, types, by: 'name', list: run.list, within: null };
  reading.drafts.push(draft);
  run.last = draft;
  return draft;
};

const stepBare = (reading: Reading, run: Run, at: number, separator: Separator): boolean => {
  const bare = bareMember(reading, at, run, separator);
  if (bare === null) return false;
  const draft = push(reading, run, bare.found, at, run.types);
  if (bare.container) {
    enclose(run, draft, 'of', reading.setting);
    run.plural = false;
  } else join(run, draft);
  return true;
};

/**
 * Reads on from a name through its enumeration: further members with or without their type word, the units that hold them ("các xã A, B
 * (huyện C)", "xã A, huyện B, tỉnh C") and the members named after their container ("huyện A (các xã B, C)"). Returns the next token to read.
 */
export const continueList = (reading: Reading, first: Draft, phrase: TypePhrase): number => {
  const run: Run = {
    types: phrase.types,
    plural: phrase.plural,
    list: first.list,
    last: first,
    open: [first],
    provinces: provincesOf(first.units),
    above: first.within,
  };
  for (;;) {
    const at = separatorAt(reading.tokens, run.last.next);
    if (at === null) return run.last.next;
    const typed = readTypePhrase(reading.tokens, at.next);
    const goes =
      typed === null
        ? stepBare(reading, run, at.next, at.separator)
        : stepTyped(reading, run, typed, at.next, at.separator);
    if (!goes) return run.last.next;
  }
};
