/** The document numbers of a pasted list or text, in its order. */
import { citedNumbers } from '../../../number/cited-number.ts';
import { sameNumberKey } from '../../../number/number-key.ts';
import { typedNumber } from '../../../number/typed-number.ts';
import { withPlainSigns } from '../../../number/plain-signs.ts';
import { alignedFold } from '../../../vietnamese/fold/aligned-fold.ts';
import { canonicalForm } from '../../../number/document-number.ts';

/** A number that a list names. */
export interface ListedNumber {
  /** As the list has it, in canonical signs. */
  readonly number: string;
  /** The words around it in the list: a day there tells two documents of one number apart. */
  readonly line: string;
}

/** What a list names, and how many of its lines name no number. */
export interface ListedNumbers {
  readonly numbers: readonly ListedNumber[];
  readonly unread: readonly string[];
}

/**
 * Reads a list: a number a line, in any way of typing it, or running text that cites numbers as
 * they are printed. Each number once; two lines of one number stay apart where they are not alike,
 * for they may mean two documents.
 */
export function listedNumbers(text: string): ListedNumbers {
  const found = new Map<string, ListedNumber>();
  const unread: string[] = [];
  for (const line of text.normalize('NFC').split(/[\n;]+/)) {
    const words = line.replace(/\s+/g, ' ').trim();
    if (words === '') continue;
    const numbers = numbersOfLine(words);
    if (numbers.length === 0) unread.push(words);
    for (const listed of numbers) {
      const key = `${sameNumberKey(listed.number)} ${daysIn(listed.line).join(' ')}`;
      if (!found.has(key)) found.set(key, listed);
    }
  }
  return { numbers: [...found.values()], unread };
}

/** A cell of a table, the number of a line of a list, and “số” may stand before the number. */
const BEFORE_NUMBER = /^(?:\d{1,4}[.)]\s+|[-–+*•]\s*)?(?:[\p{L}\s]{0,40}\bso\s*:?\s*)?/u;

/** The numbers of a line; of several each has the words up to the next, so that no day of another is its own. */
function numbersOfLine(line: string): readonly ListedNumber[] {
  const cited = citedNumbers(line, withPlainSigns);
  if (cited.length > 0)
    return cited.map(({ number, start }, i) => ({
      number: canonicalForm(number),
      line: cited.length === 1 ? line : line.slice(start, cited[i + 1]?.start ?? line.length).trim(),
    }));
  const before = BEFORE_NUMBER.exec(alignedFold(line))?.[0].length ?? 0;
  const typed = typedNumber(line.slice(before)) ?? typedNumber(line);
  const isNumber = typed !== null && (typed.number.sign === '/' || typed.text.includes('/'));
  return isNumber ? [{ number: typed.text, line }] : [];
}

/** The days that a line states, as `2021-07-23`. */
export function daysIn(line: string): readonly string[] {
  return [...line.matchAll(DAY)].map(({ groups = {} }) => {
    const two = (figures: string | undefined): string => (figures ?? '').padStart(2, '0');
    return `${groups['y1'] ?? groups['y2']}-${two(groups['m1'] ?? groups['m2'])}-${two(groups['d1'] ?? groups['d2'])}`;
  });
}

/** `23/7/2021`, `23-07-2021`, `23.7.2021`; `ngày 23 tháng 7 năm 2021`. */
const IN_FIGURES = String.raw`(?<d1>\d{1,2})\s?[/.-]\s?(?<m1>\d{1,2})\s?[/.-]\s?(?<y1>(?:19|20)\d{2})`;
const IN_WORDS = String.raw`(?<d2>\d{1,2}) tháng (?<m2>\d{1,2}) năm (?<y2>(?:19|20)\d{2})`;
const DAY = new RegExp(String.raw`(?<![\d/])(?:${IN_FIGURES}|${IN_WORDS})(?![\d/])`, 'giu');
