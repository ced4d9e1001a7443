/**
 * The signs that stand for the apostrophe of highland names (Ea H'Leo, Đắk R'Lấp, M'Đrắk):
 * straight, typographic both ways, reversed, grave and acute accent, modifier letters, prime, full
 * width.
 */
export const APOSTROPHES = "'’‘‛`´ʼʻʹ′＇";

const ANY_APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'gu');

/** A text with every apostrophe straight, each in its place: “Ea H’Leo” → “Ea H'Leo”. */
export function straightApostrophes(text: string): string {
  return text.replace(ANY_APOSTROPHE, "'");
}

/** A text without its apostrophes: “Ea H’Leo” → “Ea HLeo”. */
export function withoutApostrophes(text: string): string {
  return text.replace(ANY_APOSTROPHE, '');
}
