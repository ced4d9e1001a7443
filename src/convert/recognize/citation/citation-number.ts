import type { Span } from '../../model.ts';
import { canonicalNumber } from '../../text/symbol.ts';

/** A document number found in running text, canonical. */
export interface NumberFound extends Span {
  readonly number: string;
}

/** What may follow a piece of a symbol: no letter, unless a scan glued "ngày" to it. */
const ENDS = '(?:(?!\\p{L})|(?=ng[àa]y\\s))';

/**
 * A piece of a symbol; a capital with two small letters after it is a word ("QCVN 40:2011/BTNMT -
 * Quy chuẩn").
 */
const PIECE = `(?![A-ZĐ]\\p{Ll}{2})[A-ZĐ][A-Za-zĐđ0-9&]{0,15}${ENDS}(?:\\.(?=[A-ZĐ]{1,6}\\d{0,3}(?![\\p{L}\\d]))[A-ZĐ]{1,6}\\d{0,3})?`;

/**
 * A number stands after a space, a bracket, a quotation mark or a stop, or glued to "số"; after
 * anything else its first figures may be lost (`0§8-CTr/TU`), and after figures and a space they
 * are (`Nghị định số 1 18/2021/NĐ-CP`).
 */
const BEFORE = '(?<=^|[\\s(\\[“"‘\':;,.–—]|[Ss]ố)(?<!(?<![Ss])\\d[\\s.,]|\\d:)';
const DASH = '(?:\\s?[-–—]\\s?){1,2}';

/**
 * `17/CT-UBND`, `3375/UBND-VX`, `43/2015/TTLT-BNNPTNT-BKHĐT`, `24/2021/QH15`, `71/2016/NĐ- CP` (cut
 * by a line), `158/UB`, `66.13/2026/NQ-CP` (the Government's series of 2025). The first piece of a
 * symbol has two capitals, so `40/Km`, `1/2`, `24/7`, `30/4`, `QL1A` are none. Bounded repeats keep
 * it linear on hostile lines.
 */
const STATE = new RegExp(
  `${BEFORE}(\\d{1,8}(?:\\.\\d{1,3}(?=/20\\d\\d/))?[a-eđA-EĐ]?)\\s?[/⁄]\\s?(?:((?:19|20)\\d\\s?\\d)\\s?[/⁄]\\s?)?((?=[A-ZĐ]{2}|[A-ZĐ][a-zđ][A-ZĐ]|TTr|CTr|[A-ZĐ][a-z]{1,2}-)${PIECE}(?:(?:${DASH}|[/⁄](?=[A-ZĐ]{2}))(?=[A-ZĐ])${PIECE}){0,8})`,
  'gu',
);

/** `12-CT/TU`, `02-NQ/TW`, `145-TB/HU`, `01-QC/HU`: a dash before the type, no year. */
const PARTY = new RegExp(
  `${BEFORE}(\\d{1,5}[a-eđA-EĐ]?\\s?[-–—]\\s?(?:[A-ZĐ][A-Za-zĐ]{1,5}|1B)\\s?/\\s?(?=[A-ZĐ]{2})${PIECE}(?:[-–][A-ZĐ]{1,10}(?!\\p{L})){0,3})`,
  'gu',
);

/**
 * `Nghị định số 87-CP`, `Quyết định số 176-HĐBT`: how the Government and its forerunner numbered
 * before 1998. Only after "số".
 */
const OLD = /(?<=[Ss]ố\s{0,2}:?\s{0,2})(\d{1,4}\s?-\s?(?:CP|HĐBT|TTg|CTN|HĐNN))(?![\p{L}\d/-])/gu;

/**
 * Words before a number that make it the number of a form, an account or a contract form, not of a
 * document: "mẫu số 01A/BB", "Ký hiệu: 01a-SDKP/ĐVDT".
 */
const FORM_BEFORE = /(?:mẫu|biểu|phụ lục|bảng kê|ký hiệu|tờ khai)\s{0,2}(?:số\s{0,2})?[:.]?\s{0,2}(?:[“"]\s?)?$/iu;

/**
 * Bare numbers listed before a full one share its symbol: "Chỉ thị 01, 13, 33/CT-UB". Near misses:
 * "ngày 12, 33/CT-UB", "khoản 1, 33/CT-UB".
 */
const LISTED_BEFORE = /(?<!\p{L})(\p{L}{2,})\s{1,2}((?:\d{1,4}\s?(?:,|và)\s{0,2}){1,8})$/u;
const NOT_A_LIST = /^(?:ngày|tháng|năm|khoản|điều|điểm|mục|phần|chương|quý|thứ|gồm|và)$/iu;

/** What follows a number of which a last piece was not read: a sign of a damaged print, another piece. */
const GOES_ON = /^(?:[§#$%@^~{}\\<>]|,?\s?[-–—]\s?\p{Lu}{2,}|\/\s?\p{Lu}{2})/u;
/** A stroke that a scan made of the first figure: "Nghị định số ] 04/2019/NĐ-CP" is 104. */
const LOST_FIGURE = /[Ss]ố\s{0,2}[\][|Il!]\s{0,2}$/u;

/** Whether a number is only a part of what is printed: part of a number is the number of another document. */
function isPart(reading: string, { start, end }: NumberFound): boolean {
  return GOES_ON.test(reading.slice(end, end + 8)) || LOST_FIGURE.test(reading.slice(Math.max(0, start - 8), start));
}

/** Every document number in a text as readers take it, in order; none intersects another. */
export function findNumbers(reading: string): NumberFound[] {
  const found: NumberFound[] = [];
  for (const m of reading.matchAll(STATE)) {
    const number = canonicalNumber(`${m[1]}/${m[2] ? `${m[2]}/` : ''}${m[3]}`);
    const one = { number, start: m.index, end: m.index + m[0].length };
    found.push(...listedBefore(reading, one), one);
  }
  for (const pattern of [PARTY, OLD])
    for (const m of reading.matchAll(pattern))
      found.push({ number: canonicalNumber(m[1] ?? ''), start: m.index, end: m.index + m[0].length });
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const isForm = (at: number): boolean => FORM_BEFORE.test(reading.slice(Math.max(0, at - 24), at));
  // A last piece of one letter is the rest of a spoiled symbol (`16/CT-T Tự`).
  return found
    .filter((f) => !/-.$/u.test(f.number) && !isForm(f.start) && !isPart(reading, f))
    .filter((f, i, kept) => i === 0 || f.start >= (kept[i - 1]?.end ?? 0));
}

function listedBefore(reading: string, { number, start }: NumberFound): NumberFound[] {
  const symbol = /^\d+[a-eđA-EĐ]?\/(?!\d{4}\/)(.+)$/u.exec(number)?.[1];
  const window = reading.slice(Math.max(0, start - 60), start);
  const list = symbol === undefined ? null : LISTED_BEFORE.exec(window);
  if (!list || NOT_A_LIST.test(list[1] ?? '')) return [];
  const from = start - (list[2]?.length ?? 0);
  return [...(list[2] ?? '').matchAll(/\d+/g)].map((m) => ({
    number: `${m[0]}/${symbol}`,
    start: from + m.index,
    end: from + m.index + m[0].length,
  }));
}
