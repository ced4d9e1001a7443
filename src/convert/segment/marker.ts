import { oneOf } from '../text/phrase/one-of.ts';
import type { ProvisionStyle } from '../model.ts';

/**
 * The mark that opens a provision. `length` is its length in the line, emphasis signs before it
 * included.
 */
export interface Marker {
  readonly style: ProvisionStyle;
  /** As printed, white space removed: `1.`, `Điều5.` is given as `Điều 5.`. */
  readonly label: string;
  /** Its place among its kind (1, 2, …; a = 1, b = 2, d = 4, đ = 5 …), or null for dashes. */
  readonly ordinal: number | null;
  readonly length: number;
}

/**
 * Words with which a sentence continues after "Điều 5": "Điều 5 Luật Đất đai", "Điều 5 Chương II";
 * not "Điều 2 Luật này …".
 */
const OF_ANOTHER = oneOf(
  ...['Luật', 'Bộ luật', 'Nghị', 'Thông tư', 'Quyết định', 'Chỉ thị', 'Quy', 'Hiến pháp', 'Pháp lệnh', 'Điều lệ'],
  ...['Chương', 'Phần', 'Mục', 'Hiệp định', 'Công ước'],
);

const SMALL_ROMAN = oneOf('i{1,3}', 'iv', 'vi{0,3}', 'ix', 'xi{0,3}');

interface MarkerForm {
  readonly style: ProvisionStyle;
  readonly pattern: RegExp;
  readonly ordinal: (match: string) => number | null;
}

