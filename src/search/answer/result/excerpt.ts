/**
 * The sentence of a match: the text around it verbatim, cut at the ends of sentences, with the
 * matches marked.
 */
import type { Occurrence } from '../../plan/occurrences.ts';
import type { Piece } from '../answer.ts';

const LONGEST_SIDE = 130;

/**
 * Cuts the text around one of `matches` (not empty, in order; the first unless `place` says which)
 * and marks all that fall inside.
 */
export function excerptOf(text: string, matches: readonly Occurrence[], place = 0): readonly Piece[] {
  const first = matches[place] ?? { start: 0, end: 0 };
  let start = startOfSentence(text, first.start);
  let end = endOfSentence(text, first.end);
  if (first.start - start > LONGEST_SIDE) start = cutAtSpace(text, first.start - LONGEST_SIDE, 1) + 1;
  if (end - first.end > LONGEST_SIDE) end = cutAtSpace(text, first.end + LONGEST_SIDE, -1);
  const isCutBefore = start > 0 && !/[\n.;:!?]\s*$/.test(text.slice(Math.max(0, start - 3), start));
  const isCutAfter = end < text.length && !/[.;!?]$/.test(text.slice(0, end)) && text.charAt(end) !== '\n';
  return [
    ...(isCutBefore ? [{ text: '… ', marked: false }] : []),
    ...markedPieces(text, matches, { start, end }),
    ...(isCutAfter ? [{ text: ' …', marked: false }] : []),
  ];
}

/** A stretch of a text (all of it unless said), with the matches inside it marked. */
export function markedPieces(
  text: string,
  matches: readonly Occurrence[],
  { start, end }: Occurrence = { start: 0, end: text.length },
): readonly Piece[] {
  const pieces: Piece[] = [];
  const plain = (from: number, to: number): void => {
    if (to > from) pieces.push({ text: text.slice(from, to), marked: false });
  };
  let at = start;
  for (const match of matches) {
    if (match.start < at || match.end > end) continue;
    plain(at, match.start);
    pieces.push({ text: text.slice(match.start, match.end), marked: true });
    at = match.end;
  }
  plain(at, end);
  return pieces;
}

function startOfSentence(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - LONGEST_SIDE * 2), at);
  const end = Math.max(before.lastIndexOf('\n'), ...[...before.matchAll(/[.;:!?]\s/g)].map((m) => m.index + 1));
  return at - before.length + end + 1;
}

function endOfSentence(text: string, at: number): number {
  const end = /[.;!?](?=\s|$)|\n/.exec(text.slice(at, at + LONGEST_SIDE * 2));
  return end ? at + end.index + (end[0] === '\n' ? 0 : 1) : Math.min(text.length, at + LONGEST_SIDE * 2);
}

function cutAtSpace(text: string, from: number, step: 1 | -1): number {
  let at = from;
  while (at > 0 && at < text.length && !/\s/.test(text.charAt(at))) at += step;
  return at;
}
