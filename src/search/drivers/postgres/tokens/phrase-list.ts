/** How the documents of a phrase or a number are listed: which lexemes they have, what their texts hold. */
import type { Clause } from '../../../plan/asked-groups.ts';
import { WINDOW_WORDS } from './document-lexemes.ts';
import { numberLexemes, queryText, strengthLexeme, wordsLexeme, type ListedStrength, type Stream } from './lexeme.ts';
import { STRENGTH_WORDS } from './strengths.ts';
import { needleOf, overlapsItself, type Needle } from './token-text.ts';
import { bare } from './word-chains.ts';

/** What the text of a document of a list is looked through for, since its lexemes do not say enough. */
export interface Verified extends Needle {
  readonly stream: Stream;
  /** Whether the places of the phrase may overlap, so that counting them takes longer. */
  readonly overlaps: boolean;
}

/** The documents of a clause, as `tsquery`s. */
export interface DocumentList {
  /** What each of them has. */
  readonly query: string;
  /** What, beside this, their texts hold; null where lexemes say all. */
  readonly verified: Verified | null;
  /** What those have that are stronger than 0; null where that is counted in their texts. */
  readonly strengths: Readonly<Record<ListedStrength, string>> | null;
}

/** The documents of a clause; null where there can be none. */
export function listOf(clause: Clause): DocumentList | null {
  if (clause.kind === 'number') {
    const { any, asked, own } = numberLexemes(clause.canonical);
    return { query: queryText([any]), verified: null, strengths: { 1: queryText([asked]), 3: queryText([own]) } };
  }
  const { words, toned } = clause.phrase;
  if (words.length === 0) return null;
  const stream = toned ? 't' : 'b';
  const seen = toned ? words : bare(words);
  const strengthOf = (strength: ListedStrength): string => queryText([strengthLexeme(stream, seen, strength)]);
  return {
    query: queryText(neighbours(stream, seen)),
    verified: words.length > 2 ? { stream, ...needleOf(stream, words), overlaps: overlapsItself(seen) } : null,
    strengths: words.length > STRENGTH_WORDS ? null : { 1: strengthOf(1), 3: strengthOf(3) },
  };
}

/** Lexemes that a document of a phrase has in one piece. */
function neighbours(stream: Stream, words: readonly string[]): readonly string[] {
  if (words.length === 1) return [wordsLexeme(stream, words)];
  const pairs = words.slice(0, WINDOW_WORDS).flatMap((_, at, all) => (at === 0 ? [] : [all.slice(at - 1, at + 1)]));
  return [...new Set(pairs.map((pair) => wordsLexeme(stream, pair)))];
}
