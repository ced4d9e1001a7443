/**
 * A text as the row of its words, in which longer phrases are looked for letter by letter: each word
 * between `<` and `>`, which no word has.
 *
 * Numbers are looked for both ways in one row. With tones, a phrase with a number finds `<bốn>` once
 * it is replaced by `<4>`. Without tones, `<=4>` stands for the word of a number: a phrase with a
 * number replaces it by `<4>`, one without by `<bon>`, where it asks for that.
 */
import { asNumber, hasNumber, isDigits } from '../../../plan/words.ts';
import { bare, numberWords } from './word-chains.ts';
import type { Stream } from './lexeme.ts';

/** The row of a text's words, with or without tones. */
export function tokenText(stream: Stream, words: readonly string[]): string {
  return words.map((word) => token(stream === 't' ? word : bareToken(word))).join('');
}

/** What is looked for in a row, in which these texts are replaced first, one after another. */
export interface Needle {
  readonly text: string;
  readonly replaced: readonly (readonly [from: string, to: string])[];
}

/** How a phrase (its words as phraseWords makes them) is looked for. */
export function needleOf(stream: Stream, words: readonly string[]): Needle {
  const numbered = hasNumber(words);
  const seen = stream === 't' ? words : bare(words);
  const text = seen.map((word) => token(numbered ? word.replace(/^=/, '') : word)).join('');
  return { text, replaced: replacements(stream, seen, numbered) };
}

function replacements(stream: Stream, seen: readonly string[], numbered: boolean): Needle['replaced'] {
  return [...numberWords].flatMap(([figure, word]): Needle['replaced'] => {
    const said = stream === 't' ? word : figure;
    if (numbered) return seen.includes(figure) ? [[token(said), token(figure.slice(1))]] : [];
    const plain = bare([word]).join('');
    return stream === 'b' && seen.includes(plain) ? [[token(said), token(plain)]] : [];
  });
}

function bareToken(word: string): string {
  const seen = asNumber(word);
  return seen === word || isDigits(word) ? bare([word]).join('') : seen;
}

function token(word: string): string {
  return `<${word}>`;
}
