import type { BodyRow } from '../../../schema/row/body-row.ts';
import { areaNumber, areaWords } from '../../text/body/area-words.ts';
import type { BodyVocabulary } from '../../text/body/body-vocabulary.ts';
import { verbAt } from '../duty/duty-verb.ts';
import type { BodyLine } from './body-line.ts';
import { patternAt } from './pattern-at.ts';
import { nameLength } from './unit-phrase.ts';

/** As printed and in small letters: "KV XV" too, and areas without their numbers, "các khu vực". */
const AREA = new RegExp(String.raw` (?:các )?(?:${areaWords.join('|')}|kv)(?!\p{L})`, 'uy');
const NUMBER = new RegExp(String.raw` ${areaNumber}`, 'uy');
/** "khu vực 1 - Gia Lai", "khu vực Pleiku-Chư Păh"; of a place that is known without it: "khu vực 12 Hà Nội". */
const HYPHEN = /\s?[-–]\s?(?=\p{Lu}\p{Ll})/uy;
const MOST_NAMES = 4;

/** Kinds of which each unit has one: "khu vực" after their names is where something is. */
const WITHOUT_AREAS = /^(?:ubnd|hdnd|so|bo|cong-an|mat-tran|.*-uy|.*doan.*|hoi.*|dang-uy.*)$/;

/** "Đội Quản lý thị trường số 3". Near misses: "số 3/QĐ-UBND", "số 3 ngày 5/9", "số 3 Trần Phú". */
const OWN_NUMBER = / số \d{1,2}(?![\p{L}\d]|\/|-\p{L}|[.,-]\d| (?:ngày|tháng|của|đường|phố|và số) | \p{Lu})/uy;

/** The number by which a body of a kind that has them is told apart, or null. */
export function ownNumberAfter({ printed }: BodyLine, at: number, { numbered }: BodyRow): AreaAt | null {
  const words = numbered === true ? patternAt(OWN_NUMBER, printed, at) : null;
  return words === null ? null : { name: words.trim(), end: at + words.length };
}

/** The area that follows a name: its words, and where they end. */
export interface AreaAt {
  readonly name: string;
  readonly end: number;
}

/**
 * The area that the name of a body continues with at a position: " khu vực XV", " KV XV", " khu vực 1 -
 * Gia Lai", " cơ sở 2"; its number or name alone after words that end in its own: "Đa khoa khu vực | An
 * Khê", "Thuế cơ sở | 2". Of "cơ sở", which means many things, only with one of these. Null where none
 * follows: "khu vực phía Nam" has no name, and is "khu vực" alone.
 */
export function areaAfter(
  text: BodyLine,
  at: number,
  { row, before }: { readonly row: BodyRow; readonly before: string },
  bodies: BodyVocabulary,
): AreaAt | null {
  if (WITHOUT_AREAS.test(row.id)) return null;
  const words = patternAt(AREA, text.small, at);
  if (words === null) return / (?:khu vực|cơ sở)$/iu.test(before) ? callingAt(text, at, bodies) : null;
  const end = at + words.length;
  const name = words.trim().replace(/kv$/u, 'khu vực');
  const calling = callingAt(text, end, bodies);
  if (calling) return { name: `${name}${calling.name}`, end: calling.end };
  return name.endsWith('khu vực') ? { name, end } : null;
}

/** The number or the names of an area, with the space before them. */
function callingAt(text: BodyLine, at: number, bodies: BodyVocabulary): AreaAt | null {
  const { printed } = text;
  const number = patternAt(NUMBER, printed, at);
  let end = number === null ? endOfName(text, at + 1, bodies) : at + number.length;
  if (end === at + 1 || printed.charAt(at) !== ' ') return null;
  for (let names = 1; names < MOST_NAMES; names++) {
    const hyphen = patternAt(HYPHEN, printed, end);
    const from = end + (hyphen?.length ?? 1);
    const next = endOfName(text, from, bodies);
    if (next === from || (hyphen === null && !bodies.isUnitName(printed.slice(from, next)))) break;
    end = next;
  }
  return { name: printed.slice(at, end).replace(/\s?[-–]\s?/gu, ' - '), end };
}

/** Where a name of a place ends that begins at a position; that position where none does. */
function endOfName({ small, printed }: BodyLine, at: number, bodies: BodyVocabulary): number {
  if (!/^\p{Lu}\p{Ll}/u.test(printed.slice(at, at + 2))) return at;
  if (bodies.headAt(small, at) !== null || verbAt(printed, at) !== null) return at;
  return at + nameLength(printed, at, bodies);
}
