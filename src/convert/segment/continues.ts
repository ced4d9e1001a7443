import { isTerminated, withoutSigns } from './line-end.ts';
import { isCapitals, startsSmall } from './head/header-line.ts';
import type { Marker } from './marker.ts';
import type { LineSetting } from './wrap.ts';

/** What is known where one line follows another. */
export interface Seam {
  /** The words of the block so far, in characters. */
  readonly blockLength: number;
  readonly previous: string;
  readonly next: string;
  /** Whether a blank line or a page mark stands between. */
  readonly apart: boolean;
  /** Whether the block is no more than the first line of a provision so far. */
  readonly isFirstLine: boolean;
  readonly setting: LineSetting;
}

/** Words that never end a paragraph, only a line. */
const NEVER_ENDS =
  /(?<!\p{L})(?:ngày|tháng|số|khoản|điểm|Điều|Thông tư|Nghị định|Nghị quyết|Quyết định|Chỉ thị|Công văn)[*_]*$/u;

/** What goes on in an article that it names: "tại điểm a khoản 1 ⏎ Điều 26.", "các khoản 2, 3 và 4". */
const LEADS_TO_ARTICLE = /(?<!\p{L})(?:(?:khoản|điểm)\s(?:[\da-zđ]{1,3}(?:,\s|\svà\s|$)){1,6}|tại|theo|của|bởi)$/u;

/** A bracket that the line leaves open: "(Ban hành kèm theo Quyết định số 59/QĐ-UBND". */
const BRACKET_OPEN = /\([^()]{0,300}$/;

/** Words that always begin a paragraph of their own. */
const OPENS_PARAGRAPH = /^[^\p{L}]{0,3}(?:Căn cứ|Điều \d|Nơi nhận|Chương [IVX]|Xét đề nghị|Theo đề nghị)/u;

/**
 * A paragraph cut by a page that goes on with a capital is at least this long (shorter ones are
 * headings).
 */
const LONG_PARAGRAPH = 100;

/**
 * Whether a line without a mark of its own goes on the block before it: in hard-wrapped text unless
 * a sentence ended short of the margin; across a blank line or page break only when the sentence
 * was left open.
 */
export function continues({ blockLength, previous, next, apart, isFirstLine, setting }: Seam): boolean {
  if (!apart && LEADS_TO_ARTICLE.test(previous) && /^Điều \d/.test(next)) return true;
  if (OPENS_PARAGRAPH.test(next)) return false;
  const open = !isTerminated(previous);
  if (!apart && BRACKET_OPEN.test(previous)) return true;
  if (!apart && NEVER_ENDS.test(previous) && !/^\p{Lu}{2}/u.test(next)) return true;
  if (apart) {
    if (!open) return false;
    if (startsSmall(next)) return true;
    const fullLine = setting.width === null ? previous.length >= 60 : previous.length >= setting.width * 0.8;
    return blockLength >= LONG_PARAGRAPH && fullLine && /[\p{L}–-][*_"”]*$/u.test(previous);
  }
  if (setting.width === null) return open && startsSmall(next);
  if (startsSmall(next)) return true;
  if (/[:]$/.test(withoutSigns(previous))) return false;
  if (setting.shortFirstLines && open && isFirstLine) return true;
  return open ? previous.length >= setting.width * 0.72 : previous.length >= setting.width * 0.93;
}

/**
 * Whether a line that begins with a mark really opens a provision: after a blank line or an ended
 * clause it does; inside hard-wrapped text only when its number is the one expected ("Lao động ⏎ -
 * Thương binh và Xã hội" is no dash). A number far from the expected one, in a sentence left open, is
 * a figure of it ("tổng số ⏎ 25. …").
 */
export function opensProvision(marker: Marker, seam: Seam, expected: number): boolean {
  const { previous, apart, setting } = seam;
  const ended = isTerminated(previous) || /,$/.test(previous);
  if (marker.style === 'phu-luc' || marker.style === 'mau') return apart || ended || opensAnnex(marker, seam);
  if (marker.style === 'dieu' && !/[.:]$/.test(marker.label))
    return marker.ordinal === expected && (apart || ended || isCapitals(previous));
  if (marker.style === 'dieu' && marker.ordinal !== expected && LEADS_TO_ARTICLE.test(previous)) return false;
  if (marker.style === 'dieu' || marker.style === 'chuong' || marker.style === 'phan')
    return apart || isTerminated(previous) || marker.ordinal === expected || setting.width === null;
  if (!ended && marker.style === 'number' && isFarFrom(marker.ordinal, expected)) return false;
  if (apart && (marker.ordinal !== null || isTerminated(previous))) return true;
  if (apart)
    return !(
      startsSmall(seam.next.slice(marker.length)) &&
      /[\p{L}]$/u.test(previous) &&
      seam.blockLength >= LONG_PARAGRAPH
    );
  if (setting.width === null || ended) return true;
  const short = previous.length < setting.width * 0.7;
  if (marker.style === 'roman') return short;
  if (marker.ordinal !== null) return marker.ordinal === expected || (marker.ordinal === 1 && short);
  return short;
}

/** Whether the mark of an annex that follows a line of words is alone on its line, or opens its title. */
function opensAnnex(marker: Marker, { next, previous, setting }: Seam): boolean {
  const alone = next.length <= marker.length + 2 || /^[*_\s]{0,4}\p{Lu}{2}/u.test(next.slice(marker.length));
  return alone && (setting.width === null || previous.length < setting.width * 0.7);
}

function isFarFrom(ordinal: number | null, expected: number): boolean {
  return ordinal !== null && ordinal !== 1 && Math.abs(ordinal - expected) > 2;
}
