import { fullName } from '../../../gazetteer/unit-name.ts';
import type { Unit, UnitType } from '../../../gazetteer/unit.ts';
import type { Level } from '../../../schema/directive.ts';
import type { BodyFound, CollectiveWords } from '../../model.ts';
import { capitalized } from '../../../vietnamese/capitalized.ts';
import { levelOfWord } from '../../../vietnamese/level-words.ts';
import { isOfArea } from '../../text/body/area-words.ts';
import { inSmallLetters } from '../../text/phrase/small-letters.ts';
import { ownUnits } from '../place/units-meant.ts';
import { bodyKey } from './body-key.ts';
import type { BodyContext, BodyIdentity } from './body-context.ts';
import { ownerName } from './owner-name.ts';
import { namedUnits } from './unit-of-body.ts';

const LOCAL_LEVELS = ['province', 'district', 'commune'] as const;
const ORDER: readonly UnitType[] = [
  ...(['tỉnh', 'huyện', 'quận', 'thị xã', 'thành phố', 'xã', 'phường', 'thị trấn', 'đặc khu'] as const),
];
const NOBODY_YET: CollectiveWords = {
  ...{ nouns: [], types: [], levels: [], isConcerned: false, except: [], notably: [] },
};

/** Bodies that are parts of others. */
const INNER_KINDS: ReadonlySet<string> = new Set(['thanh-tra', 'van-phong']);
const NAME_OF_LEVEL: Readonly<Record<Level, string>> = { province: 'tỉnh', district: 'huyện', commune: 'xã' };

/**
 * The bodies that a collective name means, and the unit within which they are: "UBND các xã, thị
 * trấn" of a district's document are those of the district. In a document of the whole country
 * "UBND tỉnh" means those of all provinces. Null for the name of one body.
 */
export function collectiveIdentity(found: BodyFound, context: BodyContext): BodyIdentity | null {
  const ofOwners = ofAllOwners(found, context);
  if (ofOwners) return identityOf({ ...found, field: ofEvery(found.field ?? '') }, ofOwners, context);
  const words = found.collective ?? ofAllUnits(found, context) ?? ofAllLevels(found, context);
  return words === null ? null : identityOf(found, words, context);
}

/** "Bộ" → "các bộ", "Sở Nội vụ" → "các sở Nội vụ". */
function ofEvery(owner: string): string {
  return `các ${owner.charAt(0).toLowerCase()}${owner.slice(1)}`;
}

function identityOf(found: BodyFound, words: CollectiveWords, context: BodyContext): BodyIdentity {
  const { row, unit } = found;
  const levels = levelsMeant(words, row?.levels ?? []);
  const { within, isStated } = unitAround(found, words, levels, context);
  const own = collectiveName(found, words);
  const place = within && context.gazetteer.namingAt(within, context.home.date);
  const issuer = issuerMeant(found, context);
  const owner = issuer?.name ?? (found.of && !isBareKind(found.of) ? ownerName(found.of, context) : null);
  const parent =
    owner === null || !isOneBody(found, owner, within) ? null : bodyKey(owner, within?.path ?? null, context.gazetteer);
  const where = owner ? `thuộc ${owner}` : place && `${place.type} ${place.name}`;
  const name = capitalized([own, where].filter(Boolean).join(' '));
  return {
    key: bodyKey(name, within?.path ?? null, context.gazetteer),
    name,
    kind: row?.id ?? 'dia-phuong',
    regime: row?.regime ?? null,
    level: levels.length === 1 ? (levels[0] ?? null) : null,
    unit: within?.path ?? null,
    unitOrigin: isStated ? 'stated' : within ? 'inferred' : 'unknown',
    parent: issuer?.key ?? parent,
    collective: {
      kinds: kindsOf(found, words),
      levels,
      types: [...words.types],
      within: within?.path ?? null,
      isConcerned: words.isConcerned,
      except: [...words.except],
      notably: [...words.notably],
    },
    candidates: [],
    note: within && !isStated && unit === null ? { code: 'unit-of-document', unit: fullName(within) } : null,
  };
}

/** "thuộc Bộ" of a ministry's text, "thuộc Sở" of a department's: the body that issued it. */
function issuerMeant({ of }: BodyFound, { issuer }: BodyContext): BodyIdentity | null {
  return of && isBareKind(of) && issuer && of.row?.id === issuer.kind ? issuer : null;
}

/** "thuộc Bộ": an owner of which only the kind is said. */
function isBareKind({ row, central }: BodyFound): boolean {
  return central === null && row !== null && row.takes !== 'unit';
}

/**
 * Whether the owner is one body: "Ủy ban nhân dân" of no unit is none, so that nothing belongs to
 * it; "Thành ủy" of a place is.
 */
function isOneBody({ of }: BodyFound, owner: string, within: Unit | null): boolean {
  return of?.central != null || owner !== of?.row?.name || (within !== null && of.row.id.endsWith('-uy'));
}

/** "UBND tỉnh" of a law. */
function ofAllUnits({ unit, row }: BodyFound, { isCentral }: BodyContext): CollectiveWords | null {
  if (!isCentral || unit === null || unit.name !== null || row === null) return null;
  return { ...NOBODY_YET, types: [unit.type] };
}

/**
 * "Ủy ban nhân dân", "Sở Tài chính" alone, where no unit of the document can be meant: those of all
 * levels that have one, or, in a text of a province, of the levels below it ("Chi cục Thuế").
 */
