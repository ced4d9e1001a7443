import { fold } from './fold.ts';

/** Letters of Vietnamese end here; what lies beyond is never folded. */
const LAST = 0x1ef9;

/**
 * Code unit → folded code unit, for every letter up to LAST whose fold is one code unit; every
 * other code unit is itself.
 */
const FOLDED_UNITS = Uint16Array.from({ length: LAST + 1 }, (_, code) => {
  const c = String.fromCharCode(code);
  if (!/[A-Z\u00c0-\u1ef9]/.test(c)) return code;
  const folded = fold(c);
  return folded.length === 1 ? folded.charCodeAt(0) : code;
});

const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });

/**
 * `fold` of NFC text with every character in its place: the result has the length of `s`, so
 * offsets of one are offsets of the other. Lets a pattern of plain letters find words whose tones a
 * scan has lost.
 */
export function alignedFold(s: string): string {
  const units = new Uint16Array(s.length);
  let changed = false;
  for (let i = 0; i < s.length; i++) {
    const code = s.charCodeAt(i);
    const folded = code <= LAST ? (FOLDED_UNITS[code] ?? code) : code;
    changed ||= folded !== code;
    units[i] = folded;
  }
  return changed ? decoder.decode(units) : s;
}
