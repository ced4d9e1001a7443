/** Document numbers in a text, in the form in which they are asked for: no spaces, lower case. */
import { asMeant } from '../../vietnamese/look-alikes.ts';
import { anyDash } from '../plan/number-form.ts';
import { lowered } from '../plan/words.ts';

const START = /(?<!\d)\d+/gu;
const SPACE = /\s/u;
const SIGN = new RegExp(`/|${anyDash}`, 'u');

const LONGEST_NUMBER = 40;

/** All document numbers in an NFC text without emphasis signs, each once. */
export function documentNumbersIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  const meant = asMeant(text);
  for (const match of meant.matchAll(START)) {
    for (const number of numbersAt(meant, match.index, match.index + match[0].length)) found.add(number);
  }
  return found;
}

/**
 * The numbers that begin at `start`: one with every `/` or `-` part more, as a reader may ask for a
 * shorter or a longer one.
 */
function numbersAt(text: string, start: number, digitsEnd: number): string[] {
  const found: string[] = [];
  let canonical = text.slice(start, digitsEnd);
  let at = digitsEnd;
  const skipSpace = (): void => {
    while (SPACE.test(text.charAt(at))) at++;
  };
  while (canonical.length < LONGEST_NUMBER) {
    const from = at;
    skipSpace();
    const sign = text.charAt(at);
    // Digits cut by a space (an OCR slip), before the first sign only.
    if (/\d/.test(sign) && from < at && /^\d+$/.test(canonical)) {
      const more = /^\d+/.exec(text.slice(at, at + LONGEST_NUMBER))?.[0] ?? '';
      canonical += more;
      at += more.length;
      continue;
    }
    const isSign = SIGN.test(sign);
    const isCutWord = from < at && /^\p{Lu}+(?![\p{Ll}])/u.test(text.slice(at, at + 8)) && found.length > 0;
    if (!isSign && !isCutWord) break;
    if (isSign) {
      canonical += sign;
      at++;
      skipSpace();
    }
    const part = /^[\p{L}\d]+/u.exec(text.slice(at, at + LONGEST_NUMBER))?.[0] ?? '';
    if (part === '') break;
    canonical += part;
    at += part.length;
    if (/\p{L}/u.test(canonical) && mayEnd(text.slice(at, at + 2))) found.push(lowered(canonical));
  }
  return found;
}

/**
 * Whether a number may end where `rest` begins: `17/CT-UBND-VX` and `17/CT-UBNDx` do not contain
 * `17/CT-UBND`.
 */
function mayEnd(rest: string): boolean {
  return !/^(?:[\p{L}\d]|-\p{L})/u.test(rest);
}
