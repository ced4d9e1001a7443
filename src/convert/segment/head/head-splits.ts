import { oneOf } from '../../text/one-of.ts';
import { alignedFold } from '../../../vietnamese/fold/aligned-fold.ts';
import { CAPITAL_LEVEL } from '../../../vietnamese/level-words.ts';
import { isBlank, type Line } from '../../text/lines.ts';
import { isCapitals } from './header-line.ts';
import { isFileCopy, isLastSentence, signaturePlaces } from '../closing/signature-splits.ts';
import type { OfficeWords } from '../../text/office-words.ts';

/** The lines of a text with those of the head that a converter ran together set apart. */
export interface SplitLines {
  readonly lines: readonly Line[];
  /** Offsets of the spaces that end a line: a reader takes each as a line break. */
  readonly splits: readonly number[];
}

interface SplitRule {
  readonly reason: string;
  /** Matches the white space at which a new line begins. */
  readonly at: RegExp;
  /** A line that is two, with ⏎ where it is split, and one that is whole. */
  readonly example: string;
  readonly nearMiss: string;
}

/** Lines of a head, at most. */
const LINES_TO_SPLIT = 40;

/** A line of a head, run together or not, is no longer than this. */
const LONGEST_LINE = 3000;

const DATE_IN_WORDS = 'ngày\\s+\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4}';
const PLACE_NAME = String.raw`(?:(?:${CAPITAL_LEVEL}|TP\.?)\s)?\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){0,3}`;

/**
 * A line with a number in it, up to a word that is no syllable of a name: it has no small letter,
 * begins with one, or has a figure.
 */
const BEFORE_PLACE =
  '\\d[/-]\\S*[A-ZĐ].{0,200}?(?:^|\\s|(?<=\\d[/-]\\S{0,40}))(?:[^\\p{Ll}\\s]+|\\p{Ll}\\S*|\\S*\\d\\S*)';

/** Where one element of a head ends and the next begins in one line. */
export const headSplitRules: readonly SplitRule[] = [
  {
    reason: 'quốc hiệu or the heading of the Party after the name of the authority',
    at: /(?<!NƯỚC)\s(?=C[ỘỌ]NG HO?[ÀÒ]A? XÃ H[ỘỌ]I|ĐẢNG CỘNG SẢN VIỆT NAM)/gu,
    example: 'QUỐC HỘI ********⏎CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    nearMiss: 'CHỦ TỊCH NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  },
  {
    reason: 'tiêu ngữ after quốc hiệu',
    at: /(?<=VIỆT NAM)\s(?=Độc lập\s*[-–])/gu,
    example: 'CHỦ NGHĨA VIỆT NAM⏎Độc lập - Tự do - Hạnh phúc',
    nearMiss: 'Vì một nước Việt Nam Độc lập',
  },
  {
    reason: 'a rule under what it underlines',
    at: /\s(?=[-*_]{4,}(?:\s|$))|(?<=[-*_]{4})\s(?=\p{L})/gu,
    example: 'BỘ TƯ PHÁP⏎--------',
    nearMiss: 'BỘ TƯ PHÁP - VĂN PHÒNG',
  },
  {
    reason: 'the number after quốc hiệu',
    at: /\s(?=(?:(?:Nghị quyết|Luật|Pháp lệnh)\s+)?Số\s*:\s*(?:\d|$)|(?:Nghị quyết|Luật|Pháp lệnh)\s+số\s*:\s*(?:\d|$))/gu,
    example: 'Độc lập - Tự do - Hạnh phúc⏎Số: 5/QĐ-UBND',
    nearMiss: 'Điện thoại số: 0213',
  },
  {
    reason: 'the subject of a letter after its number',
    at: /(?<=[/-][A-ZĐ][\p{L}\d&.-]*)\s(?=V\/v\s)/gu,
    example: 'Số: 2739/VPCP-ĐMDN⏎V/v quản trị doanh nghiệp',
    nearMiss: 'Công văn V/v quản trị',
  },
  {
    reason: 'place and date after the number or the subject',
    at: new RegExp(`\\s(?=${PLACE_NAME},\\s*${DATE_IN_WORDS})(?<=${BEFORE_PLACE}\\s)`, 'gu'),
    example: 'Số: 1056/QĐ-CT⏎Tuyên Quang, ngày 16 tháng 8 năm 2010',
    nearMiss: 'Tuyên Quang, ngày 16 tháng 8 năm 2010',
  },
  {
    reason: 'what follows place and date',
    at: new RegExp(`(?<=\\p{L},\\s{0,3}${DATE_IN_WORDS})\\s(?=\\p{Lu})`, 'gu'),
    example: 'Hà Nội, ngày 19 tháng 6 năm 2014⏎LUẬT HÔN NHÂN VÀ GIA ĐÌNH',
    nearMiss: 'Hà Nội, ngày 19 tháng 6 năm 2014 của Quốc hội',
  },
  {
    reason: 'who is addressed',
    at: /\s(?=Kính gửi\s*:)/gu,
    example: 'V/v hướng dẫn⏎Kính gửi: Bộ Y tế',
    nearMiss: 'Lời Kính gửi đồng bào',
  },
  {
    reason: 'căn cứ after a title in capitals',
    at: /(?<=\p{Lu}{2})\s(?=Căn cứ\s\p{Lu})/gu,
    example: 'VỀ VIỆC LÀM CHO NGƯỜI CÓ ĐẤT THU HỒI⏎Căn cứ Luật Việc làm;',
    nearMiss: 'CĂN CỨ LUẬT VIỆC LÀM',
  },
  {
    reason: 'the enacting line after the last căn cứ',
    at: /(?<=[,;.])\s(?=QUYẾT (?:ĐỊNH|NGHỊ)\s*:$)/gu,
    example: 'Theo đề nghị của Chánh Văn phòng,⏎QUYẾT ĐỊNH:',
    nearMiss: 'QUYẾT ĐỊNH: việc sau',
  },
];

