import type { BodyFound } from '../../model.ts';
import type { BodyRow } from '../../../schema/row/body-row.ts';
import { capitalized } from '../../../vietnamese/capitalized.ts';
import type { BodyVocabulary } from '../../text/body/body-vocabulary.ts';
import { namedBodyAt } from './named-body.ts';
import { bodyLine, type BodyLine } from './body-line.ts';
import { ministryOfField } from './ministry-of-field.ts';
import { patternAt } from './pattern-at.ts';
import { officesEnding } from './office.ts';
import { levelAt, nameLength, unitAt, type UnitPhrase } from './unit-phrase.ts';
import { firstVerb } from '../duty/first-verb.ts';
import { nothingSaid } from './unsaid.ts';

/** Bodies in the order of the text, and where their list ends. */
export interface ListedBodies {
  readonly found: readonly BodyFound[];
  readonly end: number;
}

/** No list of agents names more. */
export const MOST_BODIES = 60;

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
export function severalAt(line: BodyLine, position: number, bodies: BodyVocabulary): ListedBodies | null {
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
      // "Công an" of a list of ministries is one; "Công an tỉnh" of a list of departments is
      // itself.
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

/**
 * The body of a kind whose field begins at a position: one that the tables have, or, after a colon,
 * any.
 */
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
  // "các Bộ: Văn hóa": what a line left of a field is not a ministry.
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
 * ", phường An Bình", ", Hưng Lợi" after "UBND phường An Khánh": one more unit, whose body is of
 * the kind of the body before it.
 */
export function ofNextUnit(
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
export function actingUnit({ small, printed }: BodyLine, at: number, bodies: BodyVocabulary): BodyFound | null {
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
