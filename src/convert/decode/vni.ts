import { expected } from '../../ground/expected.ts';
import { decodeSingleByte, windows1252 } from './windows-1252.ts';

/**
 * VNI Windows writes a vowel as a base letter and a mark byte; the marks as Windows-1252 shows them
 * → combining marks (VNI's published table).
 */
const marks: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};

/** Letters that are one byte in VNI, as Windows-1252 shows them. */
const single: Readonly<Record<string, string>> = { ô: 'ơ', ö: 'ư', ñ: 'đ', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' };
const unit = new RegExp(
  `([${both('aeouyôö')}])([${both(Object.keys(marks).join(''))}])|[${both(Object.keys(single).join(''))}]`,
  'g',
);

/** Bytes of VNI Windows → text. */
export function decodeVni(bytes: Uint8Array): string {
  return decodeSingleByte(bytes, windows1252)
    .replace(unit, (found: string, base: string | undefined, mark: string | undefined) =>
      base === undefined || mark === undefined
        ? letterOf(found)
        : letterOf(base) + expected(marks[mark.toLowerCase()], 'a mark of VNI'),
    )
    .normalize('NFC');
}

function letterOf(shown: string): string {
  const small = single[shown.toLowerCase()];
  if (small === undefined) return shown;
  return shown === shown.toLowerCase() ? small : small.toUpperCase();
}

function both(letters: string): string {
  return letters + letters.toUpperCase();
}