/** A speck that a scan left before a dash. */
const SPECK = /^[:;.,'’`°]\s{1,2}(?=[-–]\s\p{L})/u;

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/**
 * Letters that number points, in the order of Nghị định 30/2020/NĐ-CP, phụ lục I: đ follows d; f,
 * j, w, z are not used.
 */
const POINT_LETTERS = 'abcdđeghiklmnopqrstuvxy';

/**
 * The forms of numbering, tried in order (Nghị định 30/2020/NĐ-CP, phụ lục I, mục II, điểm 6; Party
 * texts write `1-` for `1.`).
 */
const FORMS: readonly MarkerForm[] = [
  {
    style: 'phan',
    pattern: /^Ph[ầâ]n\s+(?:th[ứu]\s+\p{L}+|[IVX]+|\d{1,2}|[A-ZĐ])(?![\p{L}\d])[.:]?/iu,
    ordinal: romanOrDigits,
  },
  { style: 'chuong', pattern: /^Ch[ưu][ơo]ng\s+(?:[IVXL]+|\d{1,2})(?![\p{L}\d])[.:]?/iu, ordinal: romanOrDigits },
  {
    style: 'muc',
    pattern: /^M[ụu]c\s+(?:[IVXL]+|\d{1,2})(?![\p{L}\d,/]|\s+(?:[a-zà-ỹ]|Điều|Chương|Phần|Luật|Nghị|Thông tư))[.:]?/u,
    ordinal: romanOrDigits,
  },
  { style: 'dieu', pattern: /^[ĐD]i[ềệểễếêeé]u\s+\d{1,3}[a-z]?\s*[.:](?!\d)/iu, ordinal: digits },
  {
    style: 'dieu',
    pattern: new RegExp(
      String.raw`^[ĐD]iều\s+\d{1,3}[a-z]?(?=$|\s+(?!${OF_ANOTHER}(?!\p{L})(?! (?:định |quyết )?này\s))\p{Lu})`,
      'u',
    ),
    ordinal: digits,
  },
  {
    style: 'roman',
    pattern: /^[IVX]{1,5}\s*[.\-–—)]+(?=\s*\p{L}|$)/u,
    ordinal: (s) => roman(/^[IVX]+/.exec(s)?.[0] ?? ''),
  },
  { style: 'muc', pattern: /^[A-H]\s*[.\-–)](?=\s+\p{Lu})/u, ordinal: (s) => s.charCodeAt(0) - 64 },
  {
    style: 'subnumber',
    pattern: /^\d{1,2}\.\d{1,2}(?:\.\d{1,2})*\s{0,40}[.)]?(?=\s{1,40}[^\d\s])/u,
    ordinal: (s) => Number(/(\d+)\D*$/.exec(s)?.[1]),
  },
  { style: 'number', pattern: /^\d{1,3}\s*[.)](?=\s+\S|\p{Lu}|$)/u, ordinal: digits },
  { style: 'number', pattern: /^\d{1,2}\s*(?:[-–](?=\s*["“(]?\p{Lu})|\/(?=\s+\p{Lu}))/u, ordinal: digits },
  { style: 'paren', pattern: /^\(\d{1,2}\)(?=\s*[\p{L}"“])/u, ordinal: digits },
  {
    style: 'small-roman',
    pattern: new RegExp(
      String.raw`^(?:\(${SMALL_ROMAN}\)|${oneOf('ii', 'iii', 'iv', 'vi', 'vii', 'viii', 'ix')}\))(?=\s*\S)`,
      'u',
    ),
    ordinal: (s) => roman(s.replace(/[()]/g, '').toUpperCase()),
  },
  {
    style: 'letter',
    pattern: /^[a-zđ]\d?\s*\)(?=\s*\S|$)/u,
    ordinal: (s) => POINT_LETTERS.indexOf(s[0] ?? '') + 1 || null,
  },
  {
    style: 'letter',
    pattern: /^[a-eđghi]\s*\.(?=\s+\p{Lu})/u,
    ordinal: (s) => POINT_LETTERS.indexOf(s[0] ?? '') + 1 || null,
  },
  { style: 'dash', pattern: /^(?:[-–—~]|--)(?=\s*["“‘'(*_[<]{0,3}\p{L})/u, ordinal: () => null },
  { style: 'dash', pattern: /^[-–—](?=\s+\d)/u, ordinal: () => null },
  { style: 'plus', pattern: /^\+(?=\s*[^\s+\-])/u, ordinal: () => null },
  { style: 'dot', pattern: /^[•●○·▪■◦*](?=\s+\S)/u, ordinal: () => null },
];

/**
 * How every form begins: a sign, a figure, a letter beside none, or one of its words. Most lines
 * begin with other words.
 */
const MAY_OPEN = /^(?:\P{L}|\p{L}\P{L}|[ivx]{2}|ph[ầâ]n|ch[ưu]|m[ụu]c|[đd]i)/iu;

/** How deep each style lies when nothing else tells: a smaller rank holds a larger one. */
export const STYLE_RANK: Readonly<Record<ProvisionStyle, number>> = {
  'phu-luc': -2,
  mau: -1,
  phan: 0,
  chuong: 1,
  muc: 2,
  roman: 2.5,
  dieu: 3,
  number: 4,
  subnumber: 5,
  letter: 6,
  paren: 6.3,
  'small-roman': 6.6,
  dash: 7,
  plus: 8,
  dot: 9,
};

/**
 * The mark at the beginning of a trimmed line, or null. Surface forms: `PHẦN THỨ NHẤT`, `Chương
 * II`, `Mục 1`, `Điều 5.`, `Điều 5` before a capital, `I.`, `I-`, `A.`, `1.`, `1-`, `1.2.`, `a)`,
 * `đ)`, `(1)`, `(i)`, `ii)`, `-`, `+`, `•`; also inside emphasis (`**I. …`), alone on a line, and a
 * dash after a speck of a scan (`: - Thống kê`). Near misses: `30/4`, `2.500 người`, `24/7`, `50 -
 * 60 học viên`, `V/v`, `Điều 5 Luật`.
 */
export function markerOf(line: string): Marker | null {
  const emphasis = (SPECK.exec(line) ?? /^[*_]*(?=[^*_\s])/.exec(line))?.[0].length ?? 0;
  const rest = line.slice(emphasis);
  if (!MAY_OPEN.test(rest)) return null;
  for (const { style, pattern, ordinal } of FORMS) {
    const match = pattern.exec(rest)?.[0];
    if (match === undefined) continue;
    return {
      style,
      label: match.trim().replace(/\s+/g, ' '),
      ordinal: ordinal(match),
      length: emphasis + match.length,
    };
  }
  return null;
}

/**
 * A mark as the numbers before it settle it: "i)" that does not follow "h)" is a small Roman one,
 * as are "v)" after "iv)" and "x)" after "ix)". `last`: the last number of each style.
 */
export function settledMarker(marker: Marker | null, last: ReadonlyMap<string, number>): Marker | null {
  if (marker?.style !== 'letter' || !/^[ivx]\)/.test(marker.label)) return marker;
  const ordinal = roman(marker.label.replace(')', '').toUpperCase());
  const isNextLetter = marker.ordinal !== null && last.get('letter') === marker.ordinal - 1;
  const isNextRoman = last.get('small-roman') === ordinal - 1 || (ordinal === 1 && !isNextLetter);
  return isNextRoman && !isNextLetter ? { ...marker, style: 'small-roman', ordinal } : marker;
}

function roman(s: string): number {
  return [...s].reduce((sum, c, i) => {
    const value = ROMAN[c] ?? 0;
    return sum + (value < (ROMAN[s[i + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);
}

function digits(s: string): number | null {
  return Number(/\d+/.exec(s)?.[0] ?? Number.NaN) || null;
}

function romanOrDigits(s: string): number | null {
  return digits(s) ?? (roman(/[IVXL]+\b/.exec(s)?.[0] ?? '') || null);
}
