/** The characters that the faces of the site keep. */

/**
 * All of Vietnamese in both spellings of Unicode (one code point a letter, or a letter with its
 * marks), ASCII, and the signs that official texts and the site itself use. What a text has beyond
 * them (letters of other languages, which scans put in place of Vietnamese ones) is drawn by the
 * reader's own fonts: each face would be a fifth larger with the rest of Latin-1 alone.
 */
export const characters = [
  between(' ', '~'),
  // Vietnamese: what Latin-1 has of it, the rest of its letters, the marks alone (two of vowels,
  // the horn, five tones).
  'ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý',
  'ĂăĐđĨĩŨũƠơƯư',
  between('Ạ', 'ỹ'),
  // Names of places and people in the languages of the Central Highlands (Ê Đê, Gia Rai, Ba Na,
  // Mnông). Where a family lacks one, it is drawn as its letter and its breve; no family here has
  // ƀ, which the reader's own fonts draw.
  'ČčĔĕĬĭÑñŎŏŬŭɃƀ',
  '\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323',
  '\u00a0\u00ad£§©«®°±²³µ·»½×÷₫€№™',
  // Dashes, quotation marks, dots.
  '\u2010\u2011–—‘’‚“”„†‡•…‰′″‹›⁄',
  // Arrows and signs of comparison, of the site and of tables.
  '←↑→↓−≈≠≤≥',
  // Boxes and ticks of forms.
  '□■●○✓',
].join('');

function between(first: string, last: string): string {
  const [from, to] = [first, last].map((letter) => letter.codePointAt(0) ?? 0) as [number, number];
  return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));
}
