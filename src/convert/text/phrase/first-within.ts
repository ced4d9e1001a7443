import type { Span } from '../../model.ts';
import { firstFrom } from './first-from.ts';

/** The first of some spans, which are in text order, that is whole in another; null without one. */
export function firstWithin<T extends Span>(sorted: readonly T[], { start, end }: Span): T | null {
  for (let i = firstFrom(sorted, start, (one) => one.start); ; i++) {
    const one = sorted[i];
    if (one === undefined || one.start >= end) return null;
    if (one.end <= end) return one;
  }
}
