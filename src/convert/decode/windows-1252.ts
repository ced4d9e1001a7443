/**
 * Bytes 80–9F of Windows-1252 (WHATWG Encoding Standard, index windows-1252): what Western programs
 * show for an unknown 8-bit text. The five unassigned bytes stay control characters, as every
 * browser reads them. TCVN3 and VNI files borrow the quotes and dashes of this row.
 */
export const upperRow =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

const byteOf = new Map([...upperRow].map((character, i) => [character, 0x80 + i]));

const latinRows = Array.from({ length: 0x60 }, (_, i) => String.fromCharCode(0xa0 + i));

/** The 128 upper characters of Windows-1252. */
export const windows1252: readonly string[] = [...upperRow, ...latinRows];

/** Characters 80–FF of a one-byte table, given as a string of 128, over ASCII. */
export function decodeSingleByte(bytes: Uint8Array, upper: readonly string[]): string {
  const pieces: string[] = [];
  for (const byte of bytes) pieces.push(byte < 0x80 ? String.fromCharCode(byte) : (upper[byte - 0x80] ?? '\ufffd'));
  return pieces.join('');
}

/**
 * The bytes of a text that a Western program read from one-byte text; null if a character is not of
 * Windows-1252.
 */
export function encodeWindows1252(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const byte = code < 0x80 || (code >= 0x80 && code <= 0xff) ? code : byteOf.get(text.charAt(i));
    if (byte === undefined) return null;
    bytes[i] = byte;
  }
  return bytes;
}
