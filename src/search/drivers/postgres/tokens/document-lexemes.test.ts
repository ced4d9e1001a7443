import { describe, expect, test } from 'vitest';
import { phraseOf } from '../../../plan/phrase.ts';
import { compared, searchWords } from '../../../plan/words.ts';
import { documentPieces, WINDOW_WORDS } from './document-lexemes.ts';
import { queryText, vectorText, wordsLexeme } from './lexeme.ts';
import { listOf } from './phrase-list.ts';

const listed = (text: string, title = '', numbers: readonly (readonly [string, 0 | 3])[] = []) => ({
  words: searchWords(text),
  title: searchWords(title),
  numbers,
});
const lexemesOf = (...given: Parameters<typeof listed>): readonly string[] =>
  documentPieces(listed(...given)).flatMap((piece) => [...piece]);
/** A lexeme with its words as they are compared. */
const seen = (lexeme: string): string => lexeme.charAt(0) + lexeme.slice(1).replace(/[\p{L}\p{M}]+/gu, compared);
/** A document as a list sees it: its lexemes, piece by piece, as they are quoted. */
const quotedPieces = (pieces: readonly ReadonlySet<string>[]): readonly ReadonlySet<string>[] =>
  pieces.map((piece) => new Set([...piece].map((one) => vectorText([one]))));
/** Whether a document is in a list, by its lexemes alone: the same rule as `@@` of PostgreSQL. */
const isIn = (pieces: readonly ReadonlySet<string>[], query: string): boolean =>
  pieces.some((piece) => query.split(' & ').every((quoted) => piece.has(quoted)));

describe('the lexemes of a text', () => {
  test.each([
    ['a word with and without its tones', 'Chỗ', ['tchỗ', 'bcho']],
    ['neighbours', 'tại chỗ', ['ttại chỗ', 'btai cho']],
    ['three neighbours', 'xe cứu thương', ['txe cứu thương', 'bxe cuu thuong', 'tcứu thương']],
    ['digits without noughts before them, as a figure too', '04', ['t4', 'b4', 't=4', 'b=4']],
    ['a number in words both ways', 'bốn tại', ['tbốn tại', 't=4 tại', 'bbon tai', 'b=4 tai']],
    ['digits only as a number in a phrase', '4 tại', ['t=4 tại', 'b=4 tai']],
  ])('%s', (_, text, expected) => {
    expect(lexemesOf(text)).toEqual(expect.arrayContaining(expected.map(seen)));
  });
  test('digits beside a word are no phrase without a number', () => {
    expect(lexemesOf('4 tại')).not.toContain(seen('t4 tại'));
  });
  test('numbers by what is asked: of any spelling, as asked, own, cited', () => {
    const lexemes = lexemesOf('', '', [
      ['17/ct-ubnd', 3],
      ['9/qđ-ttg', 0],
    ]);
    expect(lexemes).toEqual([
      ...['n17/ct-ubnd', 'N117/ct-ubnd', 'N317/ct-ubnd'],
      ...['n9/qd-ttg', 'N19/qđ-ttg', 'Nc9/qd-ttg'],
    ]);
  });
  test('a number that differs from the own one in tones alone is not cited', () => {
    const lexemes = lexemesOf('', '', [
      ['9/qđ-ttg', 3],
      ['9/qd-ttg', 0],
    ]);
    expect(lexemes).not.toContain('Nc9/qd-ttg');
    expect(lexemes).toContain('N19/qd-ttg');
  });
});

test('a lexeme longer than PostgreSQL takes is named by its digest, another one by another', () => {
  const [long, other] = [wordsLexeme('t', ['ă'.repeat(3000)]), wordsLexeme('t', [`${'ă'.repeat(2999)}â`])];
  expect(Buffer.byteLength(long)).toBeLessThan(2046);
  expect(long).not.toBe(other);
  expect(wordsLexeme('t', ['ă'.repeat(100)])).toContain('ăăă');
});

test('quotes and backslashes in a lexeme stay what they are', () => {
  expect(vectorText(["n 1/a'b", 'n 2\\'])).toBe("'n 1/a''b' 'n 2\\\\'");
  expect(queryText(['a', "b'"])).toBe("'a' & 'b'''");
});

describe('pieces', () => {
  const words = Array.from({ length: 400 }, (_, n) => `từ${n}x`);
  const pieces = quotedPieces(documentPieces(listed(words.join(' ')), 2000));
  test('a long text is cut', () => {
    expect(pieces.length).toBeGreaterThan(5);
    expect(documentPieces(listed(words.join(' '))).length).toBe(1);
  });
  test('every run of words up to the window is whole in some piece, wherever it begins', () => {
    for (let at = 0; at + WINDOW_WORDS <= words.length; at++) {
      const list = listOf({ kind: 'phrase', phrase: phraseOf(words.slice(at, at + WINDOW_WORDS).join(' ')) });
      expect([at, isIn(pieces, list?.query ?? '')]).toEqual([at, true]);
    }
  });
  test('a longer phrase is looked for by its beginning, and its text looked through', () => {
    const list = listOf({ kind: 'phrase', phrase: phraseOf(words.slice(7, 207).join(' ')) });
    expect(isIn(pieces, list?.query ?? '')).toBe(true);
    expect(list?.verified?.text).toMatch(/206x\p{M}*>$/u);
  });
  test('strengths and numbers are cut too, and none is lost', () => {
    const numbers = Array.from({ length: 300 }, (_, n) => [`${n}/ct-ubnd`, 0] as const);
    const cut = quotedPieces(documentPieces(listed('', '', numbers), 500));
    expect(cut.length).toBeGreaterThan(10);
    for (const [number] of numbers) {
      const list = listOf({ kind: 'number', canonical: number });
      expect(isIn(cut, list?.query ?? '')).toBe(true);
    }
  });
  test('a text without a word has none', () => {
    expect(documentPieces(listed(' …'))).toEqual([]);
  });
});
