import type { BodyFound } from '../../model.ts';
import { capitalized } from '../../../vietnamese/capitalized.ts';
import type { BodyVocabulary } from '../../text/body-vocabulary.ts';
import { namedBodyAt } from './named-body.ts';
import { bodyLine, type BodyLine } from './body-line.ts';
import { patternAt } from './pattern-at.ts';
import { levelsOf, nameLength } from './unit-phrase.ts';
import { firstVerb } from '../duty/first-verb.ts';

/** Bodies in the order of the text, and where their list ends. */
export interface BodyList {
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
 * the first words that name none. Work is linear in the list.
 */
export function bodiesFrom(text: BodyLine, position: number, bodies: BodyVocabulary): BodyList {
  const found: BodyFound[] = [];
  let end = position;
  for (let next = position; found.length < MOST_BODIES;) {
    const several = severalAt(text, next, bodies);
    const one = several === null ? namedBodyAt(text, next, bodies) : null;
    if (several === null && one === null) break;
    found.push(...(several?.found ?? []), ...(one ? [one] : []));
    end = several?.end ?? one?.end ?? next;
    const aside = patternAt(ASIDE, text.printed, end)?.length ?? 0;
    const between = patternAt(BETWEEN_BODIES, text.printed, end + aside);
    if (between === null) break;
    next = end + aside + between.length;
  }
  return { found: withSharedUnit(found), end };
}

/** "HĐND, UBND các tỉnh", "Công an, Ban Chỉ huy Quân sự huyện": the unit at the end is that of all before it. */
function withSharedUnit(found: readonly BodyFound[]): BodyFound[] {
  const shared: BodyFound[] = [];
  for (const one of found.toReversed()) {
    const next = shared[0];
    const takes = next !== undefined && isUnplaced(one) && !isUnplaced(next) && mayShare(one, next);
    shared.unshift(takes ? { ...one, unit: next.unit, collective: next.collective } : one);
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
function mayShare({ row }: BodyFound, { row: next, unit, collective }: BodyFound): boolean {
  if (row === null || next === null || (collective?.nouns.length ?? 0) > 0) return false;
  const types = collective ? collective.types : unit ? [unit.type] : [];
  const local = row.levels.filter((level) => level !== 'central');
  const isWhere = types.every((type) => levelsOf(type).some((level) => row.levels.includes(level)));
  return types.length > 0 && isWhere && (row.takes === 'unit' ? next.takes === 'unit' : local.length === 1);
}

const SEVERAL = /(?:các )?(sở|bộ|phòng|ban|cục|chi cục|hội)(?::| :)? /uy;
const UNITS_LISTED =
  /(ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|công an|đảng ủy) các (xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh):? /uy;
const NEXT_LISTED = /, (?:và )?| và /uy;

/**
 * "Các Bộ: Quốc phòng, Công an và Y tế", "các Sở Y tế, Tài chính", "UBND các xã Ea Sin, Cư Pơng":
 * bodies of one kind, of which only the first has its word. Null where the words name one body, or
 * where the colon opens the duties ("Các Sở: Rà soát …").
 */
function severalAt(text: BodyLine, position: number, bodies: BodyVocabulary): BodyList | null {
  const { small, printed } = text;
  const units = matchOf(UNITS_LISTED, small, printed, position);
  if (units) return ofUnits(text, position, units, bodies);
  const opening = small.startsWith('các ', position) ? matchOf(SEVERAL, small, printed, position) : null;
  if (opening === null) return null;
  const kind = capitalized(opening[1] ?? '');
  const found: BodyFound[] = [];
  let end = position;
  for (let next = position + opening[0].length; found.length < MOST_BODIES;) {
    const inList = listedBody(text, next, kind, opening[0].includes(':'), bodies);
    // "Công an" of a list of ministries is one; "Công an tỉnh" of a list of departments is itself.
    const isOwn = found.length > 0 && inList?.central == null && namedBodyAt(text, next, bodies) !== null;
    const one = isOwn ? null : inList;
    if (one === null) break;
    found.push(one);
    end = one.end;
    const between = patternAt(NEXT_LISTED, printed, end);
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
  if (firstVerb(small, at, Math.min(small.length, at + 30)) === at) return null;
  const whole = bodyLine(`${kind} ${printed.slice(at, at + 130)}`);
  const one = namedBodyAt(whole, 0, bodies);
  if (one === null || (one.field === null && one.central === null)) return null;
  const isKnown = one.central !== null || (one.row !== null && bodies.fieldAt(one.row, small, printed, at) !== null);
  return isAny || isKnown ? { ...one, start: at, end: one.end + at - kind.length - 1 } : null;
}

function ofUnits(text: BodyLine, position: number, opening: RegExpExecArray, bodies: BodyVocabulary): BodyList | null {
  const [whole, head = '', type = ''] = opening;
  const found: BodyFound[] = [];
  let end = position;
  for (let next = position + whole.length; found.length < MOST_BODIES;) {
    const length = nameLength(text.printed, next, bodies);
    if (length === 0) break;
    const words = `${capitalized(head)} ${type} ${text.printed.slice(next, next + length)}`;
    const one = namedBodyAt(bodyLine(words), 0, bodies);
    if (one === null) break;
    end = next + length;
    found.push({ ...one, start: next, end });
    const between = patternAt(NEXT_LISTED, text.printed, end);
    if (between === null) break;
    next = end + between.length;
  }
  return found.length === 0 ? null : { found, end };
}

/** A match of small letters, where a capital or a figure follows it in print. */
function matchOf(pattern: RegExp, small: string, printed: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  const match = pattern.exec(small);
  return match && /[\p{Lu}\d]/u.test(printed.charAt(at + match[0].length)) ? match : null;
}
