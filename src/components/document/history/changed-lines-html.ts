import type { ChangedWords } from '../../../archive/document/history/text-changes.ts';
import { escapeMarkup } from '../../../ground/escape-markup.ts';

const TAGS = { added: 'ins', removed: 'del' } as const;

/** As many characters of unchanged words are shown before and after a change. */
const NEAR = 160;

/**
 * Changed lines as HTML: words put in as `ins`, words left out as `del`; a long unchanged stretch
 * is cut to the words next to the changes.
 */
export function changedLinesHtml(words: readonly ChangedWords[]): string {
  return words
    .map(({ kind, words: some }, i) => {
      if (kind !== 'same') return `<${TAGS[kind]}>${escapeMarkup(some)}</${TAGS[kind]}>`;
      return escapeMarkup(nearWords(some, i > 0, i < words.length - 1));
    })
    .join('');
}

function nearWords(words: string, isAfterChange: boolean, isBeforeChange: boolean): string {
  const head = isAfterChange ? upTo(words, NEAR) : '';
  const tail = isBeforeChange ? from(words, NEAR) : '';
  return head.length + tail.length >= words.length ? words : `${head} … ${tail}`;
}

/** The first words, not more than so many characters. */
function upTo(words: string, most: number): string {
  return words.length <= most ? words : words.slice(0, most).replace(/\S*$/, '').trimEnd();
}

/** The last words, not more than so many characters. */
function from(words: string, most: number): string {
  return words.length <= most ? words : words.slice(-most).replace(/^\S*/, '').trimStart();
}
