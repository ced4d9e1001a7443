import { asMeant } from '../vietnamese/fold/look-alikes.ts';
import type { DocumentNumber } from './document-number.ts';
import { BEFORE_SYMBOL, DASH, JOINED_OFFICES, STROKE } from './number-parts.ts';
import { parseNumber } from './parse-number.ts';

/** A number that a reader typed, and what stands behind it. */
export interface TypedNumber {
  readonly number: DocumentNumber;
  /** The number in canonical signs, letters as typed. */
  readonly text: string;
  readonly rest: string;
}

const SPACED_STROKE = new RegExp(String.raw`\s*${STROKE}\s*`, 'gu');
const SPACED_DASH = new RegExp(String.raw`\s*${DASH}\s*`, 'gu');

/** A space in place of the first stroke: `17 CT-UBND`. Near miss: `12 km/h`. */
const SPACE_FOR_STROKE = /^(\d+)\s+(?=\p{L}+[-/]\p{L}{2})/u;

/** The first piece has two letters, or is the L of a Lệnh: `5/a` is not a number. */
const TYPED_SYMBOL = String.raw`(?:\p{L}{2,}\d*|L(?=-CTN))(?:[/${JOINED_OFFICES}.-]\p{L}[\p{L}\d]*)*(?![\p{L}\d])`;
const TYPED = new RegExp(`^${BEFORE_SYMBOL}${TYPED_SYMBOL}`, 'iu');

/**
 * The number that a typed text begins with; null where it begins with none. Letters may be small
 * and without tones, signs may have spaces around them: `17/CT-UBND`, `17/ct-ubnd`, `17 / CT –
 * UBND`, `17 CT-UBND`, `1392/qd-ubnd`, `12-CT/TU`, `66.13/2026/nq-cp`. Near misses: `24/24`,
 * `5/2021`, `1/500`, `Covid-19`, `15-20 người`. A dash after the figures may also be a word's
 * (`2-Nguyễn Huệ`): who asks decides by `number.sign`.
 */
export function typedNumber(typed: string): TypedNumber | null {
  const text = asMeant(typed.normalize('NFC'))
    .trimStart()
    .replace(SPACED_STROKE, '/')
    .replace(SPACED_DASH, '-')
    .replace(SPACE_FOR_STROKE, '$1/');
  const found = TYPED.exec(text)?.[0];
  const number = found === undefined ? null : parseNumber(found);
  return found === undefined || number === null ? null : { number, text: found, rest: text.slice(found.length) };
}
