/** Whether a line below a trích yếu goes on with it: rules that are asked one after the other. */
import { HANGING } from '../../text/phrase/hanging.ts';
import { alignedFold } from '../../../vietnamese/fold/aligned-fold.ts';
import { markerOf } from '../marker.ts';
import { isPageMark } from '../page-mark.ts';
import { isCapitals, startsSmall } from './header-line.ts';
import {
  ATTACHED,
  AUTHOR,
  DATED_OPENING,
  endsTitle,
  isAddressee,
  isHeaderAfterTitle,
  isWholeSentence,
} from './title-words.ts';

/** A non-blank line below a title, and what is known of both. */
interface LineBelowTitle {
  readonly line: string;
  /** The last line of the title so far. */
  readonly last: string;
  readonly first: string;
  readonly afterBlank: boolean;
}

/**
 * One word in capitals that is not a syllable, left over of a title in small letters: "GTGT",
 * "COVID-19".
 */
const LEFT_OVER = /^(?:[B-DF-HK-NP-TVXĐ]{2,7}|COVID)(?:-\d{1,2})?[.,]?$/;

/** The căn cứ of a text without capitals: “căn cứ công văn số 555/ubnd-vx”. */
const GROUND_IN_SMALL_LETTERS = /^căn cứ\s.*\d/u;

/** One rule about a line below a title. */
interface TitleRule {
  readonly reason: string;
  readonly when: (at: LineBelowTitle) => boolean;
  readonly goesOn: (at: LineBelowTitle) => boolean;
}

/** Asked in this order; the first that speaks of a line decides. */
const titleRules: readonly TitleRule[] = [
  {
    reason: 'a header line that a converter moved, Kính gửi, a page mark, a dated opening, a note in brackets',
    when: ({ line }) =>
      isHeaderAfterTitle(line) ||
      isAddressee(line) ||
      isPageMark(line) ||
      DATED_OPENING.test(line) ||
      GROUND_IN_SMALL_LETTERS.test(line) ||
      ATTACHED.test(alignedFold(line.slice(0, 30))),
    goesOn: () => false,
  },
  {
    reason: 'a sentence that ended before a blank line',
    when: ({ last, afterBlank }) => afterBlank && /[.:;]$/.test(last),
    goesOn: () => false,
  },
  {
    reason: 'capitals below a blank line go on capitals, unless they name who issued the text',
    when: ({ line, first, afterBlank }) =>
      afterBlank && isCapitals(line) && isCapitals(first) && !AUTHOR.test(alignedFold(line)),
    goesOn: ({ line }) => markerOf(line) === null,
  },
  {
    reason: 'below a blank line only what cannot begin a sentence',
    when: ({ afterBlank }) => afterBlank,
    goesOn: ({ line, last }) => startsSmall(line) || line.startsWith('(') || HANGING.test(last),
  },
  {
    reason: 'words with which the text begins, capitals below small letters, a sentence below capitals',
    when: ({ line, last, first }) =>
      endsTitle(line, first) ||
      (isCapitals(line) && !isCapitals(first) && !LEFT_OVER.test(line)) ||
      (isCapitals(first) && isSentence(line) && !HANGING.test(last)),
    goesOn: () => false,
  },
  {
    reason: 'a whole sentence, which begins with a word and ends with a stop, below words that are not left open',
    when: ({ line, last }) => isWholeSentence(line) && !HANGING.test(last),
    goesOn: () => false,
  },
  {
    reason: 'right below a title any line goes on but one with a number or letter',
    when: () => true,
    goesOn: ({ line }) => {
      const marker = markerOf(line);
      return marker === null || marker.style === 'dash';
    },
  },
];

/** Whether a non-blank line continues the title that ends in line `last`. */
export function goesOnTitle(line: string, last: string, afterBlank: boolean, first: string): boolean {
  const at = { line, last, first, afterBlank };
  return titleRules.find(({ when }) => when(at))?.goesOn(at) === true;
}

/**
 * A line of small letters that begins with a capital, below a title in capitals; not "Về việc …",
 * which continues it.
 */
function isSentence(line: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(line) && !isCapitals(line) && !/^(?:Về|Tại|Của)\s/u.test(line);
}
