import { alignedFold } from '../../vietnamese/fold/aligned-fold.ts';
import { inSmallLetters } from './phrase/small-letters.ts';
import { wordEnd } from './phrase/word-end.ts';

/**
 * Two or three words of a phrase alone may be other words with other tones ("có quan hệ"); more
 * cannot.
 */
const FEWEST_WORDS = 3;

interface KnownPhrase {
  readonly words: string;
  readonly folded: string;
}

/**
 * Phrases of two words that scans spoil and that no other words fold to. Each row: the phrase, and
 * a slip of it.
 */
export const slipPhrases: readonly (readonly [words: string, slip: string])[] = [
  ['giám đốc', 'giám đôc'],
  ['thành phố', 'thành phô'],
  ['đẩy mạnh', 'đây mạnh'],
  ['khẩn trương', 'khân trương'],
  ['tổng công', 'tông công'],
  ['đơn vị', 'đơn vi'],
  ['chủ trì', 'chủ tri'],
  ['trực thuộc', 'trục thuộc'],
  ['cấp tỉnh', 'cấp tình'],
  ['doanh nghiệp', 'đoanh nghiệp'],
  ['thông tấn', 'thông tần'],
  ['cục thuế', 'cục thuê'],
  ['phối hợp', 'phôi hợp'],
  ['triển khai', 'triên khai'],
  ['hướng dẫn', 'hướng dân'],
];

/**
 * Compiles phrases for the repair of tones: a text in small letters (`inSmallLetters`) with each
 * phrase that it has in other tones ("uỷ ban nhân đấn", "thị hành án") written as the phrase; of
 * the same length. Phrases of fewer than three words are left out. Work is linear in the text.
 */
export function compileToneRepair(phrases: readonly string[]): (small: string) => string {
  const known = [
    ...phrases.map(inSmallLetters).filter((words) => words.split(' ').length >= FEWEST_WORDS),
    ...slipPhrases.map(([words]) => words),
  ].map((words): KnownPhrase => ({ words, folded: alignedFold(words) }));
  const byFirst = Map.groupBy(
    known.toSorted((a, b) => b.words.length - a.words.length),
    ({ folded }) => folded.slice(0, wordEnd(folded, 0)),
  );
  const openings = new Set(known.map(({ folded }) => openingAt(folded, 0)));
  return (small) => {
    const folded = alignedFold(small);
    if (folded === small) return small;
    const pieces: string[] = [];
    let done = 0;
    for (let at = 0; at < folded.length;) {
      const end = wordEnd(folded, at);
      // Most words begin with three letters with which no phrase does, and are only walked over.
      const mayOpen = end > at && openings.has(openingAt(folded, at));
      const found = mayOpen ? byFirst.get(folded.slice(at, end))?.find((one) => isHere(one, folded, at)) : undefined;
      if (found && !small.startsWith(found.words, at)) {
        pieces.push(small.slice(done, at), found.words);
        done = at + found.words.length;
      }
      at = found ? at + found.words.length : Math.max(end, at + 1);
    }
    return done === 0 ? small : pieces.join('') + small.slice(done);
  };
}

/** Three letters as one figure, different for different ones of ASCII. */
function openingAt(folded: string, at: number): number {
  return (folded.charCodeAt(at) << 14) | (folded.charCodeAt(at + 1) << 7) | folded.charCodeAt(at + 2);
}

function isHere({ folded }: KnownPhrase, text: string, at: number): boolean {
  return text.startsWith(folded, at) && !/[\p{L}\p{N}]/u.test(text.charAt(at + folded.length));
}
