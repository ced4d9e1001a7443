import { firstPhraseIn } from '../../../text/phrase/word-starts.ts';
import { phraseSet } from '../../../text/phrase/phrase-set.ts';
import { markerLength, type PlaceWords } from '../place-words.ts';
import { sentenceOrders, placeAuthorities, placeLeaders, togetherWords } from './role-words.ts';

const ORDER_PHRASES = phraseSet(sentenceOrders.map(({ words }) => words));
const LEADERS_OF_PLACE = phraseSet(placeLeaders);
const LEADERS_OF_BODY = phraseSet(placeLeaders.map((words) => words.toLowerCase()));
const AUTHORITIES = phraseSet(placeAuthorities.map(({ words }) => words));
const TOGETHER_PHRASES = phraseSet(togetherWords.map(({ words }) => words));

/** Bodies whose documents and wishes are named by their place: "của Sở Y tế tỉnh X". */
const BODIES = phraseSet([
  ...placeAuthorities.map(({ words }) => words.toLowerCase()).filter((words) => words !== 'các'),
  ...['sở', 'ban', 'phòng', 'chi cục', 'bộ chỉ huy', 'tòa án', 'viện kiểm sát', 'tỉnh ủy', 'thành ủy', 'quận ủy'],
]);

/** Of what is the body's own: "Chỉ thị của", "theo đề nghị của", "do". */
const OF_BODY = /(?:^|\s)(?:của|do)\s/gu;
const LONGEST_AUTHORITY = 90;

/** An office that is a part of the mention itself: "Tỉnh ủy Lạng Sơn". */
const OFFICE_IN_NAME = /^(?:tỉnh|thành|huyện|quận|thị)\s(?:ủy|uỷ|đoàn)/iu;

/**
 * A provision that begins with the authority of the place, or a sentence that gives it an order:
 * "1. Chủ tịch UBND các xã A, B", "Yêu cầu UBND huyện C". Nobody else does something with it in the
 * same sentence.
 */
export function isTold({ block, before, sentence }: PlaceWords): boolean {
  if (
    /[;:]/.test(before.slice(markerLength(before))) ||
    firstPhraseIn(TOGETHER_PHRASES, sentence.toLowerCase()) !== null
  )
    return false;
  const from = markerLength(before);
  const order = ORDER_PHRASES.at(before, from);
  if (block?.kind === 'paragraph' && order === null && ORDER_PHRASES.at(sentence, markerLength(sentence)) === null)
    return false;
  const body = afterPhrase(before, order === null ? from : from + order.length);
  const leader = LEADERS_OF_PLACE.at(before, body);
  const head = leader === null ? body : afterPhrase(before, body + leader.length);
  return AUTHORITIES.at(before, head) !== null || AUTHORITIES.at(before, body) !== null;
}

/**
 * Another authority's document or office is named by its place ("Chỉ thị của UBND tỉnh X"): that
 * says nothing of where this document holds.
 */
export function isOtherAuthority({ before, text }: PlaceWords): boolean {
  const words = before.slice(-LONGEST_AUTHORITY).toLowerCase();
  const [last] = [...words.matchAll(OF_BODY)].slice(-1);
  if (!last) return false;
  const rest = words.slice(last.index + last[0].length);
  const leader = LEADERS_OF_BODY.at(rest, 0);
  const body = leader === null ? 0 : afterPhrase(rest, leader.length);
  return rest.slice(body).trim() === '' ? OFFICE_IN_NAME.test(text) : BODIES.at(rest, body) !== null;
}

function afterPhrase(text: string, at: number): number {
  return at + (/^\s{0,3}/.exec(text.slice(at, at + 3))?.[0].length ?? 0);
}
