import { opensWithCapital } from '../../../vietnamese/capitalized.ts';
import type { BodyRow } from '../../../schema/row/body-row.ts';
import type { BodyVocabulary } from '../../text/body/body-vocabulary.ts';
import { verbAt } from '../duty/duty-verb.ts';
import type { BodyLine } from './body-line.ts';
import { conjunctions, verbsInNames, wordsAfterNames } from './body-words.ts';
import { patternAt } from './pattern-at.ts';
import { levelAt, unitAt } from './unit-phrase.ts';

/** The next word of a name that an item of a list continues with. */
const NEXT_WORD = / (?:và |số (?=\d))?(?:công trình(?!\p{L})|[\p{L}\p{N}][\p{L}\p{N}&-]*)/uy;
/** Small words with which something else begins, where only names are listed. */
const NO_PART_OF_NAMES = /(?:của|tại|để|theo|trên|trong|có|được|cho|với|thuộc|từ|liên quan|chịu|là|các)(?!\p{L})/uy;
/** What may stand after a whole name in a list. */
const CLOSED = /[;,.:)|]|$| ?[-–(]| Đ\/c/uy;
const MOST_MORE_WORDS = 10;

/**
 * Words whose object a name goes on with: "Cục Quản lý | xây dựng", "Trung tâm Hỗ trợ | doanh nghiệp";
 * not "Nghiên cứu và Phát triển".
 */
const HAS_OBJECT = /(?:^|(?<!và)\s)(?:Quản lý|Phát triển|Hỗ trợ|Xúc tiến|Khai thác|Bảo tồn)$/u;

const SMALL_WORD = / \p{Ll}+(?!\p{L})/uy;
const MOST_SMALL_WORDS = 4;

/**
 * Where a name of no table ends, in an item of a list (nơi nhận, a cell of a table) where nothing
 * but names is: "Cục Chuyển đổi | số và Thông tin dữ liệu", "Ban Chỉ đạo Đổi mới và Phát triển |
 * doanh nghiệp". `end` is where its capitals end; that is kept where the words after it are no
 * name: "Sở Xây dựng | có liên quan", "Cục X và Sở Y tế".
 */
export function restOfName({ small, printed, isItem }: BodyLine, end: number, bodies: BodyVocabulary): number {
  if (isItem !== true) return end;
  let at = end;
  for (let words = 0; words <= MOST_MORE_WORDS; words++) {
    CLOSED.lastIndex = at;
    if (CLOSED.test(printed)) return at;
    NEXT_WORD.lastIndex = at;
    const next = NEXT_WORD.exec(printed)?.[0];
    // "Trường Phổ thông Dân tộc nội trú | tỉnh": its unit.
    if (unitAt(small, printed, at + 1, bodies) !== null) return at;
    const word = at + (next?.startsWith(' và ') === true ? 4 : 1);
    if (next === undefined || isOther(small, printed, word, bodies)) return end;
    at += next.length;
  }
  return end;
}

/**
 * Where a name of no table ends in a sentence that goes on in small letters after its capitals: "Trường
 * Phổ thông Dân tộc | nội trú tỉnh" goes on to its unit, "Trung tâm Y tế | chủ trì" is whole. Null where
 * it can be either, or another name: "Viện Nghiên cứu | phát triển Kinh tế".
 */
export function endInSentence(text: BodyLine, end: number, bodies: BodyVocabulary): number | null {
  const { small, printed, isItem } = text;
  if (isItem === true) return end;
  let at = end;
  for (let words = 0; words <= MOST_SMALL_WORDS; words++) {
    const next = patternAt(SMALL_WORD, printed, at)?.trim();
    if (next === undefined) return words === 0 ? end : null;
    if (unitAt(small, printed, at + 1, bodies) !== null) return at;
    const isAfter = wordsAfterNames.has(next) || conjunctions.has(next) || verbAt(printed, at + 1) !== null;
    if (isAfter || bodies.officesAt(small, at + 1).length > 0) return words === 0 ? end : null;
    at += next.length + 1;
  }
  return null;
}

/**
 * Whether a line or a scan left only the beginning of a name: "Bộ Văn hóa", "Tập đoàn … quốc gia
 * Việt".
 */
export function isCutName(
  { printed }: BodyLine,
  row: BodyRow,
  field: string,
  end: number,
  bodies: BodyVocabulary,
): boolean {
  return (
    HAS_OBJECT.test(field) ||
    (end >= printed.length && / Việt$/u.test(field)) ||
    (row.id === 'bo' && bodies.beginsCentral(`Bộ ${field}`))
  );
}

function isOther(small: string, printed: string, at: number, bodies: BodyVocabulary): boolean {
  NO_PART_OF_NAMES.lastIndex = at;
  return (
    NO_PART_OF_NAMES.test(small) ||
    // "môi trường" has no Trường.
    (opensWithCapital(printed, at) && bodies.headAt(small, at) !== null) ||
    bodies.officesAt(small, at).length > 0 ||
    levelAt(small, printed, at) !== null ||
    (verbAt(printed, at) !== null && !verbsInNames.some(([words]) => small.startsWith(words, at)))
  );
}
