import type { Block, Outline } from '../../model.ts';
import { oneOf } from '../../text/phrase/one-of.ts';
import { A_NUMBER, PROVISION_HEAD, sentenceStart, verbBefore, type StatedRelation } from './stated-verb.ts';

/**
 * What opens a list at the end of a heading, and the noun of the list before it: "các Quyết định
 * sau đây". Near miss: the document itself, "Quyết định này bãi bỏ các chỉ thị sau đây".
 */
const LIST_FOLLOWS = /\s(?:sau đây|dưới đây|như sau|sau)\s*$/u;
const LIST_NOUN = new RegExp(
  String.raw`\s(?:\d+\s)?${oneOf(
    ...['văn bản', 'nghị quyết', 'nghị định', 'quyết định', 'chỉ thị', 'thông tư', 'công văn', 'kế hoạch'],
    ...['quy định', 'quy chế'],
  )}(?!\snày)(?:\s[\p{L}\s,]*)?$`,
  'iu',
);

/**
 * A relation that the heading of a list states for its items: "Bãi bỏ các Quyết định sau đây: 1. X;
 * 2. Y".
 */
export function listedBelow(
  outline: Outline,
  heading: Block | null,
  before: string,
  ownType: string | null,
): StatedRelation | null {
  const colon = before.lastIndexOf(':');
  if (colon >= 0) {
    const items = before.slice(colon + 1);
    const isItem = !/\p{L}/u.test(items.slice(items.lastIndexOf(';') + 1).replace(/^[\s\d.)a-zđ-]{0,6}/u, ''));
    return isItem ? headingVerb(before.slice(0, colon), ownType) : null;
  }
  if (A_NUMBER.test(before) || /\p{L}{2}/u.test(before.replace(PROVISION_HEAD, ''))) return null;
  return heading
    ? headingVerb(outline.reading.slice(heading.start, heading.end).replace(/\s*:\s*$/u, ''), ownType)
    : null;
}

/** "Bãi bỏ toàn bộ các Quyết định sau đây" → bãi bỏ. */
function headingVerb(heading: string, ownType: string | null): StatedRelation | null {
  const sentence = heading.slice(sentenceStart(heading));
  const list = sentence.replace(LIST_FOLLOWS, '');
  return list === sentence ? null : verbBefore(`${list.replace(LIST_NOUN, '')} `, false, ownType);
}
