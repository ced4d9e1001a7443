import { escapePattern } from '../ground/escape-pattern.ts';
import { asMeant } from '../vietnamese/fold/look-alikes.ts';
import { mayHaveDash } from './document-number.ts';
import { DASH, STROKE } from './number-parts.ts';
import { sameNumberKey } from './number-key.ts';
import { parseNumber } from './parse-number.ts';

/** Where a number is in a text: UTF-16 offsets. */
export interface NumberPlace {
  readonly start: number;
  readonly end: number;
}

/**
 * Every place of a number in an NFC text, whatever spaces, emphasis signs, dashes, zeros and
 * capitals it is printed with there. Not within a longer number: `17/CT-UBND` does not stand in
 * `117/CT-UBND`, `17/CT-UBNDx`, `17/CT-UBND-VX`.
 */
export function numberPlaces(text: string, number: string): NumberPlace[] {
  const key = sameNumberKey(number);
  const parsed = parseNumber(key);
  const eitherSign = parsed !== null && mayHaveDash(parsed);
  let signs = 0;
  const pieces = Array.from(key, (c) => {
    if (c !== '/' && c !== '-') return escapePattern(c);
    return signs++ === 0 && eitherSign ? `(?:${STROKE}|${DASH})` : c === '/' ? STROKE : DASH;
  });
  const pattern = new RegExp(String.raw`(?<!\d)0*${pieces.join(String.raw`[\s*_]*`)}(?![\p{L}\d]|-\p{L})`, 'giu');
  return [...asMeant(text).matchAll(pattern)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
}
