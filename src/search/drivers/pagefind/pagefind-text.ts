import { asMeant } from '../../../vietnamese/fold/look-alikes.ts';

/**
 * Text as Pagefind is given it: NFC, with đ (and what looks like it) as d + U+0335, whose stroke it
 * takes off as it takes off tones; so `duong` finds `đường`.
 */
export function forPagefind(text: string): string {
  return asMeant(text.normalize('NFC')).replaceAll('đ', 'd\u0335').replaceAll('Đ', 'D\u0335');
}
