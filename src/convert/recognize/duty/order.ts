import { wordStarts } from '../../text/phrase/word-starts.ts';
import type { BodyVocabulary } from '../../text/body/body-vocabulary.ts';
import { oneOf } from '../../text/phrase/one-of.ts';
import { phraseSet } from '../../text/phrase/phrase-set.ts';
import { bodiesFrom } from '../body/body-list.ts';
import type { BodyLine } from '../body/body-line.ts';
import { patternAt } from '../body/pattern-at.ts';
import { orderWords } from './duty-words.ts';
import { TOGETHER_AT } from './partners.ts';

const ORDERS = phraseSet(orderWords);

/** Where a word of an order may begin, without a walk over all words: most sentences have none. */
const ORDER_PLACE = new RegExp(String.raw`(?=${oneOf(...orderWords)})(?<![\p{L}\p{N}])`, 'gu');

/** Whether a list can begin within a sentence at all: most sentences are not walked through. */
const LIST_OPENS = new RegExp(oneOf(...orderWords, TOGETHER_AT.source), 'u');

/**
 * Words before an order that make it another word, or an order of the past: "bàn giao", "đã giao",
 * "theo đề nghị".
 */
const NO_ORDER_AFTER = new RegExp(
  String.raw`(?<!\p{L})${oneOf(
    ...['đã', 'được', 'theo', 'bàn', 'chuyển', 'việc', 'văn bản', 'tờ trình', 'công văn', 'các', 'những', 'phí'],
    ...['có', 'khi', 'nếu', 'do', 'về', 'mà', 'sự'],
  )} $`,
  'u',
);

/** The words of an order at a position. */
export function orderAt(small: string, at: number): string | null {
  return ORDERS.at(small, at);
}

/**
 * Where a text has the words of an order that is given now, from a position on, and those words.
 */
export function* ordersFrom(small: string, from: number): Generator<{ readonly at: number; readonly words: string }> {
  const first = ORDERS.at(small, from);
  if (first !== null) yield { at: from, words: first };
  ORDER_PLACE.lastIndex = from + 1;
  // It walks with a pattern of its own, so that walks inside each other do not meet.
  for (const { index: at } of small.matchAll(ORDER_PLACE)) {
    const words = ORDERS.at(small, at);
    if (words !== null && !isNoOrder(small, at, words)) yield { at, words };
  }
}

/**
 * Whether a list of bodies continues after a semicolon: "Thủ trưởng các sở, ban, ngành; Chủ tịch
 * UBND …".
 */
export function endsInList(line: BodyLine, from: number, bodies: BodyVocabulary): boolean {
  const stop = line.printed.trimEnd().length - 1;
  if (line.printed.charAt(stop) !== ';') return false;
  for (const at of [from, ...listStarts(line, from)]) {
    const { found, end } = bodiesFrom(line, at, bodies);
    if (found.length > 0 && /^(?: ?\([^()]{1,160}\))?$/u.test(line.printed.slice(end, stop))) return true;
  }
  return false;
}

/**
 * Where lists can begin in a sentence: after the words of an order, or of doing something together.
 */
function listStarts({ small }: BodyLine, from: number): number[] {
  const starts: number[] = [];
  if (!LIST_OPENS.test(small)) return starts;
  for (const at of placesFrom(small, from)) {
    const order = ORDERS.at(small, at);
    const together = patternAt(TOGETHER_AT, small, at);
    if (order !== null) starts.push(at + order.length + 1);
    if (together !== null) starts.push(at + together.length);
  }
  return starts;
}

function isNoOrder(small: string, at: number, order: string): boolean {
  const before = small.slice(Math.max(0, at - 12), at);
  return order === 'chỉ đạo' || NO_ORDER_AFTER.test(before) || before.endsWith('theo đó, ');
}

/** A position, and where the words after it begin. */
function* placesFrom(text: string, position: number): Generator<number> {
  yield position;
  for (const at of wordStarts(text, position)) if (at > position) yield at;
}
