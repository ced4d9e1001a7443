/** Text as Pagefind is given it: NFC, with đ (and what looks like it, see words.ts) as d + U+0335, whose stroke it takes off as it takes off tones; so `duong` finds `đường`. */
export const forPagefind = (text: string): string =>
  text.normalize('NFC').replace(/[đðɖ]/g, 'd\u0335').replace(/[ĐÐƉ]/g, 'D\u0335');
