import { readLegacy, type DecodedText } from './legacy.ts';
import { lostLetters } from './lost-letters.ts';
import { mendMojibake } from './mojibake.ts';
import { decodeStrict } from './strict.ts';
import { readUtf16 } from './utf16.ts';

/**
 * Bytes as text, or why they are none. `at` is an offset into `soFar`, the text as far as it can be
 * shown, and points at the fault.
 */
export type BytesRead =
  | { readonly kind: 'text'; readonly reading: DecodedText; readonly resaved: boolean }
  | { readonly kind: 'binary' }
  | { readonly kind: 'undecodable'; readonly why: string; readonly soFar: string; readonly at: number };

/**
 * Finds the encoding of a file by evidence: byte order mark, NUL bytes, well-formed UTF-8, then the
 * share of Vietnamese syllables.
 */
export function readBytes(bytes: Uint8Array): BytesRead {
  if (startsWith(bytes, 0xff, 0xfe, 0, 0) || startsWith(bytes, 0, 0, 0xfe, 0xff))
    return { kind: 'undecodable', why: 'UTF-32 không được hỗ trợ', soFar: '', at: 0 };
  if (startsWith(bytes, 0xff, 0xfe)) return readUnicode(bytes, 'utf-16le', 'UTF-16');
  if (startsWith(bytes, 0xfe, 0xff)) return readUnicode(bytes, 'utf-16be', 'UTF-16');
  if (bytes.includes(0)) {
    const wide = readUtf16(bytes);
    return wide === null ? { kind: 'binary' } : { kind: 'text', reading: wide, resaved: false };
  }
  if (decodeStrict(bytes, 'utf-8') !== null || mostlyUtf8(bytes)) return readUnicode(bytes, 'utf-8', 'UTF-8');
  const reading = readLegacy(bytes);
  if (reading !== null) return { kind: 'text', reading, resaved: false };
  // Where letters are lost no table brings them back, and any one shows which.
  const western = new TextDecoder('windows-1252').decode(bytes);
  if (lostLetters(western)?.spoiled)
    return { kind: 'text', reading: { encoding: 'windows-1252', text: western }, resaved: false };
  return undecodable(bytes, 'utf-8', 'không giống UTF-8, UTF-16, Windows-1258, TCVN3 hay VNI');
}

function startsWith(bytes: Uint8Array, ...start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}

function readUnicode(bytes: Uint8Array, encoding: string, name: string): BytesRead {
  const text = decodeStrict(bytes, encoding);
  if (text === null) return undecodable(bytes, encoding, `có chỗ không đúng ${name}`);
  const mended = mendMojibake(text);
  if (mended.kind === 'none') return { kind: 'text', reading: { encoding, text }, resaved: false };
  if (mended.kind === 'repaired') return { kind: 'text', reading: mended.reading, resaved: true };
  return {
    kind: 'undecodable',
    why: 'chữ Việt đã bị lưu lại sau khi mở sai bảng mã, không phục hồi chắc chắn được',
    soFar: text,
    at: mended.at,
  };
}

/** How many characters beyond ASCII are well-formed UTF-8, against how many places are not. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const fine = text.match(/[^\u0000-\u007f\ufffd]/gu)?.length ?? 0;
  return fine > broken;
}

function undecodable(bytes: Uint8Array, encoding: string, why: string): BytesRead {
  const soFar = new TextDecoder(encoding).decode(bytes);
  return { kind: 'undecodable', why, soFar, at: Math.max(0, soFar.indexOf('\ufffd')) };
}
