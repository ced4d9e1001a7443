import type { PhrasingContent } from 'mdast';
import type { Span } from '../model.ts';
import type { Emphasis } from '../text/layout/emphasis.ts';
import { cursorOver } from './cursor.ts';
import type { InlineMark } from './inline-mark.ts';
import { inline } from './jsx.ts';

/**
 * What is known of one stretch of text; all spans lie within it and are in text order. `signs` (of
 * emphasis) are not shown.
 */
export interface Inlines {
  readonly marks: readonly InlineMark[];
  readonly words: readonly Emphasis[];
  readonly signs: readonly Span[];
  readonly pageMarks: readonly Span[];
}

/** A stretch of text with the element that is to be made of it. */
interface Range extends Span {
  readonly make: (children: PhrasingContent[]) => PhrasingContent;
}

/**
 * Signs nearer than this may meet in the MDX, where no rule of Markdown tells them apart for
 * certain.
 */
const near = 6;

/**
 * What becomes of white space: one space for each run, or kept as it is (one line of an aligned
 * table).
 */
export type Space = 'one' | 'kept';

/**
 * The words of a stretch of text as Markdown phrasing: all of them but paired signs of emphasis.
 */
export function phrasingOf(text: string, stretch: Span, inlines: Inlines, space: Space): PhrasingContent[] {
  if (inlines.marks.length + inlines.signs.length + inlines.pageMarks.length === 0)
    return [{ type: 'text', value: shownText(text, stretch, [], space) }];
  const ranges = rangesOf(text, inlines);
  const signsIn = cursorOver(inlines.signs);
  let next = 0;
  const fill = (from: number, to: number): PhrasingContent[] => {
    const children: PhrasingContent[] = [];
    let at = from;
    const say = (end: number): void => {
      const piece = { start: at, end };
      const value = end > at ? shownText(text, piece, signsIn(piece), space) : '';
      if (value !== '') children.push({ type: 'text', value });
      at = end;
    };
    for (let range = ranges[next]; range !== undefined && range.start < to; range = ranges[next]) {
      next += 1;
      say(range.start);
      children.push(range.make(fill(range.start, range.end)));
      at = range.end;
    }
    say(to);
    return children;
  };
  return fill(stretch.start, stretch.end);
}

/** Source text without hidden signs, runs of white space as `space` makes them. */
function shownText(text: string, { start, end }: Span, hidden: readonly Span[], space: Space): string {
  const pieces: string[] = [];
  let at = start;
  for (const sign of hidden) {
    pieces.push(text.slice(at, Math.max(at, sign.start)));
    at = Math.max(at, Math.min(sign.end, end));
  }
  pieces.push(text.slice(at, end));
  return space === 'kept' ? pieces.join('') : pieces.join('').replace(/\s+/g, ' ');
}

/**
 * The ranges of a stretch, properly nested, without white space or signs of emphasis at their
 * edges; an outer one before those inside it. Where two cross, a mark is cut at a page mark and
 * emphasis at either; at one place emphasis is outermost.
 */
function rangesOf(text: string, { marks, words, signs, pageMarks }: Inlines): Range[] {
  const apart: Range[] = pageMarks.map(({ start, end }) => ({
    start,
    end,
    make: (children: PhrasingContent[]) => inline('PageMark', {}, children),
  }));
  const marked: Range[] = marks.map((mark) => ({
    start: mark.start,
    end: mark.end,
    make: (children: PhrasingContent[]) => elementOf(mark, children),
  }));
  const firm = [...cutAtEdges(marked, apart), ...apart].sort(byPlaceInText);
  return [...emphasised(tighten(text, cutAtEdges(words, firm), signs)), ...tighten(text, firm, signs)].sort(
    byPlaceInText,
  );
}

/** A new kind of mark does not compile until it has a case here. */
function elementOf({ mark }: InlineMark, children: PhrasingContent[]): PhrasingContent {
  switch (mark.kind) {
    case 'citation':
      return inline('Cite', { k: mark.key }, children);
    case 'locality':
      return inline('Place', { u: mark.unit }, children);
    case 'term':
      return inline('Term', { t: mark.id }, children);
    case 'date':
      return inline('Date', { v: mark.value }, children);
  }
}

/** Cuts each of `soft` at the edges of the firm ranges that it crosses. */
function cutAtEdges<T extends Span>(soft: readonly T[], firm: readonly Span[]): T[] {
  const near = cursorOver(firm);
  return soft.flatMap((range) => {
    const edges = near(range)
      .filter((other) => crosses(range, other))
      .flatMap(({ start, end }) => [start, end])
      .filter((edge) => edge > range.start && edge < range.end);
    const points = [range.start, ...edges.sort((a, b) => a - b), range.end];
    return points.slice(1).map((end, i) => ({ ...range, start: points[i] ?? end, end }));
  });
}

function byPlaceInText(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/**
 * Emphasis as Markdown's own where it stands alone, and as components (`<Em>`, `<Strong>`) where it
 * touches, holds or lies in other emphasis.
 */
function emphasised(words: readonly Emphasis[]): Range[] {
  let reach = -Infinity;
  return words.map(({ start, end, kind }, i) => {
    const alone = start - reach > near && (words[i + 1]?.start ?? Infinity) - end > near;
    reach = Math.max(reach, end);
    const name = kind === 'strong' ? 'Strong' : 'Em';
    const make = (children: PhrasingContent[]): PhrasingContent =>
      alone ? { type: kind === 'strong' ? 'strong' : 'emphasis', children } : inline(name, {}, children);
    return { start, end, make };
  });
}

/**
 * Ranges without white space or hidden signs at their edges, in order; those with nothing between
 * are left out.
 */
function tighten<T extends Span>(text: string, ranges: readonly T[], signs: readonly Span[]): T[] {
  const signsIn = cursorOver(signs);
  const tight = ranges.map((range): T => {
    const hidden = signsIn(range);
    let { start, end } = range;
    const skip = (at: number): boolean =>
      /\s/.test(text.charAt(at)) || hidden.some((sign) => sign.start <= at && at < sign.end);
    while (start < end && skip(start)) start += 1;
    while (end > start && skip(end - 1)) end -= 1;
    return { ...range, start, end };
  });
  return tight.filter(({ start, end }) => end > start).sort(byPlaceInText);
}

function crosses(a: Span, b: Span): boolean {
  return (
    (a.start < b.start && b.start < a.end && a.end < b.end) || (b.start < a.start && a.start < b.end && b.end < a.end)
  );
}
