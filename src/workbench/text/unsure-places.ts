/** Where the words that recognition was not sure of stand in a text that was edited since. */
import { textChanges } from '../../archive/document/history/text-changes.ts';
import type { UnsureWord } from '../../import/imported.ts';
import type { Draft } from '../draft/draft.ts';

/** A word that nobody has looked at yet. */
export interface UnsurePlace {
  /** Its index in `unsure` of the draft. */
  readonly index: number;
  readonly word: UnsureWord;
  /** Where it begins in the text as it stands, in UTF-16 units. */
  readonly start: number;
}

/**
 * The words that still stand as they were recognized and that nobody called right, in the order of
 * the text. A word in a line that was edited is looked for in the lines that took its place; one
 * that is gone was mended.
 */
export function unsurePlaces(draft: Pick<Draft, 'unsure' | 'sureWords' | 'bytes'>, text: string): UnsurePlace[] {
  if (draft.unsure.length === 0) return [];
  const sure = new Set(draft.sureWords);
  const lines = text.split('\n');
  const starts = startsOf(lines);
  const lineNow = movedLines(new TextDecoder().decode(draft.bytes), text);
  return draft.unsure.flatMap((word, index) => {
    if (sure.has(index)) return [];
    const [from, to] = lineNow(word.line);
    for (let line = from; line < to; line++) {
      const column = columnOf(lines[line - 1] ?? '', word);
      if (column !== null) return [{ index, word, start: (starts[line - 1] ?? 0) + column }];
    }
    return [];
  });
}

function startsOf(lines: readonly string[]): number[] {
  let start = 0;
  return lines.map((line) => {
    const here = start;
    start += line.length + 1;
    return here;
  });
}

/** The 0-based column of a word: where it was, or else where it stands once; null where neither. */
function columnOf(line: string, { word, column }: UnsureWord): number | null {
  if (line.startsWith(word, column - 1)) return column - 1;
  const at = line.indexOf(word);
  return at >= 0 && line.indexOf(word, at + 1) < 0 ? at : null;
}

/** A line of the older text → the lines `[from, to)` of the newer that it is in now. */
function movedLines(older: string, newer: string): (line: number) => readonly [number, number] {
  if (older === newer) return (line) => [line, line + 1];
  let moved = 0;
  const stretches = textChanges(older, newer).map(({ line, words }) => {
    const count = (kind: string): number =>
      words
        .filter((part) => part.kind === 'same' || part.kind === kind)
        .map((part) => part.words)
        .join('')
        .split('\n').length - 1;
    const [was, is] = [count('removed'), count('added')];
    const stretch = { from: line - moved, was, line, is };
    moved += is - was;
    return stretch;
  });
  return (line) => {
    const last = stretches.findLast(({ from }) => from <= line);
    if (!last) return [line, line + 1];
    if (line < last.from + last.was) return [last.line, last.line + last.is];
    const now = line - last.from - last.was + last.line + last.is;
    return [now, now + 1];
  };
}
