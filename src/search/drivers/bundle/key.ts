/** Addresses in the index: a phrase → its key, its exact form and its chunk. */
import { fnv1a } from '../../../ground/fnv1a.ts';
import { tonelessNumberKey } from '../../../number/number-key.ts';
import { fold } from '../../../vietnamese/fold/fold.ts';

/** Joins the words of a key. */
const JOIN = 'ǀ';

/**
 * Phrases of up to this many words are spread by themselves; longer ones are kept with those that
 * begin alike.
 */
const OWN_CHUNK_WORDS = 4;

/** There are this many times fewer chunks of words than of phrases. */
const PHRASES_TO_WORDS = 8;

/**
 * The key of a phrase: its words without tones. All phrases that differ in tones only share a key.
 */
export function phraseKey(words: readonly string[]): string {
  return words.map(fold).join(JOIN);
}

/**
 * The exact form of a phrase: with tones, and with đ as d + U+0335, so that taking the marks off
 * leaves the key.
 */
export function phraseForm(words: readonly string[]): string {
  return words.join(JOIN).replaceAll('đ', 'd\u0335');
}

/** The words of an exact form. */
export function wordsOfForm(form: string): string[] {
  return form.replaceAll('d\u0335', 'đ').split(JOIN);
}

/** The key under which a document number is kept, from its canonical form (`17/ct-ubnd`). */
export function numberKey(canonical: string): string {
  return `#${tonelessNumberKey(canonical)}`;
}

/** The exact form of a document number. */
export function numberForm(canonical: string): string {
  return `#${canonical}`.replaceAll('đ', 'd\u0335');
}

/**
 * Key of a phrase's branching list: the documents in which it follows more than one word; see
 * index/branching.ts.
 */
export function branchKey(words: readonly string[]): string {
  return `~${phraseKey(words)}`;
}

/**
 * What decides the chunk of a phrase. Words have small chunks of their own, because every query
 * needs some. Phrases of up to four words are spread by themselves; longer ones and branching lists
 * by their first four words, so that one chunk answers what a long query asks step by step.
 */
export function routeOf(words: readonly string[]): string {
  return words.length <= OWN_CHUNK_WORDS ? phraseKey(words) : `+${phraseKey(words.slice(0, OWN_CHUNK_WORDS))}`;
}

/**
 * What decides the chunk of a branching list: the chunk of the longer phrases that begin with its
 * words.
 */
export function branchRoute(words: readonly string[]): string {
  return `+${phraseKey(words.slice(0, OWN_CHUNK_WORDS))}`;
}

/**
 * The chunk for a route (a number's route is its key): its name. `chunks`, of
 * phrases, is a power of two.
 */
export function chunkOf(route: string, chunks: number): string {
  const isWord = !route.includes(JOIN) && !route.startsWith('#');
  const among = isWord ? Math.max(1, chunks / PHRASES_TO_WORDS) : chunks;
  return (isWord ? 'w' : 'p') + (hash(route) & (among - 1)).toString(16).padStart(4, '0');
}

/** The names of all chunks. */
export function chunkNames(chunks: number): readonly string[] {
  return (['p', 'w'] as const).flatMap((kind) =>
    Array.from(
      { length: kind === 'p' ? chunks : Math.max(1, chunks / PHRASES_TO_WORDS) },
      (_, chunk) => kind + chunk.toString(16).padStart(4, '0'),
    ),
  );
}

function hash(text: string): number {
  let h = fnv1a(text);
  // FNV mixes its low bits poorly for short strings.
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return (h ^ (h >>> 13)) >>> 0;
}
