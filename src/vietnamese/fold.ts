import { asMeant } from './look-alikes.ts';

/**
 * Lower case, without tones and vowel marks, `đ` as `d`: "Đắk Lắk" → "dak lak". White space and
 * punctuation stay. Takes any Unicode form.
 */
export function fold(s: string): string {
  return asMeant(s)
    .normalize('NFD')
    .replace(/\p{Mn}+/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFC');
}
