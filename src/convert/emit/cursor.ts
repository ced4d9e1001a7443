import type { Span } from '../model.ts';

/**
 * Spans of a list (sorted by start) that overlap a stretch, for stretches asked for in text order.
 * Each step continues where the last one stopped, so that a whole document takes linear time.
 */
export function cursorOver<T extends Span>(sorted: readonly T[]): (stretch: Span) => T[] {
  let first = 0;
  return ({ start, end }) => {
    while ((sorted[first]?.end ?? Infinity) <= start) first += 1;
    const found: T[] = [];
    for (let i = first; i < sorted.length; i += 1) {
      const span = sorted[i];
      if (span === undefined || span.start >= end) break;
      if (span.end > start) found.push(span);
    }
    return found;
  };
}

/** The same spans without what lies outside the stretch. */
export function clip<T extends Span>(spans: readonly T[], { start, end }: Span): T[] {
  return spans.map((span) => ({ ...span, start: Math.max(span.start, start), end: Math.min(span.end, end) }));
}
