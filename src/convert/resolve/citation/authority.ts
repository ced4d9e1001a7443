import { oneOf } from '../../text/one-of.ts';
import type { Gazetteer } from '../../../gazetteer/gazetteer.ts';
import type { Home } from '../place/home.ts';
import type { Unit, UnitType } from '../../../gazetteer/unit.ts';
import type { Level } from '../../../schema/directive.ts';
import type { IssuerRow } from '../../../schema/row/issuer-row.ts';
import { fold } from '../../../vietnamese/fold/fold.ts';
import { levelCommittees, levelWords } from '../../../vietnamese/level-words.ts';
import { onlyOne } from '../../text/only-one.ts';
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

/**
 * Offices that speak for their body: what the chairman signs is the committee's, for the identity
 * of a document.
 */
const OFFICE = new RegExp(
  String.raw`^(?:pho )?${oneOf(
    ...['chu tich', 'bo truong', 'giam doc', 'thu truong', 'chanh van phong', 'truong ban', 'truong phong'],
    ...['cuc truong', 'tong giam doc', 'bi thu'],
  )}(?: thuong truc)?\s+(?=\S)`,
);
const STANDING = new RegExp(
  String.raw`^${oneOf('ban thuong vu', 'thuong truc', 'ban chap hanh dang bo', 'ban chap hanh')}\s+(?=${oneOf(
    ...[...levelCommittees.map(fold), 'dang uy', 'hdnd', 'hoi dong'],
  )})`,
);

interface LevelRow {
  readonly words: string;
  readonly level: Level;
  readonly type: UnitType;
  readonly party: boolean;
}

/** Abbreviations that are nothing else in a body's name: TT is also thông tư. */
const CLEAR_ABBREVIATIONS: ReadonlySet<string> = new Set(['tp', 'tx']);

/**
 * Words of a level, folded, the highest level first and those that hold another before it ("thị xã"
 * before "xã"). `party`: the word is part of the body's own name.
 */
const LEVEL_ROWS: readonly LevelRow[] = [
  ...levelWords.flatMap(({ word, level, committee }) =>
    committee === null ? [] : [{ words: fold(committee), level, type: word, party: true }],
  ),
  ...levelWords.flatMap(({ word, level, short }) =>
    [fold(word), ...short.filter((abbreviation) => CLEAR_ABBREVIATIONS.has(abbreviation))].map((words) => ({
      words,
      level,
      type: word,
      party: false,
    })),
  ),
];

/**
 * The bodies that the words of an issuer can mean. `UBND Thành phố`, `Sở Y tế` without a name take
 * the citing document's own place. None where the words name a level that it does not have, several
 * where it has two; null where the words name nobody that is known.
 */
export function authoritiesOf(
  words: string,
  home: Home,
  issuers: readonly IssuerRow[],
  gazetteer: Gazetteer,
): readonly Authority[] | null {
  const text = words.replace(/\s+/g, ' ').trim();
  const folded = fold(text);
  const bare = folded.replace(OFFICE, '');
  const known = rowNamed(issuers, folded, bare);
  if (known) return [{ body: fold(known.name), unit: null, name: known.name, origin: 'stated' }];
  const cut = text.length - bare.replace(STANDING, '').length;
  const body = text.slice(folded.length === text.length ? cut : 0);
  const levelled = withLevel(text, body, home, gazetteer);
  if (levelled !== null) return levelled;
  const other = withBareName(text, body, home, gazetteer) ?? implied(text, body, home, gazetteer) ?? national(text);
  return other && [other];
}

/** The one body that the words of an issuer mean; null where that is unknown or open. */
export function authorityOf(
  words: string,
  home: Home,
  issuers: readonly IssuerRow[],
  gazetteer: Gazetteer,
): Authority | null {
  return onlyOne(authoritiesOf(words, home, issuers, gazetteer)) ?? null;
}

/** Places of the rows of a table by their folded names: every citation asks for them. */
const namesOf = new WeakMap<readonly IssuerRow[], ReadonlyMap<string, number>>();

/** The first row that has one of the folded names. */
function rowNamed(issuers: readonly IssuerRow[], ...names: readonly string[]): IssuerRow | undefined {
  const places = namesOf.get(issuers) ?? namePlaces(issuers);
  namesOf.set(issuers, places);
  return issuers[Math.min(...names.map((name) => places.get(name) ?? Infinity))];
}

function namePlaces(issuers: readonly IssuerRow[]): ReadonlyMap<string, number> {
  const named = issuers.flatMap((row, at) => [row.name, ...(row.also ?? [])].map((n) => [fold(n), at] as const));
  return new Map(named.reverse());
}

/**
 * Bodies whose name has the word of a level, one for each unit that bears the name after it; null
 * where it has no such word.
 */
