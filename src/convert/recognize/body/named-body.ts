import { opensWithCapital } from '../../../vietnamese/capitalized.ts';
import { isSurname } from '../../../vietnamese/surname.ts';
import type { BodyFound, UnitWords } from '../../model.ts';
import type { BodyRow } from '../../../schema/row/body-row.ts';
import { placeTones } from '../../../vietnamese/tone-place.ts';
import type { BodyVocabulary, HeadAt } from '../../text/body/body-vocabulary.ts';
import type { BodyLine } from './body-line.ts';
import { verbAt } from '../duty/duty-verb.ts';
import { areaAfter, ownNumberAfter } from './area.ts';
import { collectiveAt, nounGroupAt } from './collective.ts';
import { unitsMeant } from './collective-units.ts';
import { bodyWithin, fieldAfter } from './field-after.ts';
import { patternAt } from './pattern-at.ts';
import { officesEnding } from './office.ts';
import { committeeAt, nameLength, unitAt } from './unit-phrase.ts';
import { nobodyMeant, nothingSaid } from './unsaid.ts';

const MINISTERS = /(?:các )?bộ trưởng(?=, (?:các )?thủ trưởng (?:các )?cơ quan ngang bộ)/uy;

/** "UBND các huyện trong tỉnh", "… thuộc huyện Krông Búk". */
const WITHIN_UNIT = / (?:trong|thuộc|của|trên địa bàn) (?:toàn )?/uy;

/**
 * Kinds that the members of another body have: "Đảng ủy | Sở Y tế". Of others it is a comma that a text
 * has left out: "HĐND UBND".
 */
const OF_MEMBERS: ReadonlySet<string> = new Set(['dang-uy', 'doan-thanh-nien', 'hoi-cuu-chien-binh']);

/** What follows the first words of a name: its end, and what was read. */
interface Rest {
  readonly end: number;
  readonly field: string | null;
  readonly unit: UnitWords | null;
  readonly bareUnit: string | null;
  readonly collective: BodyFound['collective'];
}

/**
 * The body that a text names at a position, with the office before it: "Chủ tịch UBND huyện Krông
 * Búk", "Sở Văn hóa, Thể thao và Du lịch", "UBND các xã, thị trấn", "các sở, ban, ngành". Null
 * where none is named: "Phòng, chống dịch", "Ban ngày", "Trường hợp". Offsets are those of `text`;
 * the work is bounded by the longest name.
 */
export function namedBodyAt(text: BodyLine, position: number, bodies: BodyVocabulary): BodyFound | null {
  const ministers = ministersAt(text, position, bodies);
  if (ministers) return ministers;
  const alone = bodyFrom(text, position, position, bodies);
  if (alone?.central) return alone;
  for (const end of officesEnding(text, position, bodies)) {
    const found = bodyFrom(text, position, end, bodies) ?? underOffice(text, position, end, bodies);
    if (found) return { ...found, office: text.printed.slice(position, end).replace(/[\s,]+$/u, '') };
  }
  return alone;
}

/**
 * "Thủ trưởng cơ quan, ban, ngành", "Giám đốc sở, Thủ trưởng …": the office makes a group of the
 * nouns after it.
 */
function underOffice(text: BodyLine, position: number, from: number, bodies: BodyVocabulary): BodyFound | null {
  const office = text.small.slice(position, from);
  const head = bodies.headAt(text.small, from);
  const isGroup = /^(?:thủ trưởng|lãnh đạo) $/u.test(office) && head?.row.common === true;
  const isOfAll = office === 'giám đốc ' && /^sở, (?:thủ trưởng|trưởng) /u.test(text.small.slice(from, from + 16));
  return isGroup || isOfAll ? nounGroupAt(text, position, from, bodies) : null;
}

/** "Bộ trưởng, Thủ trưởng cơ quan ngang Bộ …": the ministers speak for all ministries. */
function ministersAt({ small, printed }: BodyLine, position: number, bodies: BodyVocabulary): BodyFound | null {
  const words = patternAt(MINISTERS, small, position);
  const row = bodies.rows.get('bo');
  if (words === null || row === undefined) return null;
  const end = position + words.length;
  const collective = { ...nobodyMeant, nouns: [row] };
  return { ...nothingSaid, row, collective, office: printed.slice(position, end), start: position, end };
}

