import type { Line } from '../../text/lines.ts';

/**
 * The first line from one number up to another whose text passes a test; blank lines pass none. -1
 * without one.
 */
export function findLine(lines: readonly Line[], from: number, to: number, test: (text: string) => boolean): number {
  for (let i = from; i < Math.min(to, lines.length); i++) if (lines[i]?.text && test(lines[i]?.text ?? '')) return i;
  return -1;
}
