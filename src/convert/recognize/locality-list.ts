import type { Unit, UnitType } from '../../gazetteer/unit.ts';
import { standsFree } from './locality-bare.ts';
import type { Draft } from './locality-draft.ts';
import { damagedNameAt, levelOf, namesAt, unitsOfTypes, type NameMatch, type Setting } from './locality-name.ts';
import { isAdjacent, type Token } from './locality-token.ts';
import { readTypePhrase, type TypePhrase } from './locality-type.ts';

/** A name with the units it may be. */
export interface Found {
  readonly units: readonly Unit[];
  readonly others: readonly Unit[];
  readonly nameFrom: number;
  readonly next: number;
  readonly damaged: boolean;
}

const keyOf = (tokens: readonly Token[], from: number, next: number): string =>
  tokens
    .slice(from, next)
    .map((t) => t.key)
    .join(' ');

/** A direction or number after a name makes it another name: with "Tân Thành Đông" unknown, "Tân Thành" is not read. */
const endings = new Set(['Đông', 'Tây', 'Nam', 'Bắc', 'Thượng', 'Hạ', 'A', 'B', 'C', 'I', 'II', 'III', 'IV']);

const isCutShort = (tokens: readonly Token[], next: number): boolean => {
  const after = tokens[next];
  if (after === undefined || !/^ $/.test(after.gap) || !endings.has(after.text)) return false;
  return !(
    tokens[next + 1] !== undefined &&
    /^ $/.test(tokens[next + 1]?.gap ?? '') &&
    tokens[next + 1]?.capital === false &&
    after.text.length > 2
  );
};

const afterNumber = new Set('quận q thuộc và tp thành thị huyện h của tại có đã đến hoặc'.split(' '));

/** `phường 5` is a name; in "mỗi phường 5 người", "xã 02 hộ" the number counts things. */
const isCount = (tokens: readonly Token[], from: number, next: number): boolean => {
  if (next !== from + 1 || !/^\d/.test(tokens[from]?.text ?? '')) return false;
  const after = tokens[next];
  if (after === undefined || !isAdjacent(after) || after.gap.includes('\n'))
    return after !== undefined && /^[%./]\d?/.test(after.gap.trim()) && /^\d/.test(after.text);
  return !afterNumber.has(after.key);
};

const provinceOrDistrict = (match: NameMatch, setting: Setting): readonly Unit[] => {
  const ofEra = match.units.filter((u) => u.era === (setting.era ?? '2021'));
  const provinces = ofEra.filter((u) => u.level === 'province');
  return provinces.length > 0 ? provinces : ofEra.filter((u) => u.level === 'district' && u.until === null);
};

/** Units of the same level and era that bear the name too. */
const othersOf = (bearing: readonly Unit[], chosen: readonly Unit[], setting: Setting): readonly Unit[] =>
  bearing.filter(
    (u) =>
      u.level !== 'province' &&
      u.level === chosen[0]?.level &&
      (setting.era === null || u.era === setting.era) &&
      !chosen.includes(u),
  );

/** The longest name at a token that has a unit of the types; without types a province, else a district. */
const nameOfTypes = (
  tokens: readonly Token[],
  at: number,
  types: readonly UnitType[],
  setting: Setting,
): Found | null => {
  for (const match of namesAt(tokens, at, setting)) {
    const units =
      types.length === 0
        ? provinceOrDistrict(match, setting)
        : unitsOfTypes(match.units, types, keyOf(tokens, at, match.next), setting);
    if (units.length === 0) continue;
    if (isCutShort(tokens, match.next) || isCount(tokens, at, match.next)) return null;
    return { units, others: othersOf(match.units, units, setting), nameFrom: at, next: match.next, damaged: false };
  }
  return null;
};

/** Names after a type word in damaged print: read without tones, provinces and districts only, where no clean name stands. */
const damagedName = (tokens: readonly Token[], at: number, phrase: TypePhrase, setting: Setting): Found | null => {
  const [type] = phrase.types;
  if (type === undefined || phrase.short || phrase.types.length > 1 || !tokens[at]?.capital) return null;
  // A name that some unit bears as printed is no damaged one: huyện Tân Thành is not Tân Thạnh.
  if (!phrase.damaged && namesAt(tokens, at, setting).length > 0) return null;
  const match = damagedNameAt(tokens, at, setting);
  if (match === null || isCutShort(tokens, match.next)) return null;
  const fits = (u: Unit): boolean =>
    (u.type === type || u.namings.some((n) => n.type === type)) && levelOf(type).includes(u.level);
  const units = match.units.filter((u) => fits(u) && u.until === null);
  const ofEra = units.filter((u) => u.era === (setting.era ?? '2021'));
  const chosen = ofEra.length > 0 ? ofEra : units;
  return chosen.length > 0 ? { units: chosen, others: [], nameFrom: at, next: match.next, damaged: true } : null;
};

