import { oneOf } from '../../text/phrase/one-of.ts';
import type { BodyHeads } from '../../text/body/body-heads.ts';
import { opensName } from '../../text/body/opens-name.ts';
import { type Line } from '../../text/lines.ts';
import { markerOf } from '../marker.ts';
import { type LineRange } from './title-lines.ts';
import { isWholeSentence, opensSentence, startsBody } from './title-words.ts';

/** A name under Kính gửi is no longer than this; a longer line is a paragraph. */
const LONGEST_ITEM = 120;

const ITEM_STYLES: ReadonlySet<string> = new Set(['dash', 'dot']);

/** What a sentence says and no name does. */
const SAID = new RegExp(
  String.raw`(?<!\p{L})${oneOf(
    ...['đề nghị', 'yêu cầu', 'thông báo', 'báo cáo', 'nhận được', 'nhận thấy', 'ban hành', 'có ý kiến', 'trân trọng'],
    ...['đề xuất', 'kính mời', 'xin ý kiến', 'triển khai', 'trả lời', 'phân công', 'chủ trì', 'căn cứ', 'thực hiện'],
  )}(?!\p{L})`,
  'iu',
);

/** A document is cited, in a sentence: "Kế hoạch số 12/KH-UBND". */
const CITES = /\d\s?[/-]\s?\p{Lu}{2}/u;

/** The lines of Kính gửi: below its own line the items, and what continues an item. */
export function addresseesFrom(lines: readonly Line[], from: number, heads: BodyHeads): LineRange {
  return undashedList(lines, from, heads) ?? itemsFrom(lines, from);
}

/**
 * Names below a bare “Kính gửi:”, each on a line of its own without a dash; null where fewer than
 * two stand there.
 */
function undashedList(lines: readonly Line[], from: number, heads: BodyHeads): LineRange | null {
  if (!/:$/.test(lines[from]?.text ?? '')) return null;
  const first = lines.findIndex(({ text }, i) => i > from && text !== '');
  if (first < 0) return null;
  let [to, names] = [first, 0];
  for (; ; to++) {
    const text = lines[to]?.text ?? '';
    if (!isOfNames(text) || /\.$/.test(lines[to - 1]?.text ?? '')) break;
    if (opensName(text, heads)) names++;
    else if (to === first) return null;
  }
  return names > 1 ? { from, to } : null;
}

/** A line that can only be of names: short, no sentence and not the beginning of one. */
function isOfNames(line: string): boolean {
  return (
    /^\p{L}/u.test(line) &&
    line.length <= LONGEST_ITEM &&
    !line.endsWith(':') &&
    !opensSentence(line) &&
    !SAID.test(line) &&
    !CITES.test(line)
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
    const style = markerOf(text)?.style;
    const isItem = ITEM_STYLES.has(style ?? '');
    const last = lines[end - 1]?.text ?? '';
    if (!isItem && afterBlank && (hasItems || !last.endsWith(':'))) break;
    // Points of the text, which no list is open for.
    if (
      isItem &&
      afterBlank &&
      ((hasItems && last.endsWith('.')) || (style === 'dot' && !hasItems && !last.endsWith(':')))
    )
      break;
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
