/** How the documents of a phrase or a number are listed: which lexemes they have, what their texts hold. */
import type { Clause } from '../../../plan/asked-groups.ts';
import { runsOf, type PhraseRun } from '../../../plan/phrase-strength.ts';
import { hasNumber } from '../../../plan/words.ts';
import { LISTED_WORDS, WINDOW_WORDS } from './document-lexemes.ts';
import { numberLexemes, queryText, strengthLexeme, wordsLexeme, type ListedStrength, type Stream } from './lexeme.ts';
import { needleOf, type Needle } from './token-text.ts';
import { bare, mayBeNumbers } from './word-chains.ts';

/** What the text of a document of a list is looked through for, since its lexemes do not say enough. */
export interface Verified extends Needle {
  readonly stream: Stream;
  /** Those that are strong hold it without being looked through, as a `tsquery`; null where none is known to. */
  readonly surely: string | null;
  /** The others that may hold it. */
  readonly perhaps: string;
}

/** The documents of a clause, as `tsquery`s. */
export interface DocumentList {
  /** What each of them has. */
  readonly query: string;
  /** What, beside this, their texts hold; null where lexemes say all. */
  readonly verified: Verified | null;
  /**
   * For each run of words by which the list is strong, what those have where it is of that strength;
   * the weakest run decides.
   */
  readonly runs: readonly Readonly<Record<ListedStrength, string>>[];
}

/** The documents of a clause; null where there can be none. */
export function listOf(clause: Clause): DocumentList | null {
  if (clause.kind === 'number') {
    const { any, asked, own } = numberLexemes(clause.canonical);
    return { query: queryText([any]), verified: null, runs: [{ 1: queryText([asked]), 3: queryText([own]) }] };
  }
  const { words, toned } = clause.phrase;
  if (words.length === 0) return null;
  const stream = toned ? 't' : 'b';
  const query = queryText(lexemesOfRuns(stream, toned ? words : bare(words)));
  const runs = runsOf(clause.phrase).map(strengthsOfRun);
  if (words.length <= LISTED_WORDS) return { query, verified: null, runs };
  const [run] = runs;
  const surely = run && runs.length === 1 ? `${run[1]} | ${run[3]}` : null;
  const perhaps = surely === null ? query : `${query} & !(${surely})`;
  return { query, verified: { stream, ...needleOf(stream, words), surely, perhaps }, runs };
}

function strengthsOfRun({ words, toned, numbered }: PhraseRun): Readonly<Record<ListedStrength, string>> {
  const seen = toned ? words : bare(words);
  const isBesideNumbers = !toned && numbered && !hasNumber(words) && mayBeNumbers(seen);
  const stream = toned ? 't' : isBesideNumbers ? 'm' : 'b';
  const of = (strength: ListedStrength): string => queryText([strengthLexeme(stream, seen, strength)]);
  return { 1: of(1), 3: of(3) };
}

/** Lexemes that a document of a phrase has in one piece: those of its runs. */
function lexemesOfRuns(stream: Stream, words: readonly string[]): readonly string[] {
  const length = Math.min(words.length, LISTED_WORDS);
  const inPiece = words.slice(0, WINDOW_WORDS);
  const starts = Array.from({ length: inPiece.length - length + 1 }, (_, at) => at);
  return [...new Set(starts.map((at) => wordsLexeme(stream, inPiece.slice(at, at + length))))];
}
