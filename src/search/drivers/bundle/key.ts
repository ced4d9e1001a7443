/** Addresses in the index: a phrase → its key, its exact form and its chunk. */
import { fnv1a } from '../../../ground/fnv1a.ts';
import { tonelessNumberKey } from '../../../number/number-key.ts';
import { fold } from '../../../vietnamese/fold/fold.ts';

/** Joins the words of a key; no word has one. */
const JOIN = ' ';

/**
 * Phrases that begin with the same so many words are kept together: a long query asks for many of
 * them.
 */
const FAMILY_WORDS = 3;

/** Of a family that is large, phrases that begin with the same so many words are kept together. */
const BRANCH_WORDS = 4;

/** There are this many times fewer chunks of words than of phrases. */
const PHRASES_TO_WORDS = 8;

/**
 * The key of a phrase: its words without tones. All phrases that differ in tones only share a key.
 */
export function phraseKey(words: readonly string[]): string {
  return words.map(foldedWord).join(JOIN);
}

/** The exact form of a phrase: its words with tones. */
export function phraseForm(words: readonly string[]): string {
  return words.join(JOIN);
}

/** The words of an exact form. */
export function wordsOfForm(form: string): string[] {
  return form.split(JOIN);
}

const foldedWords = new Map<string, string>();

/** Remembered: an archive has few different words, and phrases of them by the million. */
function foldedWord(word: string): string {
  const known = foldedWords.get(word);
  if (known !== undefined) return known;
  const folded = fold(word);
  foldedWords.set(word, folded);
  return folded;
}

/** The key under which a document number is kept, from its canonical form (`17/ct-ubnd`). */
export function numberKey(canonical: string): string {
  return `#${tonelessNumberKey(canonical)}`;
}

/** The exact form of a document number. */
export function numberForm(canonical: string): string {
  return `#${canonical}`;
}

/**
 * Key of a phrase's branching list: the documents in which it follows more than one word; see
 * index/branching.ts.
 */
export function branchKey(words: readonly string[]): string {
  return `~${phraseKey(words)}`;
}

/**
 * Where a key is kept: in the chunk of its family, or where that has parts, in the part of its
 * branch (null: not in a part). Words have small chunks of their own, because every query needs
 * some. Phrases, and branching lists, are kept with those that begin with the same three words, so
 * that one chunk answers what a long query asks step by step.
 */
export interface Route {
  readonly family: string;
  readonly branch: string | null;
}

/** The route of a phrase or of the branching list of its words. */
export function routeOf(words: readonly string[]): Route {
  const branch = words.length > FAMILY_WORDS ? phraseKey(words.slice(0, BRANCH_WORDS)) : null;
  return { family: phraseKey(words.slice(0, FAMILY_WORDS)), branch };
}

/** The route of a document number, from its key. */
export function numberRoute(key: string): Route {
  return { family: key, branch: null };
}

/** Whether a route is that of a single word. */
export function isWordRoute({ family }: Route): boolean {
  return !family.includes(JOIN) && !family.startsWith('#');
}

/** How many chunks of words there are beside so many of phrases. */
export function wordChunks(chunks: number): number {
  return Math.max(1, chunks / PHRASES_TO_WORDS);
}

/** The name of a chunk of phrases or of words. */
export function chunkName(kind: 'p' | 'w', chunk: number): string {
  return kind + chunk.toString(16);
}

/** The name of the chunk of a family. `chunks`, of phrases, is a power of two. */
export function chunkOf(route: Route, chunks: number): string {
  const isWord = isWordRoute(route);
  return chunkName(isWord ? 'w' : 'p', routeHash(route.family) & ((isWord ? wordChunks(chunks) : chunks) - 1));
}

/** The key under which a chunk says how many parts a family has, from its hash. */
export function partsKey(family: number): string {
  return `/${family.toString(16)}`;
}

/** The name of a part of a family, from its hash. */
export function partName(family: number, part: number): string {
  return `${family.toString(16)}-${part.toString(16)}`;
}

/** The name of the part of a branch, `parts` being a power of two. */
export function partOf({ family, branch }: Route, parts: number): string {
  return partName(routeHash(family), routeHash(branch ?? '') & (parts - 1));
}

/** What spreads families and branches: an unsigned number of 32 bits. */
export function routeHash(text: string): number {
  let h = fnv1a(text);
  // FNV mixes its low bits poorly for short strings.
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return (h ^ (h >>> 13)) >>> 0;
}
