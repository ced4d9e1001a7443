import { alignedFold } from '../../../vietnamese/fold/aligned-fold.ts';
import type { BodyHeads } from '../../text/body/body-heads.ts';
import { isBlank, type Line } from '../../text/lines.ts';
import { headPhrases } from '../../text/head-phrases.ts';
import { oneOf } from '../../text/phrase/one-of.ts';

/** The lines of a text with those of the head that were broken in the middle made whole. */
export interface JoinedLines {
  readonly lines: readonly Line[];
  /** Offsets of the line breaks that end no line: a reader takes each as a space. */
  readonly joins: readonly number[];
}

interface JoinRule {
  readonly reason: string;
  /** Whether two lines, folded, are one: `whole` is both with a space between. */
  readonly joins: (previous: string, next: string, whole: string) => boolean;
  /** Two printed lines that are one, and two that are not. */
  readonly examples: readonly (readonly [string, string])[];
  readonly nearMisses: readonly (readonly [string, string])[];
}

/** Lines of a head, at most. */
const LINES_TO_JOIN = 70;

/** Where the head is over, folded. */
const HEAD_ENDS = /^\W{0,4}(?:can cu|kinh gui|dieu \d)/;

/**
 * Words with which names of bodies begin, and which a place's name follows: a narrow column breaks
 * them too.
 */
const BODY_PHRASES = ['uy ban nhan dan', 'hoi dong nhan dan', 'chu tich uy ban nhan dan'];

/** Offices and organs whose name says nothing without the body that follows it. */
const ORGAN_ALONE = /^(?:van phong|thuong truc|ban thuong vu|ban chap hanh|dang uy)$/;
const BODY_FOLLOWS = new RegExp(
  `^${oneOf(
    ...['uy ban nhan dan', 'ubnd', 'hoi dong nhan dan', 'hdnd', 'doan dai bieu quoc hoi', 'tinh uy', 'thanh uy'],
    ...['huyen uy', 'quan uy', 'thi uy', 'dang uy', 'dang bo'],
  )}(?: |$)`,
);

const DATE_SO_FAR = /,\s*ngay(?:\s+\d{1,2}(?:\s+thang(?:\s+\d{1,2}(?:\s+nam(?:\s+\d{1,3})?)?)?)?)?$/;
const DATE_GOES_ON = /^(?:\d{1,2}\s+thang|thang\s+\d|\d{1,2}\s+nam|nam\s+\d{4}|\d{4}$|\d{1,2}$)/;

/** The last part of names that have three syllables or more, which a narrow column breaks. */
const LONG_NAME_TAILS: readonly (readonly [string, string])[] = [
  ['ho', 'chi minh'],
  ['ho chi', 'minh'],
  ['ba ria', 'vung tau'],
  ['ba ria vung', 'tau'],
  ['thua thien', 'hue'],
  ['thua', 'thien hue'],
  ['phan rang', 'thap cham'],
  ['buon ma', 'thuot'],
  ['buon', 'ma thuot'],
];

