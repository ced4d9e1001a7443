import { itemAt } from '../../../ground/expected.ts';
import type { Unit, UnitType } from '../../../gazetteer/unit.ts';
import { isCount } from './locality-count.ts';
import { damagedNameAt, levelOf, namesAt, unitsOfTypes, type NameMatch, type PlaceSetting } from './locality-name.ts';
import type { Token } from './locality-token.ts';
import type { TypePhrase } from './locality-type.ts';
import { variantAt } from './locality-variant.ts';

/** A name with the units it may be. */
export interface NamedUnits {
  readonly units: readonly Unit[];
  readonly others: readonly Unit[];
  readonly nameFrom: number;
  readonly next: number;
  readonly damaged: boolean;
}

/**
 * A direction or number after a name makes it another name: with "Tân Thành Đông" unknown, "Tân
 * Thành" is not read.
 */
const endings = new Set(['Đông', 'Tây', 'Nam', 'Bắc', 'Thượng', 'Hạ', 'A', 'B', 'C', 'I', 'II', 'III', 'IV']);

const opensNames = /^\s*(?:[:(]\s*)?$/;
const openingWords = new Set(['gồm', 'như', 'là', 'sau']);

/** The folded name that a range of tokens gives. */
export function keyOfTokens(tokens: readonly Token[], from: number, next: number): string {
  return tokens
    .slice(from, next)
    .map((t) => t.key)
    .join(' ');
}

export function isCutShort(tokens: readonly Token[], next: number): boolean {
  const after = tokens[next];
  if (after === undefined || !/^ $/.test(after.gap) || !endings.has(after.text)) return false;
  return !(
    tokens[next + 1] !== undefined &&
    /^ $/.test(tokens[next + 1]?.gap ?? '') &&
    tokens[next + 1]?.capital === false &&
    after.text.length > 2
  );
}

/** Units of the same level and era that bear the name too. */
export function othersOf(bearing: readonly Unit[], chosen: readonly Unit[], setting: PlaceSetting): readonly Unit[] {
  return bearing.filter(
    (u) =>
      u.level !== 'province' &&
      u.level === chosen[0]?.level &&
      (setting.era === null || u.era === setting.era) &&
      !chosen.includes(u),
  );
}

/**
 * The name that a type phrase or governing body leads to: right after it, for several types or a
 * plural also after a colon, bracket or "gồm".
 */
export function namedAt(
  tokens: readonly Token[],
  phrase: TypePhrase,
  setting: PlaceSetting,
  inList = false,
): NamedUnits | null {
  const at = nameAfter(tokens, phrase, inList);
  if (at === null || tokens[at]?.capital !== true) return null;
  const typed = { tokens, at, phrase, gap: tokens[phrase.next]?.gap ?? '' };
  if (noNames.some(({ when }) => when(typed))) return null;
  const clean = nameOfTypes(tokens, at, phrase.types, setting);
  const ofEra = clean?.units.some((u) => setting.era === null || u.era === setting.era) === true;
  // A current unit whose name is written a little otherwise comes before one of the other era.
  const variant = ofEra || phrase.damaged ? null : variantName(tokens, at, phrase.types, setting);
  if (variant !== null && (clean === null || variant.next === clean.next)) return variant;
  if (clean !== null) return phrase.damaged ? { ...clean, damaged: true } : clean;
  return phrase.types.length === 0 ? null : damagedPlaceName(tokens, at, phrase, setting);
}

/** The token where the name of a phrase would begin; null where other signs part them. */
function nameAfter(tokens: readonly Token[], { next, plural }: TypePhrase, inList: boolean): number | null {
  const gap = tokens[next]?.gap ?? '';
  if (inList) return /^,? $/.test(gap) ? next : null;
  if (!plural) return /^(?:\. ?| *(?:\n *)?)$/.test(gap) ? next : null;
  if (!opensNames.test(gap)) return null;
  const isAnnounced = openingWords.has(tokens[next]?.key ?? '') && opensNames.test(tokens[next + 1]?.gap ?? '');
  return isAnnounced ? next + 1 : next;
}

/** A token after a type phrase. */
interface TypedToken {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly phrase: TypePhrase;
  /** What is between the phrase and the words after it. */
  readonly gap: string;
}

/** What looks like a name after its type word and is none. */
const noNames: readonly { readonly reason: string; readonly when: (typed: TypedToken) => boolean }[] = [
  {
    reason: 'a number is a name only after its type word in full, or `Q.1`, `P.5` with the dot',
    when: ({ tokens, at, phrase, gap }) =>
      /^\d/.test(itemAt(tokens, at).text) &&
      (phrase.types.length === 0 || gap.includes('\n') || (phrase.short && !gap.startsWith('.'))),
  },
  {
    reason: '"xã/phường/đặc khu (1)": the mark of a note on a form',
    when: ({ tokens, at, gap }) =>
      /^\d/.test(itemAt(tokens, at).text) && gap.includes('(') && (tokens[at + 1]?.gap ?? ')').startsWith(')'),
  },
  {
    reason: 'XÃ HỘI in capitals is society; communes that begin with Hội are written otherwise there',
    when: ({ tokens, at }) => {
      const { caps, key } = itemAt(tokens, at);
      return caps && key === 'hội' && tokens[at - 1]?.key === 'xã';
    },
  },
];

/**
 * The longest name at a token that has a unit of the types; without types a province, else a
 * district.
 */
function nameOfTypes(
  tokens: readonly Token[],
  at: number,
  types: readonly UnitType[],
  setting: PlaceSetting,
): NamedUnits | null {
  for (const match of namesAt(tokens, at, setting)) {
    const units =
      types.length === 0
        ? provinceOrDistrict(match, setting)
        : unitsOfTypes(match.units, types, keyOfTokens(tokens, at, match.next), setting);
    if (units.length === 0) continue;
    if (/^\d/.test(itemAt(tokens, at).text) && ofNumber(units, types).length === 0) return null;
    if (units[0]?.level === 'commune' && isFirstSyllable(tokens, at, match.next)) return null;
    if (isCutShort(tokens, match.next) || isCount(tokens, at, match.next)) return null;
    return { units, others: othersOf(match.units, units, setting), nameFrom: at, next: match.next, damaged: false };
  }
  return null;
}

/**
 * A name that is written together or apart otherwise than the gazetteer has it, where its type has
 * such units.
 */
function variantName(
  tokens: readonly Token[],
  at: number,
  types: readonly UnitType[],
  setting: PlaceSetting,
): NamedUnits | null {
  const match = variantAt(tokens, at, setting);
  if (match === null || isCutShort(tokens, match.next)) return null;
  const ofEra = match.units.filter((u) => u.era === (setting.era ?? '2021') && u.until === null);
  const units = ofEra.filter((u) => types.includes(u.type) || u.namings.some((n) => types.includes(n.type)));
  return units.length === 0 ? null : { units, others: [], nameFrom: at, next: match.next, damaged: false };
}

/**
 * Names after a type word in damaged print: read without tones, provinces and districts only, where
 * there is no clean name.
 */
function damagedPlaceName(
  tokens: readonly Token[],
  at: number,
  phrase: TypePhrase,
  setting: PlaceSetting,
): NamedUnits | null {
  const [type] = phrase.types;
  if (type === undefined || phrase.short || phrase.types.length > 1 || !tokens[at]?.capital) return null;
  // A name that some unit bears as printed is not a damaged one: huyện Tân Thành is not Tân Thạnh.
  if (!phrase.damaged && namesAt(tokens, at, setting).length > 0) return null;
  const match = damagedNameAt(tokens, at, setting);
  if (match === null || isCutShort(tokens, match.next)) return null;
  const fits = (u: Unit): boolean =>
    (u.type === type || u.namings.some((n) => n.type === type)) && levelOf(type).includes(u.level);
  const units = match.units.filter((u) => fits(u) && u.until === null);
  const ofEra = units.filter((u) => u.era === (setting.era ?? '2021'));
  const chosen = ofEra.length > 0 ? ofEra : units;
  return chosen.length > 0 ? { units: chosen, others: [], nameFrom: at, next: match.next, damaged: true } : null;
}

function provinceOrDistrict(match: NameMatch, setting: PlaceSetting): readonly Unit[] {
  const ofEra = match.units.filter((u) => u.era === (setting.era ?? '2021'));
  const provinces = ofEra.filter((u) => u.level === 'province');
  return provinces.length > 0 ? provinces : ofEra.filter((u) => u.level === 'district' && u.until === null);
}

/** A number is the name of units of its own type only: "xã 3 không" is not a ward. */
function ofNumber(units: readonly Unit[], types: readonly UnitType[]): readonly Unit[] {
  return units.filter((u) => types.includes(u.type) || u.namings.some((n) => types.includes(n.type)));
}

/**
 * A commune of one syllable is not the first one of a longer name that no list has: "xã Lăng Khôn"
 * is not xã Lăng.
 */
function isFirstSyllable(tokens: readonly Token[], at: number, next: number): boolean {
  const after = tokens[next];
  return (
    next === at + 1 && after?.gap === ' ' && /^\p{Lu}\p{Ll}/u.test(after.text) && !/^\d/.test(itemAt(tokens, at).text)
  );
}
