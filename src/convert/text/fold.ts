import { asMeant } from '../../vietnamese/look-alikes.ts';

/** Lower case, without tones and vowel marks, `đ` as `d`: "Đắk Lắk" → "dak lak". White space and punctuation stay. Takes any Unicode form. */
export const fold = (s: string): string =>
  asMeant(s)
    .normalize('NFD')
    .replace(/\p{Mn}+/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFC');
