import { wholeOneOf } from '../../text/phrase/one-of.ts';
import { CITED_PARTS, type StatedRelation } from './stated-verb.ts';

/** Words with which a clause of its own begins after a citation. */
const OTHER_CLAUSE = new RegExp(
  wholeOneOf(
    ...['theo', 'căn cứ', 'thực hiện', 'hướng dẫn', 'quy định', 'được', 'bị', 'đã', 'trên cơ sở', 'áp dụng', 'giao'],
  ),
  'iu',
);

/**
 * What is between two citations where only a part of the second is meant: "X; khoản 4 Điều 9 Y".
 */
const PART_FOLLOWS = new RegExp(String.raw`^[^.;:()\d\n]{0,100}?(?:,|;|\svà)\s${CITED_PARTS}$`, 'iu');

/**
 * Whether what is between two citations makes them a list of which a relation holds alike: "X
 * ngày … của UBND tỉnh và Y".
 */
export function sharesRelation(between: string): boolean {
  const words = between.replaceAll(FORMER, ' ');
  return (
    /^(?:[^.;:()\d\n]{0,100}?)(?:,|;|\svà|\shoặc)\s+(?:các\s+)?(?:[Ss]ố\s*:?\s*)?$/u.test(words) &&
    !OTHER_CLAUSE.test(words)
  );
}

/** Said of a unit of before a merger: "UBND tỉnh Bình Định (cũ)". */
const FORMER = /\s\((?:cũ|trước đây|trước sắp xếp|trước sáp nhập|trước khi sáp nhập)\)/gu;

/**
 * What a relation to one citation says of the next: the same of all of a list, of a part where a
 * part is named; null where what is between them joins nothing.
 */
export function sharedRelation(before: StatedRelation, between: string): StatedRelation | null {
  if (sharesRelation(between)) return before;
  return PART_FOLLOWS.test(between) && !OTHER_CLAUSE.test(between) ? { ...before, inPart: true } : null;
}
