import { headPhrases } from '../../../text/head-phrases.ts';
import { oneOf } from '../../../text/phrase/one-of.ts';
import { alignedFold } from '../../../../vietnamese/fold/aligned-fold.ts';
import { levelWords } from '../../../../vietnamese/level-words.ts';
import { opensWithBody, type BodyHeads } from '../../../text/body/body-heads.ts';
import { withoutEnd } from '../../../text/phrase/without-end.ts';
import { inSmallLetters } from '../../../text/phrase/small-letters.ts';
import { withWholeSyllables } from '../../../text/whole-syllables.ts';
import { headStamps } from '../head-stamps.ts';
import type { HeaderLine } from '../header-lines.ts';

/** Where the right column of a two-column header begins in a line (folded). */
const RIGHT_COLUMN = new RegExp(
  oneOf(
    ...[String.raw`c[oe]ng h[oe]a\s+x[ae]`, 'chu nghi?a viet', String.raw`doc\s*lap\s*[-–—~]`],
    ...[String.raw`tu do\s*[-–—]`, 'dang cong san viet ?nam', String.raw`(?:^|\s)s[oe6]\s*[:.;]`],
    // Not "TRƯỜNG THPT SỐ 2 ĐỨC PHỔ", "ĐỘI SỐ 4".
    String.raw`(?:^|\s)so\s+\d(?!\d?(?:\s+[a-z]+)*\s*$)`,
    ...[String.raw`^\s*\/[a-z]`, String.raw`,\s*ng[aà][yi]`],
  ),
);

/** The number or the place and date: whatever is left of them or below is not a name. */
const NUMBER_OR_DATE =
  /^\W{0,4}(?:[Ss][ốôóoéSỐ6]\s{0,20}[:.;]?\s{0,20}\d|S[ốỐ]\s*:?\s)|\/\s?[A-ZĐ]{2,4}-\s?\p{Lu}?|,\s*ng[àa][yi]/u;

/** What a figure belongs to that ends a name, in small letters. Near miss: “ủy ban nhân dân 7”, a page number. */
const NUMBERED = new RegExp(
  String.raw`(?<!\p{L})(?:${oneOf(
    // QUẬN 1, KHU VỰC 2, VÙNG 4, KHU PHỐ 3
    ...['quận', 'phường', 'huyện', 'khu vực', 'vùng', 'khu phố', 'cụm', 'khối', 'cơ sở', 'chi nhánh'],
    // XÃ THƯỜNG PHƯỚC 1
    String.raw`${oneOf('xã', 'phường')}(?:\s\p{L}+){1,4}`,
    // TRƯỜNG THPT SỐ 2, ĐỘI 3, TRẠM 5, TRUNG TÂM CẤP CỨU 115
    ...['số', 'đội', 'trạm', 'tổ', 'hạt', 'cấp cứu'],
    // BAN CHỈ ĐẠO 35, TỔ CÔNG TÁC ĐỀ ÁN 06, COVID-19
    ...['chỉ đạo', 'tổ công tác', 'đề án', 'covid'],
    // QUÂN KHU 7, SƯ ĐOÀN 10, BỆNH VIỆN QUÂN Y 175
    ...['quân khu', 'quân đoàn', 'binh đoàn', 'sư đoàn', 'lữ đoàn', 'trung đoàn', 'tiểu đoàn', 'quân y', 'quân đội'],
  )})[\s-]\d{1,4}$`,
  'u',
);

