import { isBlank, type Line } from '../text/lines.ts';

/**
 * How a text's lines are set: `width` is the usual full line in characters when lines are
 * hard-wrapped, null when a line is a paragraph.
 */
export interface LineSetting {
  readonly width: number | null;
}

/**
 * Lines are hard-wrapped when most are of about one width, none far beyond it, and few stand alone
 * between blank lines.
 */
export function settingOf(lines: readonly Line[]): LineSetting {
  const lengths = lines
    .filter((l) => !isBlank(l))
    .map((l) => l.text.length)
    .sort((a, b) => a - b);
  if (lengths.length < 8) return { width: null };
  const width = quantile(lengths, 0.85);
  const full = lengths.filter((n) => n > width * 0.75 && n <= width * 1.25).length;
  return {
    width:
      width >= 50 && width <= 130 && full >= lengths.length * 0.35 && quantile(lengths, 0.97) <= width * 1.4
        ? width
        : null,
  };
}

function quantile(sorted: readonly number[], q: number): number {
  return sorted[Math.floor((sorted.length - 1) * q)] ?? 0;
}
