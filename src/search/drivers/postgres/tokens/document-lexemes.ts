/** The lexemes of a document, in pieces: a `tsvector` has one megabyte at most. */
import { tonelessNumberKey } from '../../../../number/number-key.ts';
import { strongPhrases } from './strengths.ts';
import { lexemeBytes, numberLexemes, strengthLexeme, wordsLexeme } from './lexeme.ts';
import { bare, phrasesAt } from './word-chains.ts';

/** So many words of a phrase are looked up in one piece: each run of so many is whole in some piece. */
export const WINDOW_WORDS = 32;

/** Runs of so many words have a lexeme: a phrase of them is listed whole, a longer one by all of its runs. */
export const LISTED_WORDS = 3;

/** So many bytes of lexemes a piece has; the words of the window that overlaps come on top. */
const PIECE_BYTES = 400_000;

/** What a document is listed by. */
export interface ListedDocument {
  /** The words of its text, and of its title where that is one (searchWords). */
  readonly words: readonly string[];
  readonly title: readonly string[];
  /** By canonical form; 3 for its own. */
  readonly numbers: readonly (readonly [canonical: string, strength: 0 | 3])[];
}

/** The lexemes of a document: one piece, more where its text is very long, none where nothing is in it. */
export function documentPieces(document: ListedDocument, pieceBytes = PIECE_BYTES): readonly ReadonlySet<string>[] {
  const others = [...strengthsIn(document), ...numbersIn(document)];
  return [...wordPieces(document.words, pieceBytes), ...filled(others, pieceBytes)].reduce(joinedTo(pieceBytes), []);
}

/** Pieces of words and of runs of them; what is within a window is in one piece. */
function wordPieces(words: readonly string[], pieceBytes: number): readonly ReadonlySet<string>[] {
  const pieces: Set<string>[] = [];
  for (let start = 0; start < words.length;) {
    const piece = new Set<string>();
    let [at, bytes] = [start, 0];
    for (; at < words.length && (bytes < pieceBytes || at - start < WINDOW_WORDS); at++)
      for (const lexeme of lexemesUpTo(words, at, start)) {
        if (piece.has(lexeme)) continue;
        piece.add(lexeme);
        bytes += lexemeBytes(lexeme);
      }
    pieces.push(piece);
    start = at === words.length ? at : at - WINDOW_WORDS + 1;
  }
  return pieces;
}

/** Of the runs of up to three words that end at a position and begin at `start` or later. */
function lexemesUpTo(words: readonly string[], at: number, start: number): readonly string[] {
  return Array.from({ length: LISTED_WORDS }, (_, before) => before)
    .filter((before) => at - before >= start)
    .flatMap((before) => lexemesAt(words, at - before, before + 1));
}

function lexemesAt(words: readonly string[], at: number, length: number): readonly string[] {
  return phrasesAt(words, at, length).flatMap((phrase) => [wordsLexeme('t', phrase), wordsLexeme('b', bare(phrase))]);
}

function strengthsIn({ words, title }: ListedDocument): readonly string[] {
  return strongPhrases(words, title).flatMap(({ stream, phrase, strength }) =>
    strengthLexeme(stream, phrase, strength),
  );
}

/** As port.ts says of numbers: 3 for the document's own, 1 for one as asked, else 0. */
function numbersIn({ numbers }: ListedDocument): readonly string[] {
  const own = new Set(numbers.flatMap(([canonical, strength]) => (strength === 3 ? tonelessNumberKey(canonical) : [])));
  return numbers.flatMap(([canonical]) => {
    const { any, asked, own: held, cited } = numberLexemes(canonical);
    return [any, asked, own.has(tonelessNumberKey(canonical)) ? held : cited];
  });
}

function filled(lexemes: readonly string[], pieceBytes: number): readonly ReadonlySet<string>[] {
  const pieces: Set<string>[] = [];
  let bytes = Infinity;
  for (const lexeme of lexemes) {
    if (bytes > pieceBytes) {
      pieces.push(new Set());
      bytes = 0;
    }
    pieces.at(-1)?.add(lexeme);
    bytes += lexemeBytes(lexeme);
  }
  return pieces;
}

/** Puts small pieces together: most documents have one. */
function joinedTo(pieceBytes: number) {
  const size = (piece: ReadonlySet<string>): number => [...piece].reduce((sum, one) => sum + lexemeBytes(one), 0);
  return (pieces: readonly ReadonlySet<string>[], next: ReadonlySet<string>): readonly ReadonlySet<string>[] => {
    const last = pieces.at(-1);
    if (last === undefined || size(last) + size(next) > pieceBytes) return [...pieces, next];
    return [...pieces.slice(0, -1), new Set([...last, ...next])];
  };
}
