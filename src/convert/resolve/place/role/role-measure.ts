import { firstPhraseIn } from '../../../text/phrase/word-starts.ts';
import { levelNames } from '../../../../vietnamese/level-words.ts';
import { oneOf } from '../../../text/phrase/one-of.ts';
import { phraseSet } from '../../../text/phrase/phrase-set.ts';
import { headOfList } from '../list-head.ts';
import { phraseAtEnd } from '../phrase-at-end.ts';
import { eventWords, measureVerbs, pastWords, territoryWords, travellers, wayWords } from './role-words.ts';

const TERRITORY: ReadonlySet<string> = new Set(territoryWords.map(({ words }) => words));

/** These also say where people come from or go: "người từ vùng dịch tại huyện X". */
const LOOSE: ReadonlySet<string> = new Set(['tại', 'ở', 'thuộc', 'đối với']);
const MEASURES = phraseSet(measureVerbs.map(({ words }) => words));
const PAST_PHRASES = phraseSet(pastWords.map(({ words }) => words));
const EVENTS = phraseSet(eventWords.map(({ words }) => words));
const TRAVELLERS = phraseSet(travellers.map(({ words }) => words));
const WAYS = phraseSet(wayWords);
/** The number of a cited document: what follows is its title, no measure of this one. */
const CITED = /\d\/(?:\d{4}|\p{Lu})|\d-\p{Lu}{2}\//u;
const CITED_TITLE = new RegExp(`(?:${CITED.source}).*\\svề\\s`, 'u');
/** "Các xã", "các địa phương": several places, whose names follow. */
const PLURAL = new RegExp(
  String.raw`(?<!\p{L})các\s${oneOf(...[...levelNames, 'địa phương', 'địa bàn', 'khu vực'])}`,
  'u',
);

/** The words of territory that `head`, the words before a place, ends with. */
export function territoryAtEnd(head: string): string | null {
  return phraseAtEnd(head, TERRITORY);
}

/** Whether the words before a place set a measure there: "Thực hiện giãn cách xã hội đối với". */
export function setsMeasure(head: string): boolean {
  const territory = territoryAtEnd(head);
  if (territory === null) return false;
  const measure = measureIn(head);
  if (measure === null) return false;
  const object = head.slice(measure);
  return !(LOOSE.has(territory) && (isTravelled(object) || CITED_TITLE.test(object)));
}

/** Whether words open a list of places for a measure: "Áp dụng tại các xã sau đây:". */
export function opensPlaceList(opening: string): boolean {
  const measure = measureIn(opening);
  if (measure === null || isTravelled(opening)) return false;
  return PLURAL.test(opening.toLowerCase()) || territoryAtEnd(headOfList(opening)) !== null;
}

/**
 * Whether words name a traveller and the way they go, with no comma between: "người về từ chợ tại".
 */
export function isTravelled(words: string): boolean {
  const clause = words.slice(words.lastIndexOf(',') + 1).toLowerCase();
  const traveller = firstPhraseIn(TRAVELLERS, clause);
  return traveller !== null && firstPhraseIn(WAYS, clause.slice(traveller + 1)) !== null;
}

/** Whether words name a traveller at all. */
export function namesTraveller(words: string): boolean {
  return firstPhraseIn(TRAVELLERS, words.toLowerCase()) !== null;
}

/**
 * Where the first verb of a measure begins, if nothing before it tells what has been, and no event
 * follows.
 */
function measureIn(words: string): number | null {
  const small = words.toLowerCase();
  const measure = firstPhraseIn(MEASURES, small);
  if (measure === null) return null;
  const past = firstPhraseIn(PAST_PHRASES, small);
  if (past !== null && past < measure) return null;
  const cited = words.search(CITED);
  if (cited >= 0 && cited < measure) return null;
  return firstPhraseIn(EVENTS, small.slice(measure)) === null ? measure : null;
}
