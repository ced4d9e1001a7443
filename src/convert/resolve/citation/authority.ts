import type { BodyHeads } from '../../text/body/body-heads.ts';
import type { AuthorityName, UnitWords } from '../../model.ts';
import type { Gazetteer } from '../../../gazetteer/gazetteer.ts';
import type { Home } from '../place/home.ts';
import type { Unit, UnitType } from '../../../gazetteer/unit.ts';
import type { Level } from '../../../schema/directive.ts';
import type { IssuerRow } from '../../../schema/row/issuer-row.ts';
import { fold } from '../../../vietnamese/fold/fold.ts';
import { levelOfWord } from '../../../vietnamese/level-words.ts';
import { onlyOne } from '../../text/phrase/only-one.ts';
import { levelsOfType, ownUnits, unitsNamed } from '../place/units-meant.ts';

/**
 * A body of a place, told apart from the same body of another: `body` is its folded name without
 * the place, `unit` the place (null: of the whole country).
 */
export interface Authority {
  readonly body: string;
  readonly unit: string | null;
  /** The name with its place, for people. */
  readonly name: string;
  /**
   * Whether the words alone say it, or the citing document's own place was taken for the missing
   * one.
   */
  readonly origin: 'stated' | 'inferred';
}

/** The tables by which a name is understood. */
export interface AuthorityTables {
  readonly issuers: readonly IssuerRow[];
  readonly heads: BodyHeads;
  readonly gazetteer: Gazetteer;
}

/**
 * The bodies that the name of an issuer can mean. `UBND Thành phố`, `Sở Y tế` without a name take
 * the citing document's own place. None where the words name a level that it does not have, several
 * where it has two; null where the words name nobody that is known.
 */
export function authoritiesOf(said: AuthorityName, home: Home, tables: AuthorityTables): readonly Authority[] | null {
  const known = rowNamed(tables.issuers, fold(said.whole), fold(said.withoutOffice));
  if (known) return [{ body: fold(known.name), unit: null, name: known.name, origin: 'stated' }];
  if (said.unit !== null) return withLevel(said, said.unit, home, tables.gazetteer);
  const other = withBareName(said, home, tables) ?? implied(said, home, tables.gazetteer) ?? national(said.whole);
  return other && [other];
}

/** The one body that the name of an issuer means; null where that is unknown or open. */
export function authorityOf(said: AuthorityName, home: Home, tables: AuthorityTables): Authority | null {
  return onlyOne(authoritiesOf(said, home, tables)) ?? null;
}

/** Places of the rows of a table by their folded names: every citation asks for them. */
const placesOfNames = new WeakMap<readonly IssuerRow[], ReadonlyMap<string, number>>();

/** The first row that has one of the folded names. */
function rowNamed(issuers: readonly IssuerRow[], ...names: readonly string[]): IssuerRow | undefined {
  const places = placesOfNames.get(issuers) ?? namePlaces(issuers);
  placesOfNames.set(issuers, places);
  return issuers[Math.min(...names.map((name) => places.get(name) ?? Infinity))];
}

function namePlaces(issuers: readonly IssuerRow[]): ReadonlyMap<string, number> {
  const named = issuers.flatMap((row, at) => [row.name, ...(row.also ?? [])].map((n) => [fold(n), at] as const));
  return new Map(named.reverse());
}

/**
 * Bodies whose name has the word of a level, one for each unit that bears the name after it; none
 * where that level has no such unit.
 */
function withLevel(
  { whole, kind }: AuthorityName,
  { type, name, within }: UnitWords,
  home: Home,
  gazetteer: Gazetteer,
): readonly Authority[] {
  const level = levelOfWord.get(type) ?? 'commune';
  if (name === null)
    return ownUnits(type, level, home, gazetteer).map((own) => ({
      body: kind,
      unit: own.path,
      name: `${whole} ${gazetteer.namingAt(own, home.date).name}`,
      origin: 'inferred',
    }));
  const units =
    within?.name == null
      ? unitsNamed(name, type, levelsOfType(type, level), home, gazetteer)
      : unitsWithin(name, type, within, home, gazetteer);
  return units.map((u) => ({ body: kind, unit: u.path, name: whole, origin: 'stated' }));
}

/** The units of a name that lie in one named after it: "huyện Tam Đường, tỉnh Lai Châu". */
function unitsWithin(
  name: string,
  type: UnitType,
  within: UnitWords,
  home: Home,
  gazetteer: Gazetteer,
): readonly Unit[] {
  const around = levelOfWord.get(within.type) ?? 'commune';
  const named = within.name ?? '';
  const containers =
    within.within === null
      ? unitsNamed(named, within.type, levelsOfType(within.type, around), home, gazetteer)
      : unitsWithin(named, within.type, within.within, home, gazetteer);
  return levelsOfType(type, levelOfWord.get(type) ?? 'commune')
    .flatMap((level) => gazetteer.named(name, { level }))
    .filter((unit) => containers.some((container) => unit !== container && gazetteer.liesIn(unit, container)));
}

/** As many words as a province has at most, the dash counted: "Bà Rịa - Vũng Tàu". */
const LONGEST_PROVINCE = 5;

/** "Sở Thông tin và Truyền thông Nghệ An": the last words are a province. */
function withBareName({ whole, name }: AuthorityName, home: Home, tables: AuthorityTables): Authority | null {
  const words = name.split(' ');
  for (let n = LONGEST_PROVINCE; n >= 1; n--) {
    if (words.length - n < 2) continue;
    const unit = provinceNamed(words.slice(-n).join(' '), home, tables.gazetteer);
    const kind = tables.heads.comparable(words.slice(0, -n).join(' '));
    if (unit && /^\p{Lu}/u.test(words.at(-n) ?? ''))
      return { body: kind, unit: unit.path, name: whole, origin: 'stated' };
  }
  return null;
}

/**
 * A department without a place is that of the citing document's own province; a division that of
 * its district.
 */
function implied({ whole, kind }: AuthorityName, home: Home, gazetteer: Gazetteer): Authority | null {
  const level: Level | null = /^so /.test(kind) ? 'province' : /^phong /.test(kind) ? 'district' : null;
  const unit = level && home[level];
  const named = unit ? gazetteer.unit(unit) : undefined;
  return unit && named ? { body: kind, unit, name: `${whole} ${named.type} ${named.name}`, origin: 'inferred' } : null;
}

/**
 * "Ủy ban Quốc gia Ứng phó sự cố", "Tập đoàn Điện lực Việt Nam": of the whole country by its own
 * name.
 */
function national(words: string): Authority | null {
  return /(?:Quốc gia|Trung ương|Việt Nam)/u.test(words)
    ? { body: fold(words), unit: null, name: words, origin: 'stated' }
    : null;
}

function provinceNamed(name: string, home: Home, gazetteer: Gazetteer): Unit | null {
  const units = gazetteer.named(name, home.era ? { era: home.era, level: 'province' } : { level: 'province' });
  return units.length === 1 ? (units[0] ?? null) : null;
}
