import type { BodyVocabulary } from '../../text/body/body-vocabulary.ts';
import type { Span } from '../../model.ts';
import { inSmallLetters } from '../../text/phrase/small-letters.ts';

/**
 * Words of a document in which bodies are looked for: white space is one space; `offsetOf` leads
 * back.
 */
export interface BodyLine {
  readonly printed: string;
  /** The same in small letters, of the same length. */
  readonly small: string;
  /** Where a character of `printed` is in the text it was made of. */
  readonly offsetOf: (index: number) => number;
  /**
   * Where it begins in that text, if every character of it is kept; null where spaces were dropped.
   */
  readonly start: number | null;
  /** It is an item of a list, where nothing but names is. */
  readonly isItem?: boolean;
}

/** A stretch of a text, with single spaces. Work is linear in the stretch. */
export function bodyLine(text: string, start = 0, end = text.length): BodyLine {
  const raw = text.slice(start, end);
  if (!/\s\s|[^\S ]/u.test(raw)) return { printed: raw, small: inSmallLetters(raw), offsetOf: (i) => start + i, start };
  const offsets: number[] = [];
  const kept: string[] = [];
  for (let i = 0; i < raw.length; i++) {
    const character = raw.charAt(i);
    const isSpace = /\s/u.test(character);
    if (isSpace && kept.at(-1) === ' ') continue;
    kept.push(isSpace ? ' ' : character);
    offsets.push(i);
  }
  const printed = kept.join('');
  return { printed, small: inSmallLetters(printed), offsetOf: (i) => start + (offsets[i] ?? raw.length), start: null };
}

/**
 * A line of which phrases that a scan gave other tones are read as they are meant: "Thị hành án".
 */
export function mendedLine(line: BodyLine, bodies: BodyVocabulary): BodyLine {
  const small = bodies.mended(line.small);
  return small === line.small ? line : { ...line, small };
}

/** The same of a part of a line, without folding it once more. */
export function partOfLine(line: BodyLine, text: string, start: number, end: number): BodyLine {
  if (line.start === null) return bodyLine(text, start, end);
  const [from, to] = [start - line.start, end - line.start];
  return {
    printed: line.printed.slice(from, to),
    small: line.small.slice(from, to),
    offsetOf: (i) => start + i,
    start,
  };
}

/**
 * The words of several stretches as one line, with a space between two: an item or a cell that
 * takes several printed lines.
 */
export function lineOfPieces(text: string, pieces: readonly Span[]): BodyLine {
  const lines = pieces.map(({ start, end }) => bodyLine(text, start, end));
  const printed = lines.map((line) => line.printed).join(' ');
  const offsets = lines.flatMap((line, i) => [
    ...(i === 0 ? [] : [line.offsetOf(0)]),
    ...Array.from({ length: line.printed.length }, (_, at) => line.offsetOf(at)),
  ]);
  return {
    printed,
    small: inSmallLetters(printed),
    offsetOf: (i) => offsets[i] ?? pieces.at(-1)?.end ?? 0,
    start: null,
    isItem: true,
  };
}