/** A body whose name begins at `from`; `start` is where its office does. */
function bodyFrom(text: BodyLine, start: number, from: number, bodies: BodyVocabulary): BodyFound | null {
  const { small, printed } = text;
  if (small.startsWith('các ', from)) return collectiveAt(text, start, from + 4, bodies);
  const central = bodies.centralAt(small, from);
  const head = bodies.headAt(small, from);
  const branch = central ? branchAt(text, from + central.length, bodies) : null;
  const branchRow = bodies.rows.get('chi-nhanh');
  if (central && branch && branchRow && (head?.length ?? 0) <= central.length)
    return { ...nothingSaid, row: branchRow, field: `${central.row.name}`, unit: branch.unit, start, end: branch.end };
  if (central && central.length >= (head?.length ?? 0) && isProper(printed, from, central.length))
    return { ...nothingSaid, central: central.row, row: head?.row ?? null, start, end: from + central.length };
  if (head === null || !isHeadWord(text, from, head) || bodies.isNoBody(head, small, from)) return null;
  if (head.row.proper === true && !opensWithCapital(printed, from)) return null;
  if (head.row.common === true) return head.row.alone === true ? allOfKind(text, start, from, head) : null;
  const rest = restOf(text, from + head.length, head.row, bodies);
  if (rest === null || (!opensWithCapital(printed, from) && !isEvident(rest))) return null;
  return { ...nothingSaid, ...rest, row: head.row, start };
}

/** "Cấp ủy, chính quyền các cấp": a common noun that means all of its kind without "các". */
function allOfKind(text: BodyLine, start: number, from: number, { row, length }: HeadAt): BodyFound {
  const end = from + length;
  const levels = text.printed.charAt(end) === ' ' ? unitsMeant(text, end + 1) : null;
  const collective = { ...(levels?.words ?? nobodyMeant), nouns: [row] };
  return { ...nothingSaid, row, start, end: levels?.end ?? end, collective };
}

function restOf(text: BodyLine, at: number, row: BodyRow, bodies: BodyVocabulary): Rest | null {
  const none: Rest = { end: at, field: null, unit: null, bareUnit: null, collective: null };
  if (row.takes === 'none') return none;
  if (row.takes === 'unit') {
    const within = OF_MEMBERS.has(row.id) ? bodyWithin(text, at, row, bodies) : null;
    const own = within ? { ...none, end: within.end, field: within.name } : none;
    const named = inArea(text, own, within?.row ?? row, bodies);
    return withUnit(text, named, bodies, named === own);
  }
  const field = fieldAfter(text, at, row, bodies);
  if (field === null && row.takes === 'field') return null;
  // "Bộ Chỉ huy Bộ đội BieNŸ": of a field that a scan spoiled no body of the State is made.
  if (field && !field.isKnown && row.regime === 'state' && /\p{Ll}\p{Lu}/u.test(field.name)) return null;
  const named = inArea(text, field ? { ...none, end: field.end, field: field.name } : none, row, bodies);
  // "Văn phòng tỉnh" may be one; "phòng tỉnh", "tổ xã" are pieces of other words.
  if (field === null && !row.name.includes(' ')) return null;
  const placed = row.takes === 'both' ? withUnit(text, named, bodies, field?.isKnown ?? true) : named;
  return named.field === null && placed.unit === null && placed.collective === null ? null : placed;
}

/** A name with the area that it is of or its number, where one follows: "Chi cục Hải quan | khu vực XIV". */
function inArea(text: BodyLine, named: Rest, row: BodyRow, bodies: BodyVocabulary): Rest {
  const name = { row, before: named.field ?? row.name };
  const area = areaAfter(text, named.end, name, bodies) ?? ownNumberAfter(text, named.end, row);
  return area === null
    ? named
    : { ...named, end: area.end, field: [named.field, area.name.trim()].filter(Boolean).join(' ') };
}

/**
 * The unit after a name, if there is one. `mayBeBare`: a name without the word of its level may
 * follow.
 */
