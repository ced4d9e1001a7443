import { alignedFold } from '../../../vietnamese/fold/aligned-fold.ts';
import { oneOf } from '../../text/phrase/one-of.ts';
import { type Line } from '../../text/lines.ts';
import { markerOf } from '../marker.ts';
import { type LineRange } from './title-lines.ts';
import { isWholeSentence, opensSentence, startsBody } from './title-words.ts';

/** A name under Kính gửi is no longer than this; a longer line is a paragraph. */
const LONGEST_ITEM = 120;

const ITEM_STYLES: ReadonlySet<string> = new Set(['dash', 'dot']);

/** Words, folded, of what a sentence says and no name does. */
const SAID = new RegExp(
  `(?<![a-z])${oneOf(
    ...['de nghi', 'yeu cau', 'thong bao', 'bao cao', 'nhan duoc', 'ban hanh', 'co y kien', 'tran trong', 'huong dan'],
    ...['de xuat', 'kinh moi', 'xin y kien', 'trien khai', 'chi dao', 'tra loi', 'giao'],
  )}(?![a-z])`,
);

/** The lines of Kính gửi: below its own line the items, and what continues an item. */
export function addresseesFrom(lines: readonly Line[], from: number): LineRange {
  return undashedList(lines, from) ?? itemsFrom(lines, from);
}

/**
 * Names below a bare “Kính gửi:”, each on a line of its own without a dash; null where what stands
 * there is none, or is one name that goes on.
 */
function undashedList(lines: readonly Line[], from: number): LineRange | null {
  if (!/:$/.test(lines[from]?.text ?? '')) return null;
  const first = lines.findIndex(({ text }, i) => i > from && text !== '');
  let to = first;
  while (first > 0 && isNameOrItsRest(lines[to]?.text ?? '') && !/\.$/.test(lines[to - 1]?.text ?? '')) to++;
  return to - first > 1 ? { from, to } : null;
}

/** A line that can only be of a name: short, no sentence and not the beginning of one. */
function isNameOrItsRest(line: string): boolean {
  return (
    /^\p{L}/u.test(line) &&
    line.length <= LONGEST_ITEM &&
    !line.endsWith(':') &&
    !opensSentence(line) &&
    !SAID.test(alignedFold(line))
  );
}

function itemsFrom(lines: readonly Line[], from: number): LineRange {
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
    const isItem = ITEM_STYLES.has(markerOf(text)?.style ?? '');
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
