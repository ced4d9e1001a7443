import { convincing, shareOf, weigh } from './evidence.ts';
import { readLegacy, type DecodedText } from './legacy.ts';
import { isSyllable } from '../../vietnamese/syllable.ts';
import { encodeWindows1252 } from './windows-1252.ts';

/**
 * Characters that Vietnamese does not write but 8-bit text read with a Western table is full of, as
 * ranges: what lies between are the letters that Vietnamese has (À Á Â Ã, È É Ê, Ì Í, Ò Ó Ô Õ, Ù Ú,
 * Ý).
 */
const FOREIGN_RANGES = [
  ...['\u0080-\u009f', '\u00a1-\u00bf', '\u00c4-\u00c7', '\u00cb', '\u00ce-\u00d1', '\u00d6-\u00d8', '\u00db'],
  ...['\u00dc', '\u00de', '\u00df', '\u00e4-\u00e7', '\u00eb', '\u00ee-\u00f1', '\u00f6-\u00f8', '\u00fb', '\u00fc'],
  ...['\u00fe', '\u00ff', '\u0152', '\u0153', '\u0192', '\u02c6'],
];
const foreign = new RegExp(`[${FOREIGN_RANGES.join('')}]`, 'g');

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * What became of a text that had been read with the wrong table before it was saved. `at`: offset
 * of a word that gives it away.
 */
export type Mojibake =
  | { readonly kind: 'none' }
  | { readonly kind: 'repaired'; readonly reading: DecodedText }
  | { readonly kind: 'broken'; readonly at: number };

const longestWord = 24;

/**
 * Below one foreign character in so many, a text is not garbled as a whole: Vietnamese marks every
 * fourth letter.
 */
const rarely = 50;

/**
 * Text saved a second time after being read with the wrong table ("Cá»™ng hÃ²a", "Céng hßa"). It is
 * repaired only when every character of the file goes back to a byte and the bytes are Vietnamese
 * under exactly one table: that cannot come about by chance, and nothing is guessed. A file that is
 * garbled in part, or lost bytes on the way, is `broken`.
 */
export function mendMojibake(text: string): Mojibake {
  const hits = text.match(foreign)?.length ?? 0;
  if (hits === 0) return { kind: 'none' };
  const whole = hits * rarely > text.length;
  const again = whole ? asUtf8(text) : null;
  if (again !== null && convincing(weigh(again)))
    return { kind: 'repaired', reading: { encoding: 'utf-8', text: again } };
  const at = firstGarbled(text);
  if (at >= 0) return { kind: 'broken', at };
  if (!whole || shareOf(weigh(text)) >= 0.5) return { kind: 'none' };
  const bytes = encodeWindows1252(text);
  const legacy = bytes === null ? null : readLegacy(bytes);
  return legacy === null ? { kind: 'none' } : { kind: 'repaired', reading: legacy };
}

function asUtf8(text: string): string | null {
  const bytes = encodeWindows1252(text);
  if (bytes === null) return null;
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Offset of the first word that is not a syllable as it stands and becomes one when its characters
 * are taken as UTF-8 bytes; -1 if none.
 */
function firstGarbled(text: string): number {
  let looked = 0;
  for (const hit of text.matchAll(foreign)) {
    if (hit.index < looked) continue;
    looked = hit.index + longestWord;
    const { start, word } = wordAround(text, hit.index);
    const again = isSyllable(word) ? null : asUtf8(word);
    if (again !== null && again !== word && isSyllable(again)) return start;
  }
  return -1;
}

/**
 * The run of letters and symbols around an offset, at most {@link longestWord} characters either
 * way.
 */
function wordAround(text: string, at: number): { readonly start: number; readonly word: string } {
  const before = text.slice(Math.max(0, at - longestWord), at).match(/[^\s!-@]*$/)?.[0] ?? '';
  const after = text.slice(at, at + longestWord).match(/^[^\s!-@]*/)?.[0] ?? '';
  return { start: at - before.length, word: before + after };
}