/** A name in the left column, perhaps over several lines. */
export interface PrintedName {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The authorities the header prints, top to bottom: the last is the issuer, the one above it its
 * parent. Stops at the number line.
 */
export function headerAuthorities(lines: readonly HeaderLine[], heads: BodyHeads): PrintedName[] {
  const names: { text: string; start: number; end: number }[] = [];
  for (const line of lines) {
    const isNumberLine = NUMBER_OR_DATE.test(line.text);
    if (isNumberLine && names.length > 0) break;
    const left = leftColumn({ ...line, text: withWholeSyllables(line.text.replaceAll(BREAK, ' ')) }, heads);
    if (left === null) continue;
    const folded = alignedFold(left);
    const previous = names.at(-1);
    const under = previous && nameOfUnitBelow(previous.text, left);
    if (under != null) names.push({ text: under, start: line.start, end: line.end });
    else if (opensWithBody(folded, heads) && !/(?:\b(?:va|cua)|,|-)$/.test(alignedFold(previous?.text ?? '')))
      for (const text of partedNames(left, heads)) names.push({ text, start: line.start, end: line.end });
    else if (previous && names.length < 4 && isPartOfName(folded)) {
      previous.text += ` ${left}`;
      previous.end = line.end;
    }
  }
  return names;
}

const LEVEL_RANKS = new Map(levelWords.map(({ word, rank }) => [word.toUpperCase(), rank]));
const LEVEL_IN_CAPITALS = `(?<level>${oneOf(...LEVEL_RANKS.keys())})\\s(?!HỘI)[\\p{Lu}\\d]`;
const UNIT_IN_NAME = new RegExp(`^(?<body>.+?)\\s${LEVEL_IN_CAPITALS}`, 'u');
const UNIT_OPENS = new RegExp(`^${LEVEL_IN_CAPITALS}`, 'u');

/**
 * A unit right below a name that has the unit around it already: "UBND QUẬN 7", "PHƯỜNG TÂN HƯNG" →
 * "UBND PHƯỜNG TÂN HƯNG". Near miss: "ỦY BAN NHÂN DÂN", "QUẬN 7".
 */
function nameOfUnitBelow(name: string, line: string): string | null {
  const [around, own] = [UNIT_IN_NAME.exec(name)?.groups, UNIT_OPENS.exec(line)?.groups];
  if (!around || !own) return null;
  const rankOf = (level = ''): number => LEVEL_RANKS.get(level) ?? 0;
  return rankOf(own['level']) < rankOf(around['level']) ? `${around['body']} ${line}` : null;
}

const GOVERNMENT = new RegExp(String.raw`^(?:UBND|[ỦU][ỶY] BAN NHÂN DÂN)\s${LEVEL_IN_CAPITALS}`, 'u');

/**
 * A government and its department on one line, as two: "UBND TỈNH HÀ TĨNH SỞ Y TẾ". The unit has two
 * words at least, or a number. Near misses: "UBND THÀNH PHỐ HẢI PHÒNG", "UBND XÃ TÂN TRƯỜNG".
 */
function partedNames(line: string, heads: BodyHeads): readonly string[] {
  const government = GOVERNMENT.exec(line)?.[0];
  if (government === undefined) return [line];
  // The pattern ends within the first word of the unit's name.
  const start = government.length - 1;
  const words = line.slice(start).split(' ');
  for (let own = /^\d/.test(words[0] ?? '') ? 1 : 2; own <= 4 && own < words.length - 1; own++) {
    const rest = words.slice(own).join(' ');
    // With tones: "NÔNG TRƯỜNG PHONG HẢI" has no PHÒNG.
    const head = heads.inFolded(alignedFold(rest));
    if (head && inSmallLetters(rest).startsWith(inSmallLetters(head.words)))
      return [line.slice(0, line.length - rest.length - 1), rest];
  }
  return [line];
}

/** A line break in a cell, as converters to Markdown write it. */
const BREAK = /<br\s?\/?>/giu;

/** What heads have in the right column, without spaces. */
const RIGHT_NAMES = headPhrases.map((phrase) => phrase.replaceAll(' ', ''));

/** Shorter pieces of these are words of names too: "VIỆT NAM", "XÃ HỘI". */
const SHORTEST_PIECE = 9;

/** Whether a line is a piece of these, wherever a PDF cut its words: "CHỦ NGHĨA VI ỆT NAM". */
function isOfRightColumn(line: string): boolean {
  const letters = alignedFold(line).replace(/[^a-z]/g, '');
  return letters.length >= SHORTEST_PIECE && RIGHT_NAMES.some((name) => name.includes(letters));
}

function leftColumn(line: HeaderLine, heads: BodyHeads): string | null {
  if (isOfRightColumn(line.text)) return null;
  const wide = /^(.*?\S)\s{3,}\S/.exec(line.text)?.[1] ?? line.text;
  const cut = RIGHT_COLUMN.exec(alignedFold(wide));
  const left = nameIn(cut ? wide.slice(0, cut.index) : wide);
  const letters = left.match(/\p{L}/gu) ?? [];
  // Rules, colons and figures with strokes inside: elements of a head that ran together, no name.
  if (letters.length < 3 || /\*{2}|:|\d\s?[-/](?!\s\p{L}{2})/u.test(left)) return null;
  const small = letters.filter((c) => c !== c.toUpperCase()).length;
  const opensRow = cut !== null && opensWithBody(alignedFold(left), heads);
  return small * 6 <= letters.length || (opensRow && left.length < 60) ? left : null;
}

/** A line without the signs and figures around its letters, but with a figure that is of the name. */
function nameIn(line: string): string {
  const words = line.replace(/^[^\p{L}]+/u, '');
  const withFigure = withoutEnd(words, /[^\p{L}\d)]/u);
  return NUMBERED.test(withFigure.toLowerCase()) ? withFigure : withoutEnd(words, /[^\p{L})]/u);
}

/**
 * First words, folded, of what the left column may print and is part of no name: urgency, secrecy,
 * slogans.
 */
const NOT_NAME = new RegExp(
  `^${oneOf(
    ...[...headStamps, 'dinh kem'],
    ...['luat ', 'lu at ', 'nghi quyet', 'quyet dinh', 'thong tu', 'chi thi', 'nghi dinh', 'v/v', 'nguoi ky', 'ky boi'],
  )}`,
);

function isPartOfName(folded: string): boolean {
  return folded.length <= 90 && !NOT_NAME.test(folded);
}
