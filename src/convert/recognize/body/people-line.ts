import { oneOf } from '../../text/phrase/one-of.ts';
import { inSmallLetters } from '../../text/phrase/small-letters.ts';
import type { BodyLine } from './body-line.ts';
import { peopleWords } from './people-words.ts';

const WORDS: ReadonlyMap<string, string> = new Map(peopleWords.map(({ short, words }) => [short, words]));
const LONGEST_FIRST = peopleWords.toSorted((a, b) => b.short.length - a.short.length);

/** Each abbreviation at the beginning of a word, with what has to follow it. */
const SHORT = new RegExp(
  `(?<![\\p{L}\\p{N}])${oneOf(
    ...LONGEST_FIRST.map(({ short, before }) =>
      before === undefined ? `${escaped(short)}(?![\\p{L}\\p{N}])` : `${escaped(short)}(?= ${before})`,
    ),
  )}`,
  'gu',
);

/** "TP" at the end of names of units, or before "trực thuộc". */
const TOWNS = /(?<=, |\/)TP(?=[;,.)]|$| trực thuộc)/gu;

/** Names of several without "các" at the beginning of an item: "Sở, ban, ngành tỉnh". */
const BARE_GROUP = /^(?:Sở|Ban|Phòng|Cơ quan|Đơn vị),? (?:ban|ngành|phòng|đơn vị|báo|sở)(?!\p{L})/u;

interface LinePiece {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/**
 * A line of kính gửi or nơi nhận, from a position on, with its abbreviations written out; offsets
 * lead back to the words as printed.
 */
export function peopleLine(line: BodyLine, from: number): BodyLine {
  const text = line.printed.slice(from);
  const group = BARE_GROUP.test(text) ? [{ start: 0, end: 0, words: 'các ' }] : [];
  const pieces: LinePiece[] = [
    ...group,
    ...[...text.matchAll(SHORT)].map(({ index, 0: short }) => piece(index, short, WORDS.get(short) ?? short)),
    ...[...text.matchAll(TOWNS)].map(({ index, 0: short }) => piece(index, short, 'thành phố')),
  ].toSorted((a, b) => a.start - b.start);
  const printed: string[] = [];
  const offsets: number[] = [];
  let at = 0;
  const keep = (to: number): void => {
    for (; at < to; at++) {
      printed.push(text.charAt(at));
      offsets.push(at);
    }
  };
  for (const { start, end, words } of pieces) {
    keep(start);
    printed.push(words);
    // Its last character is the last of the abbreviation, so that the end of a name is where that
    // ends.
    for (let i = 0; i < words.length; i++) offsets.push(i === words.length - 1 ? Math.max(start, end - 1) : start);
    at = end;
  }
  keep(text.length);
  const whole = printed.join('');
  return {
    printed: whole,
    small: inSmallLetters(whole),
    offsetOf: (i) => line.offsetOf(from + (offsets[i] ?? text.length)),
    start: null,
    isItem: line.isItem === true,
  };
}

function piece(start: number, short: string, words: string): LinePiece {
  return { start, end: start + short.length, words };
}

function escaped(words: string): string {
  return words.replace(/[.]/g, String.raw`\.`);
}
