/**
 * Folding of spellings that never tell two units apart. Tones are kept: Tam Đường is not Tam Dương,
 * Nậm Cắn is not Nậm Càn. Folded are case, the place of the tone (Hoà/Hòa, Thuỷ/Thủy), i/y in an
 * open syllable (Quý/Quí, Mỹ/Mĩ), tone and breve before a final k, which only words of the highland
 * languages have (Đắk/Đăk/Đak, Búk/Buk), apostrophes, and a leading zero (Phường 01).
 */

const toneSets: readonly (readonly [string, string, string])[] = [
  ['oa', 'oàoáoảoãoạ', 'òaóaỏaõaọa'],
  ['oe', 'oèoéoẻoẽoẹ', 'òeóeỏeõeọe'],
  ['uy', 'uỳuýuỷuỹuỵ', 'ùyúyủyũyụy'],
];

/** `oà` → `òa`, for the three open rimes in which the place of the tone varies. */
const tonePlaces: ReadonlyMap<string, string> = new Map(
  toneSets.flatMap(([, modern, old]) =>
    [0, 2, 4, 6, 8].map((i) => [modern.slice(i, i + 2), old.slice(i, i + 2)] as const),
  ),
);

const iOfY: ReadonlyMap<string, string> = new Map([...'yỳýỷỹỵ'].map((y, i) => [y, [...'iìíỉĩị'][i] ?? 'i']));
const openY = /^(?:qu|[hklmst])[yỳýỷỹỵ]$/u;

/**
 * The syllables of a name or a line: runs of letters, digits and apostrophes; hyphens, dots and
 * spaces part them.
 */
export const syllablePattern = /[\p{L}\p{M}\p{N}]+(?:['’ʼ`´][\p{L}\p{M}\p{N}]+)*/gu;

const syllableKeys = new Map<string, string>();

/**
 * Letters without their marks, đ as d: for addresses and for readings of damaged print, never for
 * matching clean text.
 */
export function toneless(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}

/** The key of one syllable (NFC). */
export function syllableKey(syllable: string): string {
  const s = syllable.toLowerCase().replace(/[’ʼ`´]/g, "'");
  if (/^0\d+$/.test(s)) return s.replace(/^0+/, '');
  if (s.endsWith('k')) return toneless(s);
  const rime = s.slice(-2);
  const placed = tonePlaces.get(rime);
  // "quỳ" is q + uỳ already: the tone of qu- stands on the y in both styles.
  if (placed !== undefined && !(s.startsWith('q') && rime.startsWith('u'))) return s.slice(0, -2) + placed;
  if (openY.test(s)) return s.slice(0, -1) + (iOfY.get(s.slice(-1)) ?? 'i');
  return s;
}

/** The key of a name: `Krông Buk` and `KRÔNG BÚK` give the same. */
export function spellingKey(name: string): string {
  return (name.normalize('NFC').match(syllablePattern) ?? []).map(rememberedKey).join(' ');
}

/** `syllableKey` that remembers: names are made of a few thousand syllables. */
function rememberedKey(syllable: string): string {
  const known = syllableKeys.get(syllable);
  if (known !== undefined) return known;
  const key = syllableKey(syllable);
  // A bound, so that a long-lived process that reads hostile text does not fill its memory.
  if (syllableKeys.size < 50_000) syllableKeys.set(syllable, key);
  return key;
}