const opensNames = /^\s*[:(]?\s*$/;
const openingWords = new Set(['gồm', 'như', 'là', 'sau']);

/** The name that a type phrase or governing body leads to: right after it, for several types or a plural also after a colon, bracket or "gồm". */
export const namedAt = (tokens: readonly Token[], phrase: TypePhrase, setting: Setting): Found | null => {
  let at = phrase.next;
  const gap = tokens[at]?.gap ?? '';
  if (phrase.plural) {
    if (!opensNames.test(gap)) return null;
    if (openingWords.has(tokens[at]?.key ?? '') && opensNames.test(tokens[at + 1]?.gap ?? '')) at++;
  } else if (!/^(?:\. ?| *\n? *)$/.test(gap)) return null;
  if (tokens[at]?.capital !== true) return null;
  // A number is a name only after its type word in full, or `Q.1`, `P.5` with the dot.
  if (
    /^\d/.test(tokens[at]?.text ?? '') &&
    (phrase.types.length === 0 || gap.includes('\n') || (phrase.short && !gap.startsWith('.')))
  )
    return null;
  // XÃ HỘI in a line of capitals is society; the communes that begin with Hội are written otherwise there.
  if (tokens[at]?.caps && tokens[at]?.key === 'hội' && tokens[at - 1]?.key === 'xã') return null;
  const clean = nameOfTypes(tokens, at, phrase.types, setting);
  if (clean !== null) return phrase.damaged ? { ...clean, damaged: true } : clean;
  return phrase.types.length === 0 ? null : damagedName(tokens, at, phrase, setting);
};

const rank = { province: 0, district: 1, commune: 2 } as const;
const rankOf = (units: readonly Unit[]): number => rank[units[0]?.level ?? 'commune'];

type Separator = 'comma' | 'and' | 'dash' | 'bracket' | 'colon' | 'of' | 'none';

/** What stands between a name and the next token, and the token from which to read on. */
const separatorAt = (tokens: readonly Token[], at: number): { separator: Separator; next: number } | null => {
  const token = tokens[at];
  if (token === undefined) return null;
  const gap = token.gap;
  const key = token.key;
  if (/^\s*[,;]\s*$/.test(gap)) {
    const conjunction = key === 'và' || key === 'hoặc';
    return conjunction && isAdjacent(tokens[at + 1])
      ? { separator: 'and', next: at + 1 }
      : { separator: 'comma', next: at };
  }
  if (/^ ?[-–] ?$/.test(gap)) return { separator: 'dash', next: at };
  if (/^ ?\( ?$/.test(gap)) return { separator: 'bracket', next: at };
  if (/^ ?: ?$/.test(gap)) return { separator: 'colon', next: at };
  if (!/^ $/.test(gap)) return /^\)?[,;]? $/.test(gap) ? { separator: 'comma', next: at } : null;
  if (key === 'và' || key === 'hoặc' || key === 'với' || key === 'cùng') return { separator: 'and', next: at + 1 };
  if (key === 'thuộc' || key === 'của') return { separator: 'of', next: at + 1 };
  if (key === 'gồm') return { separator: 'colon', next: at + 1 };
  return { separator: 'none', next: at };
};

const someIn = (units: readonly Unit[], containers: readonly Unit[], setting: Setting): boolean =>
  units.some((u) => containers.some((c) => setting.gazetteer.liesIn(u, c)));

const provinceOf = (unit: Unit): string => unit.path.split('/', 2).join('/');

const shareProvince = (units: readonly Unit[], members: readonly Draft[]): boolean =>
  members.every((m) => m.units.some((a) => units.some((b) => provinceOf(a) === provinceOf(b))));

/** The reading of an enumeration in progress. */
interface Run {
  types: readonly UnitType[];
  plural: boolean;
  /** Members that no container has been named for yet. */
  open: Draft[];
  /** The unit that was named before the enumeration and holds it. */
  above: Draft | null;
  last: Draft;
  list: number;
}

/** After a name that may be a member or a container, a further member of the same type shows that the enumeration goes on. */
const goesOn = (tokens: readonly Token[], at: number, run: Run, setting: Setting): boolean => {
  const following = separatorAt(tokens, at);
  if (following === null || (following.separator !== 'comma' && following.separator !== 'and')) return false;
  if (readTypePhrase(tokens, following.next) !== null) return false;
  return namesAt(tokens, following.next, setting).some((match) =>
    unitsOfTypes(match.units, run.types, keyOf(tokens, following.next, match.next), setting).some(
      (u) => run.types.includes(u.type) && shareProvince([u], run.open),
    ),
  );
};

/** A name without type word in an enumeration: a further member, or the unit that holds the members ("xã Cao Viên, Thanh Oai, Hà Nội"). */
const bareMember = (
  tokens: readonly Token[],
  at: number,
  run: Run,
  setting: Setting,
  separator: Separator,
): { found: Found; container: boolean } | null => {
  if (tokens[at]?.capital !== true) return null;
  const matches = namesAt(tokens, at, setting);
  const free = (next: number): boolean => standsFree(tokens, at, next) || /^\d/.test(tokens[at]?.text ?? '');
  const as = (match: NameMatch, units: readonly Unit[]): Found => ({
    units,
    others: othersOf(match.units, units, setting),
    nameFrom: at,
    next: match.next,
    damaged: false,
  });
  for (const match of matches) {
    const key = keyOf(tokens, at, match.next);
    const holders =
      separator === 'and'
        ? []
        : match.units.filter((u) => rank[u.level] < rankOf(run.last.units) && someIn(run.last.units, [u], setting));
    const siblings = unitsOfTypes(match.units, run.types, key, setting);
    const fitting = rankOf(siblings) === 0 ? siblings : siblings.filter((u) => shareProvince([u], run.open));
    const typed = fitting.some((u) => run.types.includes(u.type) || u.namings.some((n) => run.types.includes(n.type)));
    if (!free(match.next) || isCount(tokens, at, match.next) || isCutShort(tokens, match.next)) return null;
    if (holders.length > 0 && (!typed || (!run.plural && !goesOn(tokens, match.next, run, setting))))
      return { found: as(match, holders), container: true };
    if (/^\d/.test(tokens[at]?.text ?? '') && !typed) return null;
    if (fitting.length > 0 && separator !== 'bracket' && separator !== 'of')
      return { found: as(match, fitting), container: false };
  }
  return null;
};

/** Closes the open members over the unit that holds them. */
const enclose = (run: Run, container: Draft, separator: Separator, setting: Setting): void => {
  for (const member of run.open) {
    const fits = someIn(member.units, container.units, setting);
    // "thành phố Vinh, tỉnh Bắc Ninh" is an enumeration, though a province follows a town.
    if (
      !fits &&
      (separator === 'comma' || separator === 'dash') &&
      rankOf(member.units) === 1 &&
      member.units.length === 1 &&
      member.types?.includes('thành phố') === true
    )
      continue;
    member.within = container;
  }
};

/**
 * Reads on from a name through its enumeration: further members with or without their type word, the units that hold them ("các xã A, B
 * (huyện C)", "xã A, huyện B, tỉnh C") and the members named after their container ("huyện A (các xã B, C)"). Returns the next token to read.
 */
export const continueList = (
  tokens: readonly Token[],
  first: Draft,
  phrase: TypePhrase,
  drafts: Draft[],
  setting: Setting,
  newList: () => number,
): number => {
  const run: Run = {
    types: phrase.types,
    plural: phrase.plural,
    open: [first],
    above: first.within,
    last: first,
    list: first.list,
  };
  const push = (found: Found, from: number, types: readonly UnitType[], list: number): Draft => {
    const draft: Draft = { ...found, from, types, by: 'name', list, within: null, foreign: false };
    drafts.push(draft);
    run.last = draft;
    return draft;
  };
  for (;;) {
    const at = separatorAt(tokens, run.last.next);
    if (at === null) return run.last.next;
    const { separator, next } = at;
    const typed = readTypePhrase(tokens, next);
    const found = typed === null ? null : namedAt(tokens, typed, setting);
    if (typed !== null) {
      if (found === null) return run.last.next;
      const step = rankOf(found.units) - rankOf(run.last.units);
      if (step < 0 && separator !== 'and' && separator !== 'colon') {
        const container = push(found, next, typed.types, run.list);
        enclose(run, container, separator, setting);
        Object.assign(run, { open: [container], above: null, types: typed.types, plural: typed.plural });
      } else if (step === 0 && (separator === 'comma' || separator === 'and')) {
        const member = push(found, next, typed.types, run.list);
        member.within = run.above;
        Object.assign(run, { open: [...run.open, member], types: typed.types, plural: run.plural || typed.plural });
      } else if (step > 0 && (separator === 'bracket' || separator === 'colon')) {
        const container = run.last;
        const member = push(found, next, typed.types, newList());
        member.within = container;
        Object.assign(run, {
          open: [member],
          above: container,
          types: typed.types,
          plural: typed.plural,
          list: member.list,
        });
      } else return run.last.next;
      continue;
    }
    const bare =
      separator === 'none' || separator === 'colon' ? null : bareMember(tokens, next, run, setting, separator);
    if (bare === null) return run.last.next;
    const member = push(bare.found, next, run.types, run.list);
    if (bare.container) {
      enclose(run, member, 'of', setting);
      Object.assign(run, { open: [member], above: null, plural: false });
    } else {
      member.within = run.above;
      run.open = [...run.open, member];
    }
  }
};
