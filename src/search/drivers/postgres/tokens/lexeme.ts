/**
 * Lexemes: what PostgreSQL lists documents by. Each is a kind and the words or the number that it is
 * of, made here and compared byte by byte there: no dictionary or parser of PostgreSQL sees them.
 *
 * | kind     | of                                                                      |
 * | -------- | ----------------------------------------------------------------------- |
 * | `t`, `b` | a word, two or three neighbouring words: as toned, as bare              |
 * | `T1` …   | a phrase of up to five words that a document holds with strength 1 or 3 |
 * | `M1`     | the same without tones, as part of a longer phrase with a number        |
 * | `n`      | a number by its toneless key                                            |
 * | `N1`     | a number by its canonical form                                          |
 * | `N3`     | the document's own number, `Nc` one that it cites, by toneless keys     |
 */
import { createHash } from 'node:crypto';
import { tonelessNumberKey } from '../../../../number/number-key.ts';

/** Words with their tones, or without. */
export type Stream = 't' | 'b';

/** By which words a phrase is strong: these, or words without tones as a phrase with a number sees them. */
export type StrengthStream = Stream | 'm';

/** The strengths that have lexemes; what a document holds without one of them is of strength 0. */
export const LISTED_STRENGTHS = [1, 3] as const;

export type ListedStrength = (typeof LISTED_STRENGTHS)[number];

/** A lexeme may have 2,046 bytes; longer ones than these are named by a digest. */
const LONGEST = 255;

/** A sign that no word and no number has. */
const DIGEST = '~';

/** The lexeme of one word or of neighbouring ones. */
export function wordsLexeme(stream: Stream, words: readonly string[]): string {
  return lexeme(stream, words.join(' '));
}

/** The lexeme of a phrase that a document holds with a strength. */
export function strengthLexeme(stream: StrengthStream, words: readonly string[], strength: ListedStrength): string {
  return lexeme(`${stream.toUpperCase()}${strength}`, words.join(' '));
}

/** The lexemes of a number that is asked for (sameNumberKey): of any spelling, as asked, as own, as cited. */
export function numberLexemes(canonical: string): Readonly<Record<'any' | 'asked' | 'own' | 'cited', string>> {
  const key = tonelessNumberKey(canonical);
  return {
    any: lexeme('n', key),
    asked: lexeme('N1', canonical),
    own: lexeme('N3', key),
    cited: lexeme('Nc', key),
  };
}

function lexeme(kind: string, content: string): string {
  const isLong = content.length * 3 > LONGEST && Buffer.byteLength(content) > LONGEST;
  return `${kind}${isLong ? DIGEST + createHash('sha256').update(content).digest('hex') : content}`;
}

/** Lexemes as the text of a `tsvector`: quoted, so that PostgreSQL takes each as it is; without positions. */
export function vectorText(lexemes: Iterable<string>): string {
  return Array.from(lexemes, quoted).join(' ');
}

/** A `tsquery` of documents that have all of these lexemes; of one at least. */
export function queryText(lexemes: readonly string[]): string {
  return lexemes.map(quoted).join(' & ');
}

/** The bytes of a lexeme, of which a `tsvector` may have one megabyte in all. */
export function lexemeBytes(one: string): number {
  return Buffer.byteLength(one);
}

function quoted(one: string): string {
  return `'${one.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