function withLevel(whole: string, body: string, home: Home, gazetteer: Gazetteer): readonly Authority[] | null {
  const found = levelIn(body);
  if (found === null) return null;
  const { words, level, type, party, at, name } = found;
  const kind = canonicalBody(party ? body.slice(0, at + words.length) : body.slice(0, at));
  if (name === '')
    return ownUnits(type, level, home, gazetteer).map((own) => ({
      body: kind,
      unit: own.path,
      name: `${whole} ${gazetteer.namingAt(own, home.date).name}`,
      origin: 'inferred',
    }));
  const units = unitsNamed(name, type, levelsOfType(type, level), home, gazetteer);
  const [unit] = units;
  const within = unit && units.length === 1 ? inner(whole, body.slice(0, at), unit, home, gazetteer) : null;
  return within ?? units.map((u) => ({ body: kind, unit: u.path, name: whole, origin: 'stated' }));
}

/** As many words as a province has at most, the dash counted: "Bà Rịa - Vũng Tàu". */
const LONGEST_PROVINCE = 5;

/** "Sở Thông tin và Truyền thông Nghệ An": the last words are a province. */
function withBareName(whole: string, body: string, home: Home, gazetteer: Gazetteer): Authority | null {
  const words = body.split(' ');
  for (let n = LONGEST_PROVINCE; n >= 1; n--) {
    if (words.length - n < 2) continue;
    const unit = provinceNamed(words.slice(-n).join(' '), home, gazetteer);
    if (unit && /^\p{Lu}/u.test(words.at(-n) ?? ''))
      return { body: canonicalBody(words.slice(0, -n).join(' ')), unit: unit.path, name: whole, origin: 'stated' };
  }
  return null;
}

/**
 * A department without a place is that of the citing document's own province; a division that of
 * its district.
 */
function implied(whole: string, body: string, home: Home, gazetteer: Gazetteer): Authority | null {
  const level: Level | null = /^so /.test(fold(body)) ? 'province' : /^phong /.test(fold(body)) ? 'district' : null;
  const unit = level && home[level];
  const named = unit ? gazetteer.unit(unit) : undefined;
  return unit && named
    ? { body: canonicalBody(body), unit, name: `${whole} ${named.type} ${named.name}`, origin: 'inferred' }
    : null;
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

/**
 * The last word of a level in a body's name: where it begins, and the name after it ('' where there
 * is none).
 */
function levelIn(body: string) {
  const folded = fold(body);
  for (const row of LEVEL_ROWS) {
    const at = folded.lastIndexOf(row.words);
    if (at < 0 || (at > 0 && folded[at - 1] !== ' ') || /^[a-z]/.test(folded.slice(at + row.words.length))) continue;
    const end = at + row.words.length;
    // Quân sự, phương Nam: other words with the same letters.
    if (!row.party && isToned(body.slice(at, end)) && body.slice(at, end).toLowerCase() !== row.type) continue;
    const name = body.slice(end).replace(/^[.\s]+/, '');
    // Bảo hiểm xã hội: the rest of another word.
    if (/^\p{Ll}/u.test(name)) continue;
    // A unit's name ends before the first small word.
    return { ...row, at, name: name.replace(/\s\p{Ll}.*$/su, '').trim() };
  }
  return null;
}

function canonicalBody(body: string): string {
  return fold(body)
    .replace(/uy ban nhan dan/g, 'ubnd')
    .replace(/hoi dong nhan dan/g, 'hdnd')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/**
 * "UBND huyện Tam Đường, tỉnh Lai Châu": the unit named last only says where that of the body lies.
 * None where the body's level has no such unit there; null where the words before the last unit
 * have no word of a level.
 */
function inner(
  whole: string,
  body: string,
  container: Unit,
  home: Home,
  gazetteer: Gazetteer,
): readonly Authority[] | null {
  const rest = body.replace(/[\s,(–-]+$/u, '');
  const found = levelIn(rest);
  if (found === null || (found.name === '' && rest === body.trimEnd())) return null;
  const kind = canonicalBody(found.party ? rest.slice(0, found.at + found.words.length) : rest.slice(0, found.at));
  const units =
    found.name === ''
      ? ownUnits(found.type, found.level, home, gazetteer)
      : levelsOfType(found.type, found.level).flatMap((level) => gazetteer.named(found.name, { level }));
  return units
    .filter((u) => u !== container && gazetteer.liesIn(u, container))
    .map((u) => ({ body: kind, unit: u.path, name: whole, origin: 'stated' }));
}

function isToned(word: string): boolean {
  return fold(word) !== word.toLowerCase();
}

function provinceNamed(name: string, home: Home, gazetteer: Gazetteer): Unit | null {
  const units = gazetteer.named(name, home.era ? { era: home.era, level: 'province' } : { level: 'province' });
  return units.length === 1 ? (units[0] ?? null) : null;
}
