import { alignedFold } from '../vietnamese/fold/aligned-fold.ts';
import { withoutOtherWords } from './other-words.ts';
import { personsIn, type Person } from './person.ts';

/** A line of the text, without its end. */
export interface GateLine {
  readonly start: number;
  readonly text: string;
  readonly folded: string;
}

/**
 * A text as all detectors look at it. `folded` has no tones, no capitals and no words that only
 * look alike; offsets are the same.
 */
export interface GateText {
  readonly text: string;
  readonly folded: string;
  readonly lines: readonly GateLine[];
  readonly persons: readonly Person[];
}

/** Prepares a text in NFC. */
export function gateText(text: string): GateText {
  const letters = alignedFold(text);
  const folded = withoutOtherWords(text, letters);
  let start = 0;
  const lines = text.split('\n').map((line) => {
    const at = start;
    start += line.length + 1;
    return { start: at, text: line, folded: folded.slice(at, at + line.length) };
  });
  return { text, folded, lines, persons: personsIn(text, letters) };
}

/** The folded words before an offset, at most `most` and within the paragraph. */
export function wordsBefore({ folded }: GateText, offset: number, most: number): string {
  const words = folded.slice(Math.max(0, offset - most), offset);
  return words.slice(words.lastIndexOf('\n\n') + 1);
}

/** The folded words after an offset, at most `most` and within the paragraph. */
export function wordsAfter({ folded }: GateText, offset: number, most: number): string {
  const words = folded.slice(offset, offset + most);
  const end = words.indexOf('\n\n');
  return end < 0 ? words : words.slice(0, end);
}

/**
 * The person named nearest before `start`, else the first after `end`, within so many characters
 * and within the paragraph; null for nobody.
 */
export function personNear(read: GateText, start: number, end: number, before: number, after: number): Person | null {
  const earliest = start - wordsBefore(read, start, before).length;
  const latest = end + wordsAfter(read, end, after).length;
  const { persons } = read;
  const next = firstPersonFrom(persons, start);
  const previous = persons[next - 1];
  if (previous && previous.start >= earliest) return previous;
  const following = persons[next];
  return following && following.end <= latest ? following : null;
}

/** The index of the first person that begins at an offset or after it. */
export function firstPersonFrom(persons: readonly Person[], offset: number): number {
  let [low, high] = [0, persons.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((persons[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
