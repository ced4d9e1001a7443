import { isSurname } from '../../../vietnamese/surname.ts';
import type { BodyRow } from '../../../schema/row/body-row.ts';
import { fieldWrittenOut, isUnknownAbbreviation } from '../../text/body/abbreviated-words.ts';
import type { FieldAt } from '../../text/body/body-fields.ts';
import type { BodyVocabulary } from '../../text/body/body-vocabulary.ts';
import type { BodyLine } from './body-line.ts';
import { verbAt } from '../duty/duty-verb.ts';
import { fieldLength } from './body-name.ts';
import { unitsMeant } from './collective-units.ts';
import { enterpriseLength, isEnterprise } from './enterprise-name.ts';
import { patternAt } from './pattern-at.ts';
import { endInSentence, isCutName, restOfName } from './rest-of-name.ts';
import { committeeAt, levelAt, nameLength } from './unit-phrase.ts';

/** "Thanh tra cấp tỉnh": those of a level, and no field. */
const CUT_BY_LEVEL = /^ cấp (?:tỉnh|huyện|xã)(?!\p{L})/u;

/** Of two figures it may be how many there are, and is in the table where it is a name. */
const NUMBER = / (?!(?:19|20)\d\d)\d{3,4}(?![\p{L}\d]|[/.,-]\d| thành viên| người)/uy;

/** A field, where it ends, and whether tables have it. */
export interface FieldFound {
  readonly name: string;
  readonly end: number;
  readonly isKnown: boolean;
  /** Of a body within which another is: its row. */
  readonly row?: BodyRow;
}

/**
 * The field of a name: one that the tables have, a body within it ("Văn phòng UBND"), or words with
 * capitals.
 */
export function fieldAfter(text: BodyLine, at: number, row: BodyRow, bodies: BodyVocabulary): FieldFound | null {
  const { small, printed } = text;
  if (printed.charAt(at) !== ' ' || CUT_BY_LEVEL.test(small.slice(at, at + 10))) return null;
  const known = bodies.fieldAt(row, small, printed, at + 1);
  const number = known === null ? numberAfter(text, at, row) : null;
  if (number) return number;
  const isWhole = known !== null && !mayGoOn(text, at + 1, known);
  const length = isWhole ? 0 : fieldLength(printed, at + 1, row.id, bodies.heads);
  if (known && length <= known.length) {
    const from = at + 1 + known.length;
    const own = known.isOwn ? ownNameLength(text, from, bodies) : 0;
    return { name: known.name + printed.slice(from, from + own), end: from + own, isKnown: own === 0 };
  }
  const inner = bodyWithin(text, at, row, bodies);
  if (inner) return inner;
  const whole = isEnterprise(row) ? enterpriseLength({ small, printed }, at + 1, bodies) : length;
  if (whole > length) {
    const end = restOfName(text, at + 1 + whole, bodies);
    return { name: printed.slice(at + 1, end), end, isKnown: false };
  }
  if (length < 2) return null;
  const end = endInSentence(text, restOfName(text, at + 1 + length, bodies), bodies);
  if (end === null) return null;
  const name = fieldWrittenOut(printed.slice(at + 1, end));
  // "Cục GSQL": nobody knows which; an enterprise may be called so.
  if (isCutName(text, row, name, end, bodies)) return null;
  return isUnknownAbbreviation(name) && !isEnterprise(row) ? null : { name, end, isKnown: false };
}

const WITHOUT_MEMBERS: ReadonlySet<string> = new Set(['ubnd', 'hdnd', 'mat-tran', 'hoi-nong-dan', 'hoi-phu-nu']);

/**
 * The body that a name is within, which has no comma before it: "Văn phòng | UBND", "Đảng ủy | Sở Y tế",
 * "Đoàn Thanh niên | Công an". Its unit is not in it.
 */
export function bodyWithin(text: BodyLine, at: number, row: BodyRow, bodies: BodyVocabulary): FieldFound | null {
  const { small, printed } = text;
  const inner = printed.charAt(at) === ' ' ? bodies.headAt(small, at + 1) : null;
  // "Cục Thuế tỉnh Gia Lai" is no part of Thuế tỉnh.
  if (inner === null || inner.row.id === row.id || (inner.row.proper === true && row.regime === 'state')) return null;
  // "Đảng ủy HĐND, UBND xã" lacks a comma.
  if (row.takes === 'unit' && WITHOUT_MEMBERS.has(inner.row.id)) return null;
  const end = at + 1 + inner.length;
  if (inner.row.takes === 'unit')
    return committeeAt(small, at + 1) === null ? { name: inner.row.name, end, isKnown: true, row: inner.row } : null;
  if (inner.row.takes !== 'both') return null;
  const own = fieldAfter(text, end, inner.row, bodies);
  // "Văn phòng sở", "phòng ban": a word that alone names no body.
  if (own === null && !inner.row.name.includes(' ')) return null;
  const name = [inner.row.name, own?.name].filter(Boolean).join(' ');
  return { name, end: own?.end ?? end, isKnown: true, row: inner.row };
}

/**
 * The number by which a board is called after a decision: "Ban Chỉ đạo 1389 tỉnh", where the row has
 * such names. Near misses: "Ban Chỉ đạo 13 huyện" (how many), "Ban Chỉ đạo 2025".
 */
function numberAfter(text: BodyLine, at: number, { fields = [] }: BodyRow): FieldFound | null {
  if (!fields.some((field) => /^\d+$/.test(field))) return null;
  const number = patternAt(NUMBER, text.printed, at);
  if (number === null || (unitsMeant(text, at + 1)?.words.types.length ?? 0) > 1) return null;
  return { name: number.trim(), end: at + number.length, isKnown: true };
}

/**
 * Whether more words of a field may follow those of a table: "Tài chính" is one, and "Tài chính -
 * Kế hoạch" another.
 */
function mayGoOn({ small, printed }: BodyLine, at: number, { length, isOwn }: FieldAt): boolean {
  const rest = printed.slice(at + length, at + length + 3);
  if (/^ (?:[-–] |và)/u.test(rest)) return true;
  return isOwn && /^ \p{Lu}/u.test(rest) && levelAt(small, printed, at + length + 1) === null;
}

/**
 * How many characters a field of a row continues with a name of its own: "khu kinh tế | Dung Quất";
 * 0 before a unit or a person.
 */
function ownNameLength({ small, printed }: BodyLine, at: number, bodies: BodyVocabulary): number {
  const first = /^ (\p{Lu}\p{Ll}+)/u.exec(printed.slice(at, at + 20))?.[1];
  if (first === undefined || isSurname(first) || levelAt(small, printed, at + 1) !== null) return 0;
  const isUnit = bodies.isUnitName(printed.slice(at + 1, at + 1 + nameLength(printed, at + 1, bodies)));
  if (isUnit || bodies.headAt(small, at + 1) !== null || verbAt(printed, at + 1) !== null) return 0;
  return 1 + fieldLength(printed, at + 1, '', bodies.heads);
}
