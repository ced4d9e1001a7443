/** The lists of a phrase against the rule: what reading the text says (plan/phrase-strength.ts). */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phraseOf, type Phrase } from '../../../plan/phrase.ts';
import { readText, strengthIn } from '../../../plan/phrase-strength.ts';
import { searchWords } from '../../../plan/words.ts';
import { documentPieces } from './document-lexemes.ts';
import { vectorText } from './lexeme.ts';
import { listOf } from './phrase-list.ts';
import { tokenText } from './token-text.ts';

/** What the database makes of a list, for one document. */
const strengthOf = (text: string, title: string | null, phrase: Phrase, pieceBytes?: number): number | null => {
  const words = searchWords(text);
  const pieces = documentPieces({ words, title: title === null ? [] : searchWords(title), numbers: [] }, pieceBytes);
  const quoted = pieces.map((piece) => new Set([...piece].map((one) => vectorText([one]))));
  const has = (query: string): boolean => quoted.some((piece) => query.split(' & ').every((one) => piece.has(one)));
  const list = listOf({ kind: 'phrase', phrase });
  if (list === null || !has(list.query)) return null;
  const isSure = list.verified?.surely?.split(' | ').some(has) ?? false;
  if (list.verified) {
    const { stream, replaced, text: needle } = list.verified;
    const row = replaced.reduce((seen, [from, to]) => seen.replaceAll(from, to), tokenText(stream, words));
    if (isSure) expect(row).toContain(needle);
    if (!row.includes(needle)) return null;
  }
  return Math.min(...list.runs.map((run) => (has(run[3]) ? 3 : has(run[1]) ? 1 : 0)));
};

const words = fc.constantFrom(
  ...['tại', 'chỗ', 'chợ', 'cho', 'bốn', 'bon', '4', '04', 'năm', 'nam', '5', 'uỷ', 'ủy'],
  ...['bốn tại chỗ cho năm 5', 'cho nam tại chỗ uỷ bon'],
);
const texts = fc.array(words, { minLength: 1, maxLength: 90 }).map((all) => all.join(' '));
const unmarked = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');
/** A figure of a query of several words, looked up alone. */
const figure = fc
  .record({ word: fc.constantFrom('=4', '=5'), toned: fc.boolean() })
  .map(({ word, toned }): Phrase => ({ text: word, words: [word], toned }));
const asked = (text: string): fc.Arbitrary<string> =>
  fc
    .record({ at: fc.nat(), length: fc.integer({ min: 1, max: 12 }), isPlain: fc.boolean() })
    .map(({ at, length, isPlain }) => {
      const all = text.split(' ');
      const phrase = all.slice(at % all.length, (at % all.length) + length).join(' ');
      return isPlain ? unmarked(phrase) : phrase;
    });

test.each([
  ['in one piece', undefined],
  ['in many', 60],
])('a phrase has the strength that reading finds, its lexemes %s', (_, pieceBytes) => {
  const strengths = new Set<number | null>();
  fc.assert(
    fc.property(
      fc
        .tuple(texts, texts)
        .chain(([text, other]) =>
          fc.tuple(fc.constant(text), fc.oneof(asked(text), asked(other), figure), fc.option(asked(other))),
        ),
      ([text, query, title]) => {
        const phrase = typeof query === 'string' ? phraseOf(query) : query;
        const read = strengthIn(readText(text, title), phrase);
        strengths.add(read);
        expect(strengthOf(text, title, phrase, pieceBytes)).toBe(read);
      },
    ),
    { numRuns: 1500 },
  );
  expect(strengths).toEqual(new Set([null, 0, 1, 3]));
});
