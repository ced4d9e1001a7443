import { itemAt } from '../ground/expected.ts';
import { canonicalForm, type DocumentNumber } from './document-number.ts';
import { numberContinues } from './number-continues.ts';
import {
  CAPITAL,
  DASH,
  INSERTED_LETTER,
  JOINT,
  OLD_ORGANS,
  PIECE,
  SERIES,
  STROKE,
  NUMBER_YEAR,
} from './number-parts.ts';
import { parseNumber } from './parse-number.ts';

/** A number in running text and where it is (UTF-16 offsets). */
export interface CitedNumber {
  readonly number: DocumentNumber;
  readonly start: number;
  readonly end: number;
}

/**
 * A number is after a space, a bracket, a quotation mark or a stop, or glued to "số"; after
 * anything else its first figures may be lost (`0§8-CTr/TU`), and after figures and a space they
 * are (`Nghị định số 1 18/2021/NĐ-CP`).
 */
const NUMBER_MAY_BEGIN = '(?<=^|[\\s(\\[“"‘\':;,.–—]|[Ss]ố)(?<!(?<![Ss])\\d[\\s.,]|\\d:|\\d[–—])';

/** A capital with two small letters after it begins a word ("QCVN 40:2011/BTNMT - Quy chuẩn"). */
const WORD_PIECE = String.raw`(?!${CAPITAL}\p{Ll}{2})${PIECE}`;

/**
 * The first piece of a symbol shows that it is one: `40/Km`, `1/2`, `24/7`, `30/4` have none. A
 * Lệnh of the President has one letter: `08/2022/L-CTN`.
 */
const FIRST_PIECE = `(?=${CAPITAL}{2}|${CAPITAL}[a-zđ]${CAPITAL}|TTr|CTr|${CAPITAL}[a-z]{1,2}-|L-CTN)`;

/**
 * A year that a line cut may have a space before its last figure; after a dash it is one only of a
 * low number.
 */
const CITED_YEAR = String.raw`(?:19|20)\d\s?\d`;
const CITED_YEAR_AFTER_STROKE = String.raw`\s?${STROKE}\s?(?:${CITED_YEAR}\s?${STROKE}\s?)?`;
const CITED_YEAR_AFTER_DASH = String.raw`(?<=(?<!\d)\d{1,3}${INSERTED_LETTER}?)\s?${DASH}\s?${NUMBER_YEAR}\s?${STROKE}\s?`;

/**
 * `17/CT-UBND`, `43/2015/TTLT-BNNPTNT-BKHĐT`, `24/2021/QH15`, `71/2016/NĐ- CP` (cut by a line),
 * `19-2018/NQ-CP`.
 */
const CITED_STATE = new RegExp(
  `${NUMBER_MAY_BEGIN}\\d{1,8}${INSERTED_LETTER}?(?:${SERIES})?(?:${CITED_YEAR_AFTER_STROKE}|${CITED_YEAR_AFTER_DASH})` +
    `${FIRST_PIECE}${WORD_PIECE}(?:${JOINT}(?=${CAPITAL})${WORD_PIECE}){0,8}`,
  'gu',
);

/**
 * `12-CT/TU`, `02-NQ/TW`, `145-TB/HU`: a dash before the type, no year. `1B` is how scans print TB.
 */
const CITED_PARTY = new RegExp(
  `${NUMBER_MAY_BEGIN}\\d{1,5}${INSERTED_LETTER}?\\s?${DASH}\\s?(?:${CAPITAL}[A-Za-zĐ]{1,5}|1B)\\s?/\\s?(?=${CAPITAL}{2})` +
    `${WORD_PIECE}(?:[-–]${CAPITAL}{1,10}(?!\\p{L})){0,3}`,
  'gu',
);

/** `Nghị định số 87-CP`, `Quyết định số 176-HĐBT`: the State before 1998. Only after "số". */
const CITED_OLD_STATE = new RegExp(
  String.raw`(?<=[Ss]ố\s{0,2}:?\s{0,2})\d{1,4}\s?-\s?(?:${OLD_ORGANS})(?![\p{L}\d/-])`,
  'gu',
);

/**
 * What makes a number that of a form, an account or a contract form: "mẫu số 01A/BB", "Ký hiệu:
 * 01a-SDKP/ĐVDT".
 */
