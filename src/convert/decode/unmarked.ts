/** Fewer words than this may be without marks by chance, or be no Vietnamese at all. */
const FEWEST_WORDS = 30;

/**
 * How many words a text has in which no letter at all is marked: Vietnamese typed without marks
 * (`CONG HOA XA HOI`) or in the keys of a typing method (`Coongj hoaf`, `Co65ng ho2a`). 0 for a
 * text with a marked letter, or too short to say so.
 */
export function unmarkedWords(text: string): number {
  if (/(?![A-Za-z])\p{L}|\p{M}/u.test(text)) return 0;
  const words = text.match(/[A-Za-z]{2,}/g)?.length ?? 0;
  return words < FEWEST_WORDS ? 0 : words;
}
