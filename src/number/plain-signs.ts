import { asMeant } from '../vietnamese/fold/look-alikes.ts';
import { DASH, STROKE } from './number-parts.ts';

const DASHES = new RegExp(`${DASH}+`, 'gu');
const STROKES = new RegExp(STROKE, 'gu');

/**
 * What is printed or typed as a number, with its signs as the canonical form has them: NFC,
 * look-alikes as what is meant, no white space, one dash, one stroke: `17 ⁄ CT – UBND` →
 * `17/CT-UBND`.
 */
export function withPlainSigns(written: string): string {
  return asMeant(written.normalize('NFC')).replace(/\s+/g, '').replace(STROKES, '/').replace(DASHES, '-');
}