const FORM_WORDS = [...['mẫu', 'biểu', 'phụ lục', 'bảng kê', 'bản kê', 'bảng', 'sơ đồ', 'ký hiệu', 'mã số', 'tờ khai']];
const FORM_BEFORE = new RegExp(
  String.raw`(?:${FORM_WORDS.join('|')})\s{0,2}(?:số\s{0,2})?[:.]?\s{0,2}(?:[“"]\s?)?(?:\d{1,3}[a-z]?\s?(?:,|và)\s{0,2}){0,8}$`,
  'iu',
);

/**
 * Between a form and the next of its list: "01/QĐC, 02/QĐC và 03/QĐC", "07/CLĐ của Phụ lục II,
 * 04/THĐ".
 */
const FORM_GOES_ON = /^\s?(?:của Phụ lục\s[IVXLC\d]{1,5}\s?)?(?:,|;|và|hoặc|đến)\s{1,2}(?:mẫu\s)?(?:số\s)?$/iu;

/** Characters before a number in which the word of a form is looked for. */
const FORM_REACH = 64;

/** A Roman numeral is not an organ: "nhà đất diện 2/IV". */
const ROMAN_SYMBOL = /^[IVXLC]{1,5}$/;

/** A stroke that a scan made of the first figure: "Nghị định số ] 04/2019/NĐ-CP" is 104. */
const LOST_FIGURE = /[Ss]ố\s{0,2}[\][|Il!]\s{0,2}$/u;

/**
 * Bare numbers listed before a full one share its symbol: "Chỉ thị 01, 13, 33/CT-UB". Near misses:
 * "ngày 12, 33/CT-UB", "khoản 1, 33/CT-UB".
 */
const LISTED_BEFORE = /(?<!\p{L})(\p{L}{2,})\s{1,2}((?:\d{1,4}\s?(?:,|và)\s{0,2}){1,8})$/u;
const NOT_A_LIST: ReadonlySet<string> = new Set([
  ...['ngày', 'tháng', 'năm', 'khoản', 'điều', 'điểm', 'mục', 'phần', 'chương', 'quý', 'thứ', 'gồm', 'và'],
]);

/**
 * Every number that a running text cites, in text order; none intersects another. `repaired` turns
 * what is printed into canonical signs (`withPlainSigns`, or more where print is damaged). Near
 * misses: dates, fractions, telephone and road numbers, `24/24 giờ`, `1/500`, numbers of forms;
 * part of a number, which would be the number of another document. Linear: every repeat is bounded.
 */
export function citedNumbers(text: string, repaired: (printed: string) => string): CitedNumber[] {
  const found = [CITED_STATE, CITED_PARTY, CITED_OLD_STATE].flatMap((pattern) => {
    let formEnd = -1;
    return [...text.matchAll(pattern)].flatMap(({ 0: printed, index: start }) => {
      const number = parseNumber(repaired(printed));
      const one = number && { number, start, end: start + printed.length };
      if (isForm(text, start, formEnd)) {
        formEnd = start + printed.length;
        return [];
      }
      return one && isWhole(text, one) ? [...listedBefore(text, one), one] : [];
    });
  });
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((f, i, kept) => i === 0 || f.start >= itemAt(kept, i - 1).end);
}

function isWhole(text: string, { number, start, end }: CitedNumber): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  // A last piece of one letter is the rest of a spoiled symbol (`16/CT-T Tự`).
  const isSpoiled = /-.$/u.test(canonicalForm(number));
  const isDamaged = isSpoiled || LOST_FIGURE.test(before) || numberContinues(text.slice(end, end + 8));
  return !isDamaged && !ROMAN_SYMBOL.test(number.symbol);
}

/**
 * Whether a number is that of a form, by the words before it or as the next of a list; `formEnd`:
 * of the form before it.
 */
function isForm(text: string, start: number, formEnd: number): boolean {
  const isNext = formEnd >= 0 && start - formEnd < FORM_REACH && FORM_GOES_ON.test(text.slice(formEnd, start));
  return isNext || FORM_BEFORE.test(text.slice(Math.max(0, start - FORM_REACH), start));
}

function listedBefore(text: string, { number, start }: CitedNumber): CitedNumber[] {
  const shares = number.sign === '/' && number.year === null;
  const list = shares ? LISTED_BEFORE.exec(text.slice(Math.max(0, start - 60), start)) : null;
  if (!list || NOT_A_LIST.has(itemAt(list, 1).toLowerCase())) return [];
  const bare = itemAt(list, 2);
  const from = start - bare.length;
  return [...bare.matchAll(/\d+/g)].map((m) => ({
    number: { ...number, figures: m[0] },
    start: from + m.index,
    end: from + m.index + m[0].length,
  }));
}
