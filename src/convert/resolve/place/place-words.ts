import { itemAt } from '../../../ground/expected.ts';
import type { Block, LocalityMention, Outline, Span } from '../../model.ts';
import { headOfList } from './list-head.ts';
import { cellBefore } from './role/table-cell.ts';

/** The words around a mention of a place, as far as they tell its role. */
export interface PlaceWords {
  readonly block: Block | undefined;
  /** Those of its clause, or of its cell in a table, before the list that it is in. */
  readonly before: string;
  /** The same without the words of the list itself ("các xã"). */
  readonly head: string;
  /** Those of its sentence, of which the clause may be the last of several. */
  readonly sentence: string;
  /** Those of the mention itself. */
  readonly text: string;
  readonly after: string;
  /** Of a place that begins a point of a list: the end of the words that open the list. */
  readonly opening: string | null;
  readonly openingSpan: Span;
  /** The words that tell the role, up to the place itself. */
  readonly span: Span;
}

/** At most this many characters before a mention are looked at. */
const WORDS_REACH = 240;

/** At most this many characters before a mention are quoted. */
const QUOTED_REACH = 90;
const REACH_AFTER_PLACE = 40;
const ITEM_MARKER = /^\s*(?:(?:Điều\s)?[\p{L}\d.]{1,6}[.):]\s|[-+•]\s?)?\s*/u;
const ONLY_LEVEL = /^(?:các\s)?(?:\p{L}+\s){0,2}$/u;

/** Length of the number or dash that a provision begins with. */
export function markerLength(text: string): number {
  return ITEM_MARKER.exec(text)?.[0].length ?? 0;
}

/** For all mentions of one document: the words around each. Linear in the mentions and blocks. */
export function placeWordsIn(
  mentions: readonly LocalityMention[],
  outline: Outline,
  blockOf: (mention: LocalityMention) => number,
): (mention: LocalityMention) => PlaceWords {
  const { blocks, reading } = outline;
  const parents = parentsOf(blocks);
  const firstOfList = new Map<string, number>();
  const listKey = (m: LocalityMention): string => `${m.list}|${blockOf(m)}`;
  for (const m of mentions) if (!firstOfList.has(listKey(m))) firstOfList.set(listKey(m), m.start);
  return (mention) => {
    const at = blockOf(mention);
    const block = blocks[at];
    const from = block?.kind === 'table' ? mention.start : (firstOfList.get(listKey(mention)) ?? mention.start);
    const begin = Math.max(block?.start ?? 0, from - WORDS_REACH);
    const words =
      block?.kind === 'table' ? cellBefore(reading, from, block).slice(-WORDS_REACH) : reading.slice(begin, from);
    const before = lastPart(words, ['. ', '; ']);
    const parent = blocks[parents[at] ?? -1];
    const opens = begin === block?.start && ONLY_LEVEL.test(words.slice(markerLength(words)));
    const openingSpan = parent
      ? { start: Math.max(parent.start, parent.end - WORDS_REACH), end: parent.end }
      : { start: 0, end: 0 };
    const opening = reading.slice(openingSpan.start, openingSpan.end).trimEnd();
    return {
      block,
      before,
      head: headOfList(before),
      sentence: lastPart(words, ['. ']),
      text: reading.slice(mention.start, mention.end),
      after: reading.slice(mention.end, mention.end + REACH_AFTER_PLACE),
      opening: opens && opening.endsWith(':') ? lastPart(opening, ['. ', '; ']) : null,
      openingSpan,
      span: {
        start: quoteStart(
          reading,
          Math.max(begin, from - before.length, block?.kind === 'table' ? reading.lastIndexOf('|', from) + 1 : 0),
          mention.start,
        ),
        end: mention.end,
      },
    };
  };
}

/**
 * Where the words quoted for a place begin: at its clause, or after a space, so that of a long
 * clause the end is quoted.
 */
export function quoteStart(reading: string, clause: number, place: number): number {
  if (place - clause <= QUOTED_REACH) return clause;
  const space = reading.indexOf(' ', place - QUOTED_REACH);
  return space < 0 || space >= place ? place : space + 1;
}

/** Of each block the one that it is a part of: the last before it of less depth. */
function parentsOf(blocks: readonly Block[]): readonly number[] {
  const open: number[] = [];
  return blocks.map(({ depth }, i) => {
    while (open.length > 0 && itemAt(blocks, itemAt(open, open.length - 1)).depth >= depth) open.pop();
    const parent = open.at(-1) ?? -1;
    open.push(i);
    return parent;
  });
}

/**
 * The words after the last `stop` before their end; a provision's own number (“1. ”) is not a stop.
 */
function lastPart(words: string, stops: readonly string[]): string {
  const at = Math.max(...stops.map((stop) => words.lastIndexOf(stop)));
  return at < 0 || /^\s*(?:Điều\s)?\S{1,6}$/.test(words.slice(0, at)) ? words : words.slice(at + 2);
}
