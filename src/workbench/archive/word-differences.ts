/** Where a draft and a text of the archive differ, as the workbench shows it. */
import { differencesOf, type Difference } from '../../convert/resolve/document/difference.ts';
import { likeness, shinglesOf } from '../../convert/resolve/document/shingles.ts';
import type { AlikeDocument } from '../reading.ts';

/** So many places are shown; texts that differ in more are not read through in a list. */
const MOST_PLACES = 200;

/**
 * Words more or less than this in all are one difference: the work grows with their square, and so
 * many take a second.
 */
const MOST_EDITS = 2400;

/** Of what is the same so many words stay beside what differs, on either side. */
const KEPT_WORDS = 8;

/** From here on two texts are called alike: as the check of the whole archive does. */
const ALIKE = 0.6;

/** A part of a text that is so much of another, and so many words, is alike too: a copy cut short. */
const MOST_OF_ONE = 0.8;
const LEAST_WORDS = 100;

/** Texts that have fewer runs of words in common than this have not three words of five in common. */
const LEAST_RUNS = 0.1;

type Piece = AlikeDocument['differences'][number];

/** How much of two texts is the same, and where they differ. */
export interface Comparison {
  /** 0–1: the words that both have, of the longer text; 1: no word differs. */
  readonly share: number;
  /** Whether they are the same or nearly so, or one of them is most of the other. */
  readonly isAlike: boolean;
  readonly differences: readonly Piece[];
}

/**
 * Compares a draft with a text of the archive, word by word; case, white space and signs that stand
 * alone do not count. `added` is what only the draft has, `removed` what only the other has. Texts
 * that differ in very many words have one difference, from the first to the last; of those that have
 * next to nothing in common, none is looked for (null).
 */
export function compareTexts(draft: string, other: string): Comparison | null {
  const shared = sharedRuns(draft, other);
  const [here, there] = [countWords(draft), countWords(other)];
  if (shared < LEAST_RUNS && Math.min(here, there) >= LEAST_WORDS) return null;
  const all = differencesOf(draft, other, Infinity, 'alike', MOST_EDITS);
  const changed = (side: 'a' | 'b'): number => all.reduce((sum, found) => sum + countWords(found[side].words), 0);
  const same = Math.max(0, Math.min(here - changed('a'), there - changed('b')));
  // Where very many words differ, one difference says too little, and runs say at least how much is the same.
  const share = all.length === 0 ? 1 : Math.max(same / Math.max(here, there, 1), shared);
  const isMostOfOne = same >= LEAST_WORDS && same / Math.min(here, there) >= MOST_OF_ONE;
  return { share, isAlike: share >= ALIKE || isMostOfOne, differences: piecesOf(draft, all) };
}

/** The share of runs of four words that two texts have in common, of both together (Dice). */
function sharedRuns(draft: string, other: string): number {
  const jaccard = likeness(shinglesOf(draft), shinglesOf(other));
  return (2 * jaccard) / (1 + jaccard);
}

function piecesOf(draft: string, all: readonly Difference[]): readonly Piece[] {
  if (all.length === 0) return [];
  const pieces: Piece[] = [];
  const add = (kind: Piece['kind'], words: string): void => void (words === '' || pieces.push({ kind, words }));
  let at = 0;
  for (const { a, b } of all.slice(0, MOST_PLACES)) {
    add('same', shortened(draft.slice(at, a.at), at === 0 ? 'end' : 'both'));
    add('removed', b.words);
    add('added', a.words);
    at = endOfWords(draft, a.at, countSpaced(a.words));
  }
  add('same', all.length > MOST_PLACES ? '…' : shortened(draft.slice(at), 'start'));
  return pieces;
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}

function countSpaced(text: string): number {
  return text === '' ? 0 : text.split(' ').length;
}

/** The offset after so many words from `start`. */
function endOfWords(text: string, start: number, count: number): number {
  const word = /\S+/g;
  word.lastIndex = start;
  for (let i = 0; i < count; i++) word.exec(text);
  return count === 0 ? start : word.lastIndex;
}

/** What is the same, with the words beside a difference: at its end, at its start, at both. */
function shortened(text: string, side: 'start' | 'end' | 'both' | 'none'): string {
  const words = text
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  const kept = side === 'both' ? 2 * KEPT_WORDS : KEPT_WORDS;
  if (side !== 'none' && words.length <= kept) return words.join(' ');
  const head = side === 'end' || side === 'none' ? [] : words.slice(0, KEPT_WORDS);
  const tail = side === 'start' || side === 'none' ? [] : words.slice(-KEPT_WORDS);
  return [...head, '…', ...tail].join(' ');
}
