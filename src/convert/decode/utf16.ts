import { expected } from '../../ground/expected.ts';
import { decodeStrict } from './strict.ts';

/**
 * Characters of Vietnamese running text: ASCII, Latin-1, Latin Extended-A/B, combining marks, Latin
 * Extended Additional, punctuation.
 */
const plausible = /[\t\n\f\r -~\u00a0-\u024f\u0300-\u036f\u1e00-\u1eff\u2000-\u2bff\ufeff]/g;

/** UTF-16 without a byte order mark, where exactly one byte order reads as text; null otherwise. */
export function readUtf16(
  bytes: Uint8Array,
): { readonly encoding: 'utf-16le' | 'utf-16be'; readonly text: string } | null {
  const little = decodeStrict(bytes, 'utf-16le');
  const big = decodeStrict(bytes, 'utf-16be');
  if (isPlausible(little) === isPlausible(big)) return null;
  return isPlausible(little)
    ? { encoding: 'utf-16le', text: little }
    : { encoding: 'utf-16be', text: expected(big, 'a text that is plausible') };
}

function isPlausible(text: string | null): text is string {
  return text !== null && (text.match(plausible)?.length ?? 0) >= text.length * 0.97;
}
