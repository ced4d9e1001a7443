import type { BodyFound, UnitWords } from '../../model.ts';
import type { BodyRow } from '../../../schema/body-row.ts';
import type { BodyVocabulary, HeadAt } from '../../text/body-vocabulary.ts';
import type { BodyLine } from './body-line.ts';
import { fieldLength } from './body-name.ts';
import { collectiveAt, unitsMeant } from './collective.ts';
import { officesEnding } from './office.ts';
import { committeeAt, nameLength, unitAt } from './unit-phrase.ts';

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
 * Búk", "Sở Văn hóa, Thể thao và Du lịch", "UBND các xã, thị trấn", "các sở, ban, ngành". Null where
 * none is named: "Phòng, chống dịch", "Ban ngày", "Trường hợp". Offsets are those of `text`; the work
 * is bounded by the longest name.
 */
export function namedBodyAt(text: BodyLine, position: number, bodies: BodyVocabulary): BodyFound | null {
  const alone = bodyFrom(text, position, position, bodies);
  if (alone?.central) return alone;
  for (const end of officesEnding(text, position, bodies)) {
    const found = bodyFrom(text, position, end, bodies);
    if (found) return { ...found, office: text.printed.slice(position, end).replace(/[\s,]+$/u, '') };
  }
  return alone;
}

/** A body whose name begins at `from`; `start` is where its office does. */
function bodyFrom(text: BodyLine, start: number, from: number, bodies: BodyVocabulary): BodyFound | null {
  const { small, printed } = text;
  if (small.startsWith('các ', from)) return collectiveAt(text, start, from + 4, bodies);
  const none = { office: null, row: null, central: null, field: null, unit: null, bareUnit: null, collective: null };
  const central = bodies.centralAt(small, from);
  const head = bodies.headAt(small, from);
  if (central && central.length >= (head?.length ?? 0) && isProper(printed, from, central.length))
    return { ...none, central: central.row, row: head?.row ?? null, start, end: from + central.length };
  if (head === null || !isHeadWord(text, from, head) || bodies.isNoBody(head, small, from)) return null;
  if (head.row.common === true) return null;
  const rest = restOf(text, from + head.length, head.row, bodies);
  if (rest === null || (!opensWithCapital(printed, from) && !isEvident(rest))) return null;
  return { ...none, ...rest, row: head.row, start };
}

function restOf(text: BodyLine, at: number, row: BodyRow, bodies: BodyVocabulary): Rest | null {
  const none: Rest = { end: at, field: null, unit: null, bareUnit: null, collective: null };
  if (row.takes === 'none') return none;
  if (row.takes === 'unit') return withUnit(text, none, bodies, true);
  const field = fieldAfter(text, at, row, bodies);
  if (field === null && row.takes === 'field') return null;
  const named: Rest = field ? { ...none, end: field.end, field: field.name } : none;
  // "Văn phòng tỉnh" may be one; "phòng tỉnh", "tổ xã" are pieces of other words.
  if (field === null && !row.name.includes(' ')) return null;
  const placed = row.takes === 'both' ? withUnit(text, named, bodies, field?.isKnown ?? true) : named;
  return field === null && placed.unit === null && placed.collective === null ? null : placed;
}

/** The unit after a name, if there is one. `mayBeBare`: a name without the word of its level may follow. */
function withUnit(text: BodyLine, named: Rest, bodies: BodyVocabulary, mayBeBare: boolean): Rest {
  const { small, printed } = text;
  const at = named.end + 1;
  if (printed.charAt(named.end) !== ' ') return named;
  const meant = unitsMeant(text, at);
  if (meant) return { ...named, end: meant.end, collective: meant.words };
  const committee = committeeAt(small, at);
  if (committee) {
    const end = at + committee.length;
    const length = printed.charAt(end) === ' ' ? nameLength(printed, end + 1, bodies) : 0;
    const name = length > 0 ? printed.slice(end + 1, end + 1 + length) : null;
    return {
      ...named,
      field: [named.field, printed.slice(at, end)].filter(Boolean).join(' '),
      end: name === null ? end : end + 1 + length,
      unit: { type: committee.type, name, within: null },
    };
  }
  const unit = unitAt(small, printed, at, bodies);
  if (unit) return { ...named, end: at + unit.length, unit };
  const length = mayBeBare ? nameLength(printed, at, bodies) : 0;
  const bareUnit = printed.slice(at, at + length);
  return length > 0 && bodies.isUnitName(bareUnit) ? { ...named, end: at + length, bareUnit } : named;
}

/** The field of a name: one that the tables have, a body within it ("Văn phòng UBND"), or words with capitals. */
function fieldAfter(
  { small, printed }: BodyLine,
  at: number,
  row: BodyRow,
  bodies: BodyVocabulary,
): { name: string; end: number; isKnown: boolean } | null {
  if (printed.charAt(at) !== ' ') return null;
  const known = bodies.fieldAt(row, small, printed, at + 1);
  const length = fieldLength(printed, at + 1);
  // "Tài chính" is a field, and "Tài chính - Kế hoạch" another.
  const goesOn =
    known !== null && length > known.length && /^ (?:[-–] \p{Lu}|và )/u.test(printed.slice(at + 1 + known.length));
  if (known && !goesOn) return { name: known.name, end: at + 1 + known.length, isKnown: true };
  const inner = bodies.headAt(small, at + 1);
  if (inner?.row.takes === 'unit' && inner.row.id !== row.id && committeeAt(small, at + 1) === null)
    return { name: inner.row.name, end: at + 1 + inner.length, isKnown: true };
  return length < 2 ? null : { name: printed.slice(at + 1, at + 1 + length), end: at + 1 + length, isKnown: false };
}

/** Whether the words of a head are printed as such: not in the capitals of a title, unless they are an abbreviation. */
function isHeadWord({ printed }: BodyLine, at: number, { row, length }: HeadAt): boolean {
  const words = printed.slice(at, at + length);
  if (words !== words.toUpperCase() || !/\p{Lu}{2}/u.test(words)) return true;
  return (row.forms ?? []).includes(words);
}

/** A central body is printed with a capital at its start, or at that of its second word ("bộ Y tế"). */
function isProper(printed: string, at: number, length: number): boolean {
  const words = printed.slice(at, at + length);
  return opensWithCapital(printed, at) || /^\p{Ll}+\s\p{Lu}/u.test(words);
}

/** In small letters a name shows by what follows its first words: "công an huyện", "phòng Y tế". */
function isEvident({ field, unit, collective, bareUnit }: Rest): boolean {
  return field !== null || unit !== null || collective !== null || bareUnit !== null;
}

function opensWithCapital(printed: string, at: number): boolean {
  return /^\p{Lu}/u.test(printed.slice(at, at + 2));
}
