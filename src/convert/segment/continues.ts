import { oneOf } from '../text/phrase/one-of.ts';
import { isTerminated, withoutSigns } from './line-end.ts';
import { startsSmall } from './head/header-line.ts';
import type { LineSetting } from './wrap.ts';

/** What is known where one line follows another. */
export interface Seam {
  /** The words of the block so far, in characters. */
  readonly blockLength: number;
  readonly previous: string;
  readonly next: string;
  /** Whether a blank line or a page mark is between. */
  readonly apart: boolean;
  /** Whether the block is no more than the first line of a provision so far. */
  readonly isFirstLine: boolean;
  readonly setting: LineSetting;
}

/** One rule about two lines without a mark between them. */
interface SeamRule {
  readonly reason: string;
  /** Two lines that this rule decides, in text that is hard-wrapped at 80 characters. */
  readonly example: Pick<Seam, 'previous' | 'next'> & Partial<Seam>;
  readonly when: (seam: Seam) => boolean;
  /** Whether the next line belongs to the block. */
  readonly goesOn: (seam: Seam) => boolean;
}

/** Words that never end a paragraph, only a line. */
const NEVER_ENDS = new RegExp(
  String.raw`(?<!\p{L})${oneOf(
    ...['ngày', 'tháng', 'số', 'khoản', 'điểm', 'Điều'],
    ...['Thông tư', 'Nghị định', 'Nghị quyết', 'Quyết định', 'Chỉ thị', 'Công văn'],
  )}[*_]*$`,
  'u',
);

/**
 * What continues in an article that it names: "tại điểm a khoản 1 ⏎ Điều 26.", "các khoản 2, 3 và
 * 4".
 */
const LEADS_TO_ARTICLE = new RegExp(
  String.raw`(?<!\p{L})${oneOf(
    String.raw`(?:khoản|điểm)\s(?:[\da-zđ]{1,3}(?:,\s|\svà\s|$)){1,6}`,
    ...['tại', 'theo', 'của', 'bởi'],
  )}$`,
  'u',
);

/** A bracket that the line leaves open: "(Ban hành kèm theo Quyết định số 59/QĐ-UBND". */
const BRACKET_OPEN = /\([^()]{0,300}$/;

/** Words that always begin a paragraph of their own. */
const OPENS_PARAGRAPH = new RegExp(
  String.raw`^[^\p{L}]{0,3}${oneOf('Căn cứ', String.raw`Điều \d`, 'Nơi nhận', 'Chương [IVX]', 'Xét đề nghị', 'Theo đề nghị')}`,
  'u',
);

/**
 * A paragraph cut by a page that continues with a capital is at least this long (shorter ones are
 * headings).
 */
const LONG_PARAGRAPH = 100;

/** Asked in this order; the first that speaks of two lines decides. */
export const seamRules: readonly SeamRule[] = [
  {
    reason: 'an article that the sentence names is no heading',
    example: { previous: 'theo quy định tại điểm a khoản 1', next: 'Điều 26 của Luật này.' },
    when: ({ apart, previous, next }) => !apart && leadsToArticle(previous) && /^Điều \d/.test(next),
    goesOn: () => true,
  },
  {
    reason: 'words that always begin a paragraph',
    example: { previous: 'của Ủy ban nhân dân tỉnh', next: 'Căn cứ Luật Đất đai' },
    when: ({ next }) => OPENS_PARAGRAPH.test(next),
    goesOn: () => false,
  },
  {
    reason: 'a bracket is closed in its own paragraph',
    example: { previous: '(Ban hành kèm theo Quyết định số 59/QĐ-UBND', next: 'Ngày 05 tháng 8 năm 2021)' },
    when: ({ apart, previous }) => !apart && BRACKET_OPEN.test(previous),
    goesOn: () => true,
  },
  {
    reason: 'words that never end a paragraph',
    example: { previous: 'Thực hiện Chỉ thị', next: 'Số 16 của Thủ tướng Chính phủ' },
    when: ({ apart, previous, next }) => !apart && NEVER_ENDS.test(previous) && !/^\p{Lu}{2}/u.test(next),
    goesOn: () => true,
  },
  {
    reason: 'a sentence that ended before a blank line',
    example: { previous: 'Các sở báo cáo trước ngày 15.', next: 'kèm theo danh sách', apart: true },
    when: ({ apart, previous }) => apart && isTerminated(previous),
    goesOn: () => false,
  },
  {
    reason: 'a page that breaks an open sentence',
    example: { previous: 'Các sở báo cáo trước ngày 15 về', next: 'kết quả đã đạt', apart: true },
    when: ({ apart, next }) => apart && startsSmall(next),
    goesOn: () => true,
  },
  {
    reason: 'across a page a capital goes on only a long paragraph whose last line is full and ends in a word',
    example: { previous: 'TỔ CHỨC THỰC HIỆN', next: 'Các sở báo cáo', apart: true },
    when: ({ apart }) => apart,
    goesOn: ({ blockLength, previous, setting }) =>
      blockLength >= LONG_PARAGRAPH &&
      previous.length >= (setting.width === null ? 60 : setting.width * 0.8) &&
      /[\p{L}–-][*_"”]*$/u.test(previous),
  },
  {
    reason: 'where a line is a paragraph, only a sentence left open goes on',
    example: {
      previous: 'Các sở báo cáo về',
      next: 'kết quả đã đạt',
      setting: { width: null, shortFirstLines: false },
    },
    when: ({ setting }) => setting.width === null,
    goesOn: ({ previous, next }) => !isTerminated(previous) && startsSmall(next),
  },
  {
    reason: 'a small letter begins no paragraph',
    example: { previous: 'Các sở báo cáo về', next: 'kết quả đã đạt' },
    when: ({ next }) => startsSmall(next),
    goesOn: () => true,
  },
  {
    reason: 'a colon announces what follows',
    example: { previous: 'Ủy ban nhân dân tỉnh yêu cầu:', next: 'Sở Y tế chủ trì' },
    when: ({ previous }) => withoutSigns(previous).endsWith(':'),
    goesOn: () => false,
  },
  {
    reason: 'in a text that breaks its provisions after their first words, such a first line goes on',
    example: {
      previous: '1. Phạm vi',
      next: 'Quy định này áp dụng',
      isFirstLine: true,
      setting: { width: 80, shortFirstLines: true },
    },
    when: ({ previous, setting, isFirstLine }) => setting.shortFirstLines && isFirstLine && !isTerminated(previous),
    goesOn: () => true,
  },
  {
    reason: 'a full line goes on; one that ended its sentence must be fuller than others',
    example: {
      previous: 'Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành và địa phương, nhất là',
      next: 'Sở Y tế',
    },
    when: () => true,
    goesOn: ({ previous, setting: { width } }) =>
      width !== null && previous.length >= width * (isTerminated(previous) ? 0.93 : 0.72),
  },
];

/**
 * Whether a line without a mark of its own continues the block before it: in hard-wrapped text
 * unless a sentence ended short of the margin; across a blank line or page break only when the
 * sentence was left open.
 */
export function continues(seam: Seam): boolean {
  return seamRules.find(({ when }) => when(seam))?.goesOn(seam) === true;
}

/** Whether a line ends in words that an article follows: "tại điểm a khoản 1", "theo". */
export function leadsToArticle(line: string): boolean {
  return LEADS_TO_ARTICLE.test(line);
}

/** Whether a long paragraph may be cut by a page where this line ends: in a word, not at a sign. */
export function isCutByPage({ blockLength, previous }: Seam): boolean {
  return blockLength >= LONG_PARAGRAPH && /[\p{L}]$/u.test(previous);
}
