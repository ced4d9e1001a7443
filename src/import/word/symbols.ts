/**
 * Signs of the fonts Symbol and Wingdings, which files keep as places of the font (U+F000 to
 * U+F0FF) and not as characters: those that office texts use, as Unicode has them.
 */
const SIGNS: Readonly<Record<string, string>> = {
  // Symbol
  b7: '•',
  b0: '°',
  b1: '±',
  a3: '≤',
  b3: '≥',
  b4: '×',
  b9: '≠',
  bb: '≈',
  ae: '→',
  '2d': '-',
  '2b': '+',
  '3d': '=',
  '25': '%',
  '61': 'α',
  '62': 'β',
  '6d': 'μ',
  // Wingdings
  a7: '▪',
  a8: '☐',
  '6e': '■',
  '6c': '●',
  '6f': '☐',
  '71': '☐',
  '76': '❖',
  d8: '➢',
  f0: '⇨',
  e0: '→',
  fc: '✓',
  fe: '☑',
  fd: '☒',
};

/** A sign of such a font, by the code that the file has; null where it is not known. */
export function signOf(code: number): string | null {
  return SIGNS[(code & 0xff).toString(16).padStart(2, '0')] ?? null;
}

/** The sign of a bullet as a character; null where it is a place of a font that is not known. */
export function plainSign(text: string): string | null {
  const sign = text.trim();
  const code = sign.codePointAt(0) ?? 0;
  if (code >= 0xf000 && code <= 0xf0ff) return signOf(code);
  // Courier’s o and Wingdings’ § stand for a ring and a square in the lists that Word offers.
  return sign === 'o' ? '○' : sign === '§' ? '▪' : sign === '' ? null : sign;
}