/** The rules by which a line of the head continues in the next one. */
export const headJoinRules: readonly JoinRule[] = [
  {
    reason: 'a fixed phrase of the head is broken',
    joins: (previous, next) => {
      const [first, both] = [wordsOnly(previous), wordsOnly(`${previous} ${next}`)];
      return headPhrases.some((phrase) => phrase.startsWith(`${first} `) && phrase.startsWith(both));
    },
    examples: [
      ['CỘNG HÒA XÃ HỘI', 'CHỦ NGHĨA VIỆT NAM'],
      ['ĐẢNG CỘNG SẢN', 'VIỆT NAM'],
      ['Độc lập -', 'Tự do - Hạnh phúc'],
      ['CỘNG HÒA XÃ HỘI CHỦ', 'NGHĨA VIỆT NAM'],
    ],
    nearMisses: [
      ['ĐẢNG CỘNG SẢN VIỆT NAM', 'Quảng Ngãi, ngày 20 tháng 11 năm 2025'],
      ['ĐẢNG BỘ TỈNH LAI CHÂU', 'VIỆT NAM'],
    ],
  },
  {
    reason: 'the first words of a body are broken',
    joins: (previous, next) => {
      const [first, both] = [wordsOnly(previous), wordsOnly(`${previous} ${next}`)];
      return BODY_PHRASES.some(
        (phrase) => phrase.startsWith(`${first} `) && (phrase.startsWith(both) || both.startsWith(`${phrase} `)),
      );
    },
    examples: [
      ['ỦY', 'BAN NHÂN DÂN'],
      ['ỦY BAN', 'NHÂN DÂN TỈNH SƠN LA'],
      ['HỘI ĐỒNG NHÂN', 'DÂN'],
      ['CHỦ TỊCH', 'ỦY BAN NHÂN DÂN TỈNH SƠN LA'],
    ],
    nearMisses: [
      ['ỦY BAN NHÂN DÂN', 'TỈNH SƠN LA'],
      ['ỦY BAN', 'NGHIỆM THU'],
      ['HỘI ĐỒNG', 'THI ĐUA'],
      ['CHỦ TỊCH', 'HỘI NGHỊ'],
    ],
  },
  {
    reason: 'an organ stands alone above its body',
    joins: (previous, next) => ORGAN_ALONE.test(wordsOnly(previous)) && BODY_FOLLOWS.test(wordsOnly(next)),
    examples: [
      ['VĂN PHÒNG', 'ỦY BAN NHÂN DÂN TỈNH SƠN LA'],
      ['BAN THƯỜNG VỤ', 'HUYỆN ỦY MƯỜNG LA'],
      ['ĐẢNG ỦY', 'UBND TỈNH SƠN LA'],
    ],
    nearMisses: [
      ['HUYỆN ỦY MƯỜNG LA', 'VĂN PHÒNG'],
      ['ỦY BAN NHÂN DÂN TỈNH SƠN LA', 'VĂN PHÒNG'],
      ['VĂN PHÒNG', 'Sơn La, ngày 3 tháng 4 năm 2024'],
    ],
  },
  {
    reason: 'the opening of a part of the head is broken',
    joins: (previous, next) =>
      (previous === 'can' && next.startsWith('cu ')) || (previous === 'kinh' && /^gui\s?:/.test(next)),
    examples: [
      ['Căn', 'cứ Luật Đầu tư;'],
      ['Kính', 'gửi: Sở Y tế'],
    ],
    nearMisses: [
      ['Căn', 'hộ chung cư'],
      ['Kính', 'trình Thủ tướng'],
    ],
  },
  {
    reason: 'V/v stands alone above the trích yếu',
    joins: (previous, next) =>
      /^v\s?[/\\]\s?v\s?[:.]?$/.test(previous) && /^\W{0,3}[a-z]/.test(next) && !/^(?:so|kinh gui|can cu)\b/.test(next),
    examples: [
      ['V/V', 'THỰC HIỆN BIỆN PHÁP CẤP BÁCH'],
      ['V/v', ': thực hiện quy định về hóa đơn'],
    ],
    nearMisses: [
      ['V/v', 'Kính gửi: Sở Y tế'],
      ['V/v', 'Số: 5/QĐ-UBND'],
      ['V/v hóa đơn', 'và chứng từ'],
    ],
  },
  {
    reason: 'the word Số stands alone above the number',
    joins: (previous, next) =>
      /^(?:(?:luat|nghi quyet|phap lenh)\s+)?so\s*[:.]?$/.test(previous) && /^[\d.…]{1,10}\s?[/-]/.test(next),
    examples: [
      ['Số:', '74/2025/NQ-HĐND'],
      ['Luật số:', '81/2015/QH13'],
    ],
    nearMisses: [
      ['Số:', 'Hà Nội, ngày 27 tháng 11 năm 2025'],
      ['Hồ sơ số:', '74/2025/NQ-HĐND'],
    ],
  },
  {
    reason: 'the number ends in a stroke or dash and its symbol goes on',
    joins: (previous, next) =>
      /^so\s*[:.]?\s*\S.{0,24}[/-]$/.test(previous) && /^[a-z]{1,6}\d?[a-z.-]*(?:\s|$)/.test(next),
    examples: [
      ['Số: 15/QĐ-', 'UBND'],
      ['Số: 3375/', 'UBND-VX'],
      ['Số 07-KL/', 'VPTW'],
    ],
    nearMisses: [
      ['Số: 15/QĐ-UBND', 'Quảng Ngãi, ngày 20 tháng 11 năm 2025'],
      ['Số: 15/QĐ-', '15 tháng 11'],
    ],
  },
  {
    reason: 'the place ends in a comma and the day follows',
    joins: (previous, next) => /^[a-z' .-]{2,40},$/.test(previous) && /^ngay\W{0,3}\s*(?:\d|thang|$)/.test(next),
    examples: [['Quảng Ngãi,', 'ngày 20 tháng 11 năm 2025']],
    nearMisses: [['Quảng Ngãi,', 'Gia Lai, ngày 20 tháng 11 năm 2025']],
  },
  {
    reason: 'the day breaks off and goes on',
    joins: (previous, next) => previous.length <= 60 && DATE_SO_FAR.test(previous) && DATE_GOES_ON.test(next),
    examples: [
      ['Cần Thơ, ngày 18', 'tháng 11 năm 2025'],
      ['Lai Châu, ngày', '19 tháng 11 năm 2025'],
      ['Huế, ngày 24 tháng 11', 'năm 2025'],
      ['Huế, ngày 24 tháng 11 năm', '2025'],
    ],
    nearMisses: [
      ['Cần Thơ, ngày 18 tháng 11 năm 2025', 'tháng 11 năm 2025'],
      ['Cần Thơ, ngày 18', '1. Mục đích'],
    ],
  },
  {
    reason: 'the name of the place is broken before the day',
    joins: (previous, next) => {
      const tail = /^([a-z' -]{2,24}),\s*ngay/.exec(next)?.[1];
      if (tail === undefined) return false;
      const before = wordsOnly(previous).replace(/^(?:thanh pho|tinh|tp|thi xa) /, '');
      return LONG_NAME_TAILS.some(([head, rest]) => before === head && wordsOnly(tail) === rest);
    },
    examples: [
      ['Thành phố Hồ Chí', 'Minh, ngày 18 tháng 11 năm 2025'],
      ['Bà Rịa -', 'Vũng Tàu, ngày 18 tháng 11 năm 2022'],
    ],
    nearMisses: [
      ['Tỉnh Lai Châu', 'Lai Châu, ngày 18 tháng 11 năm 2021'],
      ['Thành phố Huế', 'Huế, ngày 18 tháng 11 năm 2025'],
    ],
  },
];

/**
 * Makes the lines of the head whole where a narrow column of a web page or a converter broke them.
 * Guarantees: only neighbours join, never over a blank line; the words and offsets stay.
 */
export function joinHeadLines(text: string, lines: readonly Line[], heads: BodyHeads): JoinedLines {
  const joined: Line[] = [];
  const joins: number[] = [];
  let inHead = true;
  for (const [i, line] of lines.entries()) {
    const previous = joined.at(-1);
    inHead &&= i < LINES_TO_JOIN && !HEAD_ENDS.test(alignedFold(line.text.slice(0, 20)));
    if (!inHead || !previous || isBlank(previous) || isBlank(line) || !joinsNext(previous.text, line.text, heads)) {
      joined.push(line);
      continue;
    }
    joins.push(text.indexOf('\n', previous.end));
    const whole = text.slice(previous.start, line.end).replaceAll('\n', ' ');
    joined[joined.length - 1] = { text: whole, start: previous.start, end: line.end };
  }
  return { lines: joined, joins };
}

function joinsNext(previous: string, next: string, heads: BodyHeads): boolean {
  if (previous.length > 120 || next.length > 160) return false;
  const [a, b] = [alignedFold(previous), alignedFold(next)];
  return headJoinRules.some((rule) => rule.joins(a, b, `${a} ${b}`)) || isNameBroken(previous, next, heads);
}

/**
 * Whether the first line is the beginning of the name of an authority that continues in the second:
 * "ỦY BAN THƯỜNG VỤ⏎QUỐC HỘI", "SỞ⏎Y TẾ". Near misses: "BỘ TÀI CHÍNH⏎TỔNG CỤC THUẾ"; "CHỦ TỊCH⏎NƯỚC
 * CỘNG HÒA …" of a signature, whose second line is the state's name.
 */
function isNameBroken(previous: string, next: string, heads: BodyHeads): boolean {
  const name = heads.nameIn(`${previous} ${next}`);
  return name !== null && name.length > previous.length + 1 && !next.startsWith('NƯỚC CỘNG');
}

function wordsOnly(folded: string): string {
  return folded.replace(/[^a-z]+/g, ' ').trim();
}
