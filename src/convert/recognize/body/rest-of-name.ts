import { opensWithCapital } from '../../../vietnamese/capitalized.ts';
import type { BodyRow } from '../../../schema/row/body-row.ts';
import type { BodyVocabulary } from '../../text/body/body-vocabulary.ts';
import { verbAt } from '../duty/duty-verb.ts';
import type { BodyLine } from './body-line.ts';
import { endOfNouns } from './noun-of-name.ts';
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

const MOST_NOUNS = 3;

/** Verbs of duty that are nouns in names, where nothing but names stands. */
const verbsInNames: readonly (readonly [words: string, example: string])[] = [
  ['xây dựng', 'Cục Quản lý xây dựng và kinh tế công trình'],
  ['quản lý', 'Viện Đào tạo quản lý y tế'],
  ['phát triển', 'Viện Nghiên cứu phát triển thị trường'],
  ['nghiên cứu', 'Trung tâm Tư vấn nghiên cứu thị trường'],
  ['kiểm định', 'Trung tâm Tư vấn kiểm định xây dựng'],
  ['đào tạo', 'Trung tâm Tư vấn đào tạo lái xe'],
  ['hỗ trợ', 'Trung tâm Tư vấn hỗ trợ doanh nghiệp'],
  ['bảo vệ', 'Cục Hóa chất bảo vệ thực vật'],
  ['kinh doanh', 'Công ty Đầu tư kinh doanh nhà'],
  ['sản xuất', 'Công ty Đầu tư sản xuất giống'],
  ['khai thác', 'Công ty Quản lý khai thác cảng cá'],
  ['điều hành', 'Trung tâm Giám sát điều hành giao thông'],
];

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
    if (at > end && unitAt(small, printed, at + 1, bodies) !== null) return endOfNouns(printed, end) === at ? at : end;
    const word = at + (next?.startsWith(' và ') === true ? 4 : 1);
    if (next === undefined || isOther(small, printed, word, bodies)) return end;
    at += next.length;
  }
  return end;
}

/**
 * Where a name of no table ends in a sentence: "Trường Phổ thông Dân tộc | nội trú tỉnh" goes on to its
 * unit, "Trung tâm Y tế | chủ trì" is whole. Null where its capitals are the beginning of a name that
 * nouns go on with: "Trung tâm Lưu trữ | tư liệu".
 */
export function endInSentence(text: BodyLine, end: number, bodies: BodyVocabulary): number | null {
  const { small, printed, isItem } = text;
  const at = isItem === true ? end : endOfNouns(printed, end, MOST_NOUNS);
  return at === end || unitAt(small, printed, at + 1, bodies) !== null ? at : null;
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
