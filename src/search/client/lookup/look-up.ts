/** What the archive knows of each number of a list, by the number tables of the search index. */
import { leadingFigure } from '../../../number/parse-number.ts';
import { sameNumberKey, tonelessNumberKey } from '../../../number/number-key.ts';
import type { NumberCard, SearchIndex } from '../../port.ts';
import { documentOfPosting } from '../../postings.ts';
import { daysIn, type ListedNumber } from './listed-numbers.ts';

/** What is known of a number: one document that is held or only cited, several, or none. */
export type Standing = 'held' | 'cited' | 'several' | 'unknown';

/** A number of a list with what the archive knows of it. */
export interface LookedUp extends ListedNumber {
  readonly standing: Standing;
  /** The documents that bear it; of `several` all that fit. */
  readonly cards: readonly NumberCard[];
  /** Who cites it, where it is only cited: the first few. */
  readonly citedBy: readonly CitingDocument[];
}

/** A document that cites a number. */
export interface CitingDocument {
  readonly id: string;
  readonly number: string | null;
  readonly title: string | null;
}

/** So many are named; how many there are is in the card. */
export const MOST_CITING = 3;

/** What of the index is asked. */
export type NumberTables = Pick<SearchIndex, 'numberCards' | 'number' | 'document'>;

/** Looks a number up. Rejects where the index cannot be reached: no answer is not “unknown”. */
export async function lookUp(listed: ListedNumber, index: NumberTables): Promise<LookedUp> {
  const cards = await cardsOfNumber(listed.number, index, daysIn(listed.line));
  const [card] = cards;
  if (card === undefined) return { ...listed, standing: 'unknown', cards, citedBy: [] };
  if (cards.length > 1) return { ...listed, standing: 'several', cards, citedBy: [] };
  if (card.held !== null) return { ...listed, standing: 'held', cards, citedBy: [] };
  return { ...listed, standing: 'cited', cards, citedBy: await citingDocuments(card, index) };
}

/**
 * The documents that bear a number, tones not needed; where one is written as typed, the others are
 * left out. A day that the list states leaves those of other days out, if one has it.
 */
export async function cardsOfNumber(
  number: string,
  index: Pick<NumberTables, 'numberCards'>,
  days: readonly string[] = [],
): Promise<readonly NumberCard[]> {
  const figure = leadingFigure(number);
  if (figure === null) return [];
  const known = await index.numberCards(figure);
  const alike = known.filter((card) => tonelessNumberKey(card.number) === tonelessNumberKey(number));
  const same = alike.filter((card) => sameNumberKey(card.number) === sameNumberKey(number));
  const cards = same.length > 0 ? same : alike;
  const ofDay = cards.filter(({ date }) => date !== null && days.includes(date));
  return ofDay.length > 0 ? ofDay : cards;
}

async function citingDocuments(card: NumberCard, index: NumberTables): Promise<readonly CitingDocument[]> {
  const postings = await index.number(sameNumberKey(card.number));
  const documents = postings.slice(0, MOST_CITING).map((posting) => index.document(documentOfPosting(posting)));
  return (await Promise.all(documents)).map(({ id, number, title }) => ({ id, number, title }));
}
