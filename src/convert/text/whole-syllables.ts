/** Syllables in capitals that a PDF cut in two: "C ỘNG HÒA", "VIỆ T NAM". */
import { isSyllable } from '../../vietnamese/syllable.ts';
import { oneOf } from './phrase/one-of.ts';

/** What a syllable begins with, and no word is. */
const ONSET = new RegExp(
  `^${oneOf(
    ...['B', 'C', 'CH', 'D', 'Đ', 'G', 'GH', 'H', 'K', 'KH', 'L', 'M', 'N', 'NG', 'NGH', 'NH', 'P', 'PH', 'QU', 'R'],
    ...['S', 'T', 'TH', 'TR', 'V', 'X'],
  )}$`,
  'u',
);

/** What it ends with, or the last letter of that. */
const CODA = new RegExp(`^${oneOf('C', 'CH', 'M', 'N', 'NG', 'NH', 'P', 'T', 'G', 'H')}$`, 'u');

/** A letter after these is a number: "TỔ B". So is one at the end: "TRƯỜNG TIỂU HỌC TÂN PHÚ C". */
const NUMBERED_BY_LETTERS = new Set([
  'TỔ',
  'KHỐI',
  'KHU',
  'NHÓM',
  'LỚP',
  'ĐỘI',
  'CỤM',
  'LÔ',
  'DÃY',
  'BẢNG',
  'PHẦN',
  'ĐIỂM',
]);

/**
 * Words in capitals with cut syllables whole: "C ỘNG HÒA" → "CỘNG HÒA", "CHÍ MI NH" → "CHÍ MINH". A
 * piece that the word after it needs too stays, and so does a vowel, which may be a word ("HÀ NỘ I").
 */
export function withWholeSyllables(capitals: string): string {
  const words = capitals.split(' ');
  const whole: string[] = [];
  for (let i = 0; i < words.length; i++) {
    let word = words[i] ?? '';
    while (isCut([whole.at(-1), word, words[i + 1], words[i + 2]])) word += words[++i] ?? '';
    whole.push(word);
  }
  return whole.join(' ');
}

/** Whether the second of four words goes on in the third; none is there beyond the ends. */
function isCut([before = '', first = '', second = '', after = '']: readonly (string | undefined)[]): boolean {
  if (second === '' || !isSyllable(first + second) || NUMBERED_BY_LETTERS.has(before)) return false;
  if (ONSET.test(first)) return !(CODA.test(first) && isSyllable(before + first));
  if (second.length === 1 && after === '') return false;
  // "CỘ NG HÒA": what follows is a syllable by itself.
  return CODA.test(second) && !(ONSET.test(second) && isSyllable(second + after) && !isSyllable(after));
}
