import type { BodyFound } from '../../model.ts';
import type { BodyRow } from '../../../schema/row/body-row.ts';
import { capitalized } from '../../../vietnamese/capitalized.ts';
import type { BodyVocabulary } from '../../text/body/body-vocabulary.ts';
import { concernedAt } from './collective.ts';
import { namedBodyAt } from './named-body.ts';
import { bodyLine, type BodyLine } from './body-line.ts';
import { ministryOfField } from './ministry-of-field.ts';
import { patternAt } from './pattern-at.ts';
import { officesEnding } from './office.ts';
import { levelAt, levelsOf, nameLength, unitAt, type UnitPhrase } from './unit-phrase.ts';
import { firstVerb } from '../duty/first-verb.ts';
import { nothingSaid } from './unsaid.ts';

/** Bodies in the order of the text, and where their list ends. */
export interface ListedBodies {
  readonly found: readonly BodyFound[];
  readonly end: number;
}

const BETWEEN_BODIES = /(?: ?[,;] ?(?:và |cùng với |cùng )?|,? (?:và|cùng với|cùng|hoặc) | ?[-–/] ?)(?:cùng )?/uy;
const ASIDE = / ?\([^()]{1,160}\)/uy;

/** No list of agents names more. */
const MOST_BODIES = 60;

/**
 * The bodies that a text lists from a position on: "Sở Y tế, Công an tỉnh và UBND các huyện", "các
 * Bộ: Quốc phòng, Công an". What stands in brackets between them is passed over. The list ends before
 * the first words that name none. `unitsMayAct`: a unit alone ("huyện Krông Búk") is its committee. Work is linear in the list.
 */
export function bodiesFrom(
  text: BodyLine,
  position: number,
  bodies: BodyVocabulary,
  unitsMayAct: boolean = false,
): ListedBodies {
  const found: BodyFound[] = [];
  let end = position;
  for (let next = position; found.length < MOST_BODIES;) {
    const several = severalAt(text, next, bodies);
    const one =
      several === null
        ? (namedBodyAt(text, next, bodies) ??
          ofNextUnit(text, next, found.at(-1), bodies) ??
          (found.length > 0 ? concernedAt(text, next, bodies) : null) ??
          (unitsMayAct && found.length === 0 ? actingUnit(text, next, bodies) : null))
        : null;
    if (several === null && one === null) {
      const over = found.length === 0 ? null : afterUnknown(text, next, bodies);
      if (over === null) break;
      next = over;
      continue;
    }
    // "Thủ trưởng các cơ quan: Văn phòng UBND tỉnh, Sở Công Thương": the colon names those that are meant.
    const opens = one !== null && isOpened(text, one, bodies);
    if (opens) {
      next = one.end + 2;
      continue;
    }
    found.push(...(several?.found ?? []), ...(one ? [one] : []));
    end = several?.end ?? one?.end ?? next;
    const aside = patternAt(ASIDE, text.printed, end)?.length ?? 0;
    const between = patternAt(BETWEEN_BODIES, text.printed, end + aside);
    if (between === null) break;
    next = end + aside + between.length;
  }
  return { found: withSharedUnit(found.filter((one) => !isPublic(text, one))), end };
}

/** "các tổ chức, cá nhân liên quan": whoever it may be, and no body. */
function isPublic({ small }: BodyLine, { row, collective, start, end }: BodyFound): boolean {
  const isOfKind = row?.id === 'to-chuc' && collective?.nouns.length === 1;
  return isOfKind && /cá nhân|hộ gia đình|người dân|công dân/u.test(small.slice(start, end));
}

