import type { Gazetteer } from '../../../gazetteer/gazetteer.ts';
import type { NameNode } from '../../../gazetteer/name-index.ts';
import { spellingKey } from '../../../gazetteer/spelling.ts';
import type { Unit, UnitType } from '../../../gazetteer/unit.ts';
import type { Era, Level } from '../../../schema/directive.ts';
import { fold } from '../../../vietnamese/fold/fold.ts';
import type { Token } from './locality-token.ts';

/** What a document is read against: the era of its date (null: not known) and the date itself. */
export interface PlaceSetting {
  readonly gazetteer: Gazetteer;
  readonly era: Era | null;
  readonly date: string | null;
}

/** A name at a token: the units that bear it and the token after it. */
export interface NameMatch {
  readonly units: readonly Unit[];
  readonly next: number;
}

const districtTypes: readonly UnitType[] = ['huyện', 'quận', 'thị xã'];

/**
 * Between the syllables of one name: a space, a line break, or a hyphen (Bà Rịa - Vũng Tàu, Thừa
 * Thiên-Huế, TP.HCM).
 */
const betweenSyllables = /^(?: *(?:\n *)?|\.? ?|\s{0,2}[-–—]\s{0,2})$/;

const tonelessIndexes = new WeakMap<Gazetteer, ReadonlyMap<string, readonly Unit[]>>();

export function levelOf(type: UnitType): readonly Level[] {
  if (type === 'tỉnh') return ['province'];
  if (type === 'thành phố') return ['province', 'district'];
  return type === 'quận' || type === 'huyện' || type === 'thị xã' ? ['district'] : ['commune'];
}

/**
 * Every name that begins at a token, longest first. Each syllable begins with a capital or is a
 * number.
 */
export function namesAt(tokens: readonly Token[], at: number, setting: PlaceSetting): NameMatch[] {
  const { names, units } = setting.gazetteer;
  const found: NameMatch[] = [];
  let node: NameNode | undefined = names.root;
  for (let i = at; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || !token.capital || (i > at && !betweenSyllables.test(token.gap))) break;
    node = node.next.get(token.key);
    if (node === undefined) break;
    if (node.units.length > 0) found.unshift({ units: node.units.flatMap((u) => units[u] ?? []), next: i + 1 });
  }
  return found;
}

/**
 * The longest province or district name at a token when tones are left aside, for damaged print
 * after a type word.
 */
export function damagedNameAt(tokens: readonly Token[], at: number, setting: PlaceSetting): NameMatch | null {
  const index = tonelessIndex(setting.gazetteer);
  let key = '';
  let best: NameMatch | null = null;
  for (let i = at; i < Math.min(tokens.length, at + 4); i++) {
    const token = tokens[i];
    if (token === undefined || !token.capital || (i > at && !betweenSyllables.test(token.gap))) break;
    // `H6 Chi Minh`: 6 for ồ.
    key += `${i > at ? ' ' : ''}${token.bare.replace(/6/g, 'o')}`;
    const units = index.get(key);
    if (units !== undefined) best = { units, next: i + 1 };
  }
  return best;
}

/**
 * The units a type word and a name may mean, best tier only: type and name as on the document's
 * day; then as on any day of the document's era; then of the other era; then another type word of
 * the same level (a commune may have become a town).
 */
export function unitsOfTypes(
  units: readonly Unit[],
  types: readonly UnitType[],
  key: string,
  setting: PlaceSetting,
): readonly Unit[] {
  const { keyOf } = setting.gazetteer.names;
  const levels = levelsOfTypes(types);
  const sameLevel = units.filter((u) => levels.has(u.level));
  const typed = (u: Unit, type: UnitType): boolean => types.includes(type) && levelOf(type).includes(u.level);
  const onTheDay = (u: Unit): boolean => {
    const naming = setting.gazetteer.namingAt(u, setting.date);
    // An abbreviation or other spelling is not a naming: it counts for the unit as it is.
    const named = keyOf(naming.name) === key || !bearsName(u, key, keyOf);
    return typed(u, naming.type) && named && (u.until === null || (setting.date !== null && setting.date <= u.until));
  };
  const everTyped = (u: Unit): boolean => typed(u, u.type) || u.namings.some((n) => typed(u, n.type));
  const ofEra = (u: Unit): boolean => setting.era === null || u.era === setting.era;
  const tiers: readonly ((u: Unit) => boolean)[] = [
    (u) => ofEra(u) && onTheDay(u),
    (u) => ofEra(u) && everTyped(u),
    (u) => everTyped(u),
    (u) => ofEra(u) && u.level !== 'province' && !types.includes('thành phố'),
  ];
  for (const tier of tiers) {
    const chosen = sameLevel.filter(tier);
    if (chosen.length > 0) return oneEra(chosen, setting);
  }
  return [];
}

/** Provinces and districts by toneless name. */
function tonelessIndex(gazetteer: Gazetteer): ReadonlyMap<string, readonly Unit[]> {
  const kept = tonelessIndexes.get(gazetteer);
  if (kept !== undefined) return kept;
  const index = new Map<string, Unit[]>();
  for (const unit of gazetteer.units) {
    if (unit.level === 'commune' || /^\d/.test(unit.name)) continue;
    const key = fold(spellingKey(unit.name));
    index.set(key, [...(index.get(key) ?? []), unit]);
  }
  tonelessIndexes.set(gazetteer, index);
  return index;
}

/**
 * Levels of types that share their names: a thành phố beside tỉnh is a province, beside huyện or
 * thị xã a district.
 */
function levelsOfTypes(types: readonly UnitType[]): ReadonlySet<Level> {
  const levels = new Set(types.flatMap(levelOf));
  if (types.includes('tỉnh')) levels.delete('district');
  else if (types.some((t) => districtTypes.includes(t))) levels.delete('province');
  return levels;
}

function bearsName(unit: Unit, key: string, keyOf: (name: string) => string): boolean {
  return keyOf(unit.name) === key || unit.namings.some((n) => keyOf(n.name) === key);
}

/**
 * Where the era is not known, names of both eras are found: those of the three-level country come
 * first.
 */
function oneEra(units: readonly Unit[], setting: PlaceSetting): readonly Unit[] {
  const preferred = units.filter((u) => u.era === (setting.era ?? '2021'));
  return preferred.length > 0 ? preferred : units;
}
