import type { BodyFound } from '../../model.ts';
import { isOfArea } from '../../text/body/area-words.ts';
import type { BodyVocabulary } from '../../text/body/body-vocabulary.ts';
import { concernedAt } from './collective.ts';
import { namedBodyAt } from './named-body.ts';
import { type BodyLine } from './body-line.ts';
import { actingUnit, MOST_BODIES, ofNextUnit, severalAt, type ListedBodies } from './several-bodies.ts';
import { patternAt } from './pattern-at.ts';
import { levelsOf } from './unit-phrase.ts';
import { firstVerb } from '../duty/first-verb.ts';

const BETWEEN_BODIES = /(?: ?[,;] ?(?:và |cùng với |cùng )?|,? (?:và|cùng với|cùng|hoặc) | ?[-–/] ?)(?:cùng )?/uy;
const ASIDE = / ?\([^()]{1,160}\)/uy;

/**
 * The bodies that a text lists from a position on: "Sở Y tế, Công an tỉnh và UBND các huyện", "các
 * Bộ: Quốc phòng, Công an". What is in brackets between them is passed over. The list ends before
 * the first words that name none. `unitsMayAct`: a unit alone ("huyện Krông Búk") is its committee.
 * Work is linear in the list.
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
    // "Thủ trưởng các cơ quan: Văn phòng UBND tỉnh, Sở Công Thương": the colon names those that are
    // meant.
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
 * Where a list continues after a name that it does not know: "…, Câu lạc bộ Hương Quê, Sở Y tế chủ
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

/**
 * "HĐND, UBND các tỉnh", "Công an, Ban Chỉ huy Quân sự huyện": the unit at the end is that of all
 * before it.
 */
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
 * tế, UBND huyện Krông Búk" (a district has no Sở), nor "Phòng Y tế, UBND các xã" (which has its
 * own).
 */
function mayShare({ row, field }: BodyFound, { row: next, unit, collective }: BodyFound): boolean {
  if (row === null || next === null) return false;
  // "Chi cục Thuế khu vực XIV, UBND huyện Krông Búk": an area is of no unit.
  if (isOfArea({ row, field })) return false;
  // "Cục Khoáng sản, UBND các tỉnh": of the country, unless the tables know it of places ("Cục
  // Thuế").
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