/** A name that the tables do not have, up to the comma after it. */
const UNKNOWN = /(?:các |tổ chức |hội |\p{Lu})[^,;.:()"“]{3,80}[,;] (?:và )?/uy;

/**
 * Where a list goes on after a name that it does not know: "…, Câu lạc bộ Hương Quê, Sở Y tế chủ
 * trì". Null where a verb of duty, or no body, follows the comma.
 */
function afterUnknown(text: BodyLine, at: number, bodies: BodyVocabulary): number | null {
  const words = patternAt(UNKNOWN, text.printed, at);
  if (words === null || firstVerb(text.small, at, at + words.length) !== null) return null;
  const next = at + words.length;
  return (severalAt(text, next, bodies) ?? namedBodyAt(text, next, bodies)) ? next : null;
}

function isOpened(text: BodyLine, { row, collective, end }: BodyFound, bodies: BodyVocabulary): boolean {
  if (row?.common !== true || collective === null || !text.printed.startsWith(': ', end)) return false;
  return /^\p{Lu}/u.test(text.printed.slice(end + 2)) && namedBodyAt(text, end + 2, bodies) !== null;
}

/** "HĐND, UBND các tỉnh", "Công an, Ban Chỉ huy Quân sự huyện": the unit at the end is that of all before it. */
function withSharedUnit(found: readonly BodyFound[]): BodyFound[] {
  const shared: BodyFound[] = [];
  for (const one of found.toReversed()) {
    const next = shared[0];
    const takes = next !== undefined && isUnplaced(one) && !isUnplaced(next) && mayShare(one, next);
    const collective = next?.collective ? { ...next.collective, nouns: [] } : null;
    shared.unshift(takes ? { ...one, unit: next.unit, collective } : one);
  }
  return shared;
}

function isUnplaced({ unit, bareUnit, collective, central }: BodyFound): boolean {
  return unit === null && bareUnit === null && collective === null && central === null;
}

/**
 * Whether a body can be of the unit of the next one: "Sở Tài chính, Cục Thuế các tỉnh", not "Sở Y
 * tế, UBND huyện Krông Búk" (a district has no Sở), nor "Phòng Y tế, UBND các xã" (which has its own).
 */
function mayShare({ row, field }: BodyFound, { row: next, unit, collective }: BodyFound): boolean {
  if (row === null || next === null) return false;
  // "Cục Khoáng sản, UBND các tỉnh": of the country, unless the tables know it of places ("Cục Thuế").
  if (row.levels.includes('central') && field !== null && row.fields?.includes(field) !== true) return false;
  // "HĐND, UBND và các tổ chức chính trị - xã hội các xã": the level is that of all of them.
  if (collective && (collective.nouns.length > 0 || collective.levels.length > 0)) {
    const [level, ...others] = collective.levels;
    return level !== undefined && others.length === 0 && row.takes === 'unit' && row.levels.includes(level);
  }
  const types = collective ? collective.types : unit ? [unit.type] : [];
  const local = row.levels.filter((level) => level !== 'central');
  const isWhere = types.every((type) => levelsOf(type).some((level) => row.levels.includes(level)));
  return types.length > 0 && isWhere && (row.takes === 'unit' ? next.takes === 'unit' : local.length === 1);
}

/** Before "các" there is an office and the words of a head at most. */
const MANY_REACH = 90;

const SEVERAL = /(?:các )?(sở|bộ|phòng|ban|cục|chi cục|hội)(?::| :)? /uy;
const NEXT_LISTED = /, (?:và )?| và /uy;

/** A scan may have a stop for a comma; it parts only what is known. */
const NEXT_OF_SCAN = /[,.] (?:và )?| và /uy;

/**
 * "Các Bộ: Quốc phòng, Công an và Y tế", "Giám đốc các Sở: Tài chính, Nội vụ", "UBND các xã Ea Sin,
 * Cư Pơng và thị trấn Krông Năng": bodies of one kind, of which only the first has its word. Null
 * where the words name one body, or where the colon opens the duties ("Các Sở: Rà soát …").
 */
function severalAt(line: BodyLine, position: number, bodies: BodyVocabulary): ListedBodies | null {
  if (!line.small.slice(position, position + MANY_REACH + 'các '.length).includes('các ')) return null;
  for (const from of [position, ...officesEnding(line, position, bodies)]) {
    const several = ofUnits(line, from, bodies) ?? ofFields(line, from, bodies);
    const [first, ...others] = several?.found ?? [];
    if (!several || !first) continue;
    const office = from > position ? line.printed.slice(position, from).replace(/[\s,]+$/u, '') : null;
    return {
      found: [{ ...first, start: position, office }, ...others.map((one) => ({ ...one, office }))],
      end: several.end,
    };
  }
  return null;
}

function ofFields(line: BodyLine, position: number, bodies: BodyVocabulary): ListedBodies | null {
  const { small, printed } = line;
  const opening = small.startsWith('các ', position) ? matchOf(SEVERAL, small, printed, position) : null;
  if (opening === null) return null;
  const kind = capitalized(opening[1] ?? '');
  // Every ministry is known; of a field that a scan broke none is made.
  const isAny = opening[0].includes(':') && kind !== 'Bộ';
  return membersFrom(
    line,
    position + opening[0].length,
    (next, isFirst) => {
      const inList = listedBody(line, next, kind, isAny, bodies);
      // "Công an" of a list of ministries is one; "Công an tỉnh" of a list of departments is itself.
      const isOwn = !isFirst && inList?.central == null && namedBodyAt(line, next, bodies) !== null;
      return isOwn ? null : inList;
    },
    isAny ? NEXT_LISTED : NEXT_OF_SCAN,
  );
}

/** The members of a list, as far as `read` finds one after another. */
function membersFrom(
  { printed }: BodyLine,
  from: number,
  read: (at: number, isFirst: boolean) => BodyFound | null,
  gap: RegExp = NEXT_LISTED,
): ListedBodies | null {
  const found: BodyFound[] = [];
  let end = from;
  for (let next = from; found.length < MOST_BODIES;) {
    const one = read(next, found.length === 0);
    if (one === null) break;
    found.push(one);
    end = one.end;
    const between = patternAt(gap, printed, end);
    if (between === null) break;
    next = end + between.length;
  }
  return found.length === 0 ? null : { found, end };
}

/** The body of a kind whose field begins at a position: one that the tables have, or, after a colon, any. */
function listedBody(
  { small, printed }: BodyLine,
  at: number,
  kind: string,
  isAny: boolean,
  bodies: BodyVocabulary,
): BodyFound | null {
  const ministry = kind === 'Bộ' ? ministryOfField(printed, at, bodies) : null;
  if (ministry) return ministry;
  const isVerb = firstVerb(small, at, Math.min(small.length, at + 30)) === at;
  const whole = bodyLine(`${kind} ${printed.slice(at, at + 130)}`);
  const one = namedBodyAt(whole, 0, bodies);
  if (one === null || (one.field === null && one.central === null)) return null;
  // "Các Bộ: Xây dựng, Công an" has a field, and "Các Sở: Xây dựng quy chế" what they have to do.
  if (isVerb && !/^(?:[,;.]| và |$)/u.test(whole.printed.slice(one.end))) return null;
  // "các Bộ: Văn hóa": what a line left of a field is no ministry.
  if (kind === 'Bộ' && one.central === null && bodies.centralNamed(`Bộ ${one.field}`) === null) return null;
  const isKnown = one.central !== null || (one.row !== null && bodies.fieldAt(one.row, small, printed, at) !== null);
  return isAny || isKnown ? { ...one, start: at, end: one.end + at - kind.length - 1 } : null;
}

/** "các tỉnh, thành phố: Hà Tĩnh, Huế": provinces of both types, whose names follow. */
const PROVINCES_NAMED = / các tỉnh(?:,| và) (?:thành phố|tp)(?: trực thuộc trung ương)? ?: /uy;
const COLON = / ?: /uy;

/** "UBND các xã Ea Sin, Cư Pơng": each unit with its name, the type as last said. */
function ofUnits(line: BodyLine, position: number, bodies: BodyVocabulary): ListedBodies | null {
  const { small, printed } = line;
  const head = bodies.headAt(small, position);
  if (head === null || (head.row.takes !== 'unit' && head.row.takes !== 'both')) return null;
  const { row } = head;
  const many = position + head.length;
  if (!small.startsWith(' các ', many)) return null;
  const level = levelAt(small, printed, many + 5);
  if (level === null) return null;
  let { type } = level;
  const provinces = patternAt(PROVINCES_NAMED, small, many);
  const colon = patternAt(COLON, small, many + 5 + level.length);
  const from = provinces ? many + provinces.length : many + 5 + level.length + (colon?.length ?? 1);
  const isListed = provinces !== null || colon !== null;
  return membersFrom(line, from, (next, isFirst) => {
    const own = isFirst ? null : unitAt(small, printed, next, bodies);
    if (own?.name != null) {
      ({ type } = own);
      return ofUnit(row, own, next);
    }
    const length = nameLength(printed, next, bodies);
    const name = printed.slice(next, next + length);
    // After a colon may follow what they have to do: "UBND các tỉnh: Chỉ đạo …".
    const isSure = isFirst && !isListed;
    if (length === 0 || (!isSure && (namedBodyAt(line, next, bodies) !== null || !bodies.isUnitName(name))))
      return null;
    if (provinces) return { ...nothingSaid, row, bareUnit: name, start: next, end: next + length };
    return ofUnit(row, { type, name, within: null, length }, next);
  });
}

function ofUnit(row: BodyRow, { length, ...unit }: UnitPhrase, start: number): BodyFound {
  return { ...nothingSaid, row, unit, start, end: start + length };
}

/**
 * ", phường An Bình", ", Hưng Lợi" after "UBND phường An Khánh": one more unit, whose body is of the
 * kind of the body before it.
 */
function ofNextUnit(
  { small, printed }: BodyLine,
  at: number,
  before: BodyFound | undefined,
  bodies: BodyVocabulary,
): BodyFound | null {
  const { row, unit, collective } = before ?? {};
  const type = unit?.name == null ? undefined : unit.type;
  if (!row || row.takes !== 'unit' || (type === undefined && (collective?.types.length ?? 0) === 0)) return null;
  const own = unitAt(small, printed, at, bodies);
  if (own?.name != null) return ofUnit(row, own, at);
  const length = type === undefined ? 0 : nameLength(printed, at, bodies);
  const name = printed.slice(at, at + length);
  const ends = /^(?:[,;.:)]| và | (?:chủ trì|báo cáo|phối hợp)|$)/u.test(printed.slice(at + length));
  if (length === 0 || type === undefined || !ends || !bodies.isUnitName(name)) return null;
  return ofUnit(row, { type, name, within: null, length }, at);
}

/** "huyện Krông Búk", told to do something, is its committee. */
function actingUnit({ small, printed }: BodyLine, at: number, bodies: BodyVocabulary): BodyFound | null {
  const row = bodies.rows.get('ubnd');
  const unit = row ? unitAt(small, printed, at, bodies) : null;
  return row && unit?.name != null ? ofUnit(row, unit, at) : null;
}

/** A match of small letters, where a capital or a figure follows it in print. */
function matchOf(pattern: RegExp, small: string, printed: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  const match = pattern.exec(small);
  return match && /[\p{Lu}\d]/u.test(printed.charAt(at + match[0].length)) ? match : null;
}
