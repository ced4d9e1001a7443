import { fold } from './fold.ts';

const cache = new Map<string, string>();

const foldCharacter = (c: string): string => {
  const known = cache.get(c);
  if (known !== undefined) return known;
  const folded = fold(c);
  const same = folded.length === c.length ? folded : c;
  cache.set(c, same);
  return same;
};

/**
 * `fold` of NFC text with every character in its place: the result has the length of `s`, so offsets of one are offsets of the other.
 * Lets a pattern of plain letters find words whose tones a scan has lost.
 */
export const alignedFold = (s: string): string => s.replace(/[A-Z\u00c0-\u1ef9]/g, foldCharacter);
