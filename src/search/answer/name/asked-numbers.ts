/** The documents that a query may name by their number, held or only cited. */
import { sameNumberKey, tonelessNumberKey } from '../../../number/number-key.ts';
import { leadingFigure } from '../../../number/parse-number.ts';
import { fold } from '../../../vietnamese/fold/fold.ts';
import type { NameLookups } from '../../engine.ts';
import { numberAlone, type NumberQuery } from '../../plan/number-query.ts';
import { searchWords } from '../../plan/words.ts';
import type { NumberCard } from '../../port.ts';

/** With more cards than these, the reader has to look at them one by one. */
const MOST_NUMBERS = 5;

/** The cards of a number, those that fit the words beside it best. */
export async function numbersAsked(
  query: NumberQuery | null,
  index: Pick<NameLookups, 'numberCards'>,
): Promise<readonly NumberCard[]> {
  if (query === null) return [];
  const known = await index.numberCards(query.figure);
  const canonical = query.canonical && tonelessNumberKey(query.canonical);
  const fits = (card: NumberCard): boolean =>
    canonical
      ? tonelessNumberKey(card.number) === canonical
      : leadingFigure(card.number) === query.figure && card.typeKey !== null && query.types.includes(card.typeKey);
  const said = query.rest.map(fold);
  const score = (card: NumberCard): number => {
    const words = wordsAbout(card);
    return said.filter((word) => words.includes(` ${word} `)).length;
  };
  const candidates = known.filter(fits);
  const scores = candidates.map(score);
  const best = scores.reduce((most, one) => Math.max(most, one), 0);
  return candidates.filter((_, i) => scores[i] === best);
}

/**
 * The numbers as cards print them, by their keys, of a query that names a document without its
 * whole number (chỉ thị 17): those that it may mean.
 */
export function meantNumbers(query: NumberQuery | null, cards: readonly NumberCard[]): ReadonlyMap<string, string> {
  if (numberAlone(query) !== null) return new Map();
  const meant = new Map<string, string>();
  for (const { number } of cards.slice(0, MOST_NUMBERS)) {
    const key = sameNumberKey(number);
    if (!meant.has(key)) meant.set(key, number);
  }
  return meant;
}

function wordsAbout({ issuer, title, date }: NumberCard): string {
  const about = [issuer, title, date?.slice(0, 4)].filter(Boolean).join(' ');
  return ` ${searchWords(about).map(fold).join(' ')} `;
}
