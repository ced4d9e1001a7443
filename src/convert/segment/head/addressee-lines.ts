import { type Line } from '../../text/lines.ts';
import { markerOf } from '../marker.ts';
import { type LineRange } from './title-lines.ts';
import { isWholeSentence, startsBody } from './title-words.ts';

/** A name under Kính gửi is no longer than this; a longer line is a paragraph. */
const LONGEST_ITEM = 120;

/** The lines of Kính gửi: below its own line the items, and what continues an item. */
export function addresseesFrom(lines: readonly Line[], from: number): LineRange {
  let end = from + 1;
  let hasItems = false;
  let afterBlank = false;
  const isClosed = /\p{Ll}\.$/u.test(lines[from]?.text ?? '');
  for (let i = from + 1; i < lines.length; i++) {
    const text = lines[i]?.text ?? '';
    if (text === '') {
      afterBlank = true;
      continue;
    }
    const isItem = markerOf(text)?.style === 'dash';
    const last = lines[end - 1]?.text ?? '';
    if (!isItem && afterBlank && (hasItems || !last.endsWith(':'))) break;
    if (!isItem && endsAddressees(text, last, hasItems, isClosed)) break;
    hasItems ||= isItem;
    afterBlank = false;
    end = i + 1;
  }
  return { from, to: end };
}

/**
 * Whether a line without a dash is of the text: it opens it, is a sentence below an item that is not
 * left open, or follows a full stop below items or as a paragraph.
 */
function endsAddressees(text: string, last: string, hasItems: boolean, isClosed: boolean): boolean {
  if (startsBody(text) || (isWholeSentence(text) && !/[:;,]$/.test(last))) return true;
  return last.endsWith('.') && (hasItems || (isClosed && text.length > LONGEST_ITEM));
}
