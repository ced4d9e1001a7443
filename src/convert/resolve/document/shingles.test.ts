import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandsOf, estimate, likeness, shinglesOf, signatureOf } from './shingles.ts';

const words = (count: number, mark: string): string => Array.from({ length: count }, (_, i) => `${mark}${i}`).join(' ');

test.each([
  ['a text and itself', 'một hai ba bốn năm', 'một hai ba bốn năm', 1],
  ['other capitals and signs', 'Một, hai; ba (bốn) năm.', 'MỘT hai ba bốn\nnăm', 1],
  ['one run of two', 'một hai ba bốn năm', 'một hai ba bốn sáu', 1 / 3],
  ['a beginning', 'một hai ba bốn', 'một hai ba bốn năm sáu', 1 / 3],
  ['other tones', 'một hai ba bốn', 'mốt hai ba bốn', 0],
  ['another order', 'một hai ba bốn', 'bốn ba hai một', 0],
  ['figures', 'điều 1 khoản 2', 'điều 1 khoản 3', 0],
  ['a run that is said twice', 'a b c d e a b c d', 'a b c d e a b c', 1],
  ['three words, which are no run', 'một hai ba', 'một hai ba', 0],
  ['nothing', '', '', 0],
  ['nothing and something', '', 'một hai ba bốn', 0],
])('%s are so alike: %s | %s', (_, a, b, share) => {
  expect(likeness(shinglesOf(a), shinglesOf(b))).toBeCloseTo(share, 10);
  expect(likeness(shinglesOf(b), shinglesOf(a))).toBeCloseTo(share, 10);
});

test('words are runs of letters and digits, whatever stands between', () => {
  const piece = fc.oneof(
    fc.constantFrom(' ', ',', 'đ', 'Ề', '7', '-', '𝐀', '😀', '\u0301', 'ß', '漢'),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      const apart = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
      expect(shinglesOf(text)).toEqual(shinglesOf(apart));
      // An astral sign at the end is no letter, but has the text read the other way.
      expect(shinglesOf(`${text} 😀`)).toEqual(shinglesOf(text));
    }),
  );
});

test('runs are kept once each, ascending', () => {
  const runs = [...shinglesOf(`${words(30, 'a')} ${words(30, 'a')}`)];
  expect(runs).toEqual([...new Set(runs)].sort((a, b) => a - b));
  expect(runs).toHaveLength(30);
});

/** Two texts of 600 words that share so many at their beginning. */
const sharing = (share: number): readonly [Uint32Array, Uint32Array] => {
  const common = words(600 * share, 'c');
  const [a, b] = ['a', 'b'].map((mark) => shinglesOf(`${common} ${words(600 * (1 - share), mark)}`));
  return [a as Uint32Array, b as Uint32Array];
};

test.each([0, 0.25, 0.5, 0.75, 0.9, 1])(
  'signatures suggest how alike texts are that share %d of their words',
  (share) => {
    const [a, b] = sharing(share);
    const suggested = estimate(signatureOf(a), signatureOf(b));
    expect(Math.abs(suggested - likeness(a, b))).toBeLessThan(0.2);
  },
);

test('of a short text a signature is whole too: an empty bin borrows, so that it is like itself alone', () => {
  const [a, b] = [shinglesOf(words(16, 'a')), shinglesOf(words(16, 'b'))];
  expect(estimate(signatureOf(a), signatureOf(a))).toBe(1);
  expect(estimate(signatureOf(a), signatureOf(b))).toBeLessThan(0.1);
  expect(new Set(signatureOf(a)).size).toBeGreaterThan(40);
});

test('alike texts meet in a band, others do not', () => {
  const meet = (share: number): number => {
    const [a, b] = sharing(share).map((runs) => new Set(bandsOf(signatureOf(runs)))) as [Set<string>, Set<string>];
    return [...a].filter((key) => b.has(key)).length;
  };
  expect(meet(1)).toBe(16);
  expect(meet(0.9)).toBeGreaterThan(2);
  expect(meet(0)).toBe(0);
});
