/** Texts in the encodings that files come in, made by turning round the tables that decode them. */
import { decodeTcvn3 } from '../../src/convert/decode/tcvn.ts';
import { decodeVni } from '../../src/convert/decode/vni.ts';

/** Bytes → text, of one or two bytes a letter. */
type Decoder = (bytes: Uint8Array) => string;

/** The same text as bytes, by what its encoding is called. */
export function inEveryEncoding(text: string): readonly (readonly [name: string, bytes: Uint8Array])[] {
  const windows1258 = new TextDecoder('windows-1258');
  return [
    ['utf-8', utf8(text)],
    ['utf-8-bom', utf8(`\ufeff${text}`)],
    ['utf-8-nfd', utf8(text.normalize('NFD'))],
    ['utf-8-crlf', utf8(text.replaceAll('\n', '\r\n'))],
    ['utf-8-cr', utf8(text.replaceAll('\n', '\r'))],
    ['utf-16le-bom', utf16(`\ufeff${text}`, true)],
    ['utf-16be-bom', utf16(`\ufeff${text}`, false)],
    ['utf-16le', utf16(text, true)],
    ['utf-16be', utf16(text, false)],
    ['windows-1258', encoded(text, (bytes) => windows1258.decode(bytes).normalize('NFC'))],
    ['tcvn3', encoded(text, decodeTcvn3)],
    ['vni', encoded(text, decodeVni)],
    ['utf-8-of-windows-1252', utf8(new TextDecoder('windows-1252').decode(utf8(text)))],
  ];
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function utf16(text: string, little: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), little);
  return new Uint8Array(view.buffer);
}

/** A capital that a table lacks is written small, what it has in no size as a question mark. */
function encoded(text: string, decode: Decoder): Uint8Array {
  const bytesOf = lettersOf(decode);
  const letters = [...text.normalize('NFC')];
  return Uint8Array.from(
    letters.flatMap((letter) => bytesOf.get(letter) ?? bytesOf.get(letter.toLowerCase()) ?? [0x3f]),
  );
}

/** Every letter that one byte, or a letter and the byte of its mark, is decoded to. */
function lettersOf(decode: Decoder): ReadonlyMap<string, readonly number[]> {
  const all = Array.from({ length: 256 }, (_, byte) => byte);
  const isBase = (byte: number): boolean => byte >= 0x80 || /[a-z]/i.test(String.fromCharCode(byte));
  const marked = all.filter(isBase).flatMap((base) => all.slice(0x80).map((mark) => [base, mark]));
  const found = new Map<string, readonly number[]>();
  for (const bytes of [...all.map((byte) => [byte]), ...marked]) {
    const letter = decode(Uint8Array.from(bytes));
    if (letter.length === 1 && !found.has(letter)) found.set(letter, bytes);
  }
  return found;
}
