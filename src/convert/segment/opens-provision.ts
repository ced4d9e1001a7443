import { isCutByPage, leadsToArticle, type Seam } from './continues.ts';
import { isCapitals, startsSmall } from './head/header-line.ts';
import { isTerminated } from './line-end.ts';
import type { Marker } from './marker.ts';

/** A mark at the beginning of a line, and what is known of it there. */
interface MarkAtSeam extends Seam {
  readonly marker: Marker;
  /** The ordinal that would be next among its kind. */
  readonly expected: number;
}

/** One rule about a mark at the beginning of a line. */
interface MarkRule {
  readonly reason: string;
  /**
   * Two lines that this rule decides, the first hard-wrapped at 80 characters; the ordinal expected
   * is 1 unless the row says otherwise.
   */
  readonly example: { readonly previous: string; readonly next: string; readonly apart?: boolean; expected?: number };
  readonly when: (at: MarkAtSeam) => boolean;
  readonly opens: (at: MarkAtSeam) => boolean;
}

/** Asked in this order; the first that speaks of a mark decides. */
export const markRules: readonly MarkRule[] = [
  {
    reason: 'an annex or a form begins after a clause, or alone on its line',
    example: { previous: 'trình Ủy ban nhân dân tỉnh', next: 'PHỤ LỤC I' },
    when: ({ marker }) => marker.style === 'phu-luc' || marker.style === 'mau',
    opens: (at) => at.apart || clauseEnded(at) || opensAnnex(at),
  },
  {
    reason: 'without dot or colon, Điều is an article only where it is the next one, below a sentence or a heading',
    example: { previous: 'được quy định như sau.', next: 'Điều 1 Phạm vi điều chỉnh' },
    when: ({ marker }) => marker.style === 'dieu' && !/[.:]$/.test(marker.label),
    opens: (at) => isExpected(at) && (at.apart || clauseEnded(at) || isCapitals(at.previous)),
  },
  {
    reason: 'another article than the next, after words that lead to one, is cited',
    example: { previous: 'theo quy định tại khoản 1', next: 'Điều 26. Các trường hợp khác' },
    when: (at) => at.marker.style === 'dieu' && !isExpected(at) && leadsToArticle(at.previous),
    opens: () => false,
  },
  {
    reason: 'an article, chapter or part: where a sentence ended, or it is the next one',
    example: { previous: 'về quản lý đất đai', next: 'Chương I' },
    when: ({ marker }) => marker.style === 'dieu' || marker.style === 'chuong' || marker.style === 'phan',
    opens: (at) => at.apart || isTerminated(at.previous) || isExpected(at) || at.setting.width === null,
  },
  {
    reason: 'a number far from the next one, in a sentence left open, is a figure of it',
    example: { previous: 'nâng tổng số lên', next: '25. Trong đó có' },
    when: (at) => at.marker.style === 'number' && !clauseEnded(at) && isFarFrom(at.marker.ordinal, at.expected),
    opens: () => false,
  },
  {
    reason: 'a blank line before a number or letter, or after a sentence',
    example: { previous: 'Ủy ban nhân dân tỉnh', next: '1. Sở Y tế', apart: true },
    when: ({ apart, marker, previous }) => apart && (marker.ordinal !== null || isTerminated(previous)),
    opens: () => true,
  },
  {
    reason: 'a dash after a page that broke a long paragraph, before a small letter, is a dash of the sentence',
    example: { previous: 'Bộ Lao động', next: '- Thương binh và Xã hội', apart: true },
    when: ({ apart }) => apart,
    opens: (at) => !(startsSmall(at.next.slice(at.marker.length)) && isCutByPage(at)),
  },
  {
    reason: 'after an ended clause, or where a line is a paragraph',
    example: { previous: 'Sở Y tế chủ trì;', next: '- Sở Nội vụ phối hợp' },
    when: (at) => at.setting.width === null || clauseEnded(at),
    opens: () => true,
  },
  {
    reason: 'a Roman number after a short line',
    example: { previous: 'Phần thứ nhất', next: 'I. TÌNH HÌNH' },
    when: ({ marker }) => marker.style === 'roman',
    opens: isBelowShortLine,
  },
  {
    reason: 'in a sentence left open, the number that is next, or a first one below a short line',
    example: { previous: 'Các nhiệm vụ', next: '2. Sở Y tế', expected: 2 },
    when: ({ marker }) => marker.ordinal !== null,
    opens: (at) => isExpected(at) || (at.marker.ordinal === 1 && isBelowShortLine(at)),
  },
  {
    reason: 'a dash below a full line is part of a name: "Lao động ⏎ - Thương binh và Xã hội"',
    example: { previous: 'phối hợp với Sở Lao động', next: '- Thương binh và Xã hội' },
    when: () => true,
    opens: isBelowShortLine,
  },
];

/**
 * Whether a line that begins with a mark really opens a provision: after a blank line or an ended
 * clause it does; inside hard-wrapped text only when its number is the one expected.
 */
export function opensProvision(marker: Marker, seam: Seam, expected: number): boolean {
  const at = { ...seam, marker, expected };
  return markRules.find(({ when }) => when(at))?.opens(at) === true;
}

function clauseEnded({ previous }: Seam): boolean {
  return previous.endsWith(',') || isTerminated(previous);
}

function isExpected({ marker, expected }: MarkAtSeam): boolean {
  return marker.ordinal === expected;
}

function isBelowShortLine({ previous, setting: { width } }: Seam): boolean {
  return width !== null && previous.length < width * 0.7;
}

/**
 * Whether the mark of an annex that follows a line of words is alone on its line, or opens its
 * title.
 */
function opensAnnex(at: MarkAtSeam): boolean {
  const { marker, next, setting } = at;
  const alone = next.length <= marker.length + 2 || /^[*_\s]{0,4}\p{Lu}{2}/u.test(next.slice(marker.length));
  return alone && (setting.width === null || isBelowShortLine(at));
}

function isFarFrom(ordinal: number | null, expected: number): boolean {
  return ordinal !== null && ordinal !== 1 && Math.abs(ordinal - expected) > 2;
}
