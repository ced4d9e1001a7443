import type { Span } from '../model.ts';

/**
 * What is marked in the text by a component. `key` is that of the reference, `unit` a gazetteer
 * path, `value` EDTF.
 */
export type Mark =
  | { readonly kind: 'citation'; readonly key: string }
  | { readonly kind: 'locality'; readonly unit: string }
  | { readonly kind: 'term'; readonly id: string }
  | { readonly kind: 'date'; readonly value: string };

/** A marked stretch of the text. */
export interface InlineMark extends Span {
  readonly mark: Mark;
}

/**
 * Which of two marks that cross stays, the lowest first: what leads furthest matters most. A mark
 * inside another stays inside it.
 */
const markRanks: Readonly<Record<Mark['kind'], number>> = { citation: 0, locality: 1, term: 2, date: 3 };

/**
 * What can be inside what: a link in a link says nothing to a reader who can follow only one, so
 * only dates and places go inside.
 */
const within: Readonly<Record<Mark['kind'], readonly Mark['kind'][]>> = {
  citation: ['locality', 'date'],
  locality: ['date'],
  term: ['date'],
  date: [],
};

/**
 * The marks that can stand together, in text order, an outer mark before those inside it. Of two
 * that cross, the one of lower priority is left out.
 */
export function settleMarks(marks: readonly InlineMark[]): InlineMark[] {
  const sorted = marks
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b));
  const dropped = new Set<InlineMark>();
  const open: InlineMark[] = [];
  for (const mark of sorted) {
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      if (top.end > mark.start && isInside(mark, top)) break;
      if (top.end > mark.start && rank(top) <= rank(mark)) {
        dropped.add(mark);
        break;
      }
      if (top.end > mark.start) dropped.add(top);
      open.pop();
    }
    if (!dropped.has(mark)) open.push(mark);
  }
  return sorted.filter((mark) => !dropped.has(mark));
}

function rank({ mark }: InlineMark): number {
  return markRanks[mark.kind];
}

function isInside(inner: InlineMark, outer: InlineMark): boolean {
  return inner.end <= outer.end && within[outer.mark.kind].includes(inner.mark.kind);
}
