import { describe, expect, test } from 'vitest';
import { differencesOf } from './difference.ts';
import { findDuplicates, type Comparable } from './duplicate.ts';
import { likenessSignature } from './shingles.ts';

const SYLLABLES =
  'huyện xã tỉnh dịch phòng chống kiểm tra báo cáo nhân dân cách ly xét nghiệm giao thông y tế công an'.split(' ');

/** A text of so many words, the same for the same seed. */
const textOf = (seed: number, words: number): string[] => {
  let state = seed;
  return Array.from({ length: words }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return SYLLABLES[(state >>> 8) % SYLLABLES.length] ?? '';
  });
};
const document = (id: string, text: string, identity: string | null = null): Comparable => ({
  id,
  identity,
  signature: likenessSignature(text),
  text: () => text,
});
const long = textOf(1, 400);
const slipped = long.map((word, i) => (i % 25 === 0 ? `${word}x` : word));
const groups = (...documents: Comparable[]) =>
  findDuplicates(documents).map(({ kind, members }) => `${members.map((m) => m.id).join('=')} ${kind}`);

describe('the same document twice', () => {
  test.each([
    ['the same words', long.join(' ')],
    ['other capitals, white space and punctuation', long.join('  \n').toUpperCase()],
    ['a second scan with a slip in every 25 words', slipped.join(' ')],
    ['a paragraph more at the end', [...long, ...textOf(9, 60)].join(' ')],
  ])('is found by its text: %s', (_, other) => {
    expect(groups(document('a', long.join(' ')), document('b', other))).toEqual(['a=b text']);
  });

  test('is found by number, issuer and date, however the text differs', () => {
    const a = document('a', long.join(' '), '1/CT|x|2021-01-01');
    expect(groups(a, document('b', textOf(2, 300).join(' '), '1/CT|x|2021-01-01'))).toEqual(['a=b number']);
    expect(groups(a, document('b', long.join(' '), '1/CT|x|2021-01-01'))).toEqual(['a=b number']);
  });

  test.each([
    ['another text', document('b', textOf(2, 400).join(' '), '2/CT|x|2021-01-01')],
    ['the first third of it', document('b', long.slice(0, 130).join(' '))],
    ['the same words in another order', document('b', long.toReversed().join(' '))],
    ['nothing at all', document('b', '')],
    ['the number of another year', document('b', textOf(3, 400).join(' '), '1/CT|x|2022-01-01')],
  ])('is not: %s', (_, other) => {
    expect(groups(document('a', long.join(' '), '1/CT|x|2021-01-01'), other)).toEqual([]);
  });

  test('two documents whose number, issuer or date is not known are not one for that', () => {
    expect(groups(document('a', 'một hai'), document('b', 'ba bốn'))).toEqual([]);
  });

  test('many copies are one group, each beside the one it is most like', () => {
    const copies = Array.from({ length: 60 }, (_, i) => document(`v${String(i).padStart(2, '0')}`, long.join(' ')));
    const odd = document('w', slipped.join(' '));
    const twin = document('x', slipped.with(40, 'khác').join(' '));
    const [group, ...more] = findDuplicates([...copies, odd, twin]);
    expect(more).toEqual([]);
    expect(group?.members).toHaveLength(62);
    expect(group?.members.at(-1)).toMatchObject({ id: 'x', nearest: 'w' });
    expect(group?.members.at(-2)).toMatchObject({ id: 'w', nearest: 'x' });
  });

  test('many of one number are one group, not one of the same words as well', () => {
    const copies = Array.from({ length: 30 }, (_, i) => document(`v${i}`, long.join(' '), 'n'));
    expect(findDuplicates(copies).map(({ kind, members }) => `${members.length} ${kind}`)).toEqual(['30 number']);
  });

  test('two forms are two groups, and a document that shares its number with one and its words with another is in both', () => {
    const form = (id: string, seed: number, number: string | null = null) =>
      document(id, [...textOf(seed, 300), id].join(' '), number);
    expect(groups(form('a', 5), form('b', 6, 'n'), form('c', 5), form('d', 6), form('e', 7, 'n'))).toEqual([
      'b=e number',
      'a=c text',
      'b=d text',
    ]);
  });

  /** How many of the texts were opened. */
  const opened = (texts: readonly string[]): number => {
    let count = 0;
    findDuplicates(texts.map((text, i) => ({ ...document(`v${i}`, text), text: () => (count++, text) })));
    return count;
  };

  test('each text is taken apart once, and the work grows with the archive, not with its square', () => {
    const copies = (count: number): string[] => Array.from({ length: count }, (_, i) => [...long, `số ${i}`].join(' '));
    expect(opened(copies(40))).toBe(40);
    expect(opened(copies(80))).toBe(80);
  });

  test('a text that is like no other is not opened', () => {
    const others = Array.from({ length: 20 }, (_, i) => textOf(i + 20, 300).join(' '));
    expect(opened([long.join(' '), slipped.join(' '), ...others])).toBe(2);
  });
});

describe('where two texts differ', () => {
  const told = (a: string, b: string, most = 9) => differencesOf(a, b, most).map((d) => `${d.a.words}|${d.b.words}`);

  test.each([
    ['nowhere', 'một hai ba', 'một  hai\nba', []],
    ['a word', 'a b c ngày 02 tháng 11 x y z', 'a b c ngày 03 tháng 11 x y z', ['02|03']],
    ['words more', 'a b c x y z', 'a b c thêm nữa x y z', ['|thêm nữa']],
    ['words less at the end', 'a b c d e', 'a b c', ['d e|']],
    ['two places', 'a b c 1 d e f 2 g h i', 'a b c 7 d e f 8 g h i', ['1|7', '2|8']],
    ['everywhere', 'a b c', 'x y z', ['a b c|x y z']],
  ])('%s', (_, a, b, expected) => {
    expect(told(a, b)).toEqual(expected);
  });

  test.each([
    ['a tone', 'Tân Uyên, các xã', 'Tân Uyen, các xã', ['Uyên,|Uyen,']],
    ['a sign that sticks to a word', 'mức 5.000 đồng', 'mức 5,000 đồng', ['5.000|5,000']],
    ['a capital', 'Ủy ban', 'ủy ban', ['Ủy|ủy']],
    ['a sign alone', 'a – b', 'a - b', ['–|-']],
    ['white space and line ends only', 'a  b\nc', 'a b c', []],
  ])('word by word, exactly: %s', (_, a, b, expected) => {
    expect(differencesOf(a, b, 9, 'exact').map((d) => `${d.a.words}|${d.b.words}`)).toEqual(expected);
  });

  test('of texts with nothing in common is one difference, between what both begin and end with', () => {
    const words = (mark: string): string => Array.from({ length: 2_000 }, (_, i) => `${mark}${i}`).join(' ');
    const [found, ...others] = differencesOf(`Điều 1. ${words('x')} hết`, `Điều 1. ${words('y')} hết`, 9, 'exact');
    expect(others).toEqual([]);
    expect(found?.a.words.startsWith('x0 x1') && found.a.words.endsWith('x1999')).toBe(true);
    expect(found?.b).toMatchObject({ at: 8 });
  });

  test('is told with offsets into both texts, as many as wanted', () => {
    expect(differencesOf('a b c 1 d e f 2', 'a b c 77 d e f 8', 1)).toEqual([
      { a: { at: 6, words: '1' }, b: { at: 6, words: '77' } },
    ]);
  });
});
