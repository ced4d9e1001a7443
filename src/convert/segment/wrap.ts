import { isBlank, type Line } from '../text/lines.ts';
import { startsSmall } from './head/header-line.ts';
import { isTerminated } from './line-end.ts';
import { markerOf } from './marker.ts';

/**
 * How a text's lines are set: `width` is the usual full line in characters when lines are
 * hard-wrapped, null when a line is a paragraph. `shortFirstLines`: the first line of a provision
 * is broken after a few words, as where a web page had its first words in bold.
 */
export interface LineSetting {
  readonly width: number | null;
  readonly shortFirstLines: boolean;
}

/** So many provisions broken after their first words show that the text is set so. */
const BROKEN_PROVISIONS = 3;

/**
 * Lines are hard-wrapped when most are of about one width, none far beyond it, and few stand alone
 * between blank lines.
 */
export function settingOf(lines: readonly Line[]): LineSetting {
  const width = widthOf(lines);
  return { width, shortFirstLines: width !== null && breaksFirstLines(lines, width) };
}

function widthOf(lines: readonly Line[]): number | null {
  const lengths = lines
    .filter((l) => !isBlank(l))
    .map((l) => l.text.length)
    .sort((a, b) => a - b);
  if (lengths.length < 8) return null;
  const width = quantile(lengths, 0.85);
  const full = lengths.filter((n) => n > width * 0.75 && n <= width * 1.25).length;
  const isWrapped =
    width >= 50 && width <= 130 && full >= lengths.length * 0.35 && quantile(lengths, 0.97) <= width * 1.4;
  return isWrapped ? width : null;
}

/**
 * Whether most first lines of provisions that end no sentence are short and go on with a small
 * letter.
 */
function breaksFirstLines(lines: readonly Line[], width: number): boolean {
  const followers = lines.flatMap(({ text }, i) => {
    const next = lines[i + 1];
    const isShort = text.length < width / 2 && !isTerminated(text) && markerOf(text) !== null;
    return isShort && next && !isBlank(next) && markerOf(next.text) === null ? [next.text] : [];
  });
  const broken = followers.filter(startsSmall).length;
  return broken >= BROKEN_PROVISIONS && broken * 2 >= followers.length;
}

function quantile(sorted: readonly number[], q: number): number {
  return sorted[Math.floor((sorted.length - 1) * q)] ?? 0;
}