const LEAVES_OPEN = oneOf('CỦA', 'VÀ', 'VỚI', 'BỞI', 'DO', 'GIỮA', 'CHO', 'TẠI', 'THUỘC', '[,–-]');
const AUTHOR_IN_CAPITALS = oneOf(
  ...['CHỦ TỊCH', 'BỘ TRƯỞNG', 'THỦ TƯỚNG CHÍNH PHỦ', '[ỦU][YỶ] BAN NHÂN DÂN', 'HỘI ĐỒNG NHÂN DÂN'],
  ...['TỔNG CỤC TRƯỞNG', 'GIÁM ĐỐC', 'QUỐC HỘI', 'CHÍNH PHỦ'],
);

/**
 * The author in capitals at the end of a title in capitals, above căn cứ; not after words that
 * leave the title open.
 */
const AUTHOR_AT_END = new RegExp(String.raw`(?<!${LEAVES_OPEN})\s(?=${AUTHOR_IN_CAPITALS}(?:\s\p{Lu}+){0,8}$)`, 'u');

/** Where a title in capitals goes over into a sentence. */
const CAPITALS_END = /(?<=\p{Lu}{2}[,.]?)\s(?=\p{Lu}\p{Ll}+\s(?:\S+\s){3})/u;

/**
 * Sets lines of the head apart that a converter ran together: "Hà Nội, ngày … năm 2014 LUẬT …".
 * Guarantees: lines are split at white space only; the words and offsets stay; below the first
 * provision only a signature that stands in one line is split.
 */
export function splitHeadLines(lines: readonly Line[], offices: OfficeWords): SplitLines {
  const out: Line[] = [];
  const splits: number[] = [];
  let over = false;
  let fileCopyAt = Number.NEGATIVE_INFINITY;
  let above = '';
  const last = lines.findLastIndex((line) => !isBlank(line));
  for (const [i, line] of lines.entries()) {
    if (isFileCopy(line.text)) fileCopyAt = i;
    const closesText = i === last || isLastSentence(above);
    const inSignature = signaturePlaces(line.text, { belowFileCopy: i - fileCopyAt, closesText }, offices);
    if (!isBlank(line)) above = line.text;
    if (inSignature.length > 0) {
      splits.push(...inSignature.map((place) => line.start + place));
      out.push(...linePieces(line, inSignature));
      continue;
    }
    over ||= i >= LINES_TO_SPLIT || /^\W{0,4}(?:dieu 1\b|chuong i\b)/.test(alignedFold(line.text.slice(0, 12)));
    if (over) {
      out.push(line);
      continue;
    }
    const next = lines.find((later, at) => at > i && !isBlank(later))?.text ?? '';
    const at = isBlank(line) || line.text.length > LONGEST_LINE ? [] : splitPlaces(line.text, next);
    splits.push(...at.map((place) => line.start + place));
    out.push(...linePieces(line, at));
  }
  return { lines: out, splits };
}

function linePieces(line: Line, places: readonly number[]): Line[] {
  if (places.length === 0) return [line];
  const starts = [0, ...places.map((place) => place + 1)];
  return starts.flatMap((from, i) => {
    const raw = line.text.slice(from, places[i] ?? line.text.length);
    const text = raw.trim();
    const start = line.start + from + raw.length - raw.trimStart().length;
    return text === '' ? [] : [{ text, start, end: start + text.length }];
  });
}

/** The places of the white space at which a line is to be split, in order. */
function splitPlaces(line: string, next: string): number[] {
  const places = headSplitRules.flatMap(({ at }) => [...line.matchAll(at)].map((m) => m.index));
  const head = line.slice(0, CAPITALS_END.exec(line)?.index ?? line.length);
  if (places.length > 0 && head.length < line.length && isCapitals(head.slice(-20))) places.push(head.length);
  if (/^Căn cứ\s/u.test(next)) {
    const author = AUTHOR_AT_END.exec(line);
    if (author && line.length > 60) places.push(author.index);
  }
  return [...new Set(places)].filter((place) => place > 0).sort((a, b) => a - b);
}
