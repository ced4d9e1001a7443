import { fold } from './fold.ts';

/** Letters of Vietnamese end here; what lies beyond is never folded. */
const LAST = 0x1ef9;

/**
 * Code unit → folded code unit, for every letter up to LAST whose fold is one code unit; every
 * other code unit is itself. 0: not asked for yet.
 */
const FOLDED_UNITS = new Uint16Array(LAST + 1);

const unitsDecoder = new TextDecoder('utf-16le', { ignoreBOM: true });
const asciiDecoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Lines fold to ASCII, most of them: made in one place, which is used again, they cost a third. */
const line = new Uint8Array(4096);
const LAST_ASCII = 0x7f;

/**
 * `fold` of NFC text with every character in its place: the result has the length of `s`, so
 * offsets of one are offsets of the other. Lets a pattern of plain letters find words whose tones a
 * scan has lost.
 */
export function alignedFold(s: string): string {
  return foldedToAscii(s) ?? foldedUnits(s);
}

/**
 * Null for a text that is longer than a line, or that has other signs than ASCII once it is folded.
 */
function foldedToAscii(s: string): string | null {
  if (s.length > line.length) return null;
  for (let i = 0; i < s.length; i++) {
    const folded = foldedUnit(s.charCodeAt(i));
    if (folded > LAST_ASCII) return null;
    line[i] = folded;
  }
  return asciiDecoder.decode(line.subarray(0, s.length));
}

function foldedUnits(s: string): string {
  const units = new Uint16Array(s.length);
  let changed = false;
  for (let i = 0; i < s.length; i++) {
    const code = s.charCodeAt(i);
    const folded = foldedUnit(code);
    changed ||= folded !== code;
    units[i] = folded;
  }
  return changed ? unitsDecoder.decode(units) : s;
}

function foldedUnit(code: number): number {
  return code <= LAST ? FOLDED_UNITS[code] || (FOLDED_UNITS[code] = foldOfUnit(code)) : code;
}

function foldOfUnit(code: number): number {
  const c = String.fromCharCode(code);
  if (!/[A-Z\u00c0-\u1ef9]/.test(c)) return code;
  const folded = fold(c);
  return folded.length === 1 ? folded.charCodeAt(0) : code;
}
