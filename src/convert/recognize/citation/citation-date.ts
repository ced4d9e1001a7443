/** When a cited document was issued, by the words around its number. */
import { itemAt } from '../../../ground/expected.ts';
import { dateOfMatch, DATE_PATTERN } from '../../text/date.ts';

const DATE_AFTER = new RegExp(`^[\\s,(]{0,4}(?:(?:ban hành\\s)?(?:cùng\\s)?[Nn]g[àa]y\\s{0,3})${DATE_PATTERN}`, 'u');
/** “Công văn số 1420/SGDĐT-CTTT (03/5/2021) của …”. Near misses: “(5/2021)”, “(3/5/2021 - 9/5/2021)”. */
const DATE_IN_BRACKETS = new RegExp(`^\\s{0,2}\\(${DATE_PATTERN}\\)(?!\\s*,?\\s*[Nn]gày)`, 'u');
/** The words of a date in a title set in capitals: “NGÀY 14 THÁNG 7 NĂM 2022”. */
const CAPITAL_DATE_WORDS = /(?<!\p{L})(?:NG[ÀA]Y|TH[ÁA]NG|N[ĂA]M)(?!\p{L})/gu;
const YEAR_AFTER = /^[\s,(]{0,4}(?:tháng\s(\d{1,2})[/\s](?:năm\s)?)?(?:năm\s)?((?:19|20)\d{2})(?![\d/])(?=[\s,.;)])/u;
const MONTH_YEAR = /^[\s,(]{0,4}tháng\s(\d{1,2})(?:\/|\snăm\s)((?:19|20)\d{2})/u;

/** "Ngày 04/3/2020, Thủ tướng Chính phủ ban hành Chỉ thị số …". */
const DATE_BEFORE = new RegExp(
  `(?:^|[.\\n]\\s*)Ngày\\s${DATE_PATTERN},\\s([^.;\\n]{3,70}?)\\s(?:đã\\s)?(?:ban hành|có|ký)\\s(?:các\\s)?$`,
  'u',
);

/** The date of a citation. */
export interface CitationDate {
  readonly date: string | null;
  /** How many characters after the number say it. */
  readonly length: number;
  /** Who issued it, where the date comes first: "ngày 5/8/2021 của Bộ Y tế tại Công văn …". */
  readonly issuer: string | null;
}

/**
 * The date in the words after a number, else in those before its type, else a part of one after it;
 * `year` is that in the number.
 */
export function dateAround(before: string, after: string, year: string | null): CitationDate {
  const dated =
    DATE_AFTER.exec(after.replace(CAPITAL_DATE_WORDS, (word) => word.toLowerCase())) ?? dateInBrackets(after, year);
  if (dated) return { date: dateOfMatch(dated, 1), length: dated[0].length, issuer: null };
  const preceding = DATE_BEFORE.exec(before);
  const partial = partialDate(after);
  return {
    date: preceding ? dateOfMatch(preceding, 1) : (partial?.date ?? null),
    length: partial?.length ?? 0,
    issuer: preceding?.[7]?.trim() ?? null,
  };
}

/** A date in brackets; of another year than the number's it is that of its effect. */
function dateInBrackets(after: string, year: string | null): RegExpExecArray | null {
  const found = DATE_IN_BRACKETS.exec(after);
  return found === null || year === null || dateOfMatch(found, 1)?.startsWith(year) === true ? found : null;
}

/** A year or a month with its year, after a number. */
function partialDate(after: string): { date: string; length: number } | null {
  const month = MONTH_YEAR.exec(after);
  if (month) return { date: `${month[2]}-${itemAt(month, 1).padStart(2, '0')}`, length: month[0].length };
  const year = /năm/.test(YEAR_AFTER.exec(after)?.[0] ?? '') ? YEAR_AFTER.exec(after) : null;
  return year?.[2] ? { date: year[2], length: year[0].length } : null;
}