function withUnit(text: BodyLine, named: Rest, bodies: BodyVocabulary, mayBeBare: boolean): Rest {
  const { small, printed } = text;
  if (printed.charAt(named.end) !== ' ') return named;
  const isOf = small.startsWith(' của ', named.end) && unitAt(small, printed, named.end + 5, bodies) !== null;
  const at = named.end + (isOf ? 5 : 1);
  const meant = unitsMeant(text, at);
  if (meant) {
    const around = patternAt(WITHIN_UNIT, small, meant.end);
    const unit = around === null ? null : unitAt(small, printed, meant.end + around.length, bodies);
    const end = around !== null && unit ? meant.end + around.length + unit.length : meant.end;
    return { ...named, end, unit, collective: meant.words };
  }
  const group = small.startsWith('các ', at) ? collectiveAt(text, at, at + 4, bodies) : null;
  if (group?.collective && named.field === null && group.collective.nouns.length > 0)
    return {
      ...named,
      end: group.end,
      unit: group.unit,
      collective: { ...group.collective, nouns: [], levels: [] },
      field: placeTones(printed.slice(at, group.end).toLowerCase()),
    };
  const committee = committeeAt(small, at);
  if (committee) {
    const end = at + committee.length;
    const length = printed.charAt(end) === ' ' ? nameLength(printed, end + 1, bodies) : 0;
    const name = length > 0 ? printed.slice(end + 1, end + 1 + length) : null;
    return {
      ...named,
      field: [named.field, bodies.headAt(small, at)?.row.name ?? printed.slice(at, end)].filter(Boolean).join(' '),
      end: name === null ? end : end + 1 + length,
      unit: { type: committee.type, name, within: null },
    };
  }
  const unit = unitAt(small, printed, at, bodies);
  if (unit) return { ...named, end: at + unit.length, unit };
  const length = mayBeBare ? nameLength(printed, at, bodies) : 0;
  const bareUnit = printed.slice(at, at + length);
  const isPlace = length > 0 && (bodies.isUnitName(bareUnit) || isUnknownPlace(text, at, bareUnit, named, bodies));
  return isPlace ? { ...named, end: at + length, bareUnit } : named;
}

/**
 * "Công an Lạ Hoắc": a place that no list has, so that the body is not of the document's own unit.
 */
function isUnknownPlace(
  { small, printed }: BodyLine,
  at: number,
  name: string,
  { field }: Rest,
  bodies: BodyVocabulary,
) {
  const [first = '', ...others] = name.split(' ');
  return (
    field === null &&
    others.length > 0 &&
    /^(?!Việt Nam)(?:\p{Lu}\p{Ll}+ ?)+$/u.test(name) &&
    // A person has three syllables or more: "UBND Nguyễn Văn Bình".
    (others.length === 1 || !isSurname(first)) &&
    verbAt(printed, at) === null &&
    bodies.headAt(small, at) === null
  );
}

/** " - Chi nhánh tỉnh Quảng Ngãi" after the name of a bank. */
function branchAt(
  { small, printed }: BodyLine,
  at: number,
  bodies: BodyVocabulary,
): { unit: UnitWords; end: number } | null {
  const opening = /^,? ?[-–]? ?chi nhánh /u.exec(small.slice(at, at + 16))?.[0];
  const unit = opening === undefined ? null : unitAt(small, printed, at + opening.length, bodies);
  return opening !== undefined && unit ? { unit, end: at + opening.length + unit.length } : null;
}

/**
 * Whether the words of a head are printed as such: not in the capitals of a title, unless they are
 * an abbreviation.
 */
function isHeadWord({ printed }: BodyLine, at: number, { row, length }: HeadAt): boolean {
  const words = printed.slice(at, at + length);
  if (words !== words.toUpperCase() || !/\p{Lu}{2}/u.test(words)) return true;
  return (row.forms ?? []).includes(words);
}

/**
 * A central body is printed with a capital at its start, or at that of its second word ("bộ Y tế").
 */
function isProper(printed: string, at: number, length: number): boolean {
  const words = printed.slice(at, at + length);
  return opensWithCapital(printed, at) || /^\p{Ll}+\s\p{Lu}/u.test(words);
}

/** In small letters a name shows by what follows its first words: "công an huyện", "phòng Y tế". */
function isEvident({ field, unit, collective, bareUnit }: Rest): boolean {
  return field !== null || unit !== null || collective !== null || bareUnit !== null;
}
