import { tonesOf, withoutTone } from './tone.ts';

/**
 * The shape of a Vietnamese written syllable: onset, rime and tone, after the descriptions in Đoàn
 * Thiện Thuật, *Ngữ âm tiếng Việt* (1977). A grammar, not a word list: it distinguishes Vietnamese
 * text from bytes read with the wrong table, not good spelling from bad.
 */

const onset = '(?:b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|r|s|th|tr|t|v|x)?';

/**
 * Rimes by nucleus; `k` as a final is how names of the Central Highlands are written (Đắk Lắk,
 * Krông Búk).
 */
const rimes = [
  'a(?:ch|c|i|m|nh|ng|n|o|p|t|u|y|k)?',
  'ă(?:c|m|ng|n|p|t|k)',
  'â(?:c|m|ng|n|p|t|u|y|k)',
  'e(?:c|m|ng|n|o|p|t|k)?',
  'ê(?:ch|m|nh|n|p|t|u|k)?',
  'i(?:a|ch|m|nh|n|p|t|u|k)?',
  '(?:iê|yê)(?:c|m|ng|n|p|t|u)',
  'o(?:c|i|m|ng|n|p|t|k)?',
  'oo(?:c|ng)',
  'oa(?:ch|c|i|m|nh|ng|n|o|p|t|y)?',
  'oă(?:c|m|ng|n|t)',
  'oe(?:n|o|t)?',
  'ô(?:c|i|m|ng|n|p|t|k)?',
  'ơ(?:i|m|n|p|t)?',
  'u(?:a|c|i|m|ng|n|p|t|k)?',
  'uâ(?:ng|n|t|y)',
  'uê(?:ch|nh)?',
  'uơ',
  'uy(?:a|ch|nh|n|p|t|u)?',
  'uyê(?:n|t)',
  'uô(?:c|i|m|ng|n|p|t)',
  'ư(?:a|c|i|m|ng|n|t|u)?',
  'ươ(?:c|i|m|ng|n|p|t|u)',
  'y',
].join('|');

const afterQu = '[aăâeêiyơôo](?:ch|c|i|m|nh|ng|n|o|p|t|u|y)?|yê(?:n|t)';
const shape = new RegExp(`^(?:${onset}(?:${rimes})|qu(?:${afterQu}))$`, 'u');

/**
 * Whether `word` (NFC, any case, letters only) has the shape of one Vietnamese syllable; a final
 * stop takes only sắc, nặng or no tone.
 */
export function isSyllable(word: string): boolean {
  if (word.length === 0 || word.length > 8) return false;
  const tones = tonesOf(word);
  const letters = withoutTone(word.toLowerCase());
  if (tones.length > 1 || !shape.test(letters)) return false;
  return !/[cptk]$|ch$/u.test(letters) || tones.length === 0 || tones[0] === '\u0301' || tones[0] === '\u0323';
}