function ofAllLevels({ unit, bareUnit, row, field }: BodyFound, context: BodyContext): CollectiveWords | null {
  const { isCentral, bodies, home } = context;
  if (unit !== null || bareUnit !== null || row === null || row.levels.includes('central')) return null;
  const levels = LOCAL_LEVELS.filter((level) => row.levels.includes(level));
  const isBelow = home.province !== null && levels.every((level) => home[level] === null);
  if (isOfArea({ row, field }) || / (?:tỉnh|thành phố|cơ sở)$/u.test(row.name)) return null;
  const isKnown = field !== null && bodies.fieldAt(row, inSmallLetters(field), field, 0) !== null;
  const ofUnit = row.takes === 'unit' && field === null;
  const isMeant = isCentral ? ofUnit || (row.takes === 'both' && isKnown) : isBelow && field === null;
  if (!isMeant || levels.length === 0) return null;
  return { ...NOBODY_YET, levels };
}

/** "Thanh tra Bộ", "Thanh tra Sở" of a law: those of all ministries, of all departments. */
function ofAllOwners({ row, field, unit }: BodyFound, { isCentral }: BodyContext): CollectiveWords | null {
  const isOwned = row !== null && INNER_KINDS.has(row.id) && unit === null && /^(?:bộ$|sở(?: |$))/iu.test(field ?? '');
  return isCentral && isOwned ? NOBODY_YET : null;
}

function kindsOf({ row, field }: BodyFound, { nouns }: CollectiveWords): string[] {
  // "Thường trực các huyện ủy" are not all Thường trực.
  if (field?.startsWith('các ') === true && nouns.length === 0) return [];
  if (nouns.length > 0) return nouns.map(({ id }) => id);
  return row ? [row.id] : [];
}

function levelsMeant({ nouns, types, levels }: CollectiveWords, ofRow: readonly string[]): Level[] {
  if (levels.length > 0) return [...levels];
  if (types.length > 0) {
    const named = types.map((type) => (type === 'thành phố' ? null : (levelOfWord.get(type) ?? null)));
    const known = [...new Set(named.filter((one) => one !== null))];
    return known.length > 0 ? known : ['district'];
  }
  // "các sở, ban, ngành, địa phương": the departments are of the province, the localities of any
  // level.
  if (nouns.some(({ id }) => id === 'dia-phuong')) return [];
  const local = LOCAL_LEVELS.filter((level) => ofRow.includes(level));
  return nouns.length > 0 && local.length === 1 ? local : [];
}

/**
 * The unit within which a collective name holds; null for the country, or where it is not known.
 */
function unitAround(
  { unit }: BodyFound,
  { nouns, types }: CollectiveWords,
  levels: readonly Level[],
  context: BodyContext,
): { within: Unit | null; isStated: boolean } {
  const { home, gazetteer, isCentral } = context;
  const at = (path: string | null): Unit | null => (path === null ? null : (gazetteer.unit(path) ?? null));
  if (unit?.name != null) {
    const units = namedUnits(unit, context);
    return { within: units.length === 1 ? (units[0] ?? null) : null, isStated: units.length === 1 };
  }
  if (isCentral) return { within: null, isStated: true };
  if (unit) {
    const [own] = ownUnits(unit.type, levelOfWord.get(unit.type) ?? 'commune', home, gazetteer);
    return { within: own ?? null, isStated: false };
  }
  const isOfUnits = types.length > 0 || nouns.length === 0;
  const lowest = at(home.commune ?? home.district ?? home.province);
  if (nouns.length > 0 && levels.length === 1)
    return { within: at(home[levels[0] ?? 'province']) ?? lowest, isStated: false };
  if (!isOfUnits) return { within: lowest, isStated: false };
  if (levels.includes('province')) return { within: null, isStated: true };
  if (levels.includes('district')) return { within: at(home.province), isStated: false };
  return { within: at(home.district ?? home.province), isStated: false };
}

function collectiveName(
  { row, field, collective }: BodyFound,
  { nouns, types, levels, isConcerned }: CollectiveWords,
): string {
  const concerned = isConcerned ? 'liên quan' : null;
  if (nouns.length > 0)
    return ['các', nouns.map(({ name }) => name.charAt(0).toLowerCase() + name.slice(1)).join(', '), field, concerned]
      .filter(Boolean)
      .join(' ');
  // "Các chi cục Hải quan": of several levels, but not of all.
  if (collective === null && row?.takes === 'both' && field !== null && levels.length === 2)
    return [`các ${row.name.charAt(0).toLowerCase()}${row.name.slice(1)}`, field, concerned].filter(Boolean).join(' ');
  return [row?.name, field, unitsInName(field, types, levels), concerned].filter(Boolean).join(' ');
}

/** "các xã, thị trấn", "cấp xã"; null where the field says it: "Thường trực các huyện ủy". */
function unitsInName(field: string | null, types: readonly UnitType[], levels: readonly Level[]): string | null {
  const [level, ...more] = levels;
  if (types.length > 0) return `các ${inOrderOfTypes(types).join(', ')}`;
  if (level !== undefined && more.length === 0) return `cấp ${NAME_OF_LEVEL[level]}`;
  return field?.startsWith('các ') === true ? null : 'các cấp';
}

/** Types of units, each once and in one order, so that two documents give one name. */
function inOrderOfTypes(types: readonly UnitType[]): UnitType[] {
  return [...new Set(types)].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
}
