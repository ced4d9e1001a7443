import type { Outline, Span } from '../model.ts';
import { wordsOfSpan } from './sentence.ts';

/** What is shown where words of the sentence are left out. */
const LEFT_OUT = '…';

/**
 * The words of `sentence` as they are quoted for a span inside it: at most `reach` characters on
 * either side, cut at spaces, with “…” where words of the sentence are left out. The words
 * themselves are as read.
 */
export function quoteAround(outline: Outline, span: Span, sentence: Span, reach: number): string {
  const { reading } = outline;
  const start = beginning(reading, sentence.start, span.start, reach);
  const end = ending(reading, span.end, sentence.end, reach);
  const words = wordsOfSpan(outline, { start, end });
  return `${start > sentence.start ? `${LEFT_OUT} ` : ''}${words}${end < sentence.end ? ` ${LEFT_OUT}` : ''}`;
}

/**
 * Where a quotation begins that keeps at most `reach` characters before `start`: after a space,
 * where there is one.
 */
function beginning(text: string, from: number, start: number, reach: number): number {
  if (start - from <= reach) return from;
  const cut = start - reach;
  const space = text.slice(cut, start).indexOf(' ');
  if (space >= 0) return cut + space + 1;
  return isHalfCharacter(text, cut) ? cut + 1 : cut;
}

/** Where it ends: at a space, where there is one. */
function ending(text: string, end: number, to: number, reach: number): number {
  if (to - end <= reach) return to;
  const cut = end + reach;
  const space = text.slice(end, cut + 1).lastIndexOf(' ');
  if (space >= 0) return end + space;
  return isHalfCharacter(text, cut) ? cut - 1 : cut;
}

function isHalfCharacter(text: string, at: number): boolean {
  return /[\udc00-\udfff]/.test(text.charAt(at));
}
