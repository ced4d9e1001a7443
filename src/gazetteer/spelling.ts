/**
 * Folding of spellings that never tell two units apart. Tones are kept: Tam Đường is not Tam Dương,
 * Nậm Cắn is not Nậm Càn. Folded are case, the place of the tone (Hoà/Hòa, Qúy/Quý), i/y in an open
 * syllable (Quý/Quí, Mỹ/Mĩ), tone and breve before a final k, which only words of the highland
 * languages have (Đắk/Đăk/Đak, Búk/Buk), apostrophes, and a leading zero (Phường 01).
 */
import { APOSTROPHES, straightApostrophes } from '../vietnamese/apostrophe.ts';
import { fold } from '../vietnamese/fold/fold.ts';
import { placeTone } from '../vietnamese/tone-place.ts';

/** The y of an open syllable, decomposed: with a tone after it or none. */
const openY = /^(qu|[hklmst])y(?=\p{M}?$)/u;

/**
 * The syllables of a name or a line: runs of letters, digits and apostrophes; hyphens, dots and
 * spaces part them.
 */
export const syllablePattern = new RegExp(`[\\p{L}\\p{M}\\p{N}]+(?:[${APOSTROPHES}][\\p{L}\\p{M}\\p{N}]+)*`, 'gu');

const syllableKeys = new Map<string, string>();

/**
 * The key of one syllable; remembered, for names and texts are made of a few thousand syllables.
 */
export function syllableKey(syllable: string): string {
  const known = syllableKeys.get(syllable);
  if (known !== undefined) return known;
  const key = newKey(syllable);
  // A bound, so that a long-lived process that reads hostile text does not fill its memory.
  if (syllableKeys.size < 50_000) syllableKeys.set(syllable, key);
  return key;
}

/** The key of a name: `Krông Buk` and `KRÔNG BÚK` give the same. */
export function spellingKey(name: string): string {
  return (name.normalize('NFC').match(syllablePattern) ?? []).map(syllableKey).join(' ');
}

function newKey(syllable: string): string {
  const s = straightApostrophes(syllable.toLowerCase());
  if (/^0\d+$/.test(s)) return s.replace(/^0+/, '');
  if (s.endsWith('k')) return fold(s);
  return placeTone(s).normalize('NFD').replace(openY, '$1i').normalize('NFC');
}
