import type { Unit } from '../../../gazetteer/unit.ts';
import { namesAt, type NameMatch, type PlaceSetting } from './locality-name.ts';
import { isBorrowed } from './locality-negative.ts';
import { isAdjacent, type Token } from './locality-token.ts';

/**
 * Names that are far more often a person, a movement or an institute than the place; they count
 * only with a type word or `TP.`.
 */
const neverBare = new Set(['hồ chí minh', 'hcm', 'tth']);

/** Words before a name in capitals that show it is a place: "TRÊN ĐỊA BÀN HÀ NỘI". */
const beforeProvince = new Set('tại ở từ đến về bàn và của với đô ubnd hđnd an thuế'.split(' '));

/**
 * Words that, with a capital, end the name of an office and may stand right before its place: "Sở
 * Công Thương Hà Nội".
 */
const officeHeads = new Set(['sở', 'cục', 'ban', 'phòng', 'hội', 'công']);

const dash = /^[ ]?[-–—/][ ]?$/;

/**
 * True when a bare name is free: not borrowed by a school or road, not part of a longer name,
 * not the end of a route.
 */
export function standsFree(tokens: readonly Token[], at: number, next: number): boolean {
  return (
    !isLedByName(tokens, at) &&
    !isFollowedByName(tokens, next) &&
    !isRouteEnd(tokens, at, next) &&
    !isBorrowed(tokens, at)
  );
}

/**
 * A province that is named without its type word, as running text does: "tại Hà Nội". The longest
 * name decides.
 */
export function bareProvinceAt(tokens: readonly Token[], at: number, setting: PlaceSetting): NameMatch | null {
  const longest = namesAt(tokens, at, setting)[0];
  if (longest === undefined) return null;
  const key = tokens
    .slice(at, longest.next)
    .map((t) => t.key)
    .join(' ');
  if (neverBare.has(key)) return null;
  const units = provincesOf(longest.units, setting, key);
  return units.length > 0 && standsFree(tokens, at, longest.next) ? { units, next: longest.next } : null;
}

/**
 * The word to the left makes the name part of a longer one: a person (Nguyễn Thái Bình), a slogan.
 */
function isLedByName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const first = tokens[at];
  if (before === undefined || first === undefined || !/^[ ]+$/.test(first.gap)) return false;
  if (first.caps && before.caps) return !beforeProvince.has(before.key) && !hasOfficeHead(tokens, at);
  if (!before.capital || /^\d/.test(before.text)) return false;
  return !isAcronym(before) && !hasOfficeHead(tokens, at);
}

/**
 * The word to the right makes it part of a longer name: Hà Nội Mới, Thái Bình Dương, Điện Biên Phủ.
 */
function isFollowedByName(tokens: readonly Token[], next: number): boolean {
  const after = tokens[next];
  return after !== undefined && /^ +$/.test(after.gap) && after.capital && !/^\d/.test(after.text) && !isAcronym(after);
}

/** One end of a route: "Hà Nội – Lào Cai", "Cần Thơ/Mỹ Thuận". */
function isRouteEnd(tokens: readonly Token[], at: number, next: number): boolean {
  const [first, before, after] = [tokens[at], tokens[at - 1], tokens[next]];
  return (
    (before !== undefined && first !== undefined && dash.test(first.gap) && before.capital) ||
    (after !== undefined && dash.test(after.gap) && after.capital && !/^\d/.test(after.text))
  );
}

function isAcronym(token: Token): boolean {
  return token.caps && token.text.length >= 2 && token.text.length <= 8;
}

function hasOfficeHead(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i > at - 10 && i >= 0; i--) {
    // Above a name in small letters capitals are a line of their own: "HỘI ĐỒNG … Nguyễn Hòa Bình".
    if (tokens[i]?.caps === true && tokens[at]?.caps === false && officeHeads.has(tokens[i]?.key ?? '')) return false;
    if (officeHeads.has(tokens[i]?.key ?? '') && tokens[i]?.capital === true) return true;
    if (!isAdjacent(tokens[i]) && !/^,? $|^ ?[-–] ?$/.test(tokens[i]?.gap ?? '')) return false;
  }
  return false;
}

function provincesOf(units: readonly Unit[], setting: PlaceSetting, key: string): readonly Unit[] {
  const provinces = units.filter((u) => u.level === 'province');
  const held = provinces.filter((u) => {
    // Huế was a district until 2025: a name that the province bore at other dates only is none of
    // its names on the day.
    const named = [u.name, setting.gazetteer.namingAt(u, setting.date).name].some(
      (name) => setting.gazetteer.names.keyOf(name) === key,
    );
    return named || !u.namings.some((n) => setting.gazetteer.names.keyOf(n.name) === key);
  });
  const ofEra = held.filter((u) => u.era === (setting.era ?? '2021'));
  return ofEra.length > 0 ? ofEra : held;
}
