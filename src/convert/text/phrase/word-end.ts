import { classOfUnit, letterClass } from '../../../vietnamese/letter-class.ts';

const WORD_HERE = /[\p{L}\p{N}]*/uy;
const LAST_ASCII = 0x7f;
const isFigure = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/**
 * Where the letters and figures end that a text has from a position on; the position itself where
 * there are none. Letters of Vietnamese are told by their class alone; a pattern reads the rest.
 */
export function wordEnd(text: string, position: number): number {
  for (let at = position; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const letter = classOfUnit(unit);
    if (letter === letterClass.none && unit <= LAST_ASCII && !isFigure(unit)) return at;
    if (letter === null || (letter === letterClass.none && unit > LAST_ASCII)) return readOn(text, at);
  }
  return text.length;
}

function readOn(text: string, position: number): number {
  WORD_HERE.lastIndex = position;
  return position + (WORD_HERE.exec(text)?.[0].length ?? 0);
}
